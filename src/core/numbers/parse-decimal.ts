import { isCurrency } from './currency.js';
import { decimal, plain, type DecimalString } from './decimal.js';
import { NO_WORDS, splitUnits, type Counted, type NumberWords } from './number-words.js';
import { inLocale, read, tidy, type Readings, type Separators } from './separators.js';

/** How to read a text. */
export interface ParseOptions {
  /** BCP 47 tag of the language whose digits and separators are used. */
  readonly locale: string;
  /** Words of a language that may stand beside the digits, such as those of `numberWords` in `impact-elements/languages`; none if left out. */
  readonly words?: NumberWords;
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
  const number = `(?! )(?:[^\\p{L}\\p{Sc}%٪+-]${signs && `|[${signs}]`})+?`;
  const words = isPercent ? [] : anyOf(Object.keys(scale));
  const word = words.length > 0 ? `(?: *(${words.join('|')}))?` : '()';
  return new RegExp(`^(?:(${mark}) *)?([-+]?) *(?:(${mark}) *)?(${number})${word}(?: *(${mark}))?$`, 'u');
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
  const none = { certain: false, readings: [] };
  const counted = splitUnits(text, units);
  let whole = '';
  let places = 0;
  for (let index = 0; index < counted.length; index++) {
    const { digits, power } = counted[index] as Counted;
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
 * or full-width ones, currency signs and codes, spaces, and the words that it is given (`40bn`, `1兆2000億円`).
 * Refuses what breaks the rule rather than guess; never throws.
 */
export function parseDecimal(text: string, options: ParseOptions): Parsed {
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  const tidied = tidy(text).trim().toLowerCase();
  if (!tidied) return { ok: false, reason: 'empty' };
  const written = inLocale(tidied, options.locale);
  const percent = options.kind === 'percent';
  const words = options.words ?? NO_WORDS;
  const match = written && grammar(words, percent).exec(written.text);
  if (!match) return { ok: false, reason: 'not-a-number' };
  const [, before, sign = '', between, number = '', word, after] = match;
  const marks = [before, between, after].filter((mark) => mark !== undefined);
  const { certain, readings } = readAmount(
    number,
    powerOfWord(words, word),
    written.separators,
    percent ? {} : words.units,
  );
  if (readings.length === 0 || !isMarkedWell(marks, words, percent))
    return { ok: false, reason: 'not-a-number' };
  const values = readings.map((found) => decimal(sign.replace('+', '') + found));
  if (values.some((value) => value.abs().gt(LIMIT))) return { ok: false, reason: 'too-large' };
  if (!options.allowNegative && values.some((value) => value.lt(0))) return { ok: false, reason: 'negative' };
  const [value = '', ...others] = new Set(values.map(plain));
  if (!certain) return { ok: false, reason: 'ambiguous-separator', readings: [value, ...others] };
  return { ok: true, value, decimals: /\.(\d*)/.exec(readings[0] ?? '')?.[1]?.length ?? 0 };
}
