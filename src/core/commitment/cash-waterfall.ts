import { Decimal, decimal, plain, sum, type DecimalString } from '../numbers/decimal.js';
import { checkInputs, checkWhole, type NumberReason } from '../model/check-inputs.js';
import { internalRateOfReturn, presentValue } from './present-value.js';
import type { Outcome, Refusal } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';
import type { WaterfallInput, WaterfallReading } from './waterfall-input.js';
import { breakEvenYield, yearOf, type Opening } from './waterfall-years.js';

export { READINGS, type WaterfallInput, type WaterfallReading } from './waterfall-input.js';

/** One year. `balance`: what the promisor is still owed at its end (periodic readings: what is carried forward). */
export interface WaterfallYear {
  readonly year: number;
  readonly promisor: DecimalString;
  readonly recipient: DecimalString;
  readonly balance: DecimalString;
}

export interface CashWaterfall {
  readonly reading: WaterfallReading;
  readonly perYear: readonly WaterfallYear[];
  /**
   * The year in which the promisor has received the deemed allocation amount. `never`: the cash does not even cover what accrues.
   * `beyond`: later than the computed years. `none`: the reading returns no principal.
   */
  readonly payoffYear: number | 'never' | 'beyond' | 'none';
  readonly promisorTotal: DecimalString;
  readonly recipientTotal: DecimalString;
  /** The promisor's share of all the cash, in percent; `null` when there is no cash. */
  readonly promisorShare: DecimalString | null;
  readonly promisorPresentValue: DecimalString;
  readonly recipientPresentValue: DecimalString;
  /** Yearly rate at which the promisor's receipts are worth the principal, in percent; `null` when it receives nothing. */
  readonly promisorReturn: DecimalString | null;
  /** Yearly cash, in percent of the principal, that just covers what the reading pays first; more reduces the balance. */
  readonly breakEvenYield: DecimalString;
  readonly steps: readonly Step[];
}

export type WaterfallRefusal = NumberReason;

function checkInput({ years, life = years, ...input }: WaterfallInput): Refusal<WaterfallRefusal> | null {
  const read = checkInputs([
    ['principal', input.principal, 'positive'],
    ['cashPerYear', input.cashPerYear, 'amount'],
    ['rate', input.rate, 'percent'],
    ['loanShare', input.loanShare ?? '0', 'percent'],
    ['shareAfter', input.shareAfter ?? '0', 'percent'],
    ['discountRate', input.discountRate ?? '0', 'percent'],
    ['shareBefore', input.shareBefore ?? '50', 'partOfAll'],
  ]);
  if (!read.ok) return read;
  return checkWhole('years', years, 1, 100) ?? checkWhole('life', life, 1, 100);
}

function payoffYear(input: WaterfallInput, balances: readonly Decimal[]): CashWaterfall['payoffYear'] {
  const { reading, principal, rate, cashPerYear, years, life = years, shareBefore = '50' } = input;
  if (reading === 'loans-and-equity') return 'none';
  const first = reading === 'recoup' ? 0 : life - 1;
  const paid = balances.findIndex((balance, index) => index >= first && balance.isZero());
  if (paid >= 0) return paid + 1;
  const cash = decimal(cashPerYear);
  const grows = cash.times(shareBefore).lessThanOrEqualTo(decimal(principal).times(rate));
  return cash.isZero() || (reading === 'recoup' && grows) ? 'never' : 'beyond';
}

function totalStep(id: string, values: readonly DecimalString[], flow: string): Step {
  const named = values.map(
    (value, index) => [`year${index + 1}`, [value, 'money', `${flow}${index + 1}`]] as const,
  );
  const formula = named.map(([name]) => name).join(' + ');
  return step(id, 'money', formula, Object.fromEntries(named), sum(values));
}

/** Totals, share, present values and the return, each with its step. */
function summary(
  input: WaterfallInput,
  promisor: readonly DecimalString[],
  recipient: readonly DecimalString[],
) {
  const discountRate = input.discountRate ?? '0';
  const totals = [
    totalStep('promisorTotal', promisor, 'promisor'),
    totalStep('recipientTotal', recipient, 'recipient'),
  ] as const;
  const [promisorTotal, recipientTotal] = [totals[0].value, totals[1].value];
  const cash = decimal(promisorTotal).plus(recipientTotal);
  const share = cash.isZero()
    ? undefined
    : step(
        'promisorShare',
        'percent',
        'promisorTotal ÷ (promisorTotal + recipientTotal) × 100',
        { promisorTotal: [promisorTotal, 'money'], recipientTotal: [recipientTotal, 'money'] },
        decimal(promisorTotal).dividedBy(cash).times('100'),
      );
  const values = [
    presentValue('promisorPresentValue', promisor, discountRate, { flow: 'promisor', rate: 'discountRate' }),
    presentValue('recipientPresentValue', recipient, discountRate, {
      flow: 'recipient',
      rate: 'discountRate',
    }),
  ] as const;
  const promisorReturn = internalRateOfReturn(input.principal, promisor);
  const proof =
    promisorReturn === null
      ? []
      : [
          presentValue('promisorReturnProof', promisor, promisorReturn, {
            flow: 'promisor',
            rate: 'promisorReturn',
          }),
        ];
  return {
    promisorTotal,
    recipientTotal,
    promisorShare: share?.value ?? null,
    promisorPresentValue: values[0].value,
    recipientPresentValue: values[1].value,
    promisorReturn,
    steps: [...totals, ...(share ? [share] : []), ...values, ...proof],
  };
}

/**
 * Divides a level yearly cash flow between the promisor and the recipient. Interest accrues at the start of a year on the opening
 * balance, then the cash of the year is divided; a year in which the deemed amount is reached is divided pro rata. This order
 * within the year is this library's convention; the memorandum's own is not known.
 * Source of the terms: paragraph 13 of the memorandum of 4 September 2025 as described by the St. Louis Fed (November 2025).
 *
 * Refuses `not-a-number`, `not-positive` (the principal), `negative` (the cash) and `out-of-range` (rates and shares 0 to 100, years 1 to 100).
 */
export function cashWaterfall(input: WaterfallInput): Outcome<CashWaterfall, WaterfallRefusal> {
  const refusal = checkInput(input);
  if (refusal) return refusal;
  const principal = decimal(input.principal);
  const steps: Step[] = [];
  const perYear: WaterfallYear[] = [];
  const balances: Decimal[] = [];
  let opening: Opening = { year: 1, balance: input.reading === 'recoup' ? principal : new Decimal(0) };
  for (let year = 1; year <= input.years; year += 1) {
    const { promisor, recipient, balance } = yearOf(input, opening, steps);
    perYear.push({ year, promisor: plain(promisor), recipient: plain(recipient), balance: plain(balance) });
    balances.push(balance);
    opening = { year: year + 1, balance };
  }
  const breakEven = breakEvenYield(input);
  const { steps: summarySteps, ...sums } = summary(
    input,
    perYear.map(({ promisor }) => promisor),
    perYear.map(({ recipient }) => recipient),
  );
  return {
    ok: true,
    reading: input.reading,
    perYear,
    payoffYear: payoffYear(input, balances),
    ...sums,
    breakEvenYield: breakEven.value,
    steps: [...steps, ...summarySteps, breakEven],
  };
}
