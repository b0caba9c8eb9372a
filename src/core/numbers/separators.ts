import { digitsOf, numberFormat, numberingSystemOf } from './intl.js';
import { memoize } from '../model/memoize.js';

/** How a locale writes numbers in one numbering system. Spaces and apostrophes are those of {@link tidy}. */
export interface Separators {
  /** The decimal sign. */
  readonly decimal: string;
  /** What follows the rule: the digits before the point, grouped fully or not at all, and those after it. */
  readonly rule: RegExp;
}

/** What a text without its locale's separators in their places may mean, and whether it is in their places. */
export interface Readings {
  /** Whether the text follows the locale's rule, so that its one reading is certain. */
  readonly certain: boolean;
  /** Digits, optional point and digits; none if no rule of any language gives a number. */
  readonly readings: readonly string[];
}

/** How a number is written: plainly, as a percentage, or as an amount of this currency. Locales may have other separators in amounts. */
export type Style = 'decimal' | 'percent' | { readonly currency: string };

/**
 * One kind of space, apostrophe and minus; ASCII for full-width forms; nothing that cannot be seen, such as marks of writing direction and soft hyphens,
 * wherever it stands.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[^\P{Cc} ]/gu, '')
    .replace(/￥/g, '¥')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Zs}/gu, ' ')
    .replace(/’/g, "'")
    .replace(/−/g, '-');
}

/** Writes the digits of one numbering system as ASCII digits; nothing if the text has none of them. */
function inAscii(text: string, numberingSystem: string): string | undefined {
  const digits = digitsOf(numberingSystem);
  if (!digits.some((digit) => text.includes(digit))) return undefined;
  return [...text].map((sign) => (digits.includes(sign) ? digits.indexOf(sign) : sign)).join('');
}

const separatorsOf = memoize((locale: string, numberingSystem: string, style: string): Separators => {
  const options = { numberingSystem, useGrouping: true, minimumFractionDigits: 1 };
  const parts = numberFormat(locale, {
    ...options,
    ...(style.length === 3
      ? { style: 'currency', currency: style }
      : { style: style as 'decimal' | 'percent' }),
  }).formatToParts(12345678901.5);
  const sign = (type: string) => tidy(parts.find((part) => part.type === type)?.value ?? '');
  const [group, decimal] = [sign('group'), sign('decimal')];
  const [last = 0, inner = 0] = parts
    .filter(({ type }) => type === 'integer')
    .map(({ value }) => [...value].length)
    .reverse();
  // No zero at the start of grouped digits: "0,275" is far more often a decimal than 275.
  const grouped = group && `|[1-9]\\d{0,${inner - 1}}(?:[${group}]\\d{${inner}})*[${group}]\\d{${last}}`;
  return { decimal, rule: new RegExp(`^(\\d*${grouped})(?:[${decimal}](\\d*))?$`) };
});

/**
 * The text with ASCII digits, and the separators that go with the digits it is written in: `١٬٢٣٤٫٥` has other ones than `1,234.5`, also
 * where a locale uses both. Digits of two numbering systems are not taken together.
 */
export function inLocale(
  text: string,
  locale: string,
  style: Style = 'decimal',
): { readonly text: string; readonly separators: Separators } | undefined {
  const kind = typeof style === 'string' ? style : style.currency;
  const own = numberingSystemOf(locale);
  for (const system of ['latn', own, 'arab', 'arabext', 'deva']) {
    const ascii = inAscii(text, system);
    if (ascii !== undefined) return { text: ascii, separators: separatorsOf(locale, system, kind) };
  }
  return undefined;
}

/** The separators that go with ASCII digits. */
export const separatorsIn = (locale: string): Separators => separatorsOf(locale, 'latn', 'decimal');

/** Signs that stand for the decimal point in one language and between groups in another. */
const EITHER = '.,٫';

/** Signs that only ever stand between groups. */
const BETWEEN = " '٬";

function join(whole: string, fraction: string): string {
  return (whole || '0') + (fraction && `.${fraction}`);
}

/** What a text may mean, and whether its groups are as numbers have them. */
interface Possible {
  readonly value: string;
  readonly likely: boolean;
}

/** The text with these two signs in these roles; nothing if no language writes it so. */
function reading(text: string, decimal: string, group: string): Possible | undefined {
  const [whole = '', fraction = '', ...more] = decimal ? text.split(decimal) : [text];
  if (more.length > 0 || !EITHER.includes(decimal)) return undefined;
  const pieces = text.split(group);
  const regular =
    /^\d{1,3}(?: \d{2,3})* \d{3}$/.test(whole.replaceAll(group, ' ')) && !fraction.includes(group);
  // One comma or point may be meant either way wherever it stands; everything else has to be grouped as numbers are.
  const loose = EITHER.includes(group) && pieces.length < 3;
  if (group && !loose && !(regular && (EITHER + BETWEEN).includes(group))) return undefined;
  const likely = group === '' || (regular && !whole.startsWith('0'));
  return { value: join(whole.replaceAll(group, ''), fraction.replaceAll(group, '')), likely };
}

/** Reads digits and separators by the locale's rule, or else lists what they would mean by that of others, the likelier first. */
export function read(text: string, { rule, decimal }: Separators): Readings {
  const [follows, whole = '', fraction = ''] = rule.exec(text) ?? [];
  if (follows !== undefined) return { certain: true, readings: [join(whole.replace(/\D/g, ''), fraction)] };
  const [a = '', b = '', ...more] = new Set(text.replace(/\d/g, ''));
  if (more.length > 0) return { certain: false, readings: [] };
  const both =
    a === decimal ? [reading(text, a, b), reading(text, b, a)] : [reading(text, b, a), reading(text, a, b)];
  const possible = both.filter((found) => found !== undefined);
  const values = [...possible.filter(({ likely }) => likely), ...possible.filter(({ likely }) => !likely)];
  return { certain: false, readings: values.map(({ value }) => value) };
}
