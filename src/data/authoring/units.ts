import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';

/** Billions as printed (`"0.35"`) in whole units (`"350000000"`). */
export const billion = (printed: DecimalString): DecimalString => plain(decimal(printed).times('1000000000'));

/** Trillions as printed in whole units. */
export const trillion = (printed: DecimalString): DecimalString =>
  plain(decimal(printed).times('1000000000000'));
