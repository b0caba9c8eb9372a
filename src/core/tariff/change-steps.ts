import { decimal, plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { step, type Step } from '../model/steps.js';

/** An amount of money with its name in the working. */
export type NamedAmount = readonly [name: string, amount: DecimalString];

/** A difference of two amounts, and what it is in percent of the base (null when the base is 0). */
export interface Difference {
  readonly amount: Step;
  readonly percent: Step | null;
}

/** The working of `from − less`, and of the same in percent of `base`. */
export function difference(id: string, from: NamedAmount, less: NamedAmount, base: NamedAmount): Difference {
  const value = decimal(from[1]).minus(less[1]);
  const terms = { [from[0]]: [from[1], 'money'], [less[0]]: [less[1], 'money'] } as const;
  const amount = step(id, 'money', `${from[0]} − ${less[0]}`, terms, value);
  if (decimal(base[1]).isZero()) return { amount, percent: null };
  const shares = { [id]: [value, 'money'], [base[0]]: [base[1], 'money'] } as const;
  const share = value.dividedBy(base[1]).times(100);
  return {
    amount,
    percent: step(`${id}Percent`, 'percent', `${id} ÷ ${base[0]} × 100`, shares, share),
  };
}

/** Amounts by name, each divided by a quantity above 0, and the working of it (`dutyBeforePerUnit`). */
export function perUnitWorking<Name extends string>(
  amounts: Readonly<Record<Name, DecimalString>>,
  quantity: Decimal,
): { readonly amounts: Readonly<Record<Name, DecimalString>>; readonly steps: readonly Step[] } {
  const each: Record<Name, DecimalString> = { ...amounts };
  const steps = (Object.keys(amounts) as Name[]).map((name) => {
    const value = decimal(amounts[name]).dividedBy(quantity);
    each[name] = plain(value);
    const terms = { [name]: [amounts[name], 'money'], quantity: [quantity, 'quantity'] } as const;
    return step(`${name}PerUnit`, 'money-per-unit', `${name} ÷ quantity`, terms, value);
  });
  return { amounts: each, steps };
}
