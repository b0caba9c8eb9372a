import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import { refuse, type Outcome } from '../../core/model/outcome.js';
import { step, type Step } from '../../core/model/steps.js';
import { grouped } from '../../core/defense/defense-steps.js';
import type { DefenseResult } from './scenario.js';

/** Units of a country's money for one of another currency, by fiscal year. */
export type ExchangeRates = ReadonlyMap<number, DecimalString>;

type Unconverted = Omit<DefenseResult, 'exchangeRate'>;

/** Writes an amount of a year in the other currency. */
export type Convert = (amount: DecimalString, year: number) => DecimalString;

/**
 * Converts at the rate of each fiscal year; amounts after the latest figure at the rate of that figure, because nobody knows the later
 * ones. Without rates nothing is converted.
 */
export function converter(rates: ExchangeRates | null, latestYear: number): Convert {
  if (!rates) return (amount) => amount;
  return (amount, year) => plain(decimal(amount).dividedBy(rates.get(Math.min(year, latestYear)) ?? 1));
}

function conversionStep(id: string, name: string, amount: DecimalString, rate: DecimalString): Step {
  const value = decimal(amount).dividedBy(rate);
  // The amount is in the country's money and the value in the other, so only one of them is money to the reader.
  const terms = { [name]: [amount, 'quantity'], exchangeRate: [rate, 'ratio'] } as const;
  return step(id, 'money', `${name} ÷ exchangeRate`, terms, value);
}

/** Puts all money of a result into the other currency; shares and growth stay as they are in the country's own. */
export function convertPath(
  result: Unconverted,
  rates: ExchangeRates | null,
): Outcome<{ result: DefenseResult }, string> {
  if (!rates) return { ok: true, result: { ...result, exchangeRate: null } };
  const { latest, points, beside, fixedGdp, counterfactual } = result;
  const years = [...points, ...beside].map(({ year }) => Math.min(year, latest.year));
  const missing = years.find((year) => !rates.has(year));
  const rate = rates.get(latest.year);
  if (missing !== undefined || rate === undefined)
    return refuse('no-rate', 'currency', { years: String(missing ?? latest.year) });
  const convert = converter(rates, latest.year);
  const now = (amount: DecimalString) => convert(amount, latest.year);
  const spent = <Point extends { readonly year: number; readonly spending: DecimalString }>(
    point: Point,
  ) => ({
    ...point,
    spending: convert(point.spending, point.year),
  });
  return {
    ok: true,
    result: {
      ...result,
      latest: spent(latest),
      targetSpending: now(result.targetSpending),
      gap: now(result.gap),
      ...(result.denominatorDifference === undefined
        ? {}
        : { denominatorDifference: now(result.denominatorDifference) }),
      points: points.map(spent),
      // Of a fixed GDP the target is one amount, so it stays level.
      targetLine: result.targetLine.map(({ year, spending }) => ({
        year,
        spending: result.denominator === 'fixed' ? now(spending) : convert(spending, year),
      })),
      beside: beside.map(spent),
      fixedGdp: fixedGdp && { ...fixedGdp, value: now(fixedGdp.value) },
      counterfactual: counterfactual && {
        ...counterfactual,
        points: counterfactual.points.map(spent),
        targetYearDifference: now(counterfactual.targetYearDifference),
        cumulativeDifference: now(counterfactual.cumulativeDifference),
      },
      exchangeRate: rate,
      steps: [
        ...result.steps,
        ...grouped('conversion', [
          conversionStep('convertedLatestSpending', 'latestSpending', latest.spending, rate),
          conversionStep('convertedTargetSpending', 'targetSpending', result.targetSpending, rate),
          conversionStep('convertedGap', 'gap', result.gap, rate),
        ]),
      ],
    },
  };
}
