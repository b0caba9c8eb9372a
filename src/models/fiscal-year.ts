import { Decimal, plain, type DecimalString } from '../core/numbers/decimal.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { readDecimal, type NumberRefusal } from '../core/model/read-decimal.js';
import { step, type Step } from '../core/model/steps.js';

/**
 * Spending of a calendar year from the two fiscal years that share it, taking each as spent evenly over its months. For a start in
 * April, three months belong to the fiscal year before and nine to the one named after the calendar year.
 * Source: SIPRI, sources and methods of the Military Expenditure Database.
 *
 * @param input.previous amount of the fiscal year that began in the calendar year before
 * @param input.current amount of the fiscal year that begins in the calendar year
 * @param input.startMonth first month of the fiscal year, 1 (January) to 12; 4 when left out
 * @returns `calendarYear` in the same money; refuses with `not-a-decimal` or `month-out-of-range`
 */
export function fiscalToCalendarYear(input: {
  readonly previous: DecimalString;
  readonly current: DecimalString;
  readonly startMonth?: number;
}): Outcome<{ calendarYear: DecimalString; steps: readonly Step[] }, NumberRefusal | 'month-out-of-range'> {
  const previous = readDecimal(input.previous, 'previous');
  if (!previous.ok) return previous;
  const current = readDecimal(input.current, 'current');
  if (!current.ok) return current;
  const month = input.startMonth ?? 4;
  if (!Number.isInteger(month) || month < 1 || month > 12)
    return refuse('month-out-of-range', 'startMonth', { min: '1', max: '12' });
  const before = new Decimal(month - 1);
  const within = new Decimal(13 - month);
  const total = previous.value.times(before).plus(current.value.times(within)).dividedBy(12);
  const formula =
    '(previousFiscalYear × monthsOfPrevious + currentFiscalYear × monthsOfCurrent) ÷ monthsOfYear';
  const terms = {
    previousFiscalYear: [previous.value, 'money'],
    monthsOfPrevious: [before, 'quantity'],
    currentFiscalYear: [current.value, 'money'],
    monthsOfCurrent: [within, 'quantity'],
    monthsOfYear: ['12', 'quantity'],
  } as const;
  return {
    ok: true,
    calendarYear: plain(total),
    steps: [step('calendarYear', 'money', formula, terms, total)],
  };
}
