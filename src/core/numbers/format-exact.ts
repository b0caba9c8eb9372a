import type { Decimal, DecimalString } from './decimal.js';
import { digitsOf, numberFormat } from './intl.js';

/** Intl formats decimal strings exactly; only its typings want to be told that the text is a number. */
export function literal(value: DecimalString): Intl.StringNumericLiteral {
  return value as Intl.StringNumericLiteral;
}

/** The most decimal places that every Intl takes; newer ones take 100. */
const MOST_PLACES = 20;

/**
 * Writes a value with all its digits, never by way of a JavaScript number.
 *
 * @param leastPlaces zeros are added up to this many decimal places
 */
export function formatExact(
  value: Decimal,
  locale: string,
  options: Intl.NumberFormatOptions,
  leastPlaces = 0,
): string {
  const places = Math.max(value.decimalPlaces(), leastPlaces);
  const shown = Math.min(places, MOST_PLACES);
  const text = value.isZero() ? '0' : value.toFixed(places);
  const format = numberFormat(locale, {
    ...options,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  });
  // Intl multiplies by 100 for a percentage.
  const shift = options.style === 'percent' ? 'e-2' : '';
  if (places === shown) return format.format(literal(text + shift));
  const cut = shown - places;
  const own = digitsOf(format.resolvedOptions().numberingSystem);
  const rest = text.slice(cut).replace(/\d/g, (digit) => own[+digit] ?? digit);
  return format
    .formatToParts(literal(text.slice(0, cut) + shift))
    .map((part) => part.value + (part.type === 'fraction' ? rest : ''))
    .join('');
}
