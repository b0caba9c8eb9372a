import { decimal, type Decimal } from './decimal.js';

/** The units that Japanese puts a number together with, largest first, each with its power of ten. */
export const MYRIADS = [
  ['京', 16],
  ['兆', 12],
  ['億', 8],
  ['万', 4],
] as const;

const UNIT = /[京兆億万]/g;

/** How many there are of the largest unit, in groups of three or in none; of the others there are at most 9999. */
const [LARGEST, OTHER] = [/^(?:\d+|\d{1,3}(?:,\d{3})+)$/, /^\d{1,4}$/];

/**
 * What stands in larger units before the last one, and the rest: 79億 and 500 of 79億500(万). Nothing where the units are out of order or
 * count more than there is room for: `1億2兆` and `1兆20000億` are no numbers.
 */
export function stripMyriads(
  text: string,
  last: number,
): readonly [rest: string, larger: Decimal] | undefined {
  const end = Math.max(...MYRIADS.map(([unit]) => text.lastIndexOf(unit))) + 1;
  const [before, rest] = /^\d/.test(text.slice(end)) ? [text.slice(0, end), text.slice(end)] : ['', text];
  let larger = decimal('0');
  let power = Infinity;
  const counts = before.split(UNIT);
  for (const sign of before.match(UNIT) ?? []) {
    const count = counts.shift() ?? '';
    const next = MYRIADS.find(([unit]) => unit === sign)?.[1] ?? 0;
    if (next >= power || !(power < Infinity ? OTHER : LARGEST).test(count)) return undefined;
    larger = larger.plus(`${count.replaceAll(',', '')}e${next}`);
    power = next;
  }
  const isInOrder = before === '' || (last < power && /^\d{1,4}(?!\d)/.test(rest));
  return isInOrder ? [rest, larger] : undefined;
}
