import { Decimal, decimal, plain, sum, type DecimalInput, type DecimalString } from './decimal.js';

/** Rounds to a number of decimal places (negative places round to tens, hundreds …), halves away from zero. */
export function roundTo(value: DecimalInput, places: number): Decimal {
  const amount = decimal(value);
  if (places >= 0) return amount.toDecimalPlaces(places);
  const unit = new Decimal(10).pow(-places);
  return amount.dividedBy(unit).toDecimalPlaces(0).times(unit);
}

/** Rounds to significant digits, halves away from zero. */
export const toSignificant = (value: DecimalInput, digits: number): DecimalString =>
  plain(decimal(value).toSignificantDigits(digits));

/** Rounds to whole cents, halves away from zero. */
export function roundToCents(value: DecimalInput): Decimal {
  return roundTo(value, 2);
}

/**
 * The dutiable value in even dollars: less than 50 cents dropped, 50 cents and more counted as a dollar.
 * Source: 19 CFR 159.3(a).
 */
export function roundToEvenDollars(value: DecimalInput): Decimal {
  return roundTo(value, 0);
}

/**
 * Rounds the parts of a whole so that they still add up to it: each part is cut down to the given places, and the units that are
 * left go to the parts that lost most (largest remainder, also called Hamilton's method). Ties go to the earlier part.
 *
 * @param parts amounts of zero or more
 * @param places decimal places of the rounded parts
 * @param total what the rounded parts add up to; their exact sum, rounded, when left out
 */
export function roundParts(
  parts: readonly DecimalInput[],
  places: number,
  total?: DecimalInput,
): DecimalString[] {
  const unit = new Decimal(10).pow(-places);
  const exact = parts.map((part) => decimal(part));
  const floors = exact.map((part) => part.dividedBy(unit).floor());
  const whole = roundTo(total ?? sum(exact), places).dividedBy(unit);
  const missing = whole.minus(sum(floors)).toNumber(); // a count of units, at most the number of parts
  const byLoss = exact
    .map((part, index) => ({ index, loss: part.dividedBy(unit).minus(floors[index] ?? 0) }))
    .sort((a, b) => b.loss.comparedTo(a.loss) || a.index - b.index);
  const raised = new Set(byLoss.slice(0, Math.max(missing, 0)).map(({ index }) => index));
  return floors.map((floor, index) => plain(floor.plus(raised.has(index) ? 1 : 0).times(unit)));
}
