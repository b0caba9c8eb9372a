import type { RateLayer } from './duty-layers.js';
import { Decimal, decimal, plain, type DecimalString } from '../numbers/decimal.js';
import { step, type Step } from '../model/steps.js';

/**
 * How a duty is set; all rates are in percent of the customs value.
 * - `mfn`: the ordinary (column 1) rate and nothing else;
 * - `add-on`: the ordinary rate plus `rate`;
 * - `inclusive-floor`: as much is added as brings the ordinary rate up to `rate`, nothing where it is there already;
 * - `exempt`: the ordinary rate, because the good is excepted by name from an additional duty;
 * - `total`: `rate` in all, where a source states the total alone.
 */
export type RateRule =
  | { readonly kind: 'mfn' }
  | { readonly kind: 'exempt' }
  | { readonly kind: 'add-on'; readonly rate: DecimalString }
  | { readonly kind: 'inclusive-floor'; readonly rate: DecimalString }
  | { readonly kind: 'total'; readonly rate: DecimalString };

export type { RateLayer } from './duty-layers.js';

/** What a rule makes of an ordinary rate. */
export interface AppliedRule {
  /** Combined rate in percent. */
  readonly rate: DecimalString;
  /** `mfn`, then `additional` where a duty is added (it may be 0); `total` alone where only the total is known. */
  readonly layers: readonly RateLayer[];
  readonly steps: readonly Step[];
}

/** An inclusive floor on an ordinary rate, both in percent. */
export interface TopUp {
  /** What is charged on top of the ordinary rate. */
  readonly additionalRate: DecimalString;
  /** Ordinary and additional rate together. */
  readonly combinedRate: DecimalString;
  readonly steps: readonly Step[];
}

function addedTo(mfn: Decimal, additional: Decimal): Step {
  const terms = { mfnRate: [mfn, 'percent'], additionalRate: [additional, 'percent'] } as const;
  return step('combinedRate', 'percent', 'mfnRate + additionalRate', terms, mfn.plus(additional));
}

/**
 * "15 percent, inclusive of the MFN rate": max(floor − ordinary rate, 0) is added, so that a lower ordinary rate is topped up to the floor and a
 * higher one stays (Executive Order 14345, sec. 2(a) and 4(a)). For decimals that the caller has checked.
 */
export function topUp(mfn: Decimal, floor: Decimal): TopUp {
  const additional = Decimal.max(floor.minus(mfn), 0);
  const combine = addedTo(mfn, additional);
  const terms = { floorRate: [floor, 'percent'], mfnRate: [mfn, 'percent'] } as const;
  return {
    additionalRate: plain(additional),
    combinedRate: combine.value,
    steps: [step('additionalRate', 'percent', 'max(floorRate − mfnRate, 0)', terms, additional), combine],
  };
}

/** One layer that makes up the whole rate, as the step that names its source. */
function alone(id: string, name: string, rate: Decimal): AppliedRule {
  return {
    rate: plain(rate),
    layers: [{ id, rate: plain(rate) }],
    steps: [step('combinedRate', 'percent', name, { [name]: [rate, 'percent'] }, rate)],
  };
}

/** Applies a rule to an ordinary rate in percent. */
export function applyRule(rule: RateRule, mfnRate: DecimalString): AppliedRule {
  const mfn = decimal(mfnRate);
  if (rule.kind === 'total') return alone('total', 'totalRate', decimal(rule.rate));
  if (rule.kind === 'mfn' || rule.kind === 'exempt') return alone('mfn', 'mfnRate', mfn);
  const layers = (additionalRate: DecimalString) => [
    { id: 'mfn', rate: plain(mfn) },
    { id: 'additional', rate: additionalRate },
  ];
  if (rule.kind === 'inclusive-floor') {
    const { combinedRate, additionalRate, steps } = topUp(mfn, decimal(rule.rate));
    return { rate: combinedRate, layers: layers(additionalRate), steps };
  }
  const combine = addedTo(mfn, decimal(rule.rate));
  return { rate: combine.value, layers: layers(plain(decimal(rule.rate))), steps: [combine] };
}
