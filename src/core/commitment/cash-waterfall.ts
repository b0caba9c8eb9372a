import { Decimal, decimal, isDecimalString, plain, sum, type DecimalString } from '../numbers/decimal.js';
import { internalRateOfReturn, presentValue } from './present-value.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';
import { breakEvenYield, yearOf, type Opening } from './waterfall-years.js';

/**
 * How the memorandum's division of cash is read; the annex that defines the deemed allocation amount was not seen, so none is
 * authoritative.
 * - `recoup`: 50/50 until Japan has received principal and interest over the years (St. Louis Fed, November 2025).
 * - `periodic-halved`: each year's deemed amount (interest on the amount invested + principal ÷ life + what was carried forward)
 *   is itself divided 50/50, the rest 90/10 (reading of R. Katz, September 2025).
 * - `periodic-full`: as before, but 50/50 goes on until Japan itself has the year's deemed amount.
 * - `loans-and-equity`: loans earn interest, and only what is left is divided 90/10 (the July 2025 terms, before the memorandum).
 */
export type WaterfallReading = 'recoup' | 'periodic-halved' | 'periodic-full' | 'loans-and-equity';

/** Rates and shares are in percent; money in whole units of any one currency. */
export interface WaterfallInput {
  readonly reading: WaterfallReading;
  /** What Japan puts in, above zero. */
  readonly principal: DecimalString;
  /** Deemed interest rate a year (for `loans-and-equity`: the rate on the loans), 0 to 100. */
  readonly rate: DecimalString;
  /** Cash that the investment yields each year, zero or more. */
  readonly cashPerYear: DecimalString;
  /** Years looked at, 1 to 100. */
  readonly years: number;
  /** Years over which the periodic readings return the principal; `years` when left out. */
  readonly life?: number | undefined;
  /** Share of the principal that is lent, for `loans-and-equity`; 100 when left out. */
  readonly loanShare?: DecimalString | undefined;
  /** Japan's share before the deemed amount is reached; 50 when left out. Above 0. */
  readonly shareBefore?: DecimalString | undefined;
  /** Japan's share after it; 10 when left out. */
  readonly shareAfter?: DecimalString | undefined;
  /** Rate for present values; 0 when left out. */
  readonly discountRate?: DecimalString | undefined;
}

/** One year. `balance`: what Japan is still owed at its end (periodic readings: what is carried forward). */
export interface WaterfallYear {
  readonly year: number;
  readonly japan: DecimalString;
  readonly unitedStates: DecimalString;
  readonly balance: DecimalString;
}

export interface CashWaterfall {
  readonly reading: WaterfallReading;
  readonly perYear: readonly WaterfallYear[];
  /**
   * The year in which Japan has received the deemed allocation amount. `never`: the cash does not even cover what accrues.
   * `beyond`: later than the years looked at. `none`: the reading returns no principal.
   */
  readonly payoffYear: number | 'never' | 'beyond' | 'none';
  readonly japanTotal: DecimalString;
  readonly unitedStatesTotal: DecimalString;
  /** Japan's share of all the cash, in percent; `null` when there is no cash. */
  readonly japanShare: DecimalString | null;
  readonly japanPresentValue: DecimalString;
  readonly unitedStatesPresentValue: DecimalString;
  /** Yearly rate at which Japan's receipts are worth the principal, in percent; `null` when it receives nothing. */
  readonly japanReturn: DecimalString | null;
  /** Yearly cash, in percent of the principal, that just covers what the reading pays first; more reduces the balance. */
  readonly breakEvenYield: DecimalString;
  readonly steps: readonly Step[];
}

export type WaterfallRefusal = 'not-a-number' | 'not-positive' | 'out-of-range';

function numberProblem(input: WaterfallInput) {
  const { principal, cashPerYear, shareBefore, ...rates } = input;
  if (!isDecimalString(principal)) return refuse<WaterfallRefusal>('not-a-number', 'principal');
  if (decimal(principal).lessThanOrEqualTo('0')) return refuse<WaterfallRefusal>('not-positive', 'principal');
  if (!isDecimalString(cashPerYear)) return refuse<WaterfallRefusal>('not-a-number', 'cashPerYear');
  if (decimal(cashPerYear).isNegative())
    return refuse<WaterfallRefusal>('out-of-range', 'cashPerYear', { from: '0' });
  const { rate, loanShare, shareAfter, discountRate } = rates;
  for (const [field, value] of Object.entries({ rate, loanShare, shareAfter, discountRate, shareBefore })) {
    if (value === undefined) continue;
    if (!isDecimalString(value)) return refuse<WaterfallRefusal>('not-a-number', field);
    const number = decimal(value);
    if (number.isNegative() || number.greaterThan('100') || (field === 'shareBefore' && number.isZero()))
      return refuse<WaterfallRefusal>('out-of-range', field, { from: '0', to: '100' });
  }
  return undefined;
}

function yearsProblem(years: number, field: string) {
  const fine = Number.isInteger(years) && years >= 1 && years <= 100;
  return fine ? undefined : refuse<WaterfallRefusal>('out-of-range', field, { from: '1', to: '100' });
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

function totalStep(id: string, values: readonly DecimalString[]): Step {
  const named = values.map((value, index) => [`year${index + 1}`, [value, 'money']] as const);
  const formula = named.map(([name]) => name).join(' + ');
  return step(id, 'money', formula, Object.fromEntries(named), sum(values));
}

/** Totals, share, present values and the return, each with its step. */
function summary(
  input: WaterfallInput,
  japan: readonly DecimalString[],
  unitedStates: readonly DecimalString[],
) {
  const discountRate = input.discountRate ?? '0';
  const totals = [totalStep('japanTotal', japan), totalStep('unitedStatesTotal', unitedStates)] as const;
  const [japanTotal, unitedStatesTotal] = [totals[0].value, totals[1].value];
  const cash = decimal(japanTotal).plus(unitedStatesTotal);
  const share = cash.isZero()
    ? undefined
    : step(
        'japanShare',
        'percent',
        'japanTotal ÷ (japanTotal + unitedStatesTotal) × 100',
        { japanTotal: [japanTotal, 'money'], unitedStatesTotal: [unitedStatesTotal, 'money'] },
        decimal(japanTotal).dividedBy(cash).times('100'),
      );
  const values = [
    presentValue('japanPresentValue', japan, discountRate),
    presentValue('unitedStatesPresentValue', unitedStates, discountRate),
  ] as const;
  const japanReturn = internalRateOfReturn(input.principal, japan);
  const proof = japanReturn === null ? [] : [presentValue('japanReturnProof', japan, japanReturn)];
  return {
    japanTotal,
    unitedStatesTotal,
    japanShare: share?.value ?? null,
    japanPresentValue: values[0].value,
    unitedStatesPresentValue: values[1].value,
    japanReturn,
    steps: [...totals, ...(share ? [share] : []), ...values, ...proof],
  };
}

/**
 * Divides a level yearly cash flow between Japan and the United States. Interest accrues at the start of a year on the opening
 * balance, then the cash of the year is divided; a year in which the deemed amount is reached is divided pro rata. This order
 * within the year is this library's convention; the memorandum's own is not known.
 * Source of the terms: paragraph 13 of the memorandum of 4 September 2025 as described by the St. Louis Fed (November 2025).
 *
 * Refuses `not-a-number`, `not-positive` (the principal) and `out-of-range` (rates and shares 0 to 100, years 1 to 100).
 */
export function cashWaterfall(input: WaterfallInput): Outcome<CashWaterfall, WaterfallRefusal> {
  const problem =
    numberProblem(input) ??
    yearsProblem(input.years, 'years') ??
    yearsProblem(input.life ?? input.years, 'life');
  if (problem !== undefined) return problem;
  const principal = decimal(input.principal);
  const steps: Step[] = [];
  const perYear: WaterfallYear[] = [];
  const balances: Decimal[] = [];
  let opening: Opening = { year: 1, balance: input.reading === 'recoup' ? principal : new Decimal(0) };
  for (let year = 1; year <= input.years; year += 1) {
    const { japan, unitedStates, balance } = yearOf(input, opening, steps);
    perYear.push({ year, japan: plain(japan), unitedStates: plain(unitedStates), balance: plain(balance) });
    balances.push(balance);
    opening = { year: year + 1, balance };
  }
  const breakEven = breakEvenYield(input);
  const { steps: summarySteps, ...sums } = summary(
    input,
    perYear.map(({ japan }) => japan),
    perYear.map(({ unitedStates }) => unitedStates),
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
