import { decimal, plain, sum, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { chargedAmount, chargedFormula, type DutyRounding } from './duty-rounding.js';
import type { Checked } from '../model/check-inputs.js';
import { step, type Step, sumStep } from '../model/steps.js';

/** One duty among those that fall on the same goods: the MFN rate, a Section 232 duty, a surcharge. */
export interface RateLayer {
  /** Name of the layer, such as its tariff heading; it comes back with its duty. */
  readonly id: string;
  /** Ad valorem rate in percent, 0 to 10000. */
  readonly rate: DecimalString;
}

/** A layer whose rate was read. */
export interface ReadLayer {
  readonly id: string;
  readonly rate: Decimal;
}

/** A layer with the money it costs. */
export interface LayerDuty extends RateLayer {
  readonly duty: DecimalString;
}

/** What the rate and the duty of a set of layers are called in the working. */
export interface LayerNames {
  readonly rate: string;
  readonly duty: string;
}

/** Duty of a set of layers, computed. */
export interface LayeredDutyWorking {
  readonly rate: Decimal;
  readonly duty: Decimal;
  readonly layers: readonly LayerDuty[];
  readonly steps: readonly Step[];
}

/** The layers' rates as inputs to check, under the name of their field. */
export function checkedLayers(field: string, layers: readonly RateLayer[]): Checked[] {
  return layers.map(({ rate }, index) => [`${field}[${index}].rate`, rate, 'rate']);
}

/** The layers with the values that {@link checkInputs} read of {@link checkedLayers}. */
export function readLayers(layers: readonly RateLayer[], rates: readonly Decimal[]): ReadLayer[] {
  return layers.map(({ id, rate }, index) => ({ id, rate: rates[index] ?? decimal(rate) }));
}

type Named = readonly [name: string, value: Decimal];

function dutyStep(id: string, customsValue: Decimal, [rateName, rate]: Named, rounding: DutyRounding): Step {
  return step(
    id,
    'money',
    chargedFormula(`customsValue × ${rateName} ÷ 100`, rounding),
    { customsValue: [customsValue, 'money'], [rateName]: [rate, 'percent'] },
    chargedAmount(customsValue.times(rate).dividedBy(100), rounding),
  );
}

/**
 * Duty of layers that all fall on the same customs value and never on one another, each rounded and then added.
 * Several layers give a step each (`dutyLayer1`, `dutyLayer2`, …) and the sums of rates and duties; one layer, or none, gives one step.
 */
export function layeredDutyWorking(
  customsValue: Decimal,
  layers: readonly ReadLayer[],
  rounding: DutyRounding,
  names: LayerNames,
): LayeredDutyWorking {
  const many = layers.length > 1;
  const suffix = (index: number): string => (many ? `Layer${index + 1}` : '');
  const rates = layers.map((layer, index): Named => [names.rate + suffix(index), layer.rate]);
  const dutySteps = (rates.length ? rates : [[names.rate, decimal('0')] as const]).map((rate, index) =>
    dutyStep(names.duty + suffix(index), customsValue, rate, rounding),
  );
  const duties = dutySteps.map(({ id, value }): Named => [id, decimal(value)]);
  return {
    rate: sum(rates.map(([, rate]) => rate)),
    duty: sum(duties.map(([, duty]) => duty)),
    layers: layers.map(({ id, rate }, index) => ({
      id,
      rate: plain(rate),
      duty: dutySteps[index]?.value ?? '0',
    })),
    steps: many
      ? [
          sumStep(names.rate, 'percent', Object.fromEntries(rates)),
          ...dutySteps,
          sumStep(names.duty, 'money', Object.fromEntries(duties)),
        ]
      : dutySteps,
  };
}
