import { checkInputs, checkWhole, type NumberReason } from '../core/model/check-inputs.js';
import type { Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { plain, type DecimalString } from '../core/numbers/decimal.js';
import { compoundGrowth, deflatedGrowth } from '../core/numbers/growth.js';

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
