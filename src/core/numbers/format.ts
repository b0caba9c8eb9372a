import { decimal, type Decimal, type DecimalString } from './decimal.js';
import { formatExact } from './format-exact.js';
import { dateFormat } from './intl.js';
import { memoize } from '../model/memoize.js';
import { roundTo } from './rounding.js';

export { currencyDigits, currencySymbol, isCurrency } from './currency.js';
export { formatMoney, formatMoneyCompact, formatMoneyEstimate, formatMoneyShort } from './format-money.js';

/** How many decimal places a number shows. */
export interface NumberStyle {
  /** Rounds to this many places, halves away from zero; all digits when left out. */
  readonly maximumFractionDigits?: number;
  /** Adds zeros up to this many places; none when left out. */
  readonly minimumFractionDigits?: number;
  /** Rounds to this many significant digits, halves away from zero: for estimates. */
  readonly significantDigits?: number;
}

function rounded(value: DecimalString, places: number | undefined): Decimal {
  return places === undefined ? decimal(value) : roundTo(value, places);
}

/** Writes a number in the locale's own way, grouped: `"12,345.678"`. All its digits unless told otherwise. */
export function formatNumber(value: DecimalString, locale: string, style: NumberStyle = {}): string {
  const amount = rounded(value, style.maximumFractionDigits);
  const { significantDigits } = style;
  const shown = significantDigits === undefined ? amount : amount.toSignificantDigits(significantDigits);
  return formatExact(shown, locale, {}, style.minimumFractionDigits);
}

/** What an input field shows: grouped, all digits, and read back by `parseDecimal` as the same value. */
export function formatForInput(value: DecimalString, locale: string): string {
  return formatNumber(value, locale);
}

/** How a percentage is written. */
export interface PercentStyle {
  /** Rounds to this many places, halves away from zero; 2 when left out. */
  readonly maximumFractionDigits?: number;
  /** Writes a plus sign before what is above zero, for changes. */
  readonly signed?: boolean;
}

const writtenPercent = memoize(
  (value: DecimalString, locale: string, places: number, signed: boolean): string =>
    formatExact(rounded(value, places), locale, {
      style: 'percent',
      ...(signed ? { signDisplay: 'exceptZero' } : {}),
    }),
);

/** Writes a value in percent with the locale's sign and spacing: `"27.5"` is `"27.5%"` in en, `"27,5 %"` in de. */
export function formatPercent(value: DecimalString, locale: string, style: PercentStyle = {}): string {
  return writtenPercent(value, locale, style.maximumFractionDigits ?? 2, style.signed ?? false);
}

const DATE_STYLES = {
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  long: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
} as const;

type DateStyle = 'medium' | 'long' | 'month';

const writtenDate = memoize((isoDate: string, locale: string, style: DateStyle): string => {
  const day = new Date(isoDate);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(isoDate)) return isoDate;
  const known = isoDate.length < 7 ? 'year' : isoDate.length < 10 ? 'month' : style;
  // A year or month of ours has no one counterpart in another calendar.
  return dateFormat(locale, {
    ...DATE_STYLES[known],
    ...(known === style ? {} : { calendar: 'gregory' }),
  }).format(day);
});

/**
 * Writes a day of the calendar as the locale does, the same in every time zone: `"Sep 16, 2025"`, `"2025年9月16日"`.
 * A date that says no more than the month (`"2025-09"`) or the year is written so; what is no date comes back as it is.
 */
export function formatDate(isoDate: string, locale: string, style: DateStyle = 'medium'): string {
  return writtenDate(isoDate, locale, style);
}
