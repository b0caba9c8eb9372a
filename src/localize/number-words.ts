import { numbers } from './en/numbers.js';
import { ANY_LANGUAGE, type LanguageNumbers } from './language-numbers.js';
import { wordsAtHand, type Part } from './registry.js';

/** A billion is not the same number in all languages: no language takes another's number words. */
export const NUMBERS: Part<LanguageNumbers> = { name: 'numbers', en: numbers, elsewhere: ANY_LANGUAGE };

/** The number words of a reader's language; of any language while they are on their way. */
export function numberWords(locale: string): LanguageNumbers {
  return wordsAtHand(NUMBERS, locale) ?? ANY_LANGUAGE;
}
