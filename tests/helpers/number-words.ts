import type { NumberWords } from '../../src/core/numbers/number-words.js';
import { numbers as english } from '../../src/localize/en/numbers.js';
import { numbers as japanese } from '../../src/localize/ja/numbers.js';
import { ANY_LANGUAGE } from '../../src/localize/language-numbers.js';

/** The number words of a locale's language, at hand. */
export function wordsOf(locale: string): NumberWords {
  const languages: Readonly<Record<string, NumberWords>> = { en: english, ja: japanese };
  return languages[locale.split('-', 1)[0] ?? ''] ?? ANY_LANGUAGE;
}
