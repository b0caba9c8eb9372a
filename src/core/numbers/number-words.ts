/** Powers of ten of English number words and their abbreviations. Only for languages where a billion is 10^9. */
const WORDS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};

/** Powers of ten of Japanese units; 百 and 千 may stand before the greater ones (5千億). */
const UNITS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12, 京: 16 };

/** Pattern of an English number word. */
export const ENGLISH_WORD = Object.keys(WORDS).join('|');

/** Pattern of the signs that Japanese units are made of. */
export const UNIT_SIGNS = Object.keys(UNITS).join('');

const UNIT = /([百千]?[万億兆京]|[百千])/;

/** The power of ten of an English number word in small letters; 0 for none. */
export function powerOfWord(word = ''): number {
  return WORDS[word] ?? 0;
}

/** A number as written, and the power of ten of the unit after it (0 for none). */
export interface Counted {
  readonly digits: string;
  readonly power: number;
}

/** Takes `1兆2000億` apart into its numbers and the powers of their units. */
export function splitUnits(text: string): readonly Counted[] {
  const pieces = text.split(UNIT);
  const counted: Counted[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const digits = (pieces[at] ?? '').trim();
    const power = Array.from(pieces[at + 1] ?? '').reduce((sum, sign) => sum + (UNITS[sign] ?? 0), 0);
    if (digits || power || at === 0) counted.push({ digits, power });
  }
  return counted;
}
