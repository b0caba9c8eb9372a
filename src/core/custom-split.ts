import { Decimal, decimal, isDecimalString, plain, sum, type DecimalString } from './decimal.js';
import { refuse, type Outcome } from './outcome.js';
import { roundParts } from './rounding.js';
import { step, type Step } from './steps.js';
import { isPartId, termName } from './term-name.js';

/** One part of a split, with its share in percent of the whole. */
export interface SplitShare {
  readonly id: string;
  readonly share: DecimalString;
}

/** A split of 100 % among named parts. The shares and the unallocated rest always add up to exactly 100. */
export interface CustomSplit {
  readonly shares: readonly SplitShare[];
  readonly unallocated: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * What happens to the other parts when one share changes:
 * - `hold`: they stay; the change comes out of the unallocated rest, and is refused when the rest is too small.
 * - `scale`: they are scaled in proportion; the rest stays.
 * - `draw`: the rest gives what it has, and only what is then missing is taken from the others in proportion.
 */
export type SplitMode = 'hold' | 'scale' | 'draw';

export type SplitRefusal =
  | 'not-a-number'
  | 'negative'
  | 'too-precise'
  | 'invalid-id'
  | 'duplicate-id'
  | 'unknown-id'
  | 'over-allocated'
  | 'remainder-too-small'
  | 'nothing-to-scale';

/** Decimal places that a share may have: fine enough for any reader, and a grid on which sums are exact. */
export const SHARE_PLACES = 6;

const HUNDRED = '100';

function made(shares: readonly SplitShare[]): { readonly ok: true } & CustomSplit {
  const unallocated = decimal(HUNDRED).minus(sum(shares.map(({ share }) => share)));
  const named = shares.map(({ id, share }) => [termName(id, 'Share'), [share, 'percent']] as const);
  const formula = [HUNDRED, ...named.map(([name]) => name)].join(' − ');
  return {
    ok: true,
    shares,
    unallocated: plain(unallocated),
    steps: [step('unallocatedShare', 'percent', formula, Object.fromEntries(named), unallocated)],
  };
}

function shareProblem(share: DecimalString, field: string) {
  if (!isDecimalString(share)) return refuse<SplitRefusal>('not-a-number', field);
  const value = decimal(share);
  if (value.isNegative()) return refuse<SplitRefusal>('negative', field);
  return value.decimalPlaces() > SHARE_PLACES
    ? refuse<SplitRefusal>('too-precise', field, { places: `${SHARE_PLACES}` })
    : undefined;
}

function idsProblem(ids: readonly string[]) {
  const invalid = ids.find((id) => !isPartId(id));
  if (invalid !== undefined) return refuse<SplitRefusal>('invalid-id', invalid);
  const names = ids.map((id) => termName(id, ''));
  const duplicate = ids.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  return duplicate === undefined ? undefined : refuse<SplitRefusal>('duplicate-id', duplicate);
}

/**
 * A split from given shares; what they leave of 100 is unallocated.
 * Refuses `not-a-number`, `negative`, `too-precise` (more than six decimal places), `invalid-id`, `duplicate-id`, and
 * `over-allocated` with `details.excess`, the percentage points above 100.
 */
export function customSplit(shares: readonly SplitShare[]): Outcome<CustomSplit, SplitRefusal> {
  const problem =
    idsProblem(shares.map(({ id }) => id)) ??
    shares.map(({ id, share }) => shareProblem(share, id)).find((found) => found !== undefined);
  if (problem !== undefined) return problem;
  const allocated = sum(shares.map(({ share }) => share));
  if (allocated.greaterThan(HUNDRED))
    return refuse('over-allocated', undefined, {
      allocated: plain(allocated),
      excess: plain(allocated.minus(HUNDRED)),
    });
  return made(shares.map(({ id, share }) => ({ id, share: plain(decimal(share)) })));
}

/**
 * A split that gives every part the same share, to the given places (2 when left out, at most six); the hundredths that do not
 * divide go to the first parts. Refuses `invalid-id` and `duplicate-id`.
 */
export function evenSplit(ids: readonly string[], places = 2): Outcome<CustomSplit, SplitRefusal> {
  const equal = ids.map(() => decimal(HUNDRED).dividedBy(`${ids.length}`));
  const rounded = ids.length === 0 ? [] : roundParts(equal, Math.min(places, SHARE_PLACES), HUNDRED);
  return customSplit(ids.map((id, index) => ({ id, share: rounded[index] ?? '0' })));
}

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
  const problem = shareProblem(share, id);
  if (problem !== undefined) return problem;
  const wanted = decimal(share);
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
  return made(split.shares.map((part) => ({ id: part.id, share: changed.get(part.id) ?? part.share })));
}

const PAIR = /^([^:\s]+):(\S+)$/;

/**
 * Reads shares written as `energy:40 metals:12.5`, as the attribute of an element holds them. Parts that are not named get 0.
 * Refuses `unknown-id` for a part outside `ids` or text that is no pair, and otherwise as {@link customSplit}.
 */
export function parseShares(text: string, ids: readonly string[]): Outcome<CustomSplit, SplitRefusal> {
  const pairs = text
    .trim()
    .split(/[\s,;]+/)
    .filter((pair) => pair !== '')
    .map((pair) => ({ pair, match: PAIR.exec(pair) }));
  const unknown = pairs.find(({ match }) => !ids.includes(match?.[1] ?? ''));
  if (unknown !== undefined) return refuse('unknown-id', unknown.match?.[1] ?? unknown.pair);
  const named = pairs.map(({ match }) => match?.[1] ?? '');
  const twice = named.find((id, index) => named.indexOf(id) !== index);
  if (twice !== undefined) return refuse('duplicate-id', twice);
  const shares = new Map(pairs.map(({ match }) => [match?.[1] ?? '', match?.[2] ?? '']));
  return customSplit(ids.map((id) => ({ id, share: shares.get(id) ?? '0' })));
}

/** Writes a split as {@link parseShares} reads it; parts with 0 are left out. */
export function formatShares({ shares }: Pick<CustomSplit, 'shares'>): string {
  return shares
    .filter(({ share }) => !decimal(share).isZero())
    .map(({ id, share }) => `${id}:${share}`)
    .join(' ');
}
