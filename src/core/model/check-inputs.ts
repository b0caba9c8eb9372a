import { decimal, isDecimalString, type Decimal } from '../numbers/decimal.js';
import { refuse, type Refusal } from './outcome.js';

const HUGE = `1${'0'.repeat(30)}`;

/** Smallest and largest value taken of each kind: money and quantities in units (`quotient`: what is only divided), the rest in percent. */
const RANGES = {
  money: ['0', HUGE],
  moneyChange: [`-${HUGE}`, HUGE],
  quantity: ['0', HUGE],
  quotient: ['0', HUGE],
  multiplier: ['0', HUGE],
  exchangeRate: ['0', HUGE],
  rate: ['0', '10000'],
  share: ['0', '100'],
  change: ['-100', '10000'],
} as const;

/** What an input counts; it decides the range that is taken. */
export type InputKind = keyof typeof RANGES;

/** Why an input was refused, see {@link checkInputs}. */
export type InputRefusal = 'not-a-decimal' | 'negative' | 'too-small' | 'too-large' | 'too-precise';

/** The field's name as the caller knows it (`before[0].rate`), what was given, and what it counts. */
export type Checked = readonly [field: string, given: unknown, kind: InputKind];

const PERCENT: ReadonlySet<InputKind> = new Set(['rate', 'share', 'change']);

/** Digits that exact sums of these numbers may need: of the longest whole part and of the longest fraction. */
function digits(values: readonly Decimal[]): number {
  const whole = Math.max(...values.map((value) => value.e + 1), 0);
  return whole + Math.max(...values.map((value) => value.decimalPlaces()));
}

/**
 * Refuses the first input that cannot be computed with, or gives null when all can:
 * `not-a-decimal` (not a plain decimal string), `negative`, `too-small` and `too-large` (with the `limit`: rates above 10000 %,
 * shares above 100 %, amounts beyond 10^30), `too-precise` (so many digits that an amount of money would not be exact).
 */
export function checkInputs(inputs: readonly Checked[]): Refusal<InputRefusal> | null {
  const byKind = new Map<InputKind, Decimal[]>();
  for (const [field, given, kind] of inputs) {
    if (!isDecimalString(given)) return refuse('not-a-decimal', field);
    const value = decimal(given);
    const [smallest, largest] = RANGES[kind];
    if (value.lt(smallest))
      return smallest === '0' ? refuse('negative', field) : refuse('too-small', field, { limit: smallest });
    if (value.gt(largest)) return refuse('too-large', field, { limit: largest });
    const factor = PERCENT.has(kind) ? value.dividedBy(100) : value;
    byKind.set(kind, [...(byKind.get(kind) ?? []), factor]);
  }
  // A quotient, or a rate made of rates, carries 40 digits and no more; products with money are exact or refused.
  byKind.delete('quotient');
  if (!byKind.has('money')) return null;
  // One digit is kept for the carry of a sum.
  const needed = [...byKind.values()].reduce((total, values) => total + digits(values), 1);
  const [longest] = [...inputs].sort((a, b) => String(b[1]).length - String(a[1]).length);
  return needed > 40 && longest ? refuse('too-precise', longest[0]) : null;
}
