import { memoize } from '../model/memoize.js';

/** The words and signs, beside digits, that a language writes numbers with. */
export interface NumberWords {
  /** Powers of ten of the words and abbreviations that may follow a number: `{ million: 6, bn: 9 }`. */
  readonly scale: Readonly<Record<string, number>>;
  /** Powers of ten of the signs that a number is put together with: `{ 万: 4, 億: 8 }`. Those below 4 may stand before the others (5千億). */
  readonly units: Readonly<Record<string, number>>;
  /** Words for percent. */
  readonly percent: readonly string[];
  /** Words for currencies. */
  readonly currencies: readonly string[];
}

/** Digits, separators and currency signs alone. */
export const NO_WORDS: NumberWords = { scale: {}, units: {}, percent: [], currencies: [] };

/** A number as written, and the power of ten of the unit after it (0 for none). */
export interface Counted {
  readonly digits: string;
  readonly power: number;
}

const unitPattern = memoize(
  (small: string, large: string) => new RegExp(`([${small}]?[${large}]|[${small}])`),
);

/** Takes `1兆2000億` apart into its numbers and the powers of their units. */
export function splitUnits(text: string, units: NumberWords['units']): readonly Counted[] {
  const signs = Object.entries(units);
  if (signs.length === 0) return [{ digits: text, power: 0 }];
  const those = (small: boolean) =>
    signs.flatMap(([sign, power]) => (power < 4 === small ? [sign] : [])).join('');
  const pieces = text.split(unitPattern(those(true), those(false)));
  const counted: Counted[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const digits = (pieces[at] ?? '').trim();
    const power = [...(pieces[at + 1] ?? '')].reduce((sum, sign) => sum + (units[sign] ?? 0), 0);
    if (digits || power || at === 0) counted.push({ digits, power });
  }
  return counted;
}
