import { expect } from 'chai';
import fc from 'fast-check';
import { Decimal, decimal } from '../../src/core/numbers/decimal.js';
import {
  defensePath,
  type DefensePath,
  type DefensePathInput,
  type PathShape,
} from '../../src/core/defense/defense-path.js';

/** Japan in 2025, in yen, on its way to 2 % of the GDP that its goal keeps. */
export const JAPAN: DefensePathInput = {
  observed: [
    { year: 2024, spending: '8900000000000', gdp: '642400000000000', status: 'enacted budget' },
    { year: 2025, spending: '11000000000000', gdp: '672600000000000', status: 'enacted budget' },
  ],
  denominator: 'fixed',
  fixedGdp: '560000000000000',
  targetShare: '2',
  targetYear: 2027,
  gdpGrowth: '3',
  deflator: '2',
};
const SHAPES: readonly PathShape[] = ['share-linear', 'constant-growth', 'step'];

/** The path that answers a question, which must not be refused. */
export function path(input: DefensePathInput): DefensePath {
  const result = defensePath(input);
  if (!result.ok) throw new Error(`refused: ${result.reason} ${result.field ?? ''}`);
  return result;
}

/** Equal within so much. */
export function near(value: string | undefined, expected: Decimal | string, tolerance: string): void {
  const off = decimal(value ?? 'missing').minus(expected);
  expect(off.abs().lessThanOrEqualTo(tolerance), `${value} is ${String(expected)}`).to.equal(true);
}

/** Numbers with two decimal places, between so many hundredths. */
export const hundredths = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => new Decimal(n).dividedBy(100).toFixed());

/** Any question that has an answer. */
export const question = fc
  .record({
    spending: hundredths(1, 10 ** 9),
    gdp: hundredths(10 ** 6, 10 ** 9),
    fixedGdp: hundredths(10 ** 6, 10 ** 9),
    targetShare: hundredths(1, 2000),
    years: fc.integer({ min: 1, max: 15 }),
    gdpGrowth: hundredths(-2000, 2000),
    deflator: hundredths(-1000, 2000),
    denominator: fc.constantFrom('fixed' as const, 'current' as const),
    shape: fc.constantFrom(...SHAPES),
    counterfactual: fc.constantFrom('flat-cash' as const, 'flat-real' as const, 'held-share' as const),
  })
  .map(({ spending, gdp, years, ...rest }): DefensePathInput => ({
    ...rest,
    observed: [{ year: 2025, spending, gdp }],
    targetYear: 2025 + years,
  }));
