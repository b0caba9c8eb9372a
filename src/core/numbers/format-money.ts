import { amountStyle } from './amount-style.js';
import { currencyDigits } from './currency.js';
import { decimal, type Decimal, type DecimalString } from './decimal.js';
import { formatExact, literal } from './format-exact.js';
import { numberFormat, wordForm } from './intl.js';
import { MYRIADS } from './myriads.js';
import { memoize } from '../model/memoize.js';
import { roundTo, toSignificant } from './rounding.js';

type Digits = 'exact' | 'currency' | 'legible';

/** Nobody reads the cents of a million. */
const placesFor = (value: DecimalString, places: number, digits: Digits): number =>
  digits === 'legible' && decimal(value).abs().gte(1e6) ? 0 : places;

function money(
  value: DecimalString,
  currency: string,
  locale: string,
  digits: Digits,
  options: Intl.NumberFormatOptions = {},
): string {
  const places = currencyDigits(currency);
  const amount = digits === 'exact' ? decimal(value) : roundTo(value, placesFor(value, places, digits));
  return formatExact(
    amount,
    locale,
    { style: 'currency', currency, ...options },
    amount.isInteger() ? 0 : places,
  );
}

/** The currency by its name, as languages do that write it after the number: 40,000ドル. */
function named(value: DecimalString, currency: string, locale: string, digits: Digits): string {
  const text = money(value, currency, locale, digits, { currencyDisplay: 'name' });
  return shortName(text, locale);
}

const shortName = (text: string, locale: string): string => {
  const { dollar } = amountStyle(locale);
  return dollar ? text.replace(...dollar) : text;
};

const writtenMoney = memoize(
  (value: DecimalString, currency: string, locale: string, digits: Digits, byName: boolean): string =>
    byName && amountStyle(locale).byName
      ? named(value, currency, locale, digits)
      : money(value, currency, locale, digits),
);

/**
 * Writes an amount of money in full: `"$39,933,000,000"`, `"¥5,500"`, `"$12.50"`. Whole amounts have no decimal places.
 *
 * @param style `digits: 'currency'` (the default) rounds to the currency's minor unit, halves away from zero; `'legible'` does the same, and gives amounts
 * from a million on in whole units; `'exact'` keeps all digits; `byName: true` writes the currency by its name in languages that have it after the
 * number, as {@link formatMoneyCompact} does: `"40,000ドル"`
 * @throws RangeError for a currency code that is not three letters; ask `isCurrency` first
 */
export function formatMoney(
  value: DecimalString,
  currency: string,
  locale: string,
  style: { readonly digits?: Digits; readonly byName?: boolean } = {},
): string {
  return writtenMoney(value, currency, locale, style.digits ?? 'currency', style.byName ?? false);
}

/** A number with its word in their units: 3934.5億 is 3934億5000万. */
function written(parts: readonly Intl.NumberFormatPart[], locale: string): string {
  const text = (...types: string[]) =>
    parts.flatMap(({ type, value }) => (types.includes(type) ? [value] : [])).join('');
  const power = MYRIADS.find(([unit]) => unit === text('compact'))?.[1] ?? 0;
  let rest = decimal(`${text('integer')}.${text('fraction') || '0'}e${power}`);
  const write = (amount: Decimal) => formatExact(amount, locale, { useGrouping: amount.gte(1e4) });
  const groups = MYRIADS.map(([unit, each]) => {
    const count = rest.dividedBy(`1e${each}`).floor();
    rest = rest.minus(count.times(`1e${each}`));
    return count.isZero() ? '' : write(count) + unit;
  });
  return groups.join('') + (rest.isZero() ? '' : write(rest));
}

/** The same around it: a minus, the name of the currency. */
function inUnitsWithName(parts: readonly Intl.NumberFormatPart[], locale: string): string {
  const of = ({ type }: Intl.NumberFormatPart) => /^(?:integer|group|decimal|fraction|compact)$/.test(type);
  const first = parts.findIndex(of);
  const last = parts.length - 1 - [...parts].reverse().findIndex(of);
  const text = (pieces: typeof parts) => pieces.map(({ value }) => value).join('');
  return text(parts.slice(0, first)) + written(parts, locale) + text(parts.slice(last + 1));
}

/** As exact as in English: a 億 is a tenth of a billion. */
const placesInUnits = (value: Decimal, places: number): number =>
  value.abs().gte(1e9) && value.abs().lt(1e12) ? places - 1 : places;

/** Two decimal places or as many as asked for, and at least three significant digits: 10.98億, 0.125兆, 1235億. */
function compact(locale: string, places: number, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    // Said because Node 20 would write the 00 of a currency's cents.
    minimumFractionDigits: 0,
    maximumFractionDigits: places,
    roundingPriority: 'morePrecision',
    ...(amountStyle(locale).byName ? {} : { useGrouping: true }),
    ...options,
  });
}

/** What stands before and after an amount. Intl has number words only without a currency or with its full name ("4.99 billion US dollars"). */
const around = memoize((currency: string, locale: string, negative: boolean) => {
  const parts = numberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).formatToParts(negative ? -1 : 1);
  const at = parts.findIndex(({ type }) => type === 'integer');
  const text = (pieces: typeof parts) => pieces.map(({ value }) => value).join('');
  return [text(parts.slice(0, at)), text(parts.slice(at + 1))];
});

/** An amount in number words, with the signs that the locale writes around amounts. */
function inWords(amount: Decimal, currency: string, locale: string, places: number): string {
  const style = { compactDisplay: wordForm(locale, 'long') };
  const words = compact(locale, places, style).format(literal(amount.abs().toFixed()));
  return around(currency, locale, amount.isNegative()).join(words);
}

const writtenCompact = memoize(
  (value: DecimalString, currency: string, locale: string, places: number): string => {
    const amount = decimal(value);
    if (amount.abs().lt(1e6)) return formatMoney(value, currency, locale, { byName: true });
    const { byName, inUnits } = amountStyle(locale);
    if (byName) {
      const style = { style: 'currency', currency, currencyDisplay: 'name', compactDisplay: 'long' } as const;
      if (!inUnits) return compact(locale, places, style).format(literal(value));
      const latin = { ...style, numberingSystem: 'latn' };
      const parts = compact(locale, placesInUnits(amount, places), latin).formatToParts(literal(value));
      return shortName(inUnitsWithName(parts, locale), locale);
    }
    return inWords(amount, currency, locale, places);
  },
);

/**
 * Writes an amount for a sentence, in the locale's number words from a million on: `"$4.99 billion"`, `"49億9000万ドル"`;
 * smaller amounts in full. Two decimal places (or `places`) and at least three significant digits, halves rounded away from zero.
 */
export function formatMoneyCompact(
  value: DecimalString,
  currency: string,
  locale: string,
  places = 2,
): string {
  return writtenCompact(value, currency, locale, places);
}

/** The same for an estimate: rounded to so many significant digits, halves away from zero. */
export function formatMoneyEstimate(
  value: DecimalString,
  currency: string,
  locale: string,
  significantDigits: number,
): string {
  return formatMoneyCompact(toSignificant(value, significantDigits), currency, locale);
}

/**
 * Writes an amount for a label in a drawing: in the locale's shortest form from a million on (`"$4.99B"`), smaller amounts in full. Languages that go on in
 * smaller units have no shorter form: they write a figure less, which is a unit less, as `"547億ドル"` for 54.67 billion.
 */
export function formatMoneyShort(value: DecimalString, currency: string, locale: string, places = 2): string {
  if (amountStyle(locale).inUnits) return formatMoneyCompact(value, currency, locale, places - 1);
  const amount = decimal(value);
  if (amount.abs().lt(1e6)) return formatMoney(value, currency, locale);
  // Letters that cannot be trusted give way to words.
  if (wordForm(locale, 'short') === 'long') return inWords(amount, currency, locale, places);
  return compact(locale, places, { style: 'currency', currency, compactDisplay: 'short' }).format(
    literal(value),
  );
}
