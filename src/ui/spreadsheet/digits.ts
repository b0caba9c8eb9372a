import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Computed } from './cell-formula.js';
import { withoutEnd } from './trimmed.js';

/** The digits that spreadsheets show and keep of a number. */
export const KEPT = 15;

/** How many digits of a number there are to know: without zeros at either end. */
export function digitsIn(exact: DecimalString): number {
  const digits = withoutEnd(exact.replace(/[-.]/g, '').replace(/^0+/, ''), '0');
  return Math.max(digits.length, 1);
}

/**
 * How many of the digits of a number a spreadsheet computes right: it differs by less than half of one in the last of them, as it is seen. At most fifteen; less where a difference
 * of nearly equal numbers has taken the others away.
 */
export function digitsHeld(exact: DecimalString, { value, slack }: Computed): number {
  const wanted = Number(exact);
  const off = Math.abs(value - wanted) + slack;
  if (off === 0) return KEPT;
  if (wanted === 0 || !Number.isFinite(off)) return 0;
  // What the number itself loses when it becomes a double.
  const whole = off + Math.abs(wanted) * 2 ** -53;
  const first = Number(Math.abs(wanted).toExponential().split('e')[1]);
  return Math.max(Math.min(Math.ceil(first - Math.log10(2 * whole)), KEPT), 0);
}
