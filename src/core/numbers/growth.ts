import type { Decimal } from './decimal.js';
import { root } from './powers.js';

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
