import type { NumberWords } from '../core/numbers/number-words.js';

/** How a language writes numbers in words, with an example that readers are shown. */
export interface LanguageNumbers extends NumberWords {
  /** A number with a word that a field takes, such as `40 billion`; null where the language has no words here. */
  readonly example: string | null;
}

/** What has one meaning in all languages: readers copy amounts from sources of both countries into pages of any language. */
export const ANY_LANGUAGE: LanguageNumbers = {
  scale: {},
  units: { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12, 京: 16 },
  percent: ['percent', 'per cent', 'パーセント'],
  currencies: [
    'us dollars',
    'us dollar',
    'dollars',
    'dollar',
    'euros',
    'euro',
    'yen',
    '円',
    '米ドル',
    'ドル',
    'ユーロ',
  ],
  example: null,
};
