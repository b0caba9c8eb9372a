import { decimal, isDecimalString, plain, sum, type DecimalString } from './decimal.js';
import { refuse, type Outcome } from './outcome.js';
import { type YearAmount } from './schedule.js';
import { step, type Step } from './steps.js';

export type SpendOutRefusal = 'not-a-number' | 'negative' | 'out-of-range' | 'not-whole';

export interface SpendOut {
  readonly perYear: readonly YearAmount[];
  readonly steps: readonly Step[];
}

function numberProblem(values: readonly DecimalString[], field: string) {
  const index = values.findIndex((value) => !isDecimalString(value) || decimal(value).isNegative());
  if (index < 0) return undefined;
  const reason = isDecimalString(values[index]) ? 'negative' : 'not-a-number';
  return refuse<SpendOutRefusal>(reason, `${field}[${index}]`);
}

/**
 * Outlays from commitments: what is committed in a year is paid out over that year and the following ones in the shares of a
 * profile, so outlay of a year = Σ commitment of each earlier year × share ÷ 100 (a convolution).
 *
 * @param commitments amounts by year, in any order
 * @param profile shares in percent of the first, second … year, which add up to 100
 * @returns outlays by year; refuses `not-a-number`, `negative`, and `not-whole` when the profile misses 100 (`details.sum`)
 */
export function spendOut(
  commitments: readonly YearAmount[],
  profile: readonly DecimalString[],
): Outcome<SpendOut, SpendOutRefusal> {
  const problem =
    numberProblem(
      commitments.map(({ amount }) => amount),
      'commitments',
    ) ?? numberProblem(profile, 'profile');
  if (problem !== undefined) return problem;
  const whole = sum(profile);
  if (!whole.equals('100')) return refuse('not-whole', 'profile', { sum: plain(whole) });
  const paid = commitments.flatMap(({ year, amount }) =>
    profile.map((share, delay) => ({ year: year + delay, amount, share })),
  );
  const years = [...new Set(paid.map(({ year }) => year))].sort((a, b) => a - b);
  const steps: Step[] = [];
  const perYear = years.map((year): YearAmount => {
    const flows = paid.filter((flow) => flow.year === year);
    const terms: Record<string, readonly [DecimalString, 'money' | 'percent']> = {};
    flows.forEach(({ amount, share }, index) => {
      terms[`commitment${index + 1}`] = [amount, 'money'];
      terms[`share${index + 1}`] = [share, 'percent'];
    });
    const formula = flows.map((_, index) => `commitment${index + 1} × share${index + 1} ÷ 100`).join(' + ');
    const outlay = sum(flows.map(({ amount, share }) => decimal(amount).times(share).dividedBy('100')));
    steps.push(step(`outlay${year}`, 'money', formula, terms, outlay));
    return { year, amount: plain(outlay) };
  });
  return { ok: true, perYear, steps };
}

/** The sums of a flow that is only given as a range for each year. */
export interface FlowOverYears {
  readonly low: DecimalString;
  readonly high: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * What a yearly flow of `low` to `high` comes to over a number of years, undiscounted.
 * Refuses `not-a-number` and `out-of-range` (years that are not a whole number from 1 to 1000).
 */
export function flowOverYears(
  low: DecimalString,
  high: DecimalString,
  years: number,
): Outcome<FlowOverYears, SpendOutRefusal> {
  if (!isDecimalString(low)) return refuse('not-a-number', 'low');
  if (!isDecimalString(high)) return refuse('not-a-number', 'high');
  if (!Number.isInteger(years) || years < 1 || years > 1000)
    return refuse('out-of-range', 'years', { from: '1', to: '1000' });
  const over = (id: string, perYear: DecimalString): Step =>
    step(
      id,
      'money',
      'perYear × years',
      { perYear: [perYear, 'money'], years: [`${years}`, 'years'] },
      decimal(perYear).times(`${years}`),
    );
  const steps = [over('lowTotal', low), over('highTotal', high)] as const;
  return { ok: true, low: steps[0].value, high: steps[1].value, steps };
}
