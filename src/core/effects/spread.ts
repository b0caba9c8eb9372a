import { Decimal, decimal, plain, type DecimalString } from '../numbers/decimal.js';
import type { Outcome, Refusal } from '../model/outcome.js';

/** What a parameter may be: the lowest, the central and the highest value that there is reason for. */
export interface Range {
  readonly low: DecimalString;
  readonly central: DecimalString;
  readonly high: DecimalString;
}

const LEVELS = ['low', 'central', 'high'] as const;
type Level = (typeof LEVELS)[number];

/** A result over the whole grid of its parameters. */
export interface Spread<Name extends string> {
  readonly central: DecimalString;
  readonly low: DecimalString;
  readonly high: DecimalString;
  /** Where on the grid the lowest and the highest stand. */
  readonly lowAt: Readonly<Record<Name, Level>>;
  readonly highAt: Readonly<Record<Name, Level>>;
  /** The parameter that moves the result most when it alone goes from low to high; null when none moves it. */
  readonly driver: Name | null;
  /** Decimal places that the width of the range leaves a meaning: below 0 for tens, hundreds and so on; null for a point. */
  readonly places: number | null;
}

/** One more digit than the first of the width: a range of 2,345 is written to hundreds. */
function meaningfulPlaces(width: Decimal): number | null {
  return width.isZero() ? null : 1 - width.e;
}

/**
 * Computes something for every combination of the low, central and high values of its parameters: the central result, the range, its corners
 * and the parameter that drives it.
 *
 * @param compute one result from a value for each parameter; what it refuses is refused
 */
export function spreadOf<Name extends string>(
  ranges: Readonly<Record<Name, Range>>,
  compute: (values: Readonly<Record<Name, DecimalString>>) => Outcome<{ readonly value: DecimalString }>,
): Outcome<Spread<Name>> {
  const names = Object.keys(ranges) as Name[];
  const grid = names.reduce<Readonly<Record<Name, Level>>[]>(
    (points, name) => points.flatMap((point) => LEVELS.map((level) => ({ ...point, [name]: level }))),
    [{} as Readonly<Record<Name, Level>>],
  );
  const found: { readonly at: Readonly<Record<Name, Level>>; readonly value: Decimal }[] = [];
  for (const at of grid) {
    const values = Object.fromEntries(names.map((name) => [name, ranges[name][at[name]]])) as Record<
      Name,
      DecimalString
    >;
    const outcome = compute(values);
    if (!outcome.ok) return outcome satisfies Refusal;
    found.push({ at, value: decimal(outcome.value) });
  }
  const valueAt = (wanted: (name: Name) => Level): Decimal =>
    found.find(({ at }) => names.every((name) => at[name] === wanted(name)))?.value ?? new Decimal(0);
  const [first] = found;
  const empty = { at: {} as Readonly<Record<Name, Level>>, value: new Decimal(0) };
  const lowest = found.reduce((best, one) => (one.value.lt(best.value) ? one : best), first ?? empty);
  const highest = found.reduce((best, one) => (one.value.gt(best.value) ? one : best), first ?? empty);
  const swings = names.map((name) => {
    const alone = (level: Level) => valueAt((other) => (other === name ? level : 'central'));
    const three = LEVELS.map(alone);
    return { name, swing: Decimal.max(...three).minus(Decimal.min(...three)) };
  });
  const widest = swings.reduce<{ readonly name: Name; readonly swing: Decimal } | null>(
    (best, one) => (one.swing.gt(best?.swing ?? 0) ? one : best),
    null,
  );
  return {
    ok: true,
    central: plain(valueAt(() => 'central')),
    low: plain(lowest.value),
    high: plain(highest.value),
    lowAt: lowest.at,
    highAt: highest.at,
    driver: widest?.name ?? null,
    places: meaningfulPlaces(highest.value.minus(lowest.value)),
  };
}
