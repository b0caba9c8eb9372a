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

/**
 * Applies a rule to an ordinary rate in percent. An inclusive floor adds max(floor − ordinary rate, 0), so that a good with a higher ordinary
 * rate keeps it (Executive Order 14345, sec. 2(a) and 4(a)).
 */
export function applyRule(rule: RateRule, mfnRate: DecimalString): AppliedRule {
  if (rule.kind === 'total') {
    const rate = decimal(rule.rate);
    return {
      rate: plain(rate),
      layers: [{ id: 'total', rate: plain(rate) }],
      steps: [step('combinedRate', 'percent', 'totalRate', { totalRate: [rate, 'percent'] }, rate)],
    };
  }
  const mfn = decimal(mfnRate);
  const mfnLayer = { id: 'mfn', rate: mfnRate };
  if (rule.kind === 'mfn' || rule.kind === 'exempt') {
    return {
      rate: mfnRate,
      layers: [mfnLayer],
      steps: [step('combinedRate', 'percent', 'mfnRate', { mfnRate: [mfn, 'percent'] }, mfn)],
    };
  }
  const stated = decimal(rule.rate);
  const isFloor = rule.kind === 'inclusive-floor';
  const additional = isFloor ? Decimal.max(stated.minus(mfn), 0) : stated;
  const combined = mfn.plus(additional);
  const combine = step(
    'combinedRate',
    'percent',
    'mfnRate + additionalRate',
    { mfnRate: [mfn, 'percent'], additionalRate: [additional, 'percent'] },
    combined,
  );
  const topUp = () =>
    step(
      'additionalRate',
      'percent',
      'max(floorRate − mfnRate, 0)',
      { floorRate: [stated, 'percent'], mfnRate: [mfn, 'percent'] },
      additional,
    );
  return {
    rate: plain(combined),
    layers: [mfnLayer, { id: 'additional', rate: plain(additional) }],
    steps: isFloor ? [topUp(), combine] : [combine],
  };
}
