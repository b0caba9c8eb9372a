import { checkInputs, type Checked } from '../model/check-inputs.js';
import { Decimal, decimal, plain, type DecimalString } from '../numbers/decimal.js';
import {
  chargedAmount,
  chargedFormula,
  checkRounding,
  dutiableSteps,
  dutiableValue,
  type DutyRounding,
} from './duty-rounding.js';
import { refuse, type Outcome, type Refusal } from '../model/outcome.js';
import type { Reason } from '../model/reasons.js';
import { step, type Step, sumStep } from '../model/steps.js';

/** Merchandise Processing Fee of one US fiscal year (19 CFR 24.23). */
export interface MpfRates {
  /** Percent of the entered value. */
  readonly rate: DecimalString;
  /** Least and most that one formal entry pays, money. */
  readonly minimum: DecimalString;
  readonly maximum: DecimalString;
  /** Flat fee of an informal entry and the value up to which an entry is one (19 CFR 143.21); all entries are formal when left out. */
  readonly informal?: { readonly limit: DecimalString; readonly fee: DecimalString };
  /** Whether a preference under which the goods are entered exempts them, such as a free trade agreement (19 CFR 24.23(c)). */
  readonly exempt?: boolean;
}

/** What an entry pays the processing fee as: a formal entry, an informal one, or not at all. */
export type EntryKind = 'formal' | 'informal' | 'exempt';

/** The fees' parameters in the fiscal year of the entry date. */
export interface FeeRates {
  readonly mpf: MpfRates;
  /** Harbor Maintenance Fee, percent of the entered value (19 CFR 24.24). */
  readonly hmf: { readonly rate: DecimalString };
}

/** How the goods come; the harbour fee is due by ocean only. */
export type Transport = 'ocean' | 'air';

/** How goods are entered, whatever the parameters of the year. */
export interface EntryManner {
  readonly transport: Transport;
  /** Number of entries that share the value equally; 1 when left out. */
  readonly entries?: number;
}

/** Input of {@link customsFees}. */
export interface CustomsFeesInput extends EntryManner {
  /** Value of the merchandise without duty, freight and insurance, 0 to 10^30. */
  readonly value: DecimalString;
  readonly rates: FeeRates;
  /** @default exact */
  readonly rounding?: DutyRounding;
}

/** Result of {@link customsFees}, money. */
export interface CustomsFees {
  readonly mpf: DecimalString;
  readonly hmf: DecimalString;
  readonly total: DecimalString;
  readonly entry: EntryKind;
  readonly steps: readonly Step[];
}

/** Value on the entries before and after it was rounded to even dollars, and the rounding. */
export interface EnteredValue {
  readonly value: Decimal;
  readonly customsValue: Decimal;
  readonly rounding: DutyRounding;
}

/** The fee parameters as inputs to check, under the name of their field. */
export function checkedFees(field: string, { mpf, hmf }: FeeRates): Checked[] {
  return [
    [`${field}.mpf.rate`, mpf.rate, 'rate'],
    [`${field}.mpf.minimum`, mpf.minimum, 'money'],
    [`${field}.mpf.maximum`, mpf.maximum, 'money'],
    [`${field}.mpf.informal.limit`, mpf.informal?.limit ?? '0', 'money'],
    [`${field}.mpf.informal.fee`, mpf.informal?.fee ?? '0', 'money'],
    [`${field}.hmf.rate`, hmf.rate, 'rate'],
  ];
}

/**
 * Refuses entries that cannot be: `unknown-transport`, `entries-not-whole` (not a whole number of at least 1),
 * `minimum-above-maximum`. For parameters that {@link checkInputs} has passed.
 */
export function checkEntries(
  prefix: string,
  { transport, entries = 1 }: EntryManner,
  rates: Readonly<Record<string, FeeRates>>,
): Refusal<Reason> | null {
  if (!['ocean', 'air'].includes(transport)) return refuse('unknown-transport', `${prefix}transport`);
  if (!Number.isSafeInteger(entries) || entries < 1) return refuse('entries-not-whole', `${prefix}entries`);
  const [crossed] = Object.entries(rates).filter(([, { mpf }]) => decimal(mpf.minimum).gt(mpf.maximum));
  return crossed ? refuse('minimum-above-maximum', `${prefix}${crossed[0]}.mpf.minimum`) : null;
}

/** The limit holds for the value itself: $2,500.01 is no informal entry, though it is $2,500 in even dollars. */
function entryKind({ value }: EnteredValue, { exempt, informal }: MpfRates, count: number): EntryKind {
  if (exempt) return 'exempt';
  return informal && value.lte(decimal(informal.limit).times(count)) ? 'informal' : 'formal';
}

function mpfStep(entered: EnteredValue, mpf: MpfRates, count: number, id: string): Step {
  const { customsValue, rounding } = entered;
  const kind = entryKind(entered, mpf, count);
  if (kind === 'exempt') return step(id, 'money', 'mpfExempt', { mpfExempt: ['0', 'money'] }, decimal('0'));
  const entries = decimal(String(count));
  const times = count > 1 ? ' × entries' : '';
  const entryTerm = count > 1 ? { entries: [entries, 'quantity'] as const } : {};
  if (kind === 'informal' && mpf.informal) {
    const fee = decimal(mpf.informal.fee);
    return step(
      id,
      'money',
      `informalFee${times}`,
      { informalFee: [fee, 'money'], ...entryTerm },
      fee.times(entries),
    );
  }
  const [rate, minimum, maximum] = [decimal(mpf.rate), decimal(mpf.minimum), decimal(mpf.maximum)];
  const terms = {
    customsValue: [customsValue, 'money'],
    mpfRate: [rate, 'percent'],
    mpfMinimum: [minimum, 'money'],
    mpfMaximum: [maximum, 'money'],
    ...entryTerm,
  } as const;
  const whole = customsValue.times(rate).dividedBy(100);
  const formula = 'customsValue × mpfRate ÷ 100';
  if (rounding === 'exact')
    // Equal entries, nothing rounded: clamping the sum is the same, and a third of it never needs writing out.
    return step(
      id,
      'money',
      `min(max(${formula}, mpfMinimum${times}), mpfMaximum${times})`,
      terms,
      Decimal.min(Decimal.max(whole, minimum.times(entries)), maximum.times(entries)),
    );
  const one = chargedAmount(whole.dividedBy(entries), rounding);
  const fraction = chargedFormula(count > 1 ? `${formula} ÷ entries` : formula, rounding);
  return step(
    id,
    'money',
    `min(max(${fraction}, mpfMinimum), mpfMaximum)${times}`,
    terms,
    Decimal.min(Decimal.max(one, minimum), maximum).times(entries),
  );
}

/** The fees and their steps; the steps' names end in `suffix` (`mpfBefore`). */
export function feesWorking(
  entered: EnteredValue,
  { transport, entries = 1 }: EntryManner,
  rates: FeeRates,
  suffix: string,
): CustomsFees {
  const { customsValue, rounding } = entered;
  const mpf = mpfStep(entered, rates.mpf, entries, `mpf${suffix}`);
  const hmfRate = decimal(rates.hmf.rate);
  const hmf =
    transport === 'air' ? decimal('0') : chargedAmount(customsValue.times(hmfRate).dividedBy(100), rounding);
  const hmfStep = step(
    `hmf${suffix}`,
    'money',
    chargedFormula('customsValue × hmfRate ÷ 100', rounding),
    { customsValue: [customsValue, 'money'], hmfRate: [hmfRate, 'percent'] },
    hmf,
  );
  const sea = transport === 'ocean';
  const total = sumStep(`fees${suffix}`, 'money', {
    [mpf.id]: decimal(mpf.value),
    ...(sea ? { [hmfStep.id]: hmf } : {}),
  });
  return {
    mpf: mpf.value,
    hmf: plain(hmf),
    total: total.value,
    entry: entryKind(entered, rates.mpf, entries),
    steps: sea ? [mpf, hmfStep, total] : [mpf, total],
  };
}

/**
 * US customs fees on entries. MPF: a percentage of the entered value, held between the minimum and the maximum of each formal entry
 * (19 CFR 24.23), a flat fee of each informal one (19 CFR 143.21), nothing under a preference that exempts; HMF: a percentage by sea only, without limits (19 CFR 24.24). The parameters change with the fiscal year of the entry date.
 * A formal entry pays the minimum even when its value is 0.
 *
 * Refuses with `not-a-number`, `negative`, `too-large`, `too-precise`, `unknown-transport`, `entries-not-whole`,
 * `minimum-above-maximum`, `unknown-rounding`.
 */
export function customsFees(input: CustomsFeesInput): Outcome<CustomsFees> {
  const { rates, rounding = 'exact' } = input;
  const read = checkInputs([['value', input.value, 'money'], ...checkedFees('rates', rates)]);
  if (!read.ok) return read;
  const refusal = checkEntries('', input, { rates }) ?? checkRounding(rounding);
  if (refusal) return refusal;
  const [value] = read.values;
  const customsValue = dutiableValue(value, rounding);
  const fees = feesWorking({ value, customsValue, rounding }, input, rates, '');
  return { ok: true, ...fees, steps: [...dutiableSteps('value', value, rounding), ...fees.steps] };
}
