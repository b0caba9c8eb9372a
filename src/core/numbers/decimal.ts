import { Decimal as BaseDecimal } from 'decimal.js';

/**
 * A number written out in full: optional minus, digits, optional point and digits, never an exponent (`"27.5"`).
 * Everything that enters or leaves `core` is one of these, because a JavaScript number cannot hold 27.1 or 10^20 exactly.
 */
export type DecimalString = string;

/** The decimal value type of this library; see {@link Decimal}. */
export type Decimal = BaseDecimal;

/**
 * Our own copy of the decimal constructor: 40 significant digits, halves rounded away from zero.
 * A clone, because `Decimal.set` would change the settings of every other user of decimal.js on the page.
 */
export const Decimal: BaseDecimal.Constructor = BaseDecimal.clone({
  precision: 40,
  rounding: BaseDecimal.ROUND_HALF_UP,
});

/** What {@link decimal} takes: a decimal string, or a value already of our decimal type. */
export type DecimalInput = DecimalString | Decimal;

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Whether the text is a plain decimal number: the form in which all figures travel (no exponent, no grouping). */
export function isDecimalString(text: unknown): text is DecimalString {
  return typeof text === 'string' && PLAIN.test(text);
}

/** The value of a decimal string. Only for text known to be one (see {@link isDecimalString}); anything else throws. */
export function decimal(value: DecimalInput): Decimal {
  return new Decimal(value);
}

/** Writes a value out in full, without exponent and without trailing zeros (`"10981575000"`, `"0.285"`). */
export function plain(value: Decimal): DecimalString {
  return value.isZero() ? '0' : value.toFixed();
}

/** Exact sum of decimal strings; `"0"` for none. */
export function sum(values: readonly DecimalInput[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0));
}
