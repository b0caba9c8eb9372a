import { checkInputs } from '../core/model/check-inputs.js';
import type { Outcome } from '../core/model/outcome.js';
import { StepChain } from '../core/model/step-chain.js';
import type { Step } from '../core/model/steps.js';
import { Decimal, plain, type DecimalString } from '../core/numbers/decimal.js';

/** Input of {@link revenueWithResponse}. */
export interface RevenueInput {
  /** Imports without the tariff, money. */
  readonly imports: DecimalString;
  /** The rate, percent. */
  readonly rate: DecimalString;
  /** By how many percent imports fall when their price rises by one: a positive number. */
  readonly elasticity: DecimalString;
  /** Share of the rate that the price takes up, percent. */
  readonly passThrough: DecimalString;
}

/** Result of {@link revenueWithResponse}: money. */
export interface RevenueWithResponse {
  /** The rate on the imports without the tariff. */
  readonly static: DecimalString;
  readonly importsAfter: DecimalString;
  readonly revenue: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * Revenue of a tariff when imports respond in a straight line, as estimates of revenue often have it: `imports × (1 − elasticity × rate) × rate`,
 * never below zero. For large rates the line ends; `importMarket` does not.
 *
 * Refuses with `not-a-number`, `negative`, `too-large`, `too-precise`.
 */
export function revenueWithResponse(input: RevenueInput): Outcome<RevenueWithResponse> {
  const read = checkInputs([
    ['imports', input.imports, 'money'],
    ['rate', input.rate, 'rate'],
    ['elasticity', input.elasticity, 'amount'],
    ['passThrough', input.passThrough, 'share'],
  ]);
  if (!read.ok) return read;
  const [imports, rate, elasticity, passThrough] = read.values;
  const chain = new StepChain({
    imports: [imports, 'money'],
    rate: [rate, 'percent'],
    elasticity: [elasticity, 'ratio'],
    passThrough: [passThrough, 'percent'],
  });
  const still = chain.add('static', 'money', 'imports × rate ÷ 100', imports.times(rate).dividedBy(100));
  const rise = chain.add(
    'priceRise',
    'percent',
    'rate × passThrough ÷ 100',
    rate.times(passThrough).dividedBy(100),
  );
  const kept = chain.add(
    'quantityRatio',
    'ratio',
    'max(1 − elasticity × priceRise ÷ 100, 0)',
    Decimal.max(new Decimal(1).minus(elasticity.times(rise).dividedBy(100)), 0),
  );
  const after = chain.add('importsAfter', 'money', 'imports × quantityRatio', imports.times(kept));
  const revenue = chain.add(
    'revenue',
    'money',
    'importsAfter × rate ÷ 100',
    after.times(rate).dividedBy(100),
  );
  return {
    ok: true,
    static: plain(still),
    importsAfter: plain(after),
    revenue: plain(revenue),
    steps: chain.steps,
  };
}
