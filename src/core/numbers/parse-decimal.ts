import { isCurrency } from './currency.js';
import { decimal, plain, type DecimalString } from './decimal.js';
import { languageOf } from './intl.js';
import { ENGLISH_WORD, powerOfWord, splitUnits, UNIT_SIGNS } from './number-words.js';
import { memoize } from '../model/memoize.js';
import { inLocale, read, tidy, type Readings, type Separators } from './separators.js';

/** How to read a text. */
export interface ParseOptions {
  /** BCP 47 tag of the language whose separators and words are used. */
  readonly locale: string;
  /** What is counted: `percent` takes a percent sign, but neither currency signs nor number words; the others the reverse. */
  readonly kind?: 'money' | 'percent' | 'number';
  /** Whether a value below zero is taken; it is not when left out. */
  readonly allowNegative?: boolean;
}

/**
 * Why a text is no value: nothing in it; not a number in this language; separators out of their places, so that it is not sure what they
 * stand for; below zero; above 10^30 either way, or longer than 200 characters.
 */
export type ParseRefusal = 'empty' | 'not-a-number' | 'ambiguous-separator' | 'negative' | 'too-large';

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
      /** For `ambiguous-separator`: what the text may mean, the locale's own signs first. Mostly two, one for `1.234.567` in en. */
      readonly readings?: readonly DecimalString[];
    };

const LONGEST = 200;
const LIMIT = decimal('1e30');

/** Percent signs, in signs and words. */
const PERCENT = '[%٪]|per ?cent|パーセント';

/**
 * Currency signs with the letters that tell dollars apart, currency words, and codes. The letters are listed because others before a
 * sign are number words somewhere (5 M$). A cent is no unit of a currency.
 */
const CURRENCY =
  '(?:us|ca?|au?|nz|hk|nt|sg?|r|mx|jp|cn)?(?![¢￠])\\p{Sc}(?: ?(?:us|ca))?|円|米?ドル|ユーロ|(?:us )?dollars?|yen|euros?|[a-z]{3}';

/**
 * Minus or plus with a mark on either side, number with units, number word, mark. A number is all that is neither letter nor sign, to be
 * judged by its separators. Two repetitions that meet share nothing but spaces: quadratic at worst, in 200 characters.
 */
const grammar = memoize((words: boolean, percent: boolean): RegExp => {
  const mark = percent ? PERCENT : CURRENCY;
  const number = `(?! )(?:[^\\p{L}\\p{Sc}%٪+-]${percent ? '' : `|[${UNIT_SIGNS}]`})+?`;
  const word = words && !percent ? `(?: *(${ENGLISH_WORD}))?` : '()';
  return new RegExp(`^(?:(${mark}) *)?([-+]?) *(?:(${mark}) *)?(${number})${word}(?: *(${mark}))?$`, 'u');
});

/** At most one percent sign; of currencies one sign or word and one code (`$5 USD`), which exists. */
function isMarkedWell(marks: readonly string[], percent: boolean): boolean {
  if (percent) return marks.length < 2;
  const codes = marks.filter((mark) => /^(?!yen)[a-z]{3}$/.test(mark));
  return codes.length < 2 && marks.length - codes.length < 2 && codes.every(isCurrency);
}

/** The readings of a number with its units, each with its power of ten as exponent. */
function readAmount(text: string, wordPower: number, separators: Separators): Readings {
  const none = { certain: false, readings: [] };
  const counted = splitUnits(text);
  let whole = '';
  let places = 0;
  for (const [index, { digits, power }] of counted.entries()) {
    const { certain, readings } = /\d/.test(digits) ? read(digits, separators) : none;
    if (counted.length === 1) {
      if (power && wordPower) return none;
      return { certain, readings: readings.map((found) => `${found}e${power + wordPower}`) };
    }
    // 1兆2000億: the parts fill places that the unit before leaves free, so they are set side by side, exactly.
    const [units = '', fraction] = (readings[0] ?? '').split('.');
    const isLast = index === counted.length - 1;
    if (!certain || wordPower || (fraction && !isLast) || (index > 0 && units.length > places - power))
      return none;
    whole += units.padStart(index > 0 ? places - power : 0, '0');
    places = power;
    if (isLast) return { certain, readings: [`${whole}${fraction ? `.${fraction}` : ''}e${power}`] };
  }
  return none;
}

/**
 * Reads what a person typed or pasted, by the rule of the locale: its grouping and decimal signs in their places, its digits or ASCII
 * or full-width ones, currency signs and codes, spaces, number words of English (`40bn`, in en and ja) and Japanese (`1兆2000億円`).
 * Refuses what breaks the rule rather than guess; never throws.
 */
export function parseDecimal(text: string, options: ParseOptions): Parsed {
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  const tidied = tidy(text).trim().toLowerCase();
  if (!tidied) return { ok: false, reason: 'empty' };
  const written = inLocale(tidied, options.locale);
  const percent = options.kind === 'percent';
  const words = /^(?:en|ja)$/.test(languageOf(options.locale));
  const match = written && grammar(words, percent).exec(written.text);
  if (!match) return { ok: false, reason: 'not-a-number' };
  const [, before, sign = '', between, number = '', word, after] = match;
  const marks = [before, between, after].filter((mark) => mark !== undefined);
  const { certain, readings } = readAmount(number, powerOfWord(word), written.separators);
  if (readings.length === 0 || !isMarkedWell(marks, percent)) return { ok: false, reason: 'not-a-number' };
  const values = readings.map((found) => decimal(sign.replace('+', '') + found));
  if (values.some((value) => value.abs().gt(LIMIT))) return { ok: false, reason: 'too-large' };
  if (!options.allowNegative && values.some((value) => value.lt(0))) return { ok: false, reason: 'negative' };
  const [value = '', ...others] = new Set(values.map(plain));
  if (!certain) return { ok: false, reason: 'ambiguous-separator', readings: [value, ...others] };
  return { ok: true, value, decimals: /\.(\d*)/.exec(readings[0] ?? '')?.[1]?.length ?? 0 };
}
