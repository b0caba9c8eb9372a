/** Stands for words of the data among the numbers of a text: any words, with numbers of their own or none. */
export const ANY = '\u{f8ff}';

/** Numbers as they are written, in the order in which a text has them, and what its words have to say. */
export interface Numbers {
  readonly numbers: readonly string[];
  readonly says?: RegExp | undefined;
}

/** A text in full, or the numbers in it. */
export type Expected = string | Numbers;

/** The numbers of a text: it has these, in this order, each whole with its unit, and no others. What is null or undefined is left out. */
export function numbers(...all: readonly (string | null | undefined)[]): Numbers {
  return { numbers: all.filter((one) => one !== null && one !== undefined) };
}

/** The same, and words that have to be there: which way it goes. */
export function saying(says: RegExp, ...all: readonly (string | null | undefined)[]): Numbers {
  return { ...numbers(...all), says };
}

/** A hyphen before an amount and a minus sign are one sign to the reader; so are the spaces that keep a number together. */
const tidy = (text: string) =>
  text
    .replace(/(?<![\p{L}\p{N}])-(?=[\p{Sc}\p{N}])/gu, '−')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** Words between numbers: neither digits nor signs, which would belong to one of them. */
const WORDS = '[^\\p{N}+−]*?';
/** What would make a number that ends here another one: further digits, a number word, a unit. */
const WHOLE =
  '(?![\\p{N}]|[.,][\\p{N}]| ?(?:thousand|million|billion|trillion|[KMBT]\\b|[千万億兆%％‰円€£$]|米?ドル|ユーロ|ポンド))';
/** What would make a number that begins here another one: digits, a sign, a currency. */
const ALONE = '(?<![\\p{N}\\p{Sc}+−]|[\\p{N}][.,])';

const patterns = new Map<string, RegExp>();
const escaped = (text: string) => tidy(text).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

function patternOf(all: readonly string[]): RegExp {
  const key = all.join('\0');
  let pattern = patterns.get(key);
  if (!pattern) {
    if (patterns.size > 5000) patterns.clear();
    const pieces = all.map((one) => (one === ANY ? '[^]*?' : `${ALONE}${escaped(one)}${WHOLE}`));
    patterns.set(
      key,
      (pattern = new RegExp(`^${WORDS}${pieces.map((piece) => piece + WORDS).join('')}$`, 'u')),
    );
  }
  return pattern;
}

/** Whether a text says what is expected of it. */
export function saysSo(actual: string, expected: Expected): boolean {
  if (typeof expected === 'string') return tidy(actual) === tidy(expected);
  return patternOf(expected.numbers).test(tidy(actual)) && (expected.says?.test(actual) ?? true);
}

/** How many numbers stand in a text. */
export function countNumbers(text: string): number {
  return text.match(/\p{N}+(?:[.,’\u00a0\u202f]\p{N}+)*/gu)?.length ?? 0;
}

/** What is expected, for a complaint. */
export function inWords(expected: Expected): string {
  if (typeof expected === 'string') return `“${expected}”`;
  const all = expected.numbers.map((one) => (one === ANY ? '…' : one));
  return `the numbers ${all.join(' | ') || 'none'}${expected.says ? ` and ${String(expected.says)}` : ''}`;
}
