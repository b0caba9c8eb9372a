import { numberFormat } from './intl.js';
import { memoize } from '../model/memoize.js';

let codes: ReadonlySet<string> | undefined;

/** Whether this is the ISO 4217 code of a currency that Intl knows, in capitals or not. */
export function isCurrency(code: string): boolean {
  const wanted = code.toUpperCase();
  // Where Intl is polyfilled in part, it cannot list them.
  if (!('supportedValuesOf' in Intl)) return /^[A-Z]{3}$/.test(wanted);
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(wanted);
}

/** How many decimal places the minor unit of a currency has: 2 for USD, 0 for JPY. Throws `RangeError` unless {@link isCurrency}. */
export const currencyDigits = memoize(
  (currency: string): number =>
    numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
);

/** The sign by which the locale's readers know a currency: `"$"` in en, `"US$"` in en-GB. Throws `RangeError` unless {@link isCurrency}. */
export function currencySymbol(currency: string, locale: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
