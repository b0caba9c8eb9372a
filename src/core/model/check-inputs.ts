import { decimal, isDecimalString, type Decimal } from '../numbers/decimal.js';
import { refuse, type Outcome, type Refusal } from './outcome.js';

const HUGE = `1${'0'.repeat(30)}`;

/**
 * Smallest and largest value of each kind; a smallest value after `>` is itself left out. The first eight are exact: money and quantities in
 * units, the rest in percent. The others carry 40 digits: what is only divided by, and what is rounded anyway.
 */
const RANGES = {
  money: ['0', HUGE],
  moneyChange: [`-${HUGE}`, HUGE],
  quantity: ['0', HUGE],
  multiplier: ['0', HUGE],
  exchangeRate: ['0', HUGE],
  rate: ['0', '10000'],
  share: ['0', '100'],
  change: ['-100', '10000'],
  quotient: ['0', HUGE],
  divisor: ['>0', HUGE],
  number: [],
  amount: ['0'],
  positive: ['>0'],
  growth: ['>-100'],
  percent: ['0', '100'],
  partOfAll: ['>0', '100'],
} as const satisfies Record<string, readonly [from?: string, to?: string]>;

/** What an input counts; it decides the range that is taken. */
export type InputKind = keyof typeof RANGES;

const EXACT = Object.keys(RANGES).slice(0, 8);
const PERCENT: readonly string[] = ['rate', 'share', 'change'];

/** Why a number is refused, see {@link checkInputs}. */
export type NumberReason =
  'not-a-number' | 'negative' | 'not-positive' | 'too-small' | 'too-large' | 'out-of-range' | 'too-precise';

/** The field's name as the caller knows it (`before[0].rate`), what was given, what it counts, and details for a refusal. */
export type Checked = readonly [
  field: string,
  given: unknown,
  kind: InputKind,
  details?: Readonly<Record<string, string>>,
];

/** Digits that exact sums of these numbers may need: of the longest whole part and of the longest fraction. */
function digits(values: readonly Decimal[]): number {
  const whole = Math.max(...values.map((value) => value.e + 1), 0);
  return whole + Math.max(...values.map((value) => value.decimalPlaces()), 0);
}

function readInput([field, given, kind, details]: Checked): Decimal | Refusal<NumberReason> {
  if (!isDecimalString(given)) {
    const received = typeof given === 'string' ? given.slice(0, 80) : typeof given;
    return refuse('not-a-number', field, { ...details, received });
  }
  const value = decimal(given);
  const [from = '', to]: readonly string[] = RANGES[kind];
  const least = from.replace('>', '');
  const tooLow = from !== '' && (from === least ? value.lt(least) : value.lte(least));
  if (!tooLow && (to === undefined || value.lte(to))) return value;
  if (kind === 'percent' || kind === 'partOfAll')
    return refuse('out-of-range', field, { ...details, from: '0', to: '100' });
  if (tooLow && least === '0') return refuse(from === '0' ? 'negative' : 'not-positive', field, details);
  return refuse(tooLow ? 'too-small' : 'too-large', field, {
    ...details,
    limit: tooLow ? least : (to ?? ''),
  });
}

function tooPrecise(inputs: readonly Checked[], values: readonly Decimal[]): Refusal<NumberReason> | null {
  const factors = inputs.map(([field, given, kind], index) => {
    const value = values[index] ?? decimal('0');
    return {
      field,
      given: String(given),
      kind,
      value: PERCENT.includes(kind) ? value.dividedBy(100) : value,
    };
  });
  if (!factors.some(({ kind }) => kind === 'money')) return null;
  const each = EXACT.map((kind) =>
    digits(factors.filter((one) => one.kind === kind).map(({ value }) => value)),
  );
  // One digit is kept for the carry of a sum.
  const needed = each.reduce((total, count) => total + count, 1);
  const [longest] = factors.sort((a, b) => b.given.length - a.given.length);
  return needed > 40 && longest ? refuse('too-precise', longest.field) : null;
}

/** The values of inputs, in their order. */
export type Values<Inputs extends readonly Checked[]> = { readonly [Index in keyof Inputs]: Decimal };

/**
 * Reads inputs, or refuses the first that cannot be computed with: `not-a-number` (not a plain decimal string), `negative`, `not-positive`,
 * `too-small` and `too-large` (with the `limit`: rates above 10000 %, shares above 100 %, amounts beyond 10^30), `out-of-range`,
 * `too-precise` (so many digits that an amount of money would not be exact).
 */
export function checkInputs<const Inputs extends readonly Checked[]>(
  inputs: Inputs,
): Outcome<{ readonly values: Values<Inputs> }, NumberReason> {
  const values: Decimal[] = [];
  for (const input of inputs) {
    const read = readInput(input);
    if ('ok' in read) return read;
    values.push(read);
  }
  return tooPrecise(inputs, values) ?? { ok: true, values: values as unknown as Values<Inputs> };
}

/** Refuses what is not a whole number of a range as `out-of-range`. */
export function checkWhole(
  field: string,
  given: number,
  from: number,
  to = Infinity,
): Refusal<'out-of-range'> | null {
  if (Number.isInteger(given) && given >= from && given <= to) return null;
  return refuse('out-of-range', field, { from: `${from}`, ...(to < Infinity && { to: `${to}` }) });
}
