import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
} from '../../src/core/numbers/format.js';
import { decimal, type DecimalString } from '../../src/core/numbers/decimal.js';
import type { Unit } from '../../src/core/model/steps.js';

const LEGIBLE = { digits: 'legible', byName: true } as const;

/** How a reader of a language is shown a value of a unit. Written apart from the formatters of the elements, which are what is tested. */
export function formatsIn(locale: string, currency: string) {
  const percent = (value: DecimalString, places = 2, signed = false) =>
    formatPercent(value, locale, { maximumFractionDigits: places, signed });
  const short = (value: DecimalString, of = currency) => formatMoneyShort(value, of, locale);
  return {
    percent,
    short,
    /** In full, the currency by its name where the language writes it after the number; whole units from a million on. */
    money: (value: DecimalString, of = currency) => formatMoney(value, of, locale, LEGIBLE),
    /** With all digits and the currency's sign, as a rate of exchange. */
    rate: (value: DecimalString, of: string) => formatMoney(value, of, locale, { digits: 'exact' }),
    /** As calculated amounts that nobody published are written: in so many figures. */
    roughly: (value: DecimalString, figures: number) =>
      formatMoneyCompact(decimal(value).toSignificantDigits(figures).toFixed(), currency, locale),
    /** The currency by its name, where the language writes it after the number. */
    named: (value: DecimalString, of = currency) => formatMoney(value, of, locale, { byName: true }),
    namedStep: (value: DecimalString, unit: Unit, of = currency) =>
      unit === 'money' || unit === 'money-per-unit'
        ? formatMoney(value, of, locale, { digits: unit === 'money' ? 'exact' : 'currency', byName: true })
        : unit === 'percent'
          ? percent(value, 6)
          : formatNumber(value, locale, { maximumFractionDigits: 10 }),
    /** Number words, with as many digits as a rounded amount has. */
    inWords: (value: DecimalString, of = currency) => formatMoneyCompact(value, of, locale, 12),
    inLetters: (value: DecimalString, of = currency) => formatMoneyShort(value, of, locale, 12),
    compact: (value: DecimalString, of = currency) => formatMoneyCompact(value, of, locale),
    shortest: (value: DecimalString, of = currency) => formatMoneyShort(value, of, locale),
    number: (value: DecimalString) => formatNumber(value, locale),
    count: (value: number) => formatNumber(String(value), locale),
    date: (day: string) => formatDate(day, locale),
    step: (value: DecimalString, unit: Unit, of = currency) =>
      unit === 'money' || unit === 'money-per-unit'
        ? formatMoney(value, of, locale, LEGIBLE)
        : unit === 'percent'
          ? percent(value, 6)
          : formatNumber(value, locale, { maximumFractionDigits: 10 }),
  };
}

export type Formats = ReturnType<typeof formatsIn>;

/** The size of an amount, for words that say themselves which way it goes. */
export const size = (value: DecimalString): DecimalString => value.replace(/^-/, '');

/** An amount with the sign that a change is written with. */
export function signed(value: DecimalString, write: (value: DecimalString) => string): string {
  return value === '0' ? write(value) : `${value.startsWith('-') ? '−' : '+'}${write(size(value))}`;
}
