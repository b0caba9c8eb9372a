import { plain, type Decimal, type DecimalString } from './decimal.js';
import type { Outcome } from '../model/outcome.js';
import { root } from './powers.js';
import { checkInputs, checkWhole, type NumberReason } from '../model/check-inputs.js';
import { step, type Step } from '../model/steps.js';

/** What a yearly growth in percent multiplies by in a year. */
export function growthFactor(growth: Decimal): Decimal {
  return growth.dividedBy(100).plus(1);
}

/** The yearly growth in percent that leads from one amount to another: `((to ÷ from) ^ (1 ÷ years) − 1) × 100`. */
export function compoundGrowth(from: Decimal, to: Decimal, years: number): Decimal {
  return root(to.dividedBy(from), years).minus(1).times(100);
}

/** Growth after price increases, both in percent a year: `((1 + growth ÷ 100) ÷ (1 + deflator ÷ 100) − 1) × 100`. */
export function deflatedGrowth(growth: Decimal, deflator: Decimal): Decimal {
  return growthFactor(growth).dividedBy(growthFactor(deflator)).minus(1).times(100);
}

/**
 * The constant growth a year between two amounts: compound growth, not the average of the yearly rates.
 *
 * @param input.from the earlier amount, above zero
 * @param input.to the later amount, above zero
 * @param input.years whole years between them, 1 to 100; 1 when left out
 * @returns `growth` in percent a year; refuses with `not-a-number`, `not-positive` or `out-of-range`
 */
export function annualGrowth(input: {
  readonly from: DecimalString;
  readonly to: DecimalString;
  readonly years?: number;
}): Outcome<{ growth: DecimalString; steps: readonly Step[] }, NumberReason> {
  const { years = 1 } = input;
  const read = checkInputs([
    ['from', input.from, 'positive'],
    ['to', input.to, 'positive'],
  ]);
  if (!read.ok) return read;
  const refusal = checkWhole('years', years, 1, 100);
  if (refusal) return refusal;
  const [from, to] = read.values;
  const growth = compoundGrowth(from, to, years);
  const terms = {
    from: [from, 'money'],
    to: [to, 'money'],
    years: [String(years), 'years'],
  } as const;
  return {
    ok: true,
    growth: plain(growth),
    steps: [step('growth', 'percent', '((to ÷ from) ^ (1 ÷ years) − 1) × 100', terms, growth)],
  };
}

/**
 * Growth after price increases. One deflator at a time: dividing by the GDP deflator and by a price index of equipment would take
 * the same price increase off twice.
 *
 * @param input.growth nominal growth in percent a year, above −100
 * @param input.deflator price increase in percent a year, above −100
 * @returns `realGrowth` in percent a year; refuses with `not-a-number` or `too-small`
 */
export function realGrowth(input: {
  readonly growth: DecimalString;
  readonly deflator: DecimalString;
}): Outcome<{ realGrowth: DecimalString; steps: readonly Step[] }, NumberReason> {
  const read = checkInputs([
    ['growth', input.growth, 'growth'],
    ['deflator', input.deflator, 'growth'],
  ]);
  if (!read.ok) return read;
  const [growth, deflator] = read.values;
  const real = deflatedGrowth(growth, deflator);
  const formula = '((1 + growth ÷ 100) ÷ (1 + deflator ÷ 100) − 1) × 100';
  const terms = { growth: [growth, 'percent'], deflator: [deflator, 'percent'] } as const;
  return { ok: true, realGrowth: plain(real), steps: [step('realGrowth', 'percent', formula, terms, real)] };
}
