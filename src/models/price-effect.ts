import { checkInputs } from '../core/model/check-inputs.js';
import { plain, type DecimalString } from '../core/numbers/decimal.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';

/** Two rates in percent, before and after a change. */
export interface RateChange {
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
}

/** Result of {@link dutyPaidPriceChange}. */
export interface DutyPaidPriceChange {
  /** Duty-paid price after for each unit of money before. */
  readonly ratio: DecimalString;
  /** The same as a change in percent. */
  readonly percent: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * What a change of rate does to the duty-paid price when the price before duty stays: (100 + to) ÷ (100 + from).
 * Refuses with `not-a-number`, `negative`, `too-large`.
 */
export function dutyPaidPriceChange(input: RateChange): Outcome<DutyPaidPriceChange> {
  const read = checkInputs([
    ['fromRate', input.fromRate, 'rate'],
    ['toRate', input.toRate, 'rate'],
  ]);
  if (!read.ok) return read;
  const [fromRate, toRate] = read.values;
  const ratio = toRate.plus(100).dividedBy(fromRate.plus(100));
  const percent = toRate.minus(fromRate).dividedBy(fromRate.plus(100)).times(100);
  const terms = { toRate: [toRate, 'percent'], fromRate: [fromRate, 'percent'] } as const;
  return {
    ok: true,
    ratio: plain(ratio),
    percent: plain(percent),
    steps: [
      step('priceRatio', 'ratio', '(toRate + 100) ÷ (fromRate + 100)', terms, ratio),
      step('priceChangePercent', 'percent', '(toRate − fromRate) ÷ (fromRate + 100) × 100', terms, percent),
    ],
  };
}

/** Input of {@link impliedCustomsValue}. */
export interface ImpliedCustomsValueInput extends RateChange {
  /** Published change of the price of one unit, money; below 0 for a fall. */
  readonly priceChange: DecimalString;
}

/**
 * The customs value of one unit that a published price change stands for, if the whole change of duty is passed on and the
 * quantity stays: a check on such headlines.
 *
 * Refuses with `not-a-number`, `negative`, `too-small`, `too-large`, `equal-rates`, and with `wrong-direction` when the price and the
 * rate move apart.
 */
export function impliedCustomsValue(
  input: ImpliedCustomsValueInput,
): Outcome<{ readonly customsValue: DecimalString; readonly steps: readonly Step[] }> {
  const read = checkInputs([
    ['priceChange', input.priceChange, 'moneyChange'],
    ['fromRate', input.fromRate, 'rate'],
    ['toRate', input.toRate, 'rate'],
  ]);
  if (!read.ok) return read;
  const [priceChange, fromRate, toRate] = read.values;
  const rise = toRate.minus(fromRate);
  if (rise.isZero()) return refuse('equal-rates', 'toRate');
  const customsValue = priceChange.dividedBy(rise).times(100);
  if (customsValue.lt(0)) return refuse('wrong-direction', 'priceChange');
  return {
    ok: true,
    customsValue: plain(customsValue),
    steps: [
      step(
        'customsValue',
        'money',
        'priceChange ÷ (toRate − fromRate) × 100',
        { priceChange: [priceChange, 'money'], toRate: [toRate, 'percent'], fromRate: [fromRate, 'percent'] },
        customsValue,
      ),
    ],
  };
}
