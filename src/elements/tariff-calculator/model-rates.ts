import { Decimal, decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import { roundTo } from '../../core/numbers/rounding.js';

/** Rates are moved by half percentage points, and not below zero or beyond the largest one that a field takes. */
const STEP = 2;
const LARGEST = '1000';

const within = (halves: Decimal): DecimalString =>
  plain(Decimal.min(Decimal.max(halves.dividedBy(STEP), 0), LARGEST));

/** The rate at a place of the drawing: pixels are no decimals, so that it is a half percentage point. */
export const rateAt = (place: number): DecimalString =>
  within(roundTo(decimal(place.toFixed(4)).times(STEP), 0));

/** The rate some half percentage points up or down; one between two goes to the next. */
export function movedRate(rate: DecimalString, steps: number): DecimalString {
  const halves = decimal(rate).times(STEP);
  return within((steps > 0 ? halves.floor() : halves.ceil()).plus(steps));
}
