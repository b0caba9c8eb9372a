import type { NumberWords } from './number-words.js';
import { read, type Readings, type Separators } from './separators.js';

const KANJI = '〇一二三四五六七八九';

/** Kanji that are digits, as digits: `一億` is `1億`, `二〇二五` is `2025`. */
export function kanjiDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九]/g, (sign) => String(Math.max(KANJI.indexOf(sign), 0)));
}

const NONE: Readings = { certain: false, readings: [] };

interface Token {
  readonly digits: string;
  readonly power: number;
}

function tokensOf(text: string, units: NumberWords['units']): Token[] {
  const tokens: Token[] = [];
  let digits = '';
  for (const sign of text) {
    const power = units[sign];
    if (power === undefined) digits += sign;
    else {
      tokens.push({ digits: digits.trim(), power });
      digits = '';
    }
  }
  if (digits.trim()) tokens.push({ digits: digits.trim(), power: 0 });
  return tokens;
}

/** Whole digits without their leading zeros, as a count of them. */
const lengthOf = (digits: string) => digits.replace(/^0+/, '').length;

/**
 * Reads a number that is put together with units: `1兆2000億`, `3千5百万`, `5千億`. Units below 4 count what stands before a larger one, and each part has to
 * fit into the places that the one before leaves free. Digits are added as whole numbers, so that none is lost.
 */
export function readCounted(text: string, units: NumberWords['units'], separators: Separators): Readings {
  const tokens = tokensOf(text, units);
  const [only] = tokens;
  if (only && tokens.length === 1 && /\d/.test(only.digits)) {
    const { certain, readings } = read(only.digits, separators);
    return { certain, readings: readings.map((found) => `${found}e${only.power}`) };
  }
  const last = tokens.filter(({ digits }) => digits).at(-1)?.digits ?? '';
  const scale = (read(last, separators).readings[0]?.split('.')[1] ?? '').length;
  let total = 0n;
  /** What has been counted since the last large unit, and how many places are free below the last small and the last large one. */
  let section = 0n;
  let [small, large] = [Infinity, Infinity];
  let counted = false;
  for (let index = 0; index < tokens.length; index++) {
    const { digits, power } = tokens[index] as Token;
    if (digits && !/\d/.test(digits)) return NONE;
    const { certain, readings } = digits ? read(digits, separators) : { certain: true, readings: [''] };
    const [whole = '', fraction = ''] = (readings[0] ?? '').split('.');
    const isLast = index === tokens.length - 1;
    // Decimal places belong to the last number that is written.
    if (!certain || (fraction && tokens.slice(index + 1).some((later) => later.digits))) return NONE;
    const isLarge = power >= 4;
    if (power === 0 ? !isLast : isLarge ? power >= large : power >= small) return NONE;
    // A small unit alone is one of it; a large one needs a number before it.
    if (!digits && isLarge && !counted) return NONE;
    if (digits && small !== Infinity && lengthOf(whole) > small - (isLarge ? 0 : power)) return NONE;
    const part = BigInt((digits ? whole : isLarge ? '0' : '1') + fraction.padEnd(scale, '0'));
    section += part * (isLarge ? 1n : 10n ** BigInt(power));
    counted = true;
    if (isLarge || isLast) {
      const places = isLarge ? power : 0;
      if (large !== Infinity && lengthOf(String(section)) - scale > large - places) return NONE;
      total += section * 10n ** BigInt(places);
      section = 0n;
      [small, counted] = [Infinity, false];
      if (isLarge) large = power;
    } else small = power;
  }
  return tokens.length ? { certain: true, readings: [`${total}e-${scale}`] } : NONE;
}
