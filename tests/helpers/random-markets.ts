import fc from 'fast-check';
import type { ImportMarketInput } from '../../src/core/effects/import-market.js';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import type { ArmingtonInput } from '../../src/models/armington.js';
import type { LinearMarketInput } from '../../src/models/linear-market.js';

/** Decimals with two places, from and to. */
export const hundredths = (from: number, to: number) =>
  fc
    .integer({ min: Math.round(from * 100), max: Math.round(to * 100) })
    .map((n) => plain(decimal(`${n}`).dividedBy(100)));

const supply = fc.oneof(
  { weight: 4, arbitrary: hundredths(0.2, 60) },
  { weight: 1, arbitrary: fc.constant('infinite') },
);

/** Markets of imports. */
export const MARKET: fc.Arbitrary<ImportMarketInput> = fc.record({
  customsValue: hundredths(1, 100_000),
  fromRate: hundredths(0, 60),
  toRate: hundredths(0, 60),
  demandElasticity: fc.oneof(
    { weight: 6, arbitrary: hundredths(0.2, 8) },
    { weight: 1, arbitrary: fc.constant('1') },
  ),
  supplyElasticity: supply,
});

const line = (intercept: readonly [number, number]) =>
  fc.record({ intercept: hundredths(...intercept), slope: hundredths(0.5, 30) });

/** Linear markets; some of them import nothing. */
export const LINEAR: fc.Arbitrary<LinearMarketInput> = fc.record({
  homeDemand: line([100, 300]),
  homeSupply: line([-20, 40]),
  abroad: fc.oneof(
    fc.record({ demand: line([20, 80]), supply: line([0, 80]) }),
    fc.record({ worldPrice: hundredths(0.5, 4) }),
  ),
  tariff: hundredths(0, 4),
});

/** Markets with a domestic, a subject and a non-subject variety. */
export const VARIETIES: fc.Arbitrary<ArmingtonInput> = fc.record({
  varieties: fc.tuple(
    fc.record({
      id: fc.constant('home'),
      value: hundredths(1, 900),
      fromRate: fc.constant('0'),
      toRate: fc.constant('0'),
      supplyElasticity: hundredths(0.5, 10),
    }),
    fc.record({
      id: fc.constant('subject'),
      value: hundredths(1, 900),
      fromRate: hundredths(0, 60),
      toRate: hundredths(0, 60),
      supplyElasticity: supply,
    }),
    fc.record({
      id: fc.constant('others'),
      value: hundredths(1, 900),
      fromRate: hundredths(0, 30),
      toRate: hundredths(0, 30),
      supplyElasticity: supply,
    }),
  ),
  totalElasticity: hundredths(0.3, 2),
  substitutionElasticity: fc.oneof(
    { weight: 6, arbitrary: hundredths(1.1, 8) },
    { weight: 1, arbitrary: fc.constant('1') },
  ),
});
