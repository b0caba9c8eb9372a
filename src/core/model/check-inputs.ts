import { decimal, isDecimalString, type Decimal } from '../numbers/decimal.js';
import { refuse, type Outcome, type Refusal } from './outcome.js';

const HUGE = `1${'0'.repeat(30)}`;

/** The values that a kind of input may have: from one to another, or above one. */
interface Range {
  readonly from?: string;
  readonly above?: string;
  readonly to?: string;
}

/** Kinds whose products must be exact: money and quantities in units (`quotient`: only divided), the others in percent. */
const EXACT = {
  money: { from: '0', to: HUGE },
  moneyChange: { from: `-${HUGE}`, to: HUGE },
  quantity: { from: '0', to: HUGE },
  quotient: { from: '0', to: HUGE },
  divisor: { above: '0', to: HUGE },
  multiplier: { from: '0', to: HUGE },
  exchangeRate: { from: '0', to: HUGE },
  rate: { from: '0', to: '10000' },
  share: { from: '0', to: '100' },
  change: { from: '-100', to: '10000' },
} satisfies Record<string, Range>;

/** Kinds that are computed to 40 digits, however long they are. */
const ROUNDED = {
  number: {},
  amount: { from: '0' },
  positive: { above: '0' },
  growth: { above: '-100' },
  percent: { from: '0', to: '100' },
  partOfAll: { above: '0', to: '100' },
} satisfies Record<string, Range>;

const RANGES: Readonly<Record<InputKind, Range>> = { ...EXACT, ...ROUNDED };

/** What an input counts; it decides the range that is taken. */
export type InputKind = keyof typeof EXACT | keyof typeof ROUNDED;

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

const PERCENT: ReadonlySet<InputKind> = new Set(['rate', 'share', 'change']);
/** A quotient, or a rate made of rates, carries 40 digits and no more. */
const INEXACT: ReadonlySet<InputKind> = new Set(['quotient', 'divisor', ...keysOf(ROUNDED)]);

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

/** Digits that exact sums of these numbers may need: of the longest whole part and of the longest fraction. */
function digits(values: readonly Decimal[]): number {
  const whole = Math.max(...values.map((value) => value.e + 1), 0);
  return whole + Math.max(...values.map((value) => value.decimalPlaces()));
}

function readInput([field, given, kind, details]: Checked): Decimal | Refusal<NumberReason> {
  if (!isDecimalString(given)) {
    const received = typeof given === 'string' ? given.slice(0, 80) : typeof given;
    return refuse('not-a-number', field, { ...details, received });
  }
  const value = decimal(given);
  const { from, above, to } = RANGES[kind];
  const tooLow = (from !== undefined && value.lt(from)) || (above !== undefined && value.lte(above));
  if (!tooLow && (to === undefined || value.lte(to))) return value;
  if (kind === 'percent' || kind === 'partOfAll')
    return refuse('out-of-range', field, { ...details, from: '0', to: '100' });
  if (!tooLow) return refuse('too-large', field, { ...details, limit: to ?? '' });
  if (from === '0') return refuse('negative', field, details);
  if (above === '0') return refuse('not-positive', field, details);
  return refuse('too-small', field, { ...details, limit: from ?? above ?? '' });
}

function tooPrecise(inputs: readonly Checked[], values: readonly Decimal[]): Refusal<NumberReason> | null {
  const byKind = new Map<InputKind, Decimal[]>();
  inputs.forEach(([, , kind], index) => {
    const value = values[index];
    if (INEXACT.has(kind) || !value) return;
    byKind.set(kind, [...(byKind.get(kind) ?? []), PERCENT.has(kind) ? value.dividedBy(100) : value]);
  });
  if (!byKind.has('money')) return null;
  // One digit is kept for the carry of a sum.
  const needed = [...byKind.values()].reduce((total, each) => total + digits(each), 1);
  const [longest] = [...inputs].sort((a, b) => String(b[1]).length - String(a[1]).length);
  return needed > 40 && longest ? refuse('too-precise', longest[0]) : null;
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
