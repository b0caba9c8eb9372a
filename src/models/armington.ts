import { readElasticities, readSupplies, type SupplyElasticity } from '../core/effects/elasticity.js';
import { checkInputs } from '../core/model/check-inputs.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { Decimal, plain, sum, type DecimalString } from '../core/numbers/decimal.js';
import { exponential, logarithm, realPower } from '../core/numbers/powers.js';

/** One variety of the goods: domestic, from the country whose rate changes, or from elsewhere. */
export interface Variety {
  readonly id: string;
  /** What is spent on it before duty, money, above 0. */
  readonly value: DecimalString;
  /** Rates of duty, percent; 0 for the domestic variety. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  readonly supplyElasticity: SupplyElasticity;
}

/** Input of {@link armington}. */
export interface ArmingtonInput {
  readonly varieties: readonly Variety[];
  /** Of the demand for all varieties together, a positive number. */
  readonly totalElasticity: DecimalString;
  /** Between the varieties, a positive number. */
  readonly substitutionElasticity: DecimalString;
}

/** What becomes of one variety: ratios of after to before, and money. */
export interface VarietyChange {
  readonly id: string;
  readonly buyerPriceRatio: DecimalString;
  readonly producerPriceRatio: DecimalString;
  readonly quantityRatio: DecimalString;
  readonly valueAfter: DecimalString;
  readonly dutyBefore: DecimalString;
  readonly dutyAfter: DecimalString;
}

/** Result of {@link armington}. */
export interface Armington {
  readonly varieties: readonly VarietyChange[];
  /** Price and quantity of the composite of all varieties. */
  readonly priceIndexRatio: DecimalString;
  readonly totalQuantityRatio: DecimalString;
  readonly dutyChange: DecimalString;
  readonly steps: readonly Step[];
}

interface Market {
  /** Share in what buyers spend, duty included. */
  readonly share: Decimal;
  /** Logarithm of the change of 1 + rate. */
  readonly tax: Decimal;
  /** Null for infinite. */
  readonly supply: Decimal | null;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/** Logarithm of the buyers' price of a variety that clears its market when the price index has this logarithm. */
function priceAt(index: Decimal, { tax, supply }: Market, sigma: Decimal, total: Decimal): Decimal {
  if (supply === null) return tax;
  return sigma.minus(total).times(index).plus(supply.times(tax)).dividedBy(sigma.plus(supply));
}

/** The price index that varieties with these prices have, and the share of each in it; in logarithms. */
function indexOf(
  prices: readonly Decimal[],
  markets: readonly Market[],
  sigma: Decimal,
): { readonly index: Decimal; readonly shares: readonly Decimal[] } {
  const shares = markets.map(({ share }) => share);
  if (sigma.eq(1)) return { index: sum(prices.map((price, at) => price.times(shares[at] ?? ZERO))), shares };
  const curve = ONE.minus(sigma);
  const parts = prices.map((price, at) => exponential(price.times(curve)).times(shares[at] ?? ZERO));
  const whole = sum(parts);
  return {
    index: logarithm(whole).dividedBy(curve),
    shares: parts.map((part) => part.dividedBy(whole)),
  };
}

/** So close that forty digits hold no more. */
const CLOSE = '1e-36';

/**
 * Clears all markets. The price of each variety follows from the price index, so that what is left is one equation in the logarithm of the
 * index. It falls all the way and has one root: Newton's method, each stride halved until it brings the root nearer.
 */
function clear(markets: readonly Market[], sigma: Decimal, total: Decimal): readonly Decimal[] | null {
  const gapAt = (index: Decimal) => {
    const prices = markets.map((market) => priceAt(index, market, sigma, total));
    const found = indexOf(prices, markets, sigma);
    return { prices, gap: found.index.minus(index), shares: found.shares };
  };
  let index = ZERO;
  let now = gapAt(index);
  for (let round = 0; round < 100; round += 1) {
    if (now.gap.abs().lt(CLOSE)) return now.prices;
    const slope = sum(
      markets.map(({ supply }, at) =>
        supply === null
          ? ZERO
          : sigma
              .minus(total)
              .dividedBy(sigma.plus(supply))
              .times(now.shares[at] ?? ZERO),
      ),
    ).minus(1);
    let stride = ZERO.minus(now.gap.dividedBy(slope));
    let next = gapAt(index.plus(stride));
    for (let halvings = 0; next.gap.abs().gte(now.gap.abs()) && halvings < 60; halvings += 1) {
      stride = stride.dividedBy(2);
      next = gapAt(index.plus(stride));
    }
    // Where no stride helps any more, the digits are used up.
    if (next.gap.abs().gte(now.gap.abs())) return now.gap.abs().lt('1e-30') ? now.prices : null;
    index = index.plus(stride);
    now = next;
  }
  return null;
}

/**
 * Varieties of one good that are imperfect substitutes (Armington; constant elasticity of substitution), in exact changes: no linear
 * approximation. The form of the USITC's and of Hallren and Riker's models: domestic, subject and non-subject goods. Supply is
 * `(price before duty) ^ supplyElasticity`; an infinite one and an elasticity of substitution of 1 are branches of their own.
 *
 * Refuses with `not-a-number`, `negative`, `not-positive`, `too-large`, `duplicate-id`, `no-parts` without a variety, and `out-of-range` when no
 * prices are found.
 */
export function armington(input: ArmingtonInput): Outcome<Armington> {
  const { varieties } = input;
  if (varieties.length === 0) return refuse('no-parts', 'varieties');
  const ids = varieties.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse('duplicate-id', 'varieties');
  const read = checkInputs(
    varieties.flatMap(({ value, fromRate, toRate }, at) => [
      [`varieties[${at}].value`, value, 'positive'] as const,
      [`varieties[${at}].fromRate`, fromRate, 'rate'] as const,
      [`varieties[${at}].toRate`, toRate, 'rate'] as const,
    ]),
  );
  if (!read.ok) return read;
  const elasticities = readElasticities([
    ['totalElasticity', input.totalElasticity],
    ['substitutionElasticity', input.substitutionElasticity],
  ]);
  if (!elasticities.ok) return elasticities;
  const supplies = readSupplies(
    varieties.map(({ supplyElasticity }, at) => [`varieties[${at}].supplyElasticity`, supplyElasticity]),
  );
  if (!supplies.ok) return supplies;
  const [total = ONE, sigma = ONE] = elasticities.values;
  const rows = varieties.map(({ id }, at) => {
    const [value = ZERO, from = ZERO, to = ZERO] = read.values.slice(3 * at, 3 * at + 3);
    return { id, value, from, to, supply: supplies.values[at] ?? null };
  });
  return solved(rows, sigma, total);
}

interface Row {
  readonly id: string;
  readonly value: Decimal;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly supply: Decimal | null;
}

function solved(rows: readonly Row[], sigma: Decimal, total: Decimal): Outcome<Armington> {
  const spent = rows.map(({ value, from }) => value.times(from.plus(100)).dividedBy(100));
  const all = sum(spent);
  const taxRatios = rows.map(({ from, to }) => to.plus(100).dividedBy(from.plus(100)));
  const markets = rows.map(({ supply }, at): Market => ({
    share: (spent[at] ?? ZERO).dividedBy(all),
    tax: logarithm(taxRatios[at] ?? ONE),
    supply,
  }));
  const logs = clear(markets, sigma, total);
  if (logs === null) return refuse('out-of-range', 'varieties');
  const prices = logs.map(exponential);
  const { index } = indexOf(logs, markets, sigma);
  const priceIndex = exponential(index);
  const quantity = realPower(priceIndex, total.negated());
  const found = rows.map((row, at) => {
    const price = prices[at] ?? ONE;
    const producerPrice = price.dividedBy(taxRatios[at] ?? ONE);
    const volume = realPower(price.dividedBy(priceIndex), sigma.negated()).times(quantity);
    const valueAfter = row.value.times(producerPrice).times(volume);
    const dutyBefore = row.value.times(row.from).dividedBy(100);
    const dutyAfter = valueAfter.times(row.to).dividedBy(100);
    return { ...row, price, producerPrice, volume, valueAfter, dutyBefore, dutyAfter };
  });
  // In the order of the formula, whose last digit depends on it.
  const dutyChange = found.reduce((all, one) => all.plus(one.dutyAfter).minus(one.dutyBefore), ZERO);
  return {
    ok: true,
    varieties: found.map((one) => ({
      id: one.id,
      buyerPriceRatio: plain(one.price),
      producerPriceRatio: plain(one.producerPrice),
      quantityRatio: plain(one.volume),
      valueAfter: plain(one.valueAfter),
      dutyBefore: plain(one.dutyBefore),
      dutyAfter: plain(one.dutyAfter),
    })),
    priceIndexRatio: plain(priceIndex),
    totalQuantityRatio: plain(quantity),
    dutyChange: plain(dutyChange),
    steps: [
      step(
        'totalQuantityRatio',
        'ratio',
        'priceIndexRatio ^ (0 − totalElasticity)',
        { priceIndexRatio: [priceIndex, 'ratio'], totalElasticity: [total, 'ratio'] },
        quantity,
      ),
      ...found.flatMap((one, at) => varietySteps(one, `${at + 1}`, { sigma, priceIndex, quantity })),
      step(
        'dutyChange',
        'money',
        found.map((_, at) => `dutyAfter${at + 1} − dutyBefore${at + 1}`).join(' + '),
        Object.fromEntries(
          found.flatMap(({ dutyAfter, dutyBefore }, at) => [
            [`dutyAfter${at + 1}`, [dutyAfter, 'money'] as const],
            [`dutyBefore${at + 1}`, [dutyBefore, 'money'] as const],
          ]),
        ),
        dutyChange,
      ),
    ],
  };
}

type Found = Row &
  Readonly<Record<'price' | 'producerPrice' | 'volume' | 'valueAfter' | 'dutyBefore' | 'dutyAfter', Decimal>>;

function varietySteps(
  one: Found,
  number: string,
  { sigma, priceIndex, quantity }: Readonly<Record<'sigma' | 'priceIndex' | 'quantity', Decimal>>,
): Step[] {
  const volume = [one.volume, 'ratio'] as const;
  return [
    step(
      `quantityRatio${number}`,
      'ratio',
      `(buyerPriceRatio${number} ÷ priceIndexRatio) ^ (0 − substitutionElasticity) × totalQuantityRatio`,
      {
        [`buyerPriceRatio${number}`]: [one.price, 'ratio'],
        priceIndexRatio: [priceIndex, 'ratio'],
        substitutionElasticity: [sigma, 'ratio'],
        totalQuantityRatio: [quantity, 'ratio'],
      },
      one.volume,
    ),
    step(
      `valueAfter${number}`,
      'money',
      `value${number} × producerPriceRatio${number} × quantityRatio${number}`,
      {
        [`value${number}`]: [one.value, 'money'],
        [`producerPriceRatio${number}`]: [one.producerPrice, 'ratio'],
        [`quantityRatio${number}`]: volume,
      },
      one.valueAfter,
    ),
    step(
      `dutyAfter${number}`,
      'money',
      `valueAfter${number} × toRate${number} ÷ 100`,
      { [`valueAfter${number}`]: [one.valueAfter, 'money'], [`toRate${number}`]: [one.to, 'percent'] },
      one.dutyAfter,
    ),
  ];
}
