import { range } from '../numbers/range.js';
import { Decimal, decimal, plain, sum, type DecimalString } from '../numbers/decimal.js';
import { checkInputs, type Checked, type NumberReason } from '../model/check-inputs.js';
import { dayNumber, isDay, lastDayOf, yearOf } from '../model/days.js';
import { refuse, type Outcome, type Refusal } from '../model/outcome.js';
import { POWER_PLACES } from '../numbers/powers.js';
import {
  curveOf,
  type Curve,
  type ScheduleShape,
  type Terms,
  type YearAmount,
} from './disbursement-curves.js';
import { step, type Step } from '../model/steps.js';

export type { ScheduleShape, YearAmount } from './disbursement-curves.js';

/** A total to be paid out between two days. */
export interface DisbursementInput {
  /** Zero or more, in whole units of the currency. */
  readonly total: DecimalString;
  /** First day (ISO date). */
  readonly from: string;
  /** Day by which all is paid (ISO date), later than `from`. */
  readonly to: string;
  readonly shape: ScheduleShape;
}

/** What falls in one calendar year. Shares are in percent of the total. */
export interface DisbursementYear extends YearAmount {
  readonly share: DecimalString;
  /** Share of the total paid by the end of the year (or by the last day). */
  readonly cumulativeShare: DecimalString;
}

export interface DisbursementSchedule {
  readonly total: DecimalString;
  /** Days from the first to the last day. */
  readonly days: number;
  readonly perYear: readonly DisbursementYear[];
  /** What given amounts leave of the total; zero for the curves. */
  readonly unscheduled: DecimalString;
  readonly steps: readonly Step[];
}

export type DisbursementRefusal =
  NumberReason | 'invalid-date' | 'not-later' | 'duplicate-year' | 'over-allocated';

/** The numbers of a shape, under the names that a refusal gives them. */
function shapeInputs(shape: ScheduleShape): Checked[] {
  switch (shape.kind) {
    case 'straight':
      return [];
    case 'given':
      return shape.amounts.map(({ amount }, index) => [`shape.amounts[${index}].amount`, amount, 'amount']);
    case 'front-loaded':
      return shape.power === undefined ? [] : [['shape.power', shape.power, 'partOfAll']];
    default:
      return shape.steepness === undefined ? [] : [['shape.steepness', shape.steepness, 'partOfAll']];
  }
}

function checkNumbers({ total, shape }: DisbursementInput): Refusal<DisbursementRefusal> | null {
  const read = checkInputs([['total', total, 'amount'], ...shapeInputs(shape)]);
  if (!read.ok) return read;
  const power = shape.kind === 'front-loaded' ? read.values[1] : undefined;
  const exact = power === undefined || power.decimalPlaces() <= POWER_PLACES;
  return exact ? null : refuse('too-precise', 'shape.power', { places: `${POWER_PLACES}` });
}

function fromGivenAmounts(
  input: DisbursementInput,
  days: number,
  amounts: readonly YearAmount[],
): Outcome<DisbursementSchedule, DisbursementRefusal> {
  const firstYear = yearOf(input.from);
  const lastYear = yearOf(input.to);
  const outside = amounts.findIndex(({ year }) => year < firstYear || year > lastYear);
  if (outside >= 0)
    return refuse('out-of-range', `shape.amounts[${outside}].year`, {
      from: `${firstYear}`,
      to: `${lastYear}`,
    });
  if (new Set(amounts.map(({ year }) => year)).size < amounts.length)
    return refuse('duplicate-year', 'shape.amounts');
  const ordered = [...amounts].sort((a, b) => a.year - b.year);
  const total = decimal(input.total);
  const scheduled = sum(ordered.map(({ amount }) => amount));
  if (scheduled.greaterThan(total))
    return refuse('over-allocated', 'shape.amounts', {
      allocated: plain(scheduled),
      total: input.total,
      excess: plain(scheduled.minus(total)),
    });
  const terms: Terms = { total: [input.total, 'money'] };
  ordered.forEach(({ amount }, index) => (terms[`amount${index + 1}`] = [amount, 'money']));
  const unscheduled = total.minus(scheduled);
  const shareOf = (amount: Decimal) => (total.isZero() ? '0' : plain(amount.dividedBy(total).times('100')));
  let paid = new Decimal(0);
  const perYear = ordered.map(({ year, amount }) => {
    paid = paid.plus(amount);
    return { year, amount, share: shareOf(decimal(amount)), cumulativeShare: shareOf(paid) };
  });
  const formula = ['total', ...ordered.map((_, index) => `amount${index + 1}`)].join(' − ');
  return {
    ok: true,
    total: input.total,
    days,
    perYear,
    unscheduled: plain(unscheduled),
    steps: [step('unscheduled', 'money', formula, terms, unscheduled)],
  };
}

/**
 * Spreads a total over the calendar years between two days: amount of a year = total × (F at its end − F at its start).
 * The amounts are exact to 40 digits and add up to the total; round them together (`roundParts`) where they are shown.
 *
 * Refuses `not-a-number`, `negative`, `invalid-date`, `not-later` (the last day is not after the first), `out-of-range`
 * (a curve's parameter, or a given year outside the dates), `duplicate-year` and `over-allocated` (given amounts exceed the total; `details.excess`).
 */
export function disbursementSchedule(
  input: DisbursementInput,
): Outcome<DisbursementSchedule, DisbursementRefusal> {
  const refusal = checkNumbers(input);
  if (refusal) return refusal;
  if (!isDay(input.from)) return refuse('invalid-date', 'from');
  if (!isDay(input.to)) return refuse('invalid-date', 'to');
  const start = dayNumber(input.from);
  const end = dayNumber(input.to);
  const days = end - start;
  if (days <= 0) return refuse('not-later', 'to', { from: input.from });
  if (input.shape.kind === 'given') return fromGivenAmounts(input, days, input.shape.amounts);
  const years = yearsOf(input, start, end);
  const { perYear, steps } = spread(input.total, days, years, curveOf(input.shape));
  return { ok: true, total: input.total, days, perYear, unscheduled: '0', steps };
}

interface YearEnd {
  readonly year: number;
  /** Days from the first day to the end of the year, or to the last day. */
  readonly elapsed: number;
}

function yearsOf(input: DisbursementInput, start: number, end: number): YearEnd[] {
  const first = yearOf(input.from);
  const last = yearOf(input.to);
  return range(last - first + 1, (index) => {
    const year = first + index;
    return { year, elapsed: Math.min(lastDayOf(year) + 1, end) - start };
  }).filter(({ elapsed }, index, all) => elapsed > (all[index - 1]?.elapsed ?? 0));
}

function spread(total: DecimalString, days: number, years: readonly YearEnd[], curve: Curve) {
  const steps: Step[] = [];
  let before: DecimalString = '0';
  let last: string | undefined;
  const perYear = years.map(({ year, elapsed }): DisbursementYear => {
    const passed = decimal(`${elapsed}`).dividedBy(`${days}`);
    const cumulative = curve.at(passed);
    const amount = decimal(total).times(cumulative.minus(before)).dividedBy('100');
    steps.push(
      step(
        `cumulativeShare${year}`,
        'percent',
        curve.formula,
        {
          ...curve.terms,
          elapsedDays: [`${elapsed}`, 'quantity', `elapsedDays${year}`],
          totalDays: [`${days}`, 'quantity'],
        },
        cumulative,
      ),
      step(
        `amount${year}`,
        'money',
        'total × (cumulativeShare − cumulativeShareBefore) ÷ 100',
        {
          total: [total, 'money'],
          cumulativeShare: [cumulative, 'percent', `cumulativeShare${year}`],
          cumulativeShareBefore: [before, 'percent', last],
        },
        amount,
      ),
    );
    const share = plain(cumulative.minus(before));
    before = plain(cumulative);
    last = `cumulativeShare${year}`;
    return { year, amount: plain(amount), share, cumulativeShare: before };
  });
  return { perYear, steps };
}
