import { checkInputs } from '../model/check-inputs.js';
import type { Outcome } from '../model/outcome.js';
import { StepChain } from '../model/step-chain.js';
import { step, type Step } from '../model/steps.js';
import { Decimal, decimal, plain, type DecimalString } from '../numbers/decimal.js';
import { logarithm, realPower } from '../numbers/powers.js';
import { readElasticities, readSupplies, type SupplyElasticity } from './elasticity.js';

/** Input of {@link importMarket}. */
export interface ImportMarketInput {
  /** Value of the imports at the border before duty, at the rate before, money. */
  readonly customsValue: DecimalString;
  /** Rates of duty on that value, percent. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  /** By how many percent imports fall when their duty-paid price rises by one: a positive number of at most 1000. */
  readonly demandElasticity: DecimalString;
  /** By how many percent exporters ship more when the price they get rises by one: 0 to 1000000, or `"infinite"`. */
  readonly supplyElasticity: SupplyElasticity;
}

/** What a change of rate does to a market of imports; money, and ratios of after to before. */
export interface ImportMarket {
  /** Share of a small change of duty that the buyers' price takes up, 0 to 1; the exporters' price takes up the rest. */
  readonly passThrough: DecimalString;
  /** Duty-paid price, price that exporters get, and quantity. */
  readonly buyerPriceRatio: DecimalString;
  readonly exporterPriceRatio: DecimalString;
  readonly quantityRatio: DecimalString;
  readonly valueBefore: DecimalString;
  readonly valueAfter: DecimalString;
  readonly dutyBefore: DecimalString;
  /** Duty after if nothing responded: the same imports at the same price. */
  readonly dutyStatic: DecimalString;
  readonly dutyAfter: DecimalString;
  readonly dutyChange: DecimalString;
  /** Change of consumer surplus: the exact area beside the isoelastic demand for imports, not a triangle. Home producers are inside that demand. */
  readonly buyersGain: DecimalString;
  /** Change of the foreign suppliers' surplus; 0 where supply is infinite. */
  readonly exportersGain: DecimalString;
  /** Buyers and treasury together; below zero when what buyers gain does not make up for the duty lost. */
  readonly homeGain: DecimalString;
  readonly worldGain: DecimalString;
  readonly steps: readonly Step[];
}

const ONE = new Decimal(1);

interface Read {
  readonly value: Decimal;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly demand: Decimal;
  /** Null for infinite. */
  readonly supply: Decimal | null;
}

function market({ value, from, to, demand, supply }: Read): Omit<ImportMarket, 'steps'> & { steps: Step[] } {
  const work = new StepChain({
    customsValue: [value, 'money'],
    fromRate: [from, 'percent'],
    toRate: [to, 'percent'],
    demandElasticity: [demand, 'ratio'],
    ...(supply && { supplyElasticity: [supply, 'ratio'] }),
  });
  const taxed = work.add(
    'taxRatio',
    'ratio',
    '(toRate + 100) ÷ (fromRate + 100)',
    to.plus(100).dividedBy(from.plus(100)),
  );
  const passThrough = supply
    ? work.add(
        'passThrough',
        'ratio',
        'supplyElasticity ÷ (supplyElasticity + demandElasticity)',
        supply.dividedBy(supply.plus(demand)),
      )
    : work.add('passThrough', 'ratio', '1', ONE);
  const buyer = work.add('buyerPriceRatio', 'ratio', 'taxRatio ^ passThrough', realPower(taxed, passThrough));
  const exporter = work.add(
    'exporterPriceRatio',
    'ratio',
    'buyerPriceRatio ÷ taxRatio',
    buyer.dividedBy(taxed),
  );
  const quantity = work.add(
    'quantityRatio',
    'ratio',
    'buyerPriceRatio ^ (0 − demandElasticity)',
    realPower(buyer, demand.negated()),
  );
  const after = work.add(
    'valueAfter',
    'money',
    'customsValue × exporterPriceRatio × quantityRatio',
    value.times(exporter).times(quantity),
  );
  const dutyBefore = work.add(
    'dutyBefore',
    'money',
    'customsValue × fromRate ÷ 100',
    value.times(from).dividedBy(100),
  );
  const dutyStatic = work.add(
    'dutyStatic',
    'money',
    'customsValue × toRate ÷ 100',
    value.times(to).dividedBy(100),
  );
  const dutyAfter = work.add(
    'dutyAfter',
    'money',
    'valueAfter × toRate ÷ 100',
    after.times(to).dividedBy(100),
  );
  const dutyChange = work.add('dutyChange', 'money', 'dutyAfter − dutyBefore', dutyAfter.minus(dutyBefore));
  const spending = work.add(
    'spendingBefore',
    'money',
    'customsValue × (fromRate + 100) ÷ 100',
    value.times(from.plus(100)).dividedBy(100),
  );
  const buyersGain = demand.eq(1)
    ? work.add(
        'buyersGain',
        'money',
        '0 − spendingBefore × ln(buyerPriceRatio)',
        new Decimal(0).minus(spending.times(logarithm(buyer))),
      )
    : work.add(
        'buyersGain',
        'money',
        'spendingBefore × (buyerPriceRatio ^ (1 − demandElasticity) − 1) ÷ (demandElasticity − 1)',
        spending.times(realPower(buyer, ONE.minus(demand)).minus(1)).dividedBy(demand.minus(1)),
      );
  const exportersGain = supply
    ? work.add(
        'exportersGain',
        'money',
        'customsValue × (exporterPriceRatio ^ (supplyElasticity + 1) − 1) ÷ (supplyElasticity + 1)',
        value.times(realPower(exporter, supply.plus(1)).minus(1)).dividedBy(supply.plus(1)),
      )
    : work.add('exportersGain', 'money', '0', new Decimal(0));
  const homeGain = work.add('homeGain', 'money', 'buyersGain + dutyChange', buyersGain.plus(dutyChange));
  const worldGain = work.add('worldGain', 'money', 'homeGain + exportersGain', homeGain.plus(exportersGain));
  return {
    passThrough: plain(passThrough),
    buyerPriceRatio: plain(buyer),
    exporterPriceRatio: plain(exporter),
    quantityRatio: plain(quantity),
    valueBefore: plain(value),
    valueAfter: plain(after),
    dutyBefore: plain(dutyBefore),
    dutyStatic: plain(dutyStatic),
    dutyAfter: plain(dutyAfter),
    dutyChange: plain(dutyChange),
    buyersGain: plain(buyersGain),
    exportersGain: plain(exportersGain),
    homeGain: plain(homeGain),
    worldGain: plain(worldGain),
    steps: work.steps,
  };
}

/**
 * One market of imports with constant elasticities, in which the country is large enough to move the price that exporters get: imports are
 * `A × (duty-paid price) ^ −demandElasticity`, supply is `B × (price before duty) ^ supplyElasticity`. Textbook partial equilibrium: no other
 * goods, no retaliation, no effect on jobs or growth. An infinite elasticity of supply and a unit elasticity of demand are branches of their own.
 *
 * Refuses with `not-a-number`, `negative`, `not-positive`, `too-large`.
 */
export function importMarket(input: ImportMarketInput): Outcome<ImportMarket> {
  const read = checkInputs([
    ['customsValue', input.customsValue, 'quotient'],
    ['fromRate', input.fromRate, 'rate'],
    ['toRate', input.toRate, 'rate'],
  ]);
  if (!read.ok) return read;
  const demand = readElasticities([['demandElasticity', input.demandElasticity]]);
  if (!demand.ok) return demand;
  const supply = readSupplies([['supplyElasticity', input.supplyElasticity]]);
  if (!supply.ok) return supply;
  const [value, from, to] = read.values;
  const [eta = ONE] = demand.values;
  return { ok: true, ...market({ value, from, to, demand: eta, supply: supply.values[0] ?? null }) };
}

/**
 * The elasticity of supply that goes with a measured pass-through: `passThrough × demandElasticity ÷ (100 − passThrough)`.
 * @param passThrough share of a change of duty that the duty-paid price at the border takes up, percent, 0 to 100
 * @returns refuses with `not-a-number`, `out-of-range`, `not-positive`, `too-large`
 */
export function supplyOfPassThrough(
  passThrough: DecimalString,
  demandElasticity: DecimalString,
): Outcome<{ readonly supplyElasticity: SupplyElasticity }> {
  const read = checkInputs([['passThrough', passThrough, 'percent']]);
  if (!read.ok) return read;
  const demand = readElasticities([['demandElasticity', demandElasticity]]);
  if (!demand.ok) return demand;
  const [share] = read.values;
  const [eta = ONE] = demand.values;
  if (share.eq(100)) return { ok: true, supplyElasticity: 'infinite' };
  return {
    ok: true,
    supplyElasticity: plain(share.times(eta).dividedBy(decimal('100').minus(share))),
  };
}

/**
 * The rate that serves the importing country best in {@link importMarket} while nobody answers it: `100 ÷ supplyElasticity` percent, 0 where
 * supply is infinite. Textbook result; real partners answer.
 * @returns refuses with `not-a-number`, `not-positive`, `too-large`
 */
export function optimalTariff(
  supplyElasticity: SupplyElasticity,
): Outcome<{ readonly rate: DecimalString; readonly steps: readonly Step[] }> {
  if (supplyElasticity === 'infinite')
    return { ok: true, rate: '0', steps: [step('rate', 'percent', '0', {}, new Decimal(0))] };
  const read = checkInputs([['supplyElasticity', supplyElasticity, 'positive']]);
  if (!read.ok) return read;
  const [supply] = read.values;
  const rate = new Decimal(100).dividedBy(supply);
  return {
    ok: true,
    rate: plain(rate),
    steps: [step('rate', 'percent', '100 ÷ supplyElasticity', { supplyElasticity: [supply, 'ratio'] }, rate)],
  };
}
