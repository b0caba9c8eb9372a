import { memoize } from '../model/memoize.js';
import { marksOf } from './currency-marks.js';
import { plain, type DecimalString } from './decimal.js';
import { numberFormat, wordForm } from './intl.js';
import { stripMyriads } from './myriads.js';
import { inLocale, tidy, type Style } from './separators.js';

/** A number word of a locale and the power of ten that it stands for. */
type Word = readonly [word: string, power: number];

/** Numbers that the languages have different forms of a word with. */
const FORMS = ['1', '1.5', '2', '3', '4', '5', '9', '1.4', '2.5', '11', '34.5', '2.1', '2.12', '100'];

/** Stands for the number between two words. */
const BETWEEN = '…';

/** The words and letters of the powers of ten from a million on, as the locale itself writes them: `Mrd.`, `Cr`, `milliards`. */
const wordsOf = memoize((locale: string): readonly Word[] => {
  const found = new Map<string, number>();
  const forms = new Set([wordForm(locale, 'long'), wordForm(locale, 'short')]);
  for (const compactDisplay of forms)
    for (let power = 6; power <= 15; power++)
      for (const first of FORMS)
        for (const unit of [undefined, 'USD']) {
          const parts = numberFormat(locale, {
            notation: 'compact',
            compactDisplay,
            maximumFractionDigits: 2,
            useGrouping: false,
            ...(unit === undefined ? {} : { style: 'currency', currency: unit }),
          }).formatToParts(`${first}e${power}` as Intl.StringNumericLiteral);
          // Burmese has words on both sides of a number.
          const words = parts.filter(({ type }) => type === 'compact').map(({ value }) => tidy(value));
          const word = words.join(BETWEEN);
          const digits = [...(parts.find(({ type }) => type === 'integer')?.value ?? '')].length;
          if (word && !found.has(word))
            found.set(word, power + parseInt(first, 10).toFixed().length - digits);
        }
  return [...found].sort(([a], [b]) => b.length - a.length);
});

/** The first of these that stands at the start or the end of a text, and the rest of the text. */
function strip(text: string, marks: readonly string[]): readonly [rest: string, mark: string | undefined] {
  const mark = marks.find((one) => text.startsWith(one) || text.endsWith(one));
  if (mark === undefined) return [text, undefined];
  const rest = text.startsWith(mark) ? text.slice(mark.length) : text.slice(0, -mark.length);
  return [rest.trim(), mark];
}

/** A number word, or two around the number, and the rest of the text. */
function stripWord(text: string, words: readonly Word[]): readonly [rest: string, word: Word | undefined] {
  const found = words.find(([word]) => {
    const [before = '', after] = word.split(BETWEEN);
    return after === undefined
      ? text.startsWith(word) || text.endsWith(word)
      : text.startsWith(before) && text.endsWith(after);
  });
  if (!found) return [text, undefined];
  const [before = '', after] = found[0].split(BETWEEN);
  if (after === undefined) return [strip(text, [before])[0], found];
  return [text.slice(before.length, text.length - after.length).trim(), found];
}

/** Whether a locale writes the minus after the number. */
const signsAfter = memoize((locale: string, style: 'decimal' | 'percent' | 'currency'): boolean => {
  const parts = numberFormat(locale, { style, currency: 'USD' }).formatToParts(-1);
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  return at('minusSign') > at('integer');
});

/** The minus or plus in front, or behind where the locale has it there, and what is left. */
function stripSign(text: string, locale: string, style: Style): readonly [rest: string, sign: string] {
  const first = signOf(text.charAt(0));
  if (first || !signsAfter(locale, typeof style === 'string' ? style : 'currency'))
    return [text.slice(first.length).trimStart(), first];
  const last = signOf(text.slice(-1));
  return [text.slice(0, text.length - last.length).trimEnd(), last];
}

const signOf = (letter: string): string => (letter === '-' || letter === '+' ? letter : '');

/** The digits before and after the point, where they follow the rule of the locale. */
function followed(text: string, locale: string, style: Style): RegExpExecArray | null {
  const written = inLocale(text, locale, style);
  return written ? written.separators.rule.exec(written.text) : null;
}

/** Words that mean another power of ten in English: only in the form that the locale has for the very number are they its own. */
const MISLEADING = /^(?:[bt]|[bt]n|[bt]r?illions?)$/i;

/** Whether the locale itself writes this number, or an amount of so much, with this word. */
function writes(value: DecimalString, word: string, locale: string): boolean {
  const forms = [
    { compactDisplay: 'long' },
    { compactDisplay: 'short' },
    { compactDisplay: 'short', style: 'currency', currency: 'USD' },
  ] as const;
  return forms.some((form) =>
    numberFormat(locale, { notation: 'compact', maximumFractionDigits: 20, ...form })
      .formatToParts(value as Intl.StringNumericLiteral)
      .some((part) => part.type === 'compact' && tidy(part.value) === word),
  );
}

/**
 * Reads what the library itself writes in a locale: with its signs, codes and letters of the currency, its number words from a million on, and the separators
 * that it has for money where those differ. Nothing where the text is not written so, or where it has no mark of the currency and is to have one.
 */
export function readOwnWriting(
  text: string,
  locale: string,
  style: Style,
  unmarked = true,
): DecimalString | undefined {
  const marks =
    typeof style === 'object'
      ? marksOf(style.currency, locale)
      : style === 'percent'
        ? percentOf(locale)
        : [];
  let rest = text;
  let sign = '';
  let power = 0;
  let unit = '';
  let marked = false as boolean;
  const take = (): boolean => {
    const before = rest;
    if (!sign) [rest, sign] = stripSign(rest, locale, style);
    if (!marked) {
      const [left, mark] = strip(rest, marks);
      rest = left;
      marked = mark !== undefined;
    }
    if (!power && style !== 'percent') {
      const [left, word] = stripWord(rest, wordsOf(locale));
      rest = left;
      if (word) [unit, power] = word;
    }
    return before !== rest;
  };
  while (take());
  if (!marked && !unmarked) return undefined;
  const units = stripMyriads(rest, power);
  if (!units) return undefined;
  const [last, larger] = units;
  // Words stand beside numbers as they are written without a currency, letters beside amounts.
  const styles = unit.length > 3 ? (['decimal', style] as const) : ([style, 'decimal'] as const);
  const [follows, whole = '', fraction = ''] =
    followed(last, locale, styles[0]) ?? followed(last, locale, styles[1]) ?? [];
  if (!follows || !/\d/.test(whole + fraction)) return undefined;
  const size = larger.plus(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}e${power}`);
  const value = plain(sign === '-' ? size.negated() : size);
  return MISLEADING.test(unit) && !writes(value, unit, locale) ? undefined : value;
}

const percentOf = memoize((locale: string): readonly string[] => {
  const parts = numberFormat(locale, { style: 'percent' }).formatToParts(0.5);
  return [...parts.filter(({ type }) => type === 'percentSign').map(({ value }) => tidy(value)), '%'];
});
