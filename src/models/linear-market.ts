import { checkInputs } from '../core/model/check-inputs.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { StepChain } from '../core/model/step-chain.js';
import type { Step } from '../core/model/steps.js';
import { Decimal, plain, type DecimalString } from '../core/numbers/decimal.js';

/** A straight line: `intercept − slope × price` for demand, `intercept + slope × price` for supply. The slope is zero or more. */
export interface Line {
  readonly intercept: DecimalString;
  readonly slope: DecimalString;
}

/** Input of {@link linearMarket}. */
export interface LinearMarketInput {
  readonly homeDemand: Line;
  readonly homeSupply: Line;
  /** The other country's lines, or the price at which the world supplies any quantity to a small country. */
  readonly abroad: { readonly demand: Line; readonly supply: Line } | { readonly worldPrice: DecimalString };
  /** Duty on each unit, money. */
  readonly tariff: DecimalString;
}

/**
 * Result of {@link linearMarket}. The areas carry the names of Krugman and Obstfeld's diagram: a what home producers gain, b the production
 * distortion, d the consumption distortion, c + e the revenue, of which e is the gain of the terms of trade.
 */
export interface LinearMarket {
  readonly freeTradePrice: DecimalString;
  readonly freeTradeVolume: DecimalString;
  readonly worldPrice: DecimalString;
  readonly domesticPrice: DecimalString;
  /** Imports with the tariff; 0 where it prohibits them. */
  readonly volume: DecimalString;
  readonly homeDemand: DecimalString;
  readonly homeSupply: DecimalString;
  /** Consumer surplus: the trapezoid to the left of the linear demand, −(a + b + c + d). */
  readonly consumerChange: DecimalString;
  readonly producerChange: DecimalString;
  readonly revenue: DecimalString;
  readonly productionDistortion: DecimalString;
  readonly consumptionDistortion: DecimalString;
  readonly termsOfTradeGain: DecimalString;
  /** e − b − d: what home gains or loses in all. */
  readonly netWelfare: DecimalString;
  readonly steps: readonly Step[];
}

const LINES = ['homeDemand', 'homeSupply', 'foreignDemand', 'foreignSupply'] as const;

interface Lines {
  /** Intercept and slope of imports wanted: A − B × price. */
  readonly wanted: Decimal;
  readonly wantedSlope: Decimal;
  /** Intercept and slope of exports offered: C + D × price; null where a price is given. */
  readonly offered: Decimal | null;
  readonly offeredSlope: Decimal;
  readonly homeDemand: readonly [Decimal, Decimal];
  readonly homeSupply: readonly [Decimal, Decimal];
  readonly price: Decimal;
}

/** Price at home and abroad with so much duty between them. */
function prices(
  { wanted, wantedSlope, offered, offeredSlope, price }: Lines,
  duty: Decimal,
): readonly [home: Decimal, world: Decimal] {
  if (offered === null) return [price.plus(duty), price];
  const world = wanted
    .minus(offered)
    .minus(wantedSlope.times(duty))
    .dividedBy(wantedSlope.plus(offeredSlope));
  return [world.plus(duty), world];
}

/** The duty at which no imports are left. */
function prohibitive({ wanted, wantedSlope, offered, offeredSlope, price }: Lines): Decimal | null {
  if (wantedSlope.isZero()) return null;
  const home = wanted.dividedBy(wantedSlope);
  if (offered === null) return home.minus(price);
  return offeredSlope.isZero() ? null : home.plus(offered.dividedBy(offeredSlope));
}

function readLines(input: LinearMarketInput): Outcome<{ readonly lines: Lines; readonly tariff: Decimal }> {
  const { abroad } = input;
  const none: Line = { intercept: '0', slope: '0' };
  const given = [
    input.homeDemand,
    input.homeSupply,
    'demand' in abroad ? abroad.demand : none,
    'supply' in abroad ? abroad.supply : none,
  ];
  const read = checkInputs([
    ['tariff', input.tariff, 'amount'],
    ['worldPrice', 'worldPrice' in abroad ? abroad.worldPrice : '0', 'amount'],
    ...LINES.flatMap((name, index) => [
      [`${name}.intercept`, given[index]?.intercept, 'number'] as const,
      [`${name}.slope`, given[index]?.slope, 'amount'] as const,
    ]),
  ]);
  if (!read.ok) return read;
  const [tariff, price, ...values] = read.values;
  const at = (index: number) => values[index] ?? new Decimal(0);
  const small = 'worldPrice' in abroad;
  const lines: Lines = {
    wanted: at(0).minus(at(2)),
    wantedSlope: at(1).plus(at(3)),
    offered: small ? null : at(6).minus(at(4)),
    offeredSlope: at(5).plus(at(7)),
    homeDemand: [at(0), at(1)],
    homeSupply: [at(2), at(3)],
    price,
  };
  if (!small && lines.wantedSlope.plus(lines.offeredSlope).isZero())
    return refuse('not-positive', 'homeDemand.slope');
  return { ok: true, lines, tariff };
}

function areas(lines: Lines, duty: Decimal): Omit<LinearMarket, 'freeTradePrice' | 'freeTradeVolume'> {
  const [free] = prices(lines, new Decimal(0));
  const [home, world] = prices(lines, duty);
  const demandAt = (price: Decimal) => lines.homeDemand[0].minus(lines.homeDemand[1].times(price));
  const supplyAt = (price: Decimal) => lines.homeSupply[0].plus(lines.homeSupply[1].times(price));
  const chain = new StepChain({
    freeTradePrice: [free, 'money-per-unit'],
    domesticPrice: [home, 'money-per-unit'],
    worldPrice: [world, 'money-per-unit'],
    demandBefore: [demandAt(free), 'quantity'],
    supplyBefore: [supplyAt(free), 'quantity'],
    homeDemand: [demandAt(home), 'quantity'],
    homeSupply: [supplyAt(home), 'quantity'],
  });
  const rise = chain.add('priceRise', 'money-per-unit', 'domesticPrice − freeTradePrice', home.minus(free));
  const fall = chain.add(
    'worldPriceFall',
    'money-per-unit',
    'freeTradePrice − worldPrice',
    free.minus(world),
  );
  const volume = chain.add(
    'volume',
    'quantity',
    'max(homeDemand − homeSupply, 0)',
    Decimal.max(demandAt(home).minus(supplyAt(home)), 0),
  );
  const consumers = chain.add(
    'consumerChange',
    'money',
    '0 − priceRise × (demandBefore + homeDemand) ÷ 2',
    new Decimal(0).minus(rise.times(demandAt(free).plus(demandAt(home))).dividedBy(2)),
  );
  const producers = chain.add(
    'producerChange',
    'money',
    'priceRise × (supplyBefore + homeSupply) ÷ 2',
    rise.times(supplyAt(free).plus(supplyAt(home))).dividedBy(2),
  );
  const revenue = chain.add(
    'revenue',
    'money',
    '(domesticPrice − worldPrice) × volume',
    home.minus(world).times(volume),
  );
  const production = chain.add(
    'productionDistortion',
    'money',
    'priceRise × (homeSupply − supplyBefore) ÷ 2',
    rise.times(supplyAt(home).minus(supplyAt(free))).dividedBy(2),
  );
  const consumption = chain.add(
    'consumptionDistortion',
    'money',
    'priceRise × (demandBefore − homeDemand) ÷ 2',
    rise.times(demandAt(free).minus(demandAt(home))).dividedBy(2),
  );
  const terms = chain.add('termsOfTradeGain', 'money', 'worldPriceFall × volume', fall.times(volume));
  const net = chain.add(
    'netWelfare',
    'money',
    'termsOfTradeGain − productionDistortion − consumptionDistortion',
    terms.minus(production).minus(consumption),
  );
  return {
    worldPrice: plain(world),
    domesticPrice: plain(home),
    volume: plain(volume),
    homeDemand: plain(demandAt(home)),
    homeSupply: plain(supplyAt(home)),
    consumerChange: plain(consumers),
    producerChange: plain(producers),
    revenue: plain(revenue),
    productionDistortion: plain(production),
    consumptionDistortion: plain(consumption),
    termsOfTradeGain: plain(terms),
    netWelfare: plain(net),
    steps: chain.steps,
  };
}

/**
 * The textbook diagram of a tariff: straight lines of demand and supply at home and abroad, a duty on each unit, and the areas between them
 * (Krugman and Obstfeld, International Economics). A tariff above the prohibitive one leaves the prices at which nothing is imported.
 *
 * Refuses with `not-a-number`, `negative`, `not-positive` (lines that nothing moves), and `out-of-range` for `homeDemand` when the country
 * would not import even without the tariff.
 */
export function linearMarket(input: LinearMarketInput): Outcome<LinearMarket> {
  const read = readLines(input);
  if (!read.ok) return read;
  const { lines, tariff } = read;
  const [free] = prices(lines, new Decimal(0));
  const volume = lines.wanted.minus(lines.wantedSlope.times(free));
  if (volume.lte(0)) return refuse('out-of-range', 'homeDemand', { imports: plain(volume) });
  const most = prohibitive(lines);
  const duty = most !== null && tariff.gt(most) ? most : tariff;
  return {
    ok: true,
    freeTradePrice: plain(free),
    freeTradeVolume: plain(volume),
    ...areas(lines, duty),
  };
}

/**
 * The line through a price and a quantity with an elasticity there: its slope is `elasticity × quantity ÷ price`.
 *
 * @param side whether the quantity falls with the price (demand) or rises with it (supply)
 * @param elasticity a positive number on both sides
 * @returns refuses with `not-a-number`, `negative`, `not-positive`
 */
export function calibratedLine(
  side: 'demand' | 'supply',
  { price, quantity, elasticity }: Readonly<Record<'price' | 'quantity' | 'elasticity', DecimalString>>,
): Outcome<{ readonly line: Line }> {
  const read = checkInputs([
    ['price', price, 'positive'],
    ['quantity', quantity, 'amount'],
    ['elasticity', elasticity, 'amount'],
  ]);
  if (!read.ok) return read;
  const [at, many, steepness] = read.values;
  const slope = steepness.times(many).dividedBy(at);
  const moved = steepness.times(many);
  const intercept = side === 'demand' ? many.plus(moved) : many.minus(moved);
  return { ok: true, line: { intercept: plain(intercept), slope: plain(slope) } };
}
