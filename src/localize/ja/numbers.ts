import { numbers as english } from '../en/numbers.js';
import type { LanguageNumbers } from '../language-numbers.js';

/** Japanese sources abbreviate in English, too (40bn). */
export const numbers: LanguageNumbers = { ...english, example: '3億' };
