import { checkInputs } from '../model/check-inputs.js';
import {
  checkEntries,
  checkedFees,
  feesWorking,
  type CustomsFees,
  type EnteredValue,
  type EntryKind,
  type EntryManner,
  type FeeRates,
} from './customs-fees.js';
import { difference, perUnitWorking, type Difference, type NamedAmount } from './change-steps.js';
import { decimal, plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import {
  checkedLayers,
  readLayers,
  layeredDutyWorking,
  type LayerDuty,
  type LayeredDutyWorking,
  type RateLayer,
  type ReadLayer,
} from './duty-layers.js';
import { checkRounding, dutiableSteps, dutiableValue, type DutyRounding } from './duty-rounding.js';
import type { Outcome } from '../model/outcome.js';
import { linked, type Step, sumStep } from '../model/steps.js';

export type { EntryKind, FeeRates } from './customs-fees.js';
export type { LayerDuty, RateLayer } from './duty-layers.js';
export type { DutyRounding } from './duty-rounding.js';

/** Input of {@link tariffChange}. */
export interface TariffChangeInput {
  /** Value of the imports before duty, money, 0 to 10^30; the same before and after. */
  readonly importValue: DecimalString;
  /** The duties on it before and after the change; none means duty free. */
  readonly before: readonly RateLayer[];
  readonly after: readonly RateLayer[];
  /** @default exact */
  readonly rounding?: DutyRounding;
  /** Number of units (cars) for the results per unit, above 0. */
  readonly quantity?: DecimalString;
  /** International freight and insurance, money: part of the landed cost, not of the value that US duty falls on. */
  readonly freight?: DecimalString;
  readonly insurance?: DecimalString;
  /** US customs fees, by the fiscal years of the two dates; left out of the landed cost when left out here. */
  readonly fees?: EntryManner & { readonly before: FeeRates; readonly after: FeeRates };
}

/** Fees before and after a change, money. */
export interface FeeChange {
  readonly mpfBefore: DecimalString;
  readonly mpfAfter: DecimalString;
  readonly hmfBefore: DecimalString;
  readonly hmfAfter: DecimalString;
  /** All fees together. */
  readonly before: DecimalString;
  readonly after: DecimalString;
  /** What the entries pay the processing fee as. */
  readonly entryBefore: EntryKind;
  readonly entryAfter: EntryKind;
}

/** A change for each unit of the quantity, money per unit. */
export interface UnitChange {
  readonly dutyBefore: DecimalString;
  readonly dutyAfter: DecimalString;
  readonly saving: DecimalString;
  readonly landedBefore: DecimalString;
  readonly landedAfter: DecimalString;
}

/** Result of {@link tariffChange}: rates in percent, the rest money unless it says otherwise. */
export interface TariffChange {
  readonly importValue: DecimalString;
  /** Sums of the layers' rates. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  readonly dutyBefore: DecimalString;
  readonly dutyAfter: DecimalString;
  /** Rate after less rate before, in percentage points. */
  readonly rateChange: DecimalString;
  /** Duty before less duty after; below 0 when there is more to pay. */
  readonly saving: DecimalString;
  /** The saving in percent of the duty before; null when that was 0. */
  readonly savingPercent: DecimalString | null;
  readonly layersBefore: readonly LayerDuty[];
  readonly layersAfter: readonly LayerDuty[];
  /** Freight and insurance together. */
  readonly carriage: DecimalString;
  /** Duty and fees together; the duty alone when no fees were asked for. */
  readonly dutyAndFeesBefore: DecimalString;
  readonly dutyAndFeesAfter: DecimalString;
  /** Value, freight, insurance, duty and fees. */
  readonly landedBefore: DecimalString;
  readonly landedAfter: DecimalString;
  /** Landed cost after less before; below 0 when the goods became cheaper. */
  readonly landedChange: DecimalString;
  /** The same in percent of the landed cost before; null when that was 0. */
  readonly landedChangePercent: DecimalString | null;
  /** Null when no fees were asked for. */
  readonly fees: FeeChange | null;
  /** Null when no quantity was given. */
  readonly perUnit: UnitChange | null;
  readonly steps: readonly Step[];
}

type Input = TariffChangeInput;

/** The input with its numbers read. */
interface Read {
  readonly importValue: Decimal;
  readonly freight: Decimal | null;
  readonly insurance: Decimal | null;
  readonly quantity: Decimal | null;
  readonly before: readonly ReadLayer[];
  readonly after: readonly ReadLayer[];
}

function read(input: Input): Outcome<Read> {
  const { before, after, freight, insurance, quantity, fees } = input;
  const checked = checkInputs([
    ['importValue', input.importValue, 'money'],
    ['freight', freight ?? '0', 'money'],
    ['insurance', insurance ?? '0', 'money'],
    ['quantity', quantity ?? '1', 'divisor'],
    ...checkedLayers('before', before),
    ...checkedLayers('after', after),
    ...(fees ? [...checkedFees('fees.before', fees.before), ...checkedFees('fees.after', fees.after)] : []),
  ]);
  if (!checked.ok) return checked;
  const refusal =
    (fees ? checkEntries('fees.', fees, { before: fees.before, after: fees.after }) : null) ??
    checkRounding(input.rounding);
  if (refusal) return refusal;
  const [importValue, freightValue, insuranceValue, quantityValue, ...rates] = checked.values;
  return {
    ok: true,
    importValue,
    freight: freight === undefined ? null : freightValue,
    insurance: insurance === undefined ? null : insuranceValue,
    quantity: quantity === undefined ? null : quantityValue,
    before: readLayers(before, rates),
    after: readLayers(after, rates.slice(before.length)),
  };
}

/** One side of the change: the duty, the fees and the landed cost under one set of rates. */
interface Side {
  readonly duty: LayeredDutyWorking;
  readonly fees: CustomsFees | null;
  readonly landed: Step;
}

function side(input: Input, given: Read, entered: EnteredValue, when: 'Before' | 'After'): Side {
  const names = { rate: when === 'Before' ? 'fromRate' : 'toRate', duty: `duty${when}` };
  const key = when === 'Before' ? 'before' : 'after';
  const duty = layeredDutyWorking(entered.customsValue, given[key], entered.rounding, names);
  const fees = input.fees ? feesWorking(entered, input.fees, input.fees[key], when) : null;
  const landed = sumStep(`landed${when}`, 'money', {
    importValue: entered.value,
    ...(given.freight && { freight: given.freight }),
    ...(given.insurance && { insurance: given.insurance }),
    [names.duty]: duty.duty,
    ...(fees ? { [`fees${when}`]: decimal(fees.total) } : {}),
  });
  return { duty, fees, landed };
}

function feeChange(before: CustomsFees | null, after: CustomsFees | null): FeeChange | null {
  return (
    before &&
    after && {
      mpfBefore: before.mpf,
      mpfAfter: after.mpf,
      hmfBefore: before.hmf,
      hmfAfter: after.hmf,
      before: before.total,
      after: after.total,
      entryBefore: before.entry,
      entryAfter: after.entry,
    }
  );
}

/** What is compared, and what is divided by the quantity. */
function compare(
  before: Side,
  after: Side,
): {
  readonly amounts: UnitChange;
  readonly saving: Difference;
  readonly landedChange: Difference;
} {
  const amounts = {
    dutyBefore: plain(before.duty.duty),
    dutyAfter: plain(after.duty.duty),
    landedBefore: before.landed.value,
    landedAfter: after.landed.value,
  };
  const named = (name: keyof typeof amounts): NamedAmount => [name, amounts[name]];
  const saving = difference('saving', named('dutyBefore'), named('dutyAfter'), named('dutyBefore'));
  const landedBefore = named('landedBefore');
  return {
    amounts: { ...amounts, saving: saving.amount.value },
    saving,
    landedChange: difference('landedChange', named('landedAfter'), landedBefore, landedBefore),
  };
}

/**
 * What a change of tariff does to the duty on given imports, at the same value and quantity as before: dutyBefore − dutyAfter, layer
 * by layer, and the landed cost with it. Static: neither price nor demand answers.
 *
 * Refuses with `not-a-number`, `negative`, `too-large` (rates above 10000 %, amounts beyond 10^30), `too-precise` (more digits than
 * can be computed exactly), `not-positive`, `unknown-transport`, `entries-not-whole`, `minimum-above-maximum`,
 * `unknown-rounding`; `field` names the input (`after[0].rate`, `fees.before.mpf.minimum`).
 */
export function tariffChange(input: TariffChangeInput): Outcome<TariffChange> {
  const given = read(input);
  if (!given.ok) return given;
  const { rounding = 'exact' } = input;
  const { importValue: value, quantity } = given;
  const entered = { value, customsValue: dutiableValue(value, rounding), rounding };
  const [before, after] = [side(input, given, entered, 'Before'), side(input, given, entered, 'After')];
  const { amounts, saving, landedChange } = compare(before, after);
  const perUnit = quantity && perUnitWorking(amounts, quantity);
  const dutyAndFees = ({ duty, fees }: Side) => plain(duty.duty.plus(fees?.total ?? 0));
  const steps = [
    ...dutiableSteps('importValue', value, rounding),
    ...before.duty.steps,
    ...after.duty.steps,
    saving.amount,
    saving.percent,
    ...(before.fees?.steps ?? []),
    ...(after.fees?.steps ?? []),
    before.landed,
    after.landed,
    landedChange.amount,
    landedChange.percent,
    ...(perUnit?.steps ?? []),
  ];
  const worked = steps.filter((each) => each !== null);
  return {
    ok: true,
    importValue: plain(value),
    fromRate: plain(before.duty.rate),
    toRate: plain(after.duty.rate),
    rateChange: plain(after.duty.rate.minus(before.duty.rate)),
    ...amounts,
    savingPercent: saving.percent?.value ?? null,
    layersBefore: before.duty.layers,
    layersAfter: after.duty.layers,
    carriage: plain(decimal(input.freight ?? '0').plus(input.insurance ?? '0')),
    dutyAndFeesBefore: dutyAndFees(before),
    dutyAndFeesAfter: dutyAndFees(after),
    landedChange: landedChange.amount.value,
    landedChangePercent: landedChange.percent?.value ?? null,
    fees: feeChange(before.fees, after.fees),
    perUnit: perUnit?.amounts ?? null,
    steps: rounding === 'us-customs' ? worked : linked(worked, { customsValue: 'importValue' }),
  };
}
