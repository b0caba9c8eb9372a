import { formatNumber } from '../numbers/format.js';

/**
 * How much data a page may bring: characters of JSON; entries of lists and objects, all together; values of any kind; levels in each other. Far more than a
 * figure can show, and little enough that nobody waits for them.
 */
export const LIMITS = { bytes: 2_000_000, rows: 5_000, values: 100_000, depth: 24 } as const;

const inDigits = (number: number): string => formatNumber(String(number), 'en');

/** That there is too much, as one of the things that are wrong with a dataset. */
interface Excess {
  readonly path: '';
  readonly expected: string;
  readonly received: string;
}

/** That a dataset has more of something than it may; `found` where that is known. */
export function beyond(what: keyof typeof LIMITS, found?: number): Excess {
  const most = inDigits(LIMITS[what]);
  const words = {
    bytes: `at most ${most} bytes of JSON`,
    rows: `at most ${most} rows: entries of lists and objects, all together`,
    values: `at most ${most} values`,
    depth: `at most ${most} levels of lists and objects in each other`,
  };
  return { path: '', expected: words[what], received: found === undefined ? 'more' : inDigits(found) };
}

/** What is too much in a dataset; undefined where all is within the limits. Stops where it is, and takes no stack. */
export function tooMuch(json: unknown): Excess | undefined {
  let [rows, values] = [0, 0];
  let level: readonly object[] = typeof json === 'object' && json !== null ? [json] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > LIMITS.depth) return beyond('depth');
    const below: object[] = [];
    for (const one of level) {
      const listed = Array.isArray(one);
      const inside: readonly unknown[] = listed ? one : Object.values(one);
      values += inside.length;
      if (listed) rows += inside.length;
      if (values > LIMITS.values) return beyond(listed ? 'rows' : 'values');
      for (const value of inside) {
        if (typeof value !== 'object' || value === null) continue;
        below.push(value);
        if (!listed && !Array.isArray(value)) rows++;
      }
      if (rows > LIMITS.rows) return beyond('rows');
    }
    level = below;
  }
  return undefined;
}
