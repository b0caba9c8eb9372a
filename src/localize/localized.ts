/** A text in one language, or in English and others, each by its tag. */
type Words = string | { readonly en: string; readonly [tag: string]: string };

/** A text of a dataset in the reader's language: that of its tag, or of a shorter one (`pt` for `pt-BR`), or English. */
export function localized(text: Words | undefined, locale: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  for (let tag = locale; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-'))))
    if (Object.hasOwn(text, tag)) return text[tag] ?? text.en;
  return text.en;
}

/** A minus sign in place of the hyphen that many locales write. */
export const minus = (text: string) => text.replace('-', '−');

/** An amount without its sign. */
export const size = (value: string): string => value.replace(/^-/, '');
