import type { Decimal, DecimalString } from './decimal.js';
import { plain } from './decimal.js';
import type { Outcome } from '../model/outcome.js';
import { checkInputs, type NumberReason } from '../model/check-inputs.js';
import { step, type Step } from '../model/steps.js';

/** Spending in percent of gross domestic product, both in the same money: `spending ÷ gdp × 100`. */
export function percentOfGdp(spending: Decimal, gdp: Decimal): Decimal {
  return spending.dividedBy(gdp).times(100);
}

/** The spending that is a given percentage of a gross domestic product: `gdp × share ÷ 100`. */
export function spendingAt(gdp: Decimal, share: Decimal): Decimal {
  return gdp.times(share).dividedBy(100);
}

/**
 * Spending as a share of GDP. Which GDP is the question behind every dispute about such shares: name its year and its vintage
 * wherever the result is shown.
 *
 * @param input.spending money, above zero
 * @param input.gdp nominal gross domestic product in the same money, above zero
 * @returns `share` in percent; refuses with `not-a-number` or `not-positive`
 */
export function shareOfGdp(input: {
  readonly spending: DecimalString;
  readonly gdp: DecimalString;
}): Outcome<{ share: DecimalString; steps: readonly Step[] }, NumberReason> {
  const read = checkInputs([
    ['spending', input.spending, 'positive'],
    ['gdp', input.gdp, 'positive'],
  ]);
  if (!read.ok) return read;
  const [spending, gdp] = read.values;
  const share = percentOfGdp(spending, gdp);
  const terms = { spending: [spending, 'money'], gdp: [gdp, 'money'] } as const;
  return {
    ok: true,
    share: plain(share),
    steps: [step('share', 'percent', 'spending ÷ gdp × 100', terms, share)],
  };
}

/**
 * The spending that a target share stands for: 2 % of ¥560 tn is ¥11.2 tn.
 *
 * @param input.gdp nominal gross domestic product, above zero
 * @param input.targetShare percent, above zero
 * @returns `targetSpending` in the money of the GDP; refuses with `not-a-number` or `not-positive`
 */
export function targetSpending(input: {
  readonly gdp: DecimalString;
  readonly targetShare: DecimalString;
}): Outcome<{ targetSpending: DecimalString; steps: readonly Step[] }, NumberReason> {
  const read = checkInputs([
    ['gdp', input.gdp, 'positive'],
    ['targetShare', input.targetShare, 'positive'],
  ]);
  if (!read.ok) return read;
  const [gdp, share] = read.values;
  const spending = spendingAt(gdp, share);
  const terms = { gdp: [gdp, 'money'], targetShare: [share, 'percent'] } as const;
  return {
    ok: true,
    targetSpending: plain(spending),
    steps: [step('targetSpending', 'money', 'gdp × targetShare ÷ 100', terms, spending)],
  };
}
