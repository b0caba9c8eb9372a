import { decimal, isDecimalString, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { daysBetween } from './disbursement.js';
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

export type ContextRefusal = 'not-a-number' | 'negative' | 'not-positive' | 'invalid-date' | 'not-later';

function problemOf({ amount, population, gdp, exchangeRate, period }: ContextInput) {
  if (!isDecimalString(amount)) return refuse<ContextRefusal>('not-a-number', 'amount');
  if (decimal(amount).isNegative()) return refuse<ContextRefusal>('negative', 'amount');
  for (const [field, value] of Object.entries({ population, gdp, exchangeRate })) {
    if (value === undefined) continue;
    if (!isDecimalString(value)) return refuse<ContextRefusal>('not-a-number', field);
    if (decimal(value).lessThanOrEqualTo('0')) return refuse<ContextRefusal>('not-positive', field);
  }
  if (period === undefined) return undefined;
  const days = daysBetween(period.from, period.to);
  if (days === undefined) return refuse<ContextRefusal>('invalid-date', 'period');
  return days > 0 ? undefined : refuse<ContextRefusal>('not-later', 'period');
}

/**
 * Puts an amount into proportion: for each inhabitant, as a share of GDP, in another currency, and for each year of a period.
 * Refuses `not-a-number`, `negative` (the amount), `not-positive` (a measure), `invalid-date` and `not-later` (the period).
 */
export function commitmentInContext(input: ContextInput): Outcome<CommitmentContext, ContextRefusal> {
  const problem = problemOf(input);
  if (problem !== undefined) return problem;
  const { population, gdp, exchangeRate, period } = input;
  const amount = decimal(input.amount);
  const steps: Step[] = [];
  const compare = (
    id: keyof Omit<CommitmentContext, 'steps' | 'population'>,
    unit: Term['unit'],
    formula: string,
    terms: Record<string, readonly [DecimalString, Term['unit']]>,
    value: Decimal,
  ) => {
    const line = step(id, unit, formula, { amount: [amount, 'money'], ...terms }, value);
    steps.push(line);
    return { [id]: line.value };
  };
  const days = `${period ? (daysBetween(period.from, period.to) ?? 0) : 0}`;
  const found = {
    ...(population && { population }),
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
    ...(period &&
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
