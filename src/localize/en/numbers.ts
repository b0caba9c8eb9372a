import { ANY_LANGUAGE, type LanguageNumbers } from '../language-numbers.js';

/** Number words and their abbreviations. */
export const numbers: LanguageNumbers = {
  ...ANY_LANGUAGE,
  scale: {
    k: 3,
    thousand: 3,
    m: 6,
    mn: 6,
    million: 6,
    b: 9,
    bn: 9,
    billion: 9,
    t: 12,
    tn: 12,
    trillion: 12,
  },
  example: '40 billion',
};
