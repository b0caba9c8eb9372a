import { checkInputs } from '../core/model/check-inputs.js';
import { plain, type DecimalString } from '../core/numbers/decimal.js';
import {
  checkedLayers,
  readLayers,
  layeredDutyWorking,
  type LayerDuty,
  type RateLayer,
} from '../core/tariff/duty-layers.js';
import {
  chargedAmount,
  chargedFormula,
  checkRounding,
  dutiableSteps,
  dutiableValue,
  type DutyRounding,
} from '../core/tariff/duty-rounding.js';
import type { Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';

export type { LayerDuty, RateLayer } from '../core/tariff/duty-layers.js';
export type { DutyRounding } from '../core/tariff/duty-rounding.js';

/** Input of {@link layeredDuty}. */
export interface LayeredDutyInput {
  /** Value that the rates apply to, money, 0 to 10^30. */
  readonly customsValue: DecimalString;
  /** The duties that fall on it; none means duty free. */
  readonly layers: readonly RateLayer[];
  /** @default exact */
  readonly rounding?: DutyRounding;
}

/** Result of {@link layeredDuty}. */
export interface LayeredDuty {
  /** The value that was multiplied: in even dollars under `us-customs`. */
  readonly customsValue: DecimalString;
  /** Sum of the layers' rates, percent. */
  readonly rate: DecimalString;
  readonly duty: DecimalString;
  /** Duty in percent of the customs value, after rounding; null when the value is 0. */
  readonly effectiveRate: DecimalString | null;
  readonly layers: readonly LayerDuty[];
  readonly steps: readonly Step[];
}

/**
 * Ad valorem duties that are added up: each on the same customs value, never one on another (MFN 2.5 % and an additional 25 % are
 * 27.5 %, not 28.125 %). With rounding, each layer is rounded to the cent and then added, as on CBP Form 7501.
 * One layer is a plain ad valorem duty.
 *
 * Refuses with `not-a-number`, `negative`, `too-large`, `too-precise`, `unknown-rounding`; layers as `layers[0].rate`.
 */
export function layeredDuty(input: LayeredDutyInput): Outcome<LayeredDuty> {
  const { layers, rounding = 'exact' } = input;
  const read = checkInputs([
    ['customsValue', input.customsValue, 'money'],
    ...checkedLayers('layers', layers),
  ]);
  if (!read.ok) return read;
  const refusal = checkRounding(rounding);
  if (refusal) return refusal;
  const [value, ...rates] = read.values;
  const customsValue = dutiableValue(value, rounding);
  const names = { rate: 'rate', duty: 'duty' };
  const working = layeredDutyWorking(customsValue, readLayers(layers, rates), rounding, names);
  const { duty } = working;
  const effectiveRate = customsValue.isZero() ? null : duty.dividedBy(customsValue).times(100);
  const steps = [...dutiableSteps('value', value, rounding), ...working.steps];
  if (effectiveRate)
    steps.push(
      step(
        'effectiveRate',
        'percent',
        'duty ÷ customsValue × 100',
        { duty: [duty, 'money'], customsValue: [customsValue, 'money'] },
        effectiveRate,
      ),
    );
  return {
    ok: true,
    customsValue: plain(customsValue),
    rate: plain(working.rate),
    duty: plain(duty),
    effectiveRate: effectiveRate && plain(effectiveRate),
    layers: working.layers,
    steps,
  };
}

/** Input of {@link specificDuty}. */
export interface SpecificDutyInput {
  /** Money per unit of the tariff (35.10 per 100 kg). */
  readonly rate: DecimalString;
  /** Quantity in the unit it was counted in (kg). */
  readonly quantity: DecimalString;
  /** Units of the tariff in one unit of the quantity: 0.01 for kg against a rate per 100 kg; 1 when left out. */
  readonly unitMultiplier?: DecimalString;
  /** Money of the duty for one unit of the rate's own money; 1 when left out. Kept in full, not rounded. */
  readonly exchangeRate?: DecimalString;
  /** @default exact */
  readonly rounding?: DutyRounding;
}

/** Result of {@link specificDuty}. */
export interface SpecificDuty {
  /** Quantity in the unit of the tariff. */
  readonly totalQuantity: DecimalString;
  readonly duty: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * Specific duty: money per unit of quantity, whatever the goods are worth.
 * Refuses with `not-a-number`, `negative`, `too-large`, `too-precise`, `unknown-rounding`.
 */
export function specificDuty(input: SpecificDutyInput): Outcome<SpecificDuty> {
  const { rounding = 'exact' } = input;
  const read = checkInputs([
    ['rate', input.rate, 'money'],
    ['quantity', input.quantity, 'quantity'],
    ['unitMultiplier', input.unitMultiplier ?? '1', 'multiplier'],
    ['exchangeRate', input.exchangeRate ?? '1', 'exchangeRate'],
  ]);
  if (!read.ok) return read;
  const refusal = checkRounding(rounding);
  if (refusal) return refusal;
  const [rate, quantity, unitMultiplier, exchangeRate] = read.values;
  const totalQuantity = quantity.times(unitMultiplier);
  const amount = rate.times(totalQuantity).times(exchangeRate);
  const duty = chargedAmount(amount, rounding);
  const converted = input.exchangeRate === undefined ? '' : ' × exchangeRate';
  return {
    ok: true,
    totalQuantity: plain(totalQuantity),
    duty: plain(duty),
    steps: [
      step(
        'totalQuantity',
        'quantity',
        'quantity × unitMultiplier',
        {
          quantity: [quantity, 'quantity'],
          unitMultiplier: [unitMultiplier, 'ratio'],
        },
        totalQuantity,
      ),
      step(
        'duty',
        'money',
        chargedFormula(`specificRate × totalQuantity${converted}`, rounding),
        {
          specificRate: [rate, 'money-per-unit'],
          totalQuantity: [totalQuantity, 'quantity'],
          ...(converted ? { exchangeRate: [exchangeRate, 'ratio'] as const } : {}),
        },
        duty,
      ),
    ],
  };
}

/** Input of {@link adValoremEquivalent}. */
export interface AdValoremEquivalentInput {
  /** The specific or compound duty, money. */
  readonly duty: DecimalString;
  /** The value it falls on, money, above 0. */
  readonly customsValue: DecimalString;
}

/**
 * Ad valorem equivalent of a specific or compound duty: the percentage of the value that would cost the same.
 * A floor that counts the ordinary duty in is tested against this rate.
 * Refuses with `not-a-number`, `negative`, `too-large`, `not-positive`.
 */
export function adValoremEquivalent(
  input: AdValoremEquivalentInput,
): Outcome<{ readonly rate: DecimalString; readonly steps: readonly Step[] }> {
  const read = checkInputs([
    ['duty', input.duty, 'quotient'],
    ['customsValue', input.customsValue, 'divisor'],
  ]);
  if (!read.ok) return read;
  const [duty, customsValue] = read.values;
  const rate = duty.dividedBy(customsValue).times(100);
  return {
    ok: true,
    rate: plain(rate),
    steps: [
      step(
        'adValoremEquivalent',
        'percent',
        'duty ÷ customsValue × 100',
        { duty: [duty, 'money'], customsValue: [customsValue, 'money'] },
        rate,
      ),
    ],
  };
}
