import { decimal, plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { checkInputs, type NumberReason } from '../model/check-inputs.js';
import { daysBetween } from '../model/days.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { step, type Step, type Term } from '../model/steps.js';

/** An amount and what to measure it by; each comparison is made only when its measure is given. */
export interface ContextInput {
  /** Zero or more, in whole units of its currency. */
  readonly amount: DecimalString;
  /** Inhabitants, above zero. */
  readonly population?: DecimalString | undefined;
  /** Nominal GDP in whole units of the same currency, above zero. */
  readonly gdp?: DecimalString | undefined;
  /** Units of another currency for one unit of this one, above zero. */
  readonly exchangeRate?: DecimalString | undefined;
  /** Two days (ISO dates), the second later. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
}

export interface CommitmentContext {
  readonly perInhabitant?: DecimalString;
  /** The inhabitants that the amount is divided by. */
  readonly population?: DecimalString;
  /** In percent. */
  readonly shareOfGdp?: DecimalString;
  readonly inOtherCurrency?: DecimalString;
  /** Average for a year of 365.25 days. */
  readonly perYear?: DecimalString;
  readonly steps: readonly Step[];
}

export type ContextRefusal = NumberReason | 'invalid-date' | 'not-later';

/** The input with its numbers read; null for a measure that is not given. */
interface Read {
  readonly amount: Decimal;
  readonly measures: Readonly<Record<'population' | 'gdp' | 'exchangeRate', Decimal | null>>;
  /** Days of the period. */
  readonly days: Decimal | null;
}

function read({ amount, period, ...measures }: ContextInput): Outcome<Read, ContextRefusal> {
  const { population, gdp, exchangeRate } = measures;
  const checked = checkInputs([
    ['amount', amount, 'amount'],
    ['population', population ?? '1', 'positive'],
    ['gdp', gdp ?? '1', 'positive'],
    ['exchangeRate', exchangeRate ?? '1', 'positive'],
  ]);
  if (!checked.ok) return checked;
  const days = period && daysBetween(period.from, period.to);
  if (period && days === undefined) return refuse('invalid-date', 'period');
  if (days !== undefined && days <= 0) return refuse('not-later', 'period');
  const [value, people, product, rate] = checked.values;
  return {
    ok: true,
    amount: value,
    measures: {
      population: population === undefined ? null : people,
      gdp: gdp === undefined ? null : product,
      exchangeRate: exchangeRate === undefined ? null : rate,
    },
    days: days === undefined ? null : decimal(`${days}`),
  };
}

/**
 * Puts an amount into proportion: for each inhabitant, as a share of GDP, in another currency, and for each year of a period.
 * Refuses `not-a-number`, `negative` (the amount), `not-positive` (a measure), `invalid-date` and `not-later` (the period).
 */
export function commitmentInContext(input: ContextInput): Outcome<CommitmentContext, ContextRefusal> {
  const given = read(input);
  if (!given.ok) return given;
  const { amount, days } = given;
  const { population, gdp, exchangeRate } = given.measures;
  const steps: Step[] = [];
  const compare = (
    id: keyof Omit<CommitmentContext, 'steps' | 'population'>,
    unit: Term['unit'],
    formula: string,
    terms: Record<string, readonly [Decimal, Term['unit']]>,
    value: Decimal,
  ) => {
    const line = step(id, unit, formula, { amount: [amount, 'money', 'total'], ...terms }, value);
    steps.push(line);
    return { [id]: line.value };
  };
  const found = {
    ...(population && { population: plain(population) }),
    ...(population &&
      compare(
        'perInhabitant',
        'money',
        'amount ÷ population',
        { population: [population, 'quantity'] },
        amount.dividedBy(population),
      )),
    ...(gdp &&
      compare(
        'shareOfGdp',
        'percent',
        'amount ÷ gdp × 100',
        { gdp: [gdp, 'money'] },
        amount.dividedBy(gdp).times('100'),
      )),
    ...(exchangeRate &&
      compare(
        'inOtherCurrency',
        'quantity', // its currency is not that of the other steps
        'amount × exchangeRate',
        { exchangeRate: [exchangeRate, 'ratio'] },
        amount.times(exchangeRate),
      )),
    ...(days &&
      compare(
        'perYear',
        'money',
        'amount ÷ days × 365.25',
        { days: [days, 'quantity'] },
        amount.dividedBy(days).times('365.25'),
      )),
  };
  return { ok: true, ...found, steps };
}
