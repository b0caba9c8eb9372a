import { grouped } from '../../core/defense/defense-steps.js';
import { refuse, type Outcome } from '../../core/model/outcome.js';
import { step, type Step } from '../../core/model/steps.js';
import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import type { DefensePoint, DefenseResult, ExchangeRates } from './types.js';

type Unconverted = Omit<DefenseResult, 'exchangeRate'>;

/** Writes an amount of a year in the other currency. */
type Convert = (amount: DecimalString, year: number) => DecimalString;

interface Amount {
  readonly year: number;
  readonly spending: DecimalString;
}

function conversionStep(id: string, name: string, amount: DecimalString, rate: DecimalString): Step {
  const value = decimal(amount).dividedBy(rate);
  // The amount is in the country's money and the value in the other, so only one of them is money to the reader.
  const terms = { [name]: [amount, 'quantity'], exchangeRate: [rate, 'ratio'] } as const;
  return step(id, 'money', `${name} ÷ exchangeRate`, terms, value);
}

function conversionSteps(
  { latest, targetSpending, gap, aboveTarget, steps }: Unconverted,
  rate: DecimalString,
) {
  const worked = (id: string) => steps.some((one) => one.id === id);
  return grouped('conversion', [
    conversionStep('convertedLatestSpending', 'latestSpending', latest.spending, rate),
    conversionStep('convertedTargetSpending', 'targetSpending', targetSpending, rate),
    ...(aboveTarget === null
      ? []
      : [conversionStep('convertedAboveTarget', 'aboveTarget', aboveTarget, rate)]),
    ...(worked('gap') ? [conversionStep('convertedGap', 'gap', gap, rate)] : []),
  ]);
}

/** Every amount of a result in the other currency: `convert` at the rate of its year, `now` at that of the latest figure. */
function converted(
  result: Unconverted,
  convert: Convert,
  now: (amount: DecimalString) => DecimalString,
): Unconverted {
  const { latest, points, otherFigures, fixedGdp, counterfactual, denominatorDifference } = result;
  const spent = <Point extends Amount>(point: Point): Point => ({
    ...point,
    spending: convert(point.spending, point.year),
  });
  const partsOf = ({ year, parts }: DefensePoint) =>
    parts && {
      ...parts,
      initial: convert(parts.initial, year),
      supplementary: convert(parts.supplementary, year),
    };
  return {
    ...result,
    latest: spent(latest),
    targetSpending: now(result.targetSpending),
    gap: now(result.gap),
    aboveTarget: result.aboveTarget && now(result.aboveTarget),
    ...(denominatorDifference === undefined ? {} : { denominatorDifference: now(denominatorDifference) }),
    points: points.map((point) => ({ ...spent(point), parts: partsOf(point) })),
    // Of a fixed GDP the target is one amount for all years, and stays one.
    targetLine: result.targetLine.map((point) =>
      result.denominator === 'fixed' ? { ...point, spending: now(point.spending) } : spent(point),
    ),
    otherFigures: otherFigures.map(spent),
    fixedGdp: fixedGdp && { ...fixedGdp, value: now(fixedGdp.value) },
    counterfactual: counterfactual && {
      ...counterfactual,
      points: counterfactual.points.map(spent),
      targetYearDifference: now(counterfactual.targetYearDifference),
      cumulativeDifference: now(counterfactual.cumulativeDifference),
    },
  };
}

/**
 * Puts all money of a result into the other currency at the rate of each fiscal year; amounts after the latest figure at the rate of that
 * figure, because nobody knows the later ones. Shares and growth stay those in the country's own money. Without rates nothing is converted.
 */
export function convertPath(
  result: Unconverted,
  rates: ExchangeRates | null,
): Outcome<{ result: DefenseResult }, string> {
  if (!rates) return { ok: true, result: { ...result, exchangeRate: null } };
  const { latest, points, otherFigures, targetLine } = result;
  const rateYear = (year: number) => Math.min(year, latest.year);
  const missing = [...points, ...otherFigures]
    .map(({ year }) => rateYear(year))
    .find((year) => !rates.has(year));
  const rate = rates.get(latest.year);
  if (missing !== undefined || rate === undefined)
    return refuse('no-rate', 'currency', { years: String(missing ?? latest.year) });
  const convert: Convert = (amount, year) =>
    plain(decimal(amount).dividedBy(rates.get(rateYear(year)) ?? rate));
  const known = { ...result, targetLine: targetLine.filter(({ year }) => rates.has(rateYear(year))) };
  return {
    ok: true,
    result: {
      ...converted(known, convert, (amount) => convert(amount, latest.year)),
      exchangeRate: rate,
      steps: [...result.steps, ...conversionSteps(result, rate)],
    },
  };
}
