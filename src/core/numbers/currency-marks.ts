import { asWritten } from './amount-style.js';
import { isCurrency } from './currency.js';
import { memoize } from '../model/memoize.js';
import { numberFormat } from './intl.js';
import { tidy } from './separators.js';

type Display = 'symbol' | 'narrowSymbol' | 'code' | 'name';

/** How a locale marks amounts in a currency: signs, codes and letters, and the names that go with one and with many. */
export const marksOf = memoize((currency: string, locale: string): readonly string[] => {
  const written = (display: Display, value: number, tag: string) =>
    numberFormat(tag, { style: 'currency', currency, currencyDisplay: display })
      .formatToParts(value)
      .filter(({ type }) => type === 'currency')
      .map(({ value: mark }) => tidy(mark));
  const marks = [locale, 'en'].flatMap((tag) => [
    ...(['symbol', 'narrowSymbol', 'code'] as const).flatMap((display) => written(display, 1, tag)),
    ...[0, 1, 1.5, 2, 3, 5, 11, 100, 1e6].flatMap((value) => written('name', value, tag)),
  ]);
  return [...new Set([...marks, ...asWritten(marks)])].filter(Boolean).sort((a, b) => b.length - a.length);
});

/** The letters that tell currencies with one sign apart. */
const LETTERS: Readonly<Record<string, string>> = {
  us: 'USD',
  ca: 'CAD',
  c: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  nt: 'TWD',
  s: 'SGD',
  sg: 'SGD',
  r: 'BRL',
  mx: 'MXN',
  jp: 'JPY',
  cn: 'CNY',
};

/** Letters that stand for currencies of several countries, or of one that English has no other sign for. */
const SHORT = /^(?:kr|kč|zł|rm|rs|rp|ft|lei|fcfa|sfr|fr)\.?$|kron(?:er|or)$|^złot(?:y|e|ych)$/;

/** Words for currencies by the end of their name; a dollar is any of them. */
const WORDS: readonly (readonly [end: RegExp, code: string])[] = [
  [/^(?:us |u\.s\. )dollars?$|^米ドル$/, 'USD'],
  [/dollars?$|ドル$/, '$'],
  [/euros?$|ユーロ$/, 'EUR'],
  [/yen$|円$/, 'JPY'],
  [/pounds?(?: sterling)?$|^sterling$|ポンド$/, 'GBP'],
  [/won$|ウォン$/, 'KRW'],
  [/yuan$|renminbi$|^rmb$|元$/, 'CNY'],
  [/rupees?$|ルピー$/, 'INR'],
  [/francs?$|フラン$/, 'CHF'],
  [/pesos?$|ペソ$/, 'MXN'],
  [/baht$|バーツ$/, 'THB'],
];

const narrow = (currency: string) =>
  marksOf(currency, 'en')
    .filter((mark) => /^\P{L}+$/u.test(mark))
    .map((mark) => mark.toLowerCase());

/** Whether a sign, code or word, in small letters, may stand for this currency. */
export function marksCurrency(mark: string, currency: string, locale: string): boolean {
  const own = currency.toUpperCase();
  if (marksOf(own, locale).some((one) => one.toLowerCase() === mark)) return true;
  const letters = mark.replace(/[\p{Sc} ]/gu, '');
  const sign = mark.replace(/[^\p{Sc}]/gu, '');
  if (sign) return (letters === '' || LETTERS[letters] === own) && narrow(own).includes(sign);
  if (/^[a-z]{3}$/.test(mark) && isCurrency(mark)) return mark.toUpperCase() === own;
  const [, code] = WORDS.find(([end]) => end.test(mark)) ?? [];
  if (code === '$') return narrow(own).includes('$');
  // Which of several krones or dinars is meant is not to be told: that of the field, where it is one.
  const word = mark.replace(/\.$/, '').replace(/^rs$/, 'rupees');
  return code === undefined
    ? // Some browsers give the name for many only.
      marksOf(own, locale).some((one) =>
        [word, `${word}s`].some((end) => ` ${one.toLowerCase()}`.endsWith(` ${end}`)),
      )
    : code === own;
}

/** The names of all currencies in a language; none where Intl does not know the tag, or has no names. */
function currencyNames(tag: string): readonly string[] {
  try {
    const display = new Intl.DisplayNames([tag, 'en'], { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => tidy(display.of(code) ?? '').toLowerCase());
  } catch {
    return [];
  }
}

const NAMED = memoize((locale: string): ReadonlySet<string> => {
  const names = [...new Set([locale, 'en', 'ja'])].flatMap(currencyNames);
  return new Set(names.flatMap((name) => [name, name.split(' ').at(-1) ?? name]));
});

/** The sign, code or word of a currency in a text that is no number; nothing where there is none. The text is in small letters. */
export function currencyIn(text: string, locale: string): string | undefined {
  const sign = /[a-z]{0,2}\p{Sc}/u.exec(text)?.[0];
  if (sign) return sign;
  const words = text.replace(/[^\p{L}.]+/gu, ' ').trim();
  const candidates = [words, ...words.split(' ')].filter(Boolean);
  return candidates.find(
    (word) =>
      (/^[a-z]{3}$/.test(word) && isCurrency(word)) ||
      WORDS.some(([end]) => end.test(word)) ||
      SHORT.test(word) ||
      NAMED(locale).has(word) ||
      NAMED(locale).has(word.replace(/s$/, '')),
  );
}
