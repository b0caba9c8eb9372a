import { checkInputs } from '../core/model/check-inputs.js';
import { Decimal, decimal, plain, type DecimalString } from '../core/numbers/decimal.js';
import type { Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { topUp, type TopUp } from '../core/tariff/tariff-rule.js';

/** A rate in percent, with its working. */
export interface RateResult {
  readonly rate: DecimalString;
  readonly steps: readonly Step[];
}

/** Input of {@link inclusiveFloor}, percent. */
export interface InclusiveFloorInput {
  /** The ordinary (column 1, MFN) rate, or the ad valorem equivalent of a specific one. */
  readonly mfnRate: DecimalString;
  /** The rate up to which the duty is topped up, the ordinary rate counted in. */
  readonly floorRate: DecimalString;
}

/** Result of {@link inclusiveFloor}, percent. */
export type InclusiveFloor = TopUp;

/**
 * "15 percent, inclusive of the MFN rate": the ordinary rate is topped up to the floor and never lowered to it. A car at 2.5 % pays
 * 12.5 % more, 15 % in all; goods at 25 % pay 25 %. Source: Executive Order 14345, sections 2(a) and 4(a).
 *
 * Refuses with `not-a-number`, `negative`, `too-large`.
 */
export function inclusiveFloor({ mfnRate, floorRate }: InclusiveFloorInput): Outcome<InclusiveFloor> {
  const read = checkInputs([
    ['mfnRate', mfnRate, 'rate'],
    ['floorRate', floorRate, 'rate'],
  ]);
  return read.ok ? { ok: true, ...topUp(...read.values) } : read;
}

/** Input of {@link floorBlend}, all in percent. */
export interface FloorBlendInput {
  /** Share of the trade that enters free under a preference (a free trade agreement), 0 to 100. */
  readonly preferenceShare: DecimalString;
  /** Share of the rest that is certified for the floor, 0 to 100. */
  readonly certifiedShare: DecimalString;
  /** The ordinary rate. */
  readonly baseRate: DecimalString;
  /** The floor, the ordinary rate counted in. */
  readonly floorRate: DecimalString;
  /** The additional rate on what is not certified. */
  readonly uncertifiedRate: DecimalString;
}

/**
 * Average additional rate where only part of the trade qualifies for an inclusive floor.
 * Source: Budget Lab at Yale, tariff-rate-tracker, "subdivision (r) blend".
 *
 * Refuses with `not-a-number`, `negative`, `too-large` (shares above 100).
 */
export function floorBlend(input: FloorBlendInput): Outcome<RateResult> {
  const read = checkInputs([
    ['preferenceShare', input.preferenceShare, 'share'],
    ['certifiedShare', input.certifiedShare, 'share'],
    ['baseRate', input.baseRate, 'rate'],
    ['floorRate', input.floorRate, 'rate'],
    ['uncertifiedRate', input.uncertifiedRate, 'rate'],
  ]);
  if (!read.ok) return read;
  const [preferenceShare, certifiedShare, baseRate, floorRate, uncertifiedRate] = read.values;
  const topUp = Decimal.max(floorRate.minus(baseRate), 0);
  const whole = decimal('100');
  const blended = certifiedShare.times(topUp).plus(whole.minus(certifiedShare).times(uncertifiedRate));
  const rate = whole.minus(preferenceShare).dividedBy(100).times(blended).dividedBy(100);
  const formula =
    '(100 − preferenceShare) ÷ 100 × (certifiedShare × max(floorRate − baseRate, 0) + (100 − certifiedShare) × uncertifiedRate) ÷ 100';
  return {
    ok: true,
    rate: plain(rate),
    steps: [
      step(
        'blendedRate',
        'percent',
        formula,
        {
          preferenceShare: [preferenceShare, 'percent'],
          certifiedShare: [certifiedShare, 'percent'],
          floorRate: [floorRate, 'percent'],
          baseRate: [baseRate, 'percent'],
          uncertifiedRate: [uncertifiedRate, 'percent'],
        },
        rate,
      ),
    ],
  };
}

/** Input of {@link displacedRate}, percent. */
export interface DisplacedRateInput {
  /**
   * The sectoral rate (Section 232) as it weighs on the whole customs value: a rate on the metal content alone is
   * multiplied by the share of that content first.
   */
  readonly sectoralRate: DecimalString;
  /** The general surcharge that does not fall on what the sectoral duty covers. */
  readonly generalRate: DecimalString;
  /** Share of the customs value that the sectoral duty covers, 0 to 100. */
  readonly coveredShare: DecimalString;
}

/**
 * Two additional duties that exclude each other: the general one falls only on the share that the sectoral one does not cover.
 * Source: Budget Lab at Yale, tariff-rate-tracker, stacking rules.
 *
 * Refuses with `not-a-number`, `negative`, `too-large` (a share above 100).
 */
export function displacedRate(input: DisplacedRateInput): Outcome<RateResult> {
  const read = checkInputs([
    ['sectoralRate', input.sectoralRate, 'rate'],
    ['generalRate', input.generalRate, 'rate'],
    ['coveredShare', input.coveredShare, 'share'],
  ]);
  if (!read.ok) return read;
  const [sectoralRate, generalRate, coveredShare] = read.values;
  const rate = sectoralRate.plus(generalRate.times(decimal('100').minus(coveredShare)).dividedBy(100));
  return {
    ok: true,
    rate: plain(rate),
    steps: [
      step(
        'combinedRate',
        'percent',
        'sectoralRate + generalRate × (100 − coveredShare) ÷ 100',
        {
          sectoralRate: [sectoralRate, 'percent'],
          generalRate: [generalRate, 'percent'],
          coveredShare: [coveredShare, 'percent'],
        },
        rate,
      ),
    ],
  };
}
