import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import type { Commitment, CommitmentItem } from './schema.js';

/** Billions as printed (`"0.35"`) in whole units (`"350000000"`). */
export const billion = (printed: DecimalString): DecimalString => plain(decimal(printed).times('1000000000'));

const BOUNDS = { '<': 'up to', '>': 'at least', '~': 'about', '+': 'over' } as const;

/** An amount in billions with its bound: `<100` is up to 100, `>` at least, `~` about, `+` over. */
export function bounded(words: string) {
  const bound = BOUNDS[words.charAt(0) as keyof typeof BOUNDS] as (typeof BOUNDS)['<'] | undefined;
  return bound === undefined ? { amount: billion(words) } : { amount: billion(words.slice(1)), bound };
}

/** The cells of a table: one row a line, cells divided by `|`. */
export const rowsOf = (lines: string): string[][] => lines.split('\n').map((line) => line.split('|'));

/** Sectors, one a line: id, name, its employment multiplier, its output multiplier. */
export const sectorsOf = (lines: string): Commitment['sectors'] =>
  rowsOf(lines).map(([id = '', name = '', employment, output]) => ({
    id,
    name,
    ...(employment && { employment }),
    ...(output && { output }),
  }));

/** Items, one a line: id, sector, name, amount, source, party, note. */
export const itemsOf = (
  lines: string,
  more: Readonly<Record<string, Partial<CommitmentItem>>> = {},
): CommitmentItem[] =>
  rowsOf(lines).map(([id = '', sector = '', name = '', amount, source, parties, note]) => ({
    id,
    sector,
    name,
    ...(amount && bounded(amount)),
    ...(source && { source }),
    ...(parties && { parties }),
    ...(note && { note }),
    ...more[id],
  }));
