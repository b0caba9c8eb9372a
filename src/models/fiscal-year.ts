import { Decimal, plain, type DecimalString } from '../core/numbers/decimal.js';
import type { Outcome } from '../core/model/outcome.js';
import { checkInputs, checkWhole, type NumberReason } from '../core/model/check-inputs.js';
import { step, type Step } from '../core/model/steps.js';

/**
 * Spending of a calendar year from the two fiscal years that share it, taking each as spent evenly over its months. For a start in
 * April, three months belong to the fiscal year before and nine to the one named after the calendar year.
 * Source: SIPRI, sources and methods of the Military Expenditure Database.
 *
 * @param input.previous amount of the fiscal year that began in the calendar year before
 * @param input.current amount of the fiscal year that begins in the calendar year
 * @param input.startMonth first month of the fiscal year, 1 (January) to 12; 4 when left out
 * @returns `calendarYear` in the same money; refuses with `not-a-number` or `out-of-range`
 */
export function fiscalToCalendarYear(input: {
  readonly previous: DecimalString;
  readonly current: DecimalString;
  readonly startMonth?: number;
}): Outcome<{ calendarYear: DecimalString; steps: readonly Step[] }, NumberReason> {
  const { startMonth: month = 4 } = input;
  const read = checkInputs([
    ['previous', input.previous, 'number'],
    ['current', input.current, 'number'],
  ]);
  if (!read.ok) return read;
  const refusal = checkWhole('startMonth', month, 1, 12);
  if (refusal) return refusal;
  const [previous, current] = read.values;
  const before = new Decimal(month - 1);
  const within = new Decimal(13 - month);
  const total = previous.times(before).plus(current.times(within)).dividedBy(12);
  const formula =
    '(previousFiscalYear × monthsOfPrevious + currentFiscalYear × monthsOfCurrent) ÷ monthsOfYear';
  const terms = {
    previousFiscalYear: [previous, 'money'],
    monthsOfPrevious: [before, 'quantity'],
    currentFiscalYear: [current, 'money'],
    monthsOfCurrent: [within, 'quantity'],
    monthsOfYear: ['12', 'quantity'],
  } as const;
  return {
    ok: true,
    calendarYear: plain(total),
    steps: [step('calendarYear', 'money', formula, terms, total)],
  };
}
