import { checkInputs } from '../core/model/check-inputs.js';
import { plain, type Decimal, type DecimalString } from '../core/numbers/decimal.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';

/** Input of {@link markupRules}. */
export interface MarkupInput {
  /** What the good costs the seller, money. */
  readonly cost: DecimalString;
  /** What the seller adds to it, money. */
  readonly markup: DecimalString;
  /** Change of the cost in percent, -100 to 10000. */
  readonly costChange: DecimalString;
}

/** Result of {@link markupRules}: money, and changes in percent. */
export interface MarkupRules {
  readonly priceBefore: DecimalString;
  /** Price if the seller keeps the margin's percentage: the upper bound. */
  readonly constantPercentagePrice: DecimalString;
  /** Price if the seller keeps the margin's money: the lower bound. */
  readonly constantDollarPrice: DecimalString;
  /** Changes of the price in percent; null when the price before was 0. */
  readonly constantPercentageChange: DecimalString | null;
  readonly constantDollarChange: DecimalString | null;
  readonly steps: readonly Step[];
}

/**
 * What a change of cost does to the price in the shop under the two common rules of pricing: the same margin in percent, or in money.
 * Source: Budget Lab at Yale, Tariff-Model, after Barbiero and Stein (Federal Reserve Bank of Boston, 2025).
 *
 * Refuses with `not-a-number`, `negative`, `too-small`, `too-large`, `too-precise`.
 */
export function markupRules(input: MarkupInput): Outcome<MarkupRules> {
  const read = checkInputs([
    ['cost', input.cost, 'money'],
    ['markup', input.markup, 'money'],
    ['costChange', input.costChange, 'change'],
  ]);
  if (!read.ok) return read;
  const [cost, markup, costChange] = read.values;
  const priceBefore = cost.plus(markup);
  const percentagePrice = priceBefore.times(costChange.plus(100)).dividedBy(100);
  const dollarPrice = cost.times(costChange.plus(100)).dividedBy(100).plus(markup);
  const change = (price: Decimal): Decimal | null =>
    priceBefore.isZero() ? null : price.minus(priceBefore).dividedBy(priceBefore).times(100);
  const given = { cost: [cost, 'money'], markup: [markup, 'money'] } as const;
  const changed = [costChange, 'percent'] as const;
  const before = [priceBefore, 'money'] as const;
  const changeSteps = (id: string, name: string, price: Decimal): Step[] => {
    const value = change(price);
    const formula = `(${name} − priceBefore) ÷ priceBefore × 100`;
    return value
      ? [step(id, 'percent', formula, { [name]: [price, 'money'], priceBefore: before }, value)]
      : [];
  };
  const [percentageChange, dollarChange] = [change(percentagePrice), change(dollarPrice)];
  return {
    ok: true,
    priceBefore: plain(priceBefore),
    constantPercentagePrice: plain(percentagePrice),
    constantDollarPrice: plain(dollarPrice),
    constantPercentageChange: percentageChange && plain(percentageChange),
    constantDollarChange: dollarChange && plain(dollarChange),
    steps: [
      step('priceBefore', 'money', 'cost + markup', given, priceBefore),
      step(
        'constantPercentagePrice',
        'money',
        'priceBefore × (costChange + 100) ÷ 100',
        { priceBefore: before, costChange: changed },
        percentagePrice,
      ),
      ...changeSteps('constantPercentageChange', 'constantPercentagePrice', percentagePrice),
      step(
        'constantDollarPrice',
        'money',
        'cost × (costChange + 100) ÷ 100 + markup',
        { ...given, costChange: changed },
        dollarPrice,
      ),
      ...changeSteps('constantDollarChange', 'constantDollarPrice', dollarPrice),
    ],
  };
}

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
