import { decimal, plain, sum, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { checkIds } from '../model/check-ids.js';
import { checkInputs, type Checked, type NumberReason } from '../model/check-inputs.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { roundParts } from '../numbers/rounding.js';
import { step, type Step, termName } from '../model/steps.js';

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

export type SplitRefusal =
  | NumberReason
  | 'invalid-id'
  | 'duplicate-id'
  | 'unknown-id'
  | 'over-allocated'
  | 'remainder-too-small'
  | 'nothing-to-scale';

/** Decimal places that a share may have: fine enough for any reader, and a grid on which sums are exact. */
export const SHARE_PLACES = 6;

export const HUNDRED = '100';

/** Makes a split from valid shares. */
export function toSplit(shares: readonly SplitShare[]): { readonly ok: true } & CustomSplit {
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

/** Reads shares, each named by its id in a refusal. */
export function readShares(
  shares: readonly SplitShare[],
): Outcome<{ values: readonly Decimal[] }, SplitRefusal> {
  const read = checkInputs(shares.map(({ id, share }): Checked => [id, share, 'amount']));
  if (!read.ok) return read;
  const long = shares[read.values.findIndex((value) => value.decimalPlaces() > SHARE_PLACES)];
  return long ? refuse('too-precise', long.id, { places: `${SHARE_PLACES}` }) : read;
}

/**
 * A split from given shares; what they leave of 100 is unallocated.
 * Refuses `not-a-number`, `negative`, `too-precise` (more than six decimal places), `invalid-id`, `duplicate-id`, and
 * `over-allocated` with `details.excess`, the percentage points above 100.
 */
export function customSplit(shares: readonly SplitShare[]): Outcome<CustomSplit, SplitRefusal> {
  const refusal = checkIds(shares.map(({ id }) => id));
  if (refusal) return refusal;
  const read = readShares(shares);
  if (!read.ok) return read;
  const allocated = sum(read.values);
  if (allocated.greaterThan(HUNDRED))
    return refuse('over-allocated', undefined, {
      allocated: plain(allocated),
      excess: plain(allocated.minus(HUNDRED)),
    });
  return toSplit(
    shares.map(({ id, share }, index) => ({ id, share: plain(read.values[index] ?? decimal(share)) })),
  );
}

/**
 * A split that gives every part the same share, to the given places (six when left out, the most that a share may have); the units that do not
 * divide go to the first parts, too small to show. Refuses `invalid-id` and `duplicate-id`.
 */
export function evenSplit(ids: readonly string[], places = SHARE_PLACES): Outcome<CustomSplit, SplitRefusal> {
  const equal = ids.map(() => decimal(HUNDRED).dividedBy(`${ids.length}`));
  const rounded = ids.length === 0 ? [] : roundParts(equal, Math.min(places, SHARE_PLACES), HUNDRED);
  return customSplit(ids.map((id, index) => ({ id, share: rounded[index] ?? '0' })));
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
