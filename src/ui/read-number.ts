import { parseDecimal, type Parsed } from '../core/numbers/parse-decimal.js';
import { isPromise } from '../localize/lazy.js';
import { NUMBERS, numberWords } from '../localize/number-words.js';
import { wordsFor } from '../localize/registry.js';
import type { EntryRule } from './entry-rule.js';

export { parseComplaint } from './parse-complaint.js';

/** Reads a text by the rule of its field, as the reader's locale writes numbers; `currency` is that of fields for money, where it is known. */
export function readNumber(text: string, rule: EntryRule, locale: string, currency?: string): Parsed {
  const own = rule.kind === 'money' ? (currency ? { currency } : {}) : { currency: null };
  return parseDecimal(text, { ...rule, ...own, locale, words: numberWords(locale) });
}

/** Whether the number words of a locale's language are here. */
export function hasWords(locale: string): boolean {
  return !isPromise(wordsFor(NUMBERS, locale));
}

/** Fetches them. */
export async function fetchWords(locale: string): Promise<void> {
  await wordsFor(NUMBERS, locale);
}
