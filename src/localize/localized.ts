/** Words in one language, or in English and perhaps Japanese. */
type Words = string | { readonly en: string; readonly ja?: string | undefined };

/** The words of a dataset in the reader's language; English where it has no others. */
export function localized(text: Words | undefined, locale: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return (locale.startsWith('ja') ? text.ja : undefined) ?? text.en;
}

/** A minus sign in place of the hyphen that many locales write. */
export const minus = (text: string) => text.replace('-', '−');

/** An amount without its sign. */
export const size = (value: string): string => value.replace(/^-/, '');
