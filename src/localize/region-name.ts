import { memoize } from '../core/model/memoize.js';

/** The name of a country or region in a language; its code where Intl has no names. */
export const regionName = memoize((code: string, locale: string): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
});
