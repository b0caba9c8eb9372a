/** Languages that a page brings itself, or single words of one. */
export { registerLanguage, registeredLanguages } from './localize/registry.js';
export { numberWords } from './localize/number-words.js';
export { plural, type PluralForms } from './localize/plural.js';
export type { Language, LanguagePack, LanguageParts, Loadable, Some } from './localize/language.js';
export type { LanguageNumbers } from './localize/language-numbers.js';
export type { NumberWords } from './core/numbers/number-words.js';
