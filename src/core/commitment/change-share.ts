import {
  HUNDRED,
  readShares,
  SHARE_PLACES,
  type CustomSplit,
  type SplitRefusal,
  type SplitShare,
  toSplit,
} from './custom-split.js';
import { Decimal, decimal, plain, sum, type DecimalString } from '../numbers/decimal.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { roundParts } from '../numbers/rounding.js';

/**
 * What happens to the other parts when one share changes:
 * - `hold`: they stay; the change comes out of the unallocated rest, and is refused when the rest is too small.
 * - `scale`: they are scaled in proportion; the rest stays.
 * - `draw`: the rest gives what it has, and only what is then missing is taken from the others in proportion.
 */
export type SplitMode = 'hold' | 'scale' | 'draw';

/** Shares scaled in proportion to a new sum, on the grid; equal shares when all of them are zero. */
function scaled(shares: readonly SplitShare[], total: Decimal): readonly DecimalString[] {
  const before = sum(shares.map(({ share }) => share));
  const exact = shares.map(({ share }) =>
    before.isZero() ? total.dividedBy(`${shares.length}`) : total.times(share).dividedBy(before),
  );
  return roundParts(exact, SHARE_PLACES, total);
}

/**
 * Changes one share of a split. Whatever the mode, the result adds up to exactly 100 with its unallocated rest.
 *
 * @param held parts that must not be scaled, beside the one that is changed
 * @returns the new split. Refuses `unknown-id`, `not-a-number`, `negative`, `too-precise`; `over-allocated` above 100
 *   (`details.excess`); `remainder-too-small` when the parts that stay leave less than is asked for (`details`: `available`,
 *   the most the share can be, and `missing`); `nothing-to-scale` when no other part can be scaled.
 */
export function setShare(
  split: Pick<CustomSplit, 'shares'>,
  id: string,
  share: DecimalString,
  mode: SplitMode = 'hold',
  held: readonly string[] = [],
): Outcome<CustomSplit, SplitRefusal> {
  const current = split.shares.find((part) => part.id === id);
  if (current === undefined) return refuse('unknown-id', id);
  const read = readShares([{ id, share }]);
  if (!read.ok) return read;
  const [wanted = decimal('0')] = read.values;
  if (wanted.greaterThan(HUNDRED))
    return refuse('over-allocated', id, { excess: plain(wanted.minus(HUNDRED)) });
  const free = split.shares.filter((part) => part.id !== id && !held.includes(part.id));
  const freeBefore = sum(free.map((part) => part.share));
  const change = wanted.minus(current.share);
  const rest = decimal(HUNDRED).minus(sum(split.shares.map((part) => part.share)));
  const fromOthers = {
    hold: decimal('0'),
    scale: change,
    draw: Decimal.max(change.minus(rest), '0'),
  }[mode];
  const missing = mode === 'hold' ? change.minus(rest) : fromOthers.minus(freeBefore);
  if (missing.greaterThan('0'))
    return refuse('remainder-too-small', id, {
      available: plain(wanted.minus(missing)),
      missing: plain(missing),
    });
  if (!fromOthers.isZero() && free.length === 0) return refuse('nothing-to-scale', id);
  const others = fromOthers.isZero()
    ? free.map((part) => part.share)
    : scaled(free, freeBefore.minus(fromOthers));
  const changed = new Map(free.map((part, index) => [part.id, others[index] ?? part.share]));
  changed.set(id, plain(wanted));
  return toSplit(split.shares.map((part) => ({ id: part.id, share: changed.get(part.id) ?? part.share })));
}

/** Writes a split as `parseShares` reads it; parts with 0 are left out. */
export function formatShares({ shares }: Pick<CustomSplit, 'shares'>): string {
  return shares
    .filter(({ share }) => !decimal(share).isZero())
    .map(({ id, share }) => `${id}:${share}`)
    .join(' ');
}
