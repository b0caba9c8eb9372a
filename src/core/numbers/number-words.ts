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
