import { decimal, type DecimalString } from '../core/numbers/decimal.js';

/** A decimal as a number for a drawing to scale. For places and lengths only: never write or compute with it. */
export function toPixels(value: DecimalString): number {
  return decimal(value).toNumber();
}

/** The part that a value is of a whole, divided exactly; 0 where the whole is zero. */
export function fractionOf(value: DecimalString, whole: DecimalString): number {
  const all = decimal(whole);
  return all.isZero() ? 0 : decimal(value).dividedBy(all).toNumber();
}
