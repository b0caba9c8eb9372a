import { memoize } from '../model/memoize.js';
import { canonical } from './canonical.js';

/** As many as are kept: a server may be asked for any language. */
const MOST = 300;

const built = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/**
 * Intl formatters, built once each: building one takes some fifty times as long as using it.
 * A language tag that Intl does not understand (`en_US`, an empty `lang`) falls back to English instead of throwing, and so does
 * a language that it does not know (`english`), in place of the reader's own.
 */
function cached<Options, Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  kind: new (locales: string[], options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  // Not as JSON: some pages have changed how that is written.
  const key = `${locale} ${Object.entries(options as object).join()}`;
  let format = built.get(key) as Format | undefined;
  if (!format) {
    let tags = ['en'];
    try {
      tags = [...new Set([canonical(locale), 'en'])];
    } catch {
      // Not a language tag: English.
    }
    if (built.size >= MOST) built.clear();
    built.set(key, (format = new kind(tags, options)));
  }
  return format;
}

/** A number formatter. Throws `RangeError` only for options that Intl refuses, such as a currency code of two letters. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached(Intl.NumberFormat, locale, options);
}

/** A date formatter; dates are days without a clock, so always in UTC. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(Intl.DateTimeFormat, locale, { ...options, timeZone: 'UTC' });
}

/** The digits 0 to 9 of a numbering system. */
export const digitsOf = memoize((numberingSystem: string): readonly string[] => {
  const digits = numberFormat('en', { numberingSystem, useGrouping: false }).format(9876543210);
  return [...digits].reverse();
});

/** What Intl makes of a tag. Asking a formatter what it resolved to takes as long as formatting fifty numbers. */
const resolved = memoize((locale: string) => numberFormat(locale).resolvedOptions());

/** The language that Intl really uses for a tag, without script and region: `"en"`, `"ja"`. */
export function languageOf(locale: string): string {
  return resolved(locale).locale.split('-', 1)[0] ?? '';
}

/**
 * The one form of number words in which each of a language stands for one power of ten. In the other, the data of Intl are wrong: `ne` calls a million a
 * crore, `bn` has one abbreviation for ten million and for a hundred billion.
 */
const SOUND: Readonly<Record<string, 'long' | 'short'>> = { bn: 'long', ne: 'short' };

/** The form in which number words are written: the one that is wanted, unless a language has only one that can be trusted. */
export const wordForm = (locale: string, wanted: 'long' | 'short'): 'long' | 'short' =>
  SOUND[languageOf(locale)] ?? wanted;

/** The digits that Intl writes a locale's numbers with: `"latn"`, `"arab"`. */
export function numberingSystemOf(locale: string): string {
  return resolved(locale).numberingSystem;
}
