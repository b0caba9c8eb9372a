import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Bound } from '../schema.js';
import { billion } from './units.js';

/** An amount in billions as printed, of the currency that its list has. */
export const billions = (printed: DecimalString) => ({ amount: billion(printed) });

/** An amount with a unit of its own: billions of dollars or yen, or percent. */
export const dollars = (printed: DecimalString) => ({ value: billion(printed), unit: 'USD' });
export const yen = (printed: DecimalString) => ({ value: billion(printed), unit: 'JPY' });
export const percent = (printed: DecimalString) => ({ value: printed, unit: 'percent' });

const bounded =
  <Word extends Bound>(bound: Word) =>
  <Amount extends object>(amount: Amount) => ({ ...amount, bound });

/** Published amounts that are no exact figure, in the words of their publication: `upTo(billions('550'))`. */
export const upTo = bounded('up to');
export const atLeast = bounded('at least');
export const about = bounded('about');
export const over = bounded('over');
