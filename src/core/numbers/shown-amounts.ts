import { Decimal, decimal, plain, sum, type DecimalString } from './decimal.js';
import { roundParts, roundTo } from './rounding.js';

/**
 * How amounts are rounded where several of them are read together. A reader adds them up, so they have to add up as they are written:
 * - two amounts and their difference: both are rounded, and the difference is that of the rounded ones;
 * - parts of an amount: rounded by largest remainder, so that their sum is the rounded amount;
 * - a total of amounts that are shown: the sum of what is shown.
 * Each differs from its exact value by less than a unit of its last place for every amount it is made of. Results keep the exact values.
 */
export interface ShownChange {
  readonly before: DecimalString;
  readonly after: DecimalString;
  /** After less before, as shown. */
  readonly change: DecimalString;
}

/** Two amounts and what lies between them, rounded to decimal places (negative places round to tens, hundreds …). */
export function shownChange(before: DecimalString, after: DecimalString, places: number): ShownChange {
  const shown = [roundTo(before, places), roundTo(after, places)] as const;
  return { before: plain(shown[0]), after: plain(shown[1]), change: plain(shown[1].minus(shown[0])) };
}

/** The parts of an amount that is shown, by largest remainder. */
export const shownParts = (
  parts: readonly DecimalString[],
  shownWhole: DecimalString,
  places: number,
): DecimalString[] => roundParts(parts, places, shownWhole);

/** The total of lines that are shown. */
export function shownTotal(lines: readonly ShownChange[]): ShownChange {
  const of = (side: 'before' | 'after') => sum(lines.map((line) => line[side]));
  const [before, after] = [of('before'), of('after')];
  return { before: plain(before), after: plain(after), change: plain(after.minus(before)) };
}

const MILLION = decimal('1000000');

/** Whether an amount that was entered is known to the million: then what is computed from it gives no single units. */
export const isKnownToTheMillion = (entered: DecimalString): boolean =>
  !decimal(entered).isZero() && decimal(entered).modulo(MILLION).isZero();

/** Longer than that an amount in words fits no label. */
const MOST_DIGITS = 12;

/**
 * Decimal places for amounts that are written in number words (`$10.98 billion`), so that those read together have one last place: two
 * decimals of the number word of the largest amount, or three where all amounts are exact with three; the currency's own places where the largest
 * is below a million and is written in full. No amount keeps more than twelve digits.
 */
export function placesInWords(amounts: readonly DecimalString[], currencyPlaces: number): number {
  const largest = Decimal.max('0', ...amounts.map((amount) => decimal(amount).abs()));
  if (largest.lt(MILLION)) return currencyPlaces;
  const digits = largest.precision(true) - largest.decimalPlaces();
  const thousands = Math.floor((digits - 1) / 3) * 3;
  const word = Math.min(thousands, 12);
  const exact = amounts.every((amount) => roundTo(amount, 3 - word).eq(amount));
  return Math.min((exact ? 3 : 2) - word, MOST_DIGITS - digits);
}
