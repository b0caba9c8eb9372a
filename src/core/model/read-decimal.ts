import { decimal, isDecimalString, type Decimal } from '../numbers/decimal.js';
import { refuse, type Outcome } from './outcome.js';

/** Why a single number was refused. */
export type NumberRefusal = 'not-a-decimal' | 'not-positive' | 'growth-too-low';

type Read = Outcome<{ value: Decimal }, NumberRefusal>;

/** Reads a decimal string of any sign; refuses everything else as `not-a-decimal`. */
export function readDecimal(text: unknown, field: string, details?: Readonly<Record<string, string>>): Read {
  return isDecimalString(text)
    ? { ok: true, value: decimal(text) }
    : refuse('not-a-decimal', field, {
        ...details,
        received: typeof text === 'string' ? text.slice(0, 80) : typeof text,
      });
}

/** Reads a decimal string above zero: a quantity that something is divided by, or a share of it. */
export function readPositive(text: unknown, field: string, details?: Readonly<Record<string, string>>): Read {
  const read = readDecimal(text, field, details);
  return !read.ok || read.value.greaterThan(0) ? read : refuse('not-positive', field, details);
}

/** Reads a yearly rate of change in percent; at −100 % and below nothing would be left, so it refuses as `growth-too-low`. */
export function readGrowth(text: unknown, field: string): Read {
  const read = readDecimal(text, field);
  return !read.ok || read.value.greaterThan(-100) ? read : refuse('growth-too-low', field, { limit: '-100' });
}
