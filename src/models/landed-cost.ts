import { checkInputs } from '../core/model/check-inputs.js';
import {
  checkEntries,
  checkedFees,
  feesWorking,
  type CustomsFees,
  type EntryManner,
  type FeeRates,
} from '../core/tariff/customs-fees.js';
import { decimal, plain, sum, type Decimal, type DecimalString } from '../core/numbers/decimal.js';
import {
  checkedLayers,
  readLayers,
  layeredDutyWorking,
  type LayerDuty,
  type RateLayer,
  type ReadLayer,
} from '../core/tariff/duty-layers.js';
import {
  chargedAmount,
  chargedFormula,
  checkRounding,
  dutiableFormula,
  dutiableValue,
  type DutyRounding,
} from '../core/tariff/duty-rounding.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { sumStep } from '../core/model/steps.js';

/** Input of {@link landedCost}. */
export interface LandedCostInput {
  /** Price of the goods at the port of export (FOB), money. */
  readonly goods: DecimalString;
  /** International freight and insurance, money; 0 when left out. */
  readonly freight?: DecimalString;
  readonly insurance?: DecimalString;
  /** What the duty falls on: the goods alone (`FOB`: United States, Australia) or with freight and insurance (`CIF`: EU, UK, Japan). */
  readonly basis: 'FOB' | 'CIF';
  readonly layers: readonly RateLayer[];
  /** US customs fees on the customs value; none when left out. */
  readonly fees?: EntryManner & { readonly rates: FeeRates };
  /** VAT or GST on goods, freight, insurance and duty, percent; none when left out. */
  readonly taxRate?: DecimalString;
  /** @default exact */
  readonly rounding?: DutyRounding;
}

/** Result of {@link landedCost}, money unless it says otherwise. */
export interface LandedCost {
  /** What the duty was computed on. */
  readonly customsValue: DecimalString;
  readonly duty: DecimalString;
  readonly layers: readonly LayerDuty[];
  readonly fees: CustomsFees | null;
  /** What the tax was computed on, and the tax; null without a tax. */
  readonly taxBase: DecimalString | null;
  readonly tax: DecimalString | null;
  /** Duty, fees and tax: what is paid at the border. */
  readonly payable: DecimalString;
  readonly total: DecimalString;
  /** The total above the price of the goods, percent of it; null when that is 0. */
  readonly aboveGoodsPercent: DecimalString | null;
  readonly steps: readonly Step[];
}

function taxSteps(base: Step, taxRate: Decimal, rounding: DutyRounding): readonly [Step, Step] {
  const tax = chargedAmount(decimal(base.value).times(taxRate).dividedBy(100), rounding);
  const terms = { taxBase: [base.value, 'money'], taxRate: [taxRate, 'percent'] } as const;
  return [base, step('tax', 'money', chargedFormula('taxBase × taxRate ÷ 100', rounding), terms, tax)];
}

/** Input of {@link importTax}. */
export interface ImportTaxInput {
  /** Value with freight and insurance (CIF), money. */
  readonly value: DecimalString;
  /** All duties, money. */
  readonly duty: DecimalString;
  /** VAT or GST, percent. */
  readonly taxRate: DecimalString;
  /** `us-customs` rounds as `cents`. @default exact */
  readonly rounding?: DutyRounding;
}

/**
 * VAT or GST at import: a tax on a tax, since the duties are part of what it falls on.
 * Refuses with `not-a-number`, `negative`, `too-large`, `too-precise`, `unknown-rounding`.
 */
export function importTax(input: ImportTaxInput): Outcome<{
  readonly taxBase: DecimalString;
  readonly tax: DecimalString;
  readonly steps: readonly Step[];
}> {
  const checked = checkInputs([
    ['value', input.value, 'money'],
    ['duty', input.duty, 'money'],
    ['taxRate', input.taxRate, 'rate'],
  ]);
  if (!checked.ok) return checked;
  const refusal = checkRounding(input.rounding);
  if (refusal) return refusal;
  const [value, duty, taxRate] = checked.values;
  const base = sumStep('taxBase', 'money', { value, duty });
  const steps = taxSteps(base, taxRate, input.rounding ?? 'exact');
  return { ok: true, taxBase: base.value, tax: steps[1].value, steps };
}

/** The input with its numbers read. */
interface Read {
  readonly shipment: Readonly<Record<'goods' | 'freight' | 'insurance', Decimal>>;
  readonly taxRate: Decimal | null;
  readonly layers: readonly ReadLayer[];
}

function read(input: LandedCostInput): Outcome<Read> {
  const { fees, taxRate } = input;
  if (!['FOB', 'CIF'].includes(input.basis)) return refuse('unknown-basis', 'basis');
  const checked = checkInputs([
    ['goods', input.goods, 'money'],
    ['freight', input.freight ?? '0', 'money'],
    ['insurance', input.insurance ?? '0', 'money'],
    ['taxRate', taxRate ?? '0', 'rate'],
    ...checkedLayers('layers', input.layers),
    ...(fees ? checkedFees('fees.rates', fees.rates) : []),
  ]);
  if (!checked.ok) return checked;
  const refusal =
    (fees ? checkEntries('fees.', fees, { rates: fees.rates }) : null) ?? checkRounding(input.rounding);
  if (refusal) return refusal;
  const [goods, freight, insurance, tax, ...rates] = checked.values;
  return {
    ok: true,
    shipment: { goods, freight, insurance },
    taxRate: taxRate === undefined ? null : tax,
    layers: readLayers(input.layers, rates),
  };
}

function customsValueStep(shipment: Readonly<Record<string, Decimal>>, rounding: DutyRounding): Step {
  const exact = sumStep('customsValue', 'money', shipment);
  const terms = Object.fromEntries(
    Object.entries(shipment).map(([name, value]) => [name, [value, 'money'] as const]),
  );
  const value = dutiableValue(decimal(exact.value), rounding);
  return step('customsValue', 'money', dutiableFormula(exact.formula, rounding), terms, value);
}

function aboveGoodsStep(total: Decimal, goods: Decimal): Step | null {
  if (goods.isZero()) return null;
  const percent = total.minus(goods).dividedBy(goods).times(100);
  const terms = { landedCost: [total, 'money'], goods: [goods, 'money'] } as const;
  return step('aboveGoodsPercent', 'percent', '(landedCost − goods) ÷ goods × 100', terms, percent);
}

/**
 * What imported goods cost at the door: goods, freight, insurance, duty, fees and tax. The tax falls on the duty too; no rate is ever
 * applied to a price that has the tax in it.
 *
 * Refuses with `not-a-number`, `negative`, `too-large`, `too-precise`, `unknown-transport`, `entries-not-whole`,
 * `minimum-above-maximum`, `unknown-basis`, `unknown-rounding`.
 */
export function landedCost(input: LandedCostInput): Outcome<LandedCost> {
  const given = read(input);
  if (!given.ok) return given;
  const { basis, rounding = 'exact' } = input;
  const { shipment, taxRate } = given;
  const { goods } = shipment;
  const dutiable = basis === 'CIF' ? shipment : { goods };
  const valueStep = customsValueStep(dutiable, rounding);
  const customsValue = decimal(valueStep.value);
  const names = { rate: 'rate', duty: 'duty' };
  const { duty, layers, steps: dutySteps } = layeredDutyWorking(customsValue, given.layers, rounding, names);
  const entered = { value: sum(Object.values(dutiable)), customsValue, rounding };
  const fees = input.fees ? feesWorking(entered, input.fees, input.fees.rates, '') : null;
  const tax = taxRate && taxSteps(sumStep('taxBase', 'money', { ...shipment, duty }), taxRate, rounding);
  const payable = sumStep('payable', 'money', {
    duty,
    ...(fees ? { fees: decimal(fees.total) } : {}),
    ...(tax ? { tax: decimal(tax[1].value) } : {}),
  });
  const total = sumStep('landedCost', 'money', { ...shipment, payable: decimal(payable.value) });
  const above = aboveGoodsStep(decimal(total.value), goods);
  return {
    ok: true,
    customsValue: valueStep.value,
    duty: plain(duty),
    layers,
    fees,
    taxBase: tax?.[0].value ?? null,
    tax: tax?.[1].value ?? null,
    payable: payable.value,
    total: total.value,
    aboveGoodsPercent: above?.value ?? null,
    steps: [
      valueStep,
      ...dutySteps,
      ...(fees?.steps ?? []),
      ...(tax ?? []),
      payable,
      total,
      ...(above ? [above] : []),
    ],
  };
}
