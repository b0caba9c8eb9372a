import { isCurrency } from './currency.js';
import { decimal, plain, type DecimalString } from './decimal.js';
import { kanjiDigits, readCounted } from './counted.js';
import { currencyIn, marksCurrency } from './currency-marks.js';
import { NO_WORDS, type NumberWords } from './number-words.js';
import { readOwnWriting } from './own-writing.js';
import { inLocale, read, separatorsIn, tidy, type Readings, type Separators } from './separators.js';

/** How to read a text. */
export interface ParseOptions {
  /** BCP 47 tag of the language whose digits and separators are used. */
  readonly locale: string;
  /** Words of a language that may stand beside the digits, such as those of `numberWords` in `impact-elements/languages`; none if left out. */
  readonly words?: NumberWords;
  /** What is counted: `percent` takes a percent sign, but neither currency signs nor number words; the others the reverse. */
  readonly kind?: 'money' | 'percent' | 'number';
  /** ISO 4217 code of the currency that is counted in: signs, codes and words of others are refused. Null refuses all of them, left out takes any. */
  readonly currency?: string | null;
  /** Whether a value below zero is taken; it is not when left out. */
  readonly allowNegative?: boolean;
}

/**
 * Why a text is no value: nothing in it; not a number in this language; separators out of their places, so that it is not sure what they
 * stand for; in another currency than the one that is counted in; below zero; above 10^30 either way, or longer than 200 characters.
 */
export type ParseRefusal =
  'empty' | 'not-a-number' | 'ambiguous-separator' | 'other-currency' | 'negative' | 'too-large';

/** The value of a text, or why it has none. */
export type Parsed =
  | {
      readonly ok: true;
      readonly value: DecimalString;
      /** Digits typed after the point. */
      readonly decimals: number;
    }
  | {
      readonly ok: false;
      readonly reason: ParseRefusal;
      /** For `ambiguous-separator`: the two values that the text may mean, the likelier first. */
      readonly readings?: readonly DecimalString[];
      /** For `other-currency`: the sign, code or word that stands for it. */
      readonly given?: string;
    };

const LONGEST = 200;
const LIMIT = decimal('1e30');

/**
 * Currency signs with the letters that tell dollars apart, and codes. The letters are listed because others before a sign are number words
 * somewhere (5 M$). A cent is no unit of a currency.
 */
const SIGN = '(?:us|ca?|au?|nz|hk|nt|sg?|r|mx|jp|cn)?(?![¢￠])\\p{Sc}(?: ?(?:us|ca))?';

/** A pattern for any of these words, as small letters. */
const anyOf = (words: readonly string[]) =>
  words.map((word) =>
    tidy(word)
      .toLowerCase()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );

/**
 * Minus or plus with a mark on either side, number with units, number word, mark. A number is all that is neither letter nor sign, to be
 * judged by its separators. Two repetitions that meet share nothing but spaces: quadratic at worst, in 200 characters.
 */
function grammarOf({ scale, units, percent, currencies }: NumberWords, isPercent: boolean): RegExp {
  const marks = isPercent ? ['[%٪]', ...anyOf(percent)] : [SIGN, ...anyOf(currencies), '[a-z]{3}'];
  const mark = marks.join('|');
  const signs = isPercent ? '' : Object.keys(units).join('');
  const about = isPercent || !signs ? '' : '(?:約|およそ) *';
  const number = `(?! )(?:[^\\p{L}\\p{Sc}%٪+-]${signs && `|[${signs}]`})+?`;
  const words = isPercent ? [] : anyOf(Object.keys(scale));
  const word = words.length > 0 ? `(?: *(${words.join('|')}))?` : '()';
  return new RegExp(
    `^${about && `(?:${about})?`}(?:(${mark}) *)?([-+]?) *(?:(${mark}) *)?(${number})${word}(?: *(${mark}))?$`,
    'u',
  );
}

const grammars = new WeakMap<NumberWords, Map<boolean, RegExp>>();

/** The same grammar again for the same words: building one takes longer than reading with it. */
function grammar(words: NumberWords, isPercent: boolean): RegExp {
  const built = grammars.get(words) ?? new Map<boolean, RegExp>();
  grammars.set(words, built);
  const found = built.get(isPercent) ?? grammarOf(words, isPercent);
  built.set(isPercent, found);
  return found;
}

/** At most one percent sign; of currencies one sign or word and one code (`$5 USD`), which exists. */
function isMarkedWell(marks: readonly string[], { currencies }: NumberWords, isPercent: boolean): boolean {
  if (isPercent) return marks.length < 2;
  const codes = marks.filter((mark) => /^[a-z]{3}$/.test(mark) && !currencies.includes(mark));
  return codes.length < 2 && marks.length - codes.length < 2 && codes.every(isCurrency);
}

/** The power of ten of a number word in small letters; 0 for none. */
function powerOfWord({ scale }: NumberWords, word: string | undefined): number {
  const found = Object.entries(scale).find(([name]) => tidy(name).toLowerCase() === word);
  return found?.[1] ?? 0;
}

/** The readings of a number with its units, each with its power of ten as exponent. */
function readAmount(
  text: string,
  wordPower: number,
  separators: Separators,
  units: NumberWords['units'],
): Readings {
  const counted = [...text].some((sign) => sign in units);
  if (counted) return wordPower ? { certain: false, readings: [] } : readCounted(text, units, separators);
  if (!/\d/.test(text)) return { certain: false, readings: [] };
  const { certain, readings } = read(text.trim(), separators);
  return { certain, readings: readings.map((found) => `${found}e${wordPower}`) };
}

/**
 * Reads what a person typed or pasted, by the rule of the locale: its grouping and decimal signs in their places, its digits or ASCII
 * or full-width ones, currency signs and codes, spaces, and the words that it is given (`40bn`, `1兆2000億円`).
 * Refuses what breaks the rule rather than guess; never throws.
 */
export function parseDecimal(text: string, options: ParseOptions): Parsed {
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  const tidied = tidy(text).trim();
  if (!tidied) return { ok: false, reason: 'empty' };
  const { kind = 'number', currency, locale } = options;
  // Some locales have other separators in amounts of money than in numbers; with a mark of the currency they are sure.
  const marked =
    kind === 'money' && currency ? readOwnWriting(tidied, locale, { currency }, false) : undefined;
  if (marked !== undefined) return judge([marked], options, 0);
  const read = readWritten(tidied.toLowerCase(), options);
  if (read.ok || (read.reason !== 'not-a-number' && read.reason !== 'ambiguous-separator')) return read;
  const own = readOwnWriting(
    tidied,
    locale,
    kind === 'money' && currency ? { currency } : kind === 'percent' ? kind : 'decimal',
  );
  if (own !== undefined) return judge([own], options, 0);
  const given = read.reason === 'not-a-number' ? currencyIn(tidied.toLowerCase(), locale) : undefined;
  return given !== undefined && currency !== undefined && isForeign([given], options)
    ? { ok: false, reason: 'other-currency', given }
    : read;
}

/** Whether one of these marks stands for another currency than the one that is counted in. */
function isForeign(marks: readonly string[], { currency, locale }: ParseOptions): boolean {
  if (currency === undefined) return false;
  return marks.some((mark) => currency === null || !marksCurrency(mark, currency, locale));
}

/** Reads a text in small letters. */
function readWritten(tidied: string, options: ParseOptions): Parsed {
  const percent = options.kind === 'percent';
  const words = options.words ?? NO_WORDS;
  const units = percent ? {} : words.units;
  const text = percent ? tidied : kanjiDigits(tidied);
  // A thousand yen has no digit in Japanese: 千円.
  const counted = [...text].some((sign) => sign in units);
  const written =
    inLocale(text, options.locale) ??
    (counted ? { text, separators: separatorsIn(options.locale) } : undefined);
  const match = written && grammar(words, percent).exec(written.text);
  if (!match) return { ok: false, reason: 'not-a-number' };
  const [, before, sign = '', between, number = '', word, after] = match;
  const marks = [before, between, after].filter((mark) => mark !== undefined);
  const { certain, readings } = readAmount(number, powerOfWord(words, word), written.separators, units);
  if (readings.length === 0 || !isMarkedWell(marks, words, percent))
    return { ok: false, reason: 'not-a-number' };
  if (!percent && isForeign(marks, options))
    return { ok: false, reason: 'other-currency', given: marks.join(' ') };
  const values = [...new Set(readings.map((found) => plain(decimal(sign.replace('+', '') + found))))];
  return judge(values, options, certain ? (/\.(\d*)/.exec(readings[0] ?? '')?.[1]?.length ?? 0) : 0);
}

/** The value, where there is one and it is within the limits. */
function judge(values: readonly DecimalString[], options: ParseOptions, decimals: number): Parsed {
  if (values.some((value) => decimal(value).abs().gt(LIMIT))) return { ok: false, reason: 'too-large' };
  if (!options.allowNegative && values.some((value) => value.startsWith('-')))
    return { ok: false, reason: 'negative' };
  const [value = '', ...others] = values;
  if (others.length) return { ok: false, reason: 'ambiguous-separator', readings: values };
  return { ok: true, value, decimals };
}
