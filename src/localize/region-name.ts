import { memoize } from '../core/model/memoize.js';

/** The name of a country or region in a language, in full or as short as newspapers write it; its code where Intl has no names. */
export const regionName = memoize((code: string, locale: string, short = false): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  try {
    return (
      new Intl.DisplayNames([locale, 'en'], { type: 'region', style: short ? 'short' : 'long' }).of(code) ??
      code
    );
  } catch {
    return code;
  }
});
