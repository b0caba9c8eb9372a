import { checkInputs } from '../model/check-inputs.js';
import type { Outcome } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';
import { plain, type Decimal, type DecimalString } from '../numbers/decimal.js';

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
