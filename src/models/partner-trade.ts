import { readElasticities, readSupplies, type SupplyElasticity } from '../core/effects/elasticity.js';
import { checkInputs } from '../core/model/check-inputs.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { StepChain } from '../core/model/step-chain.js';
import type { Step } from '../core/model/steps.js';
import { Decimal, plain, sum, type DecimalString } from '../core/numbers/decimal.js';

/** Imports from one partner. */
export interface Partner {
  readonly id: string;
  /** Value before duty, money. */
  readonly imports: DecimalString;
  /** Rate of duty that stays, percent; `"0"` when left out. Of the beneficiary it is not read. */
  readonly rate?: DecimalString;
}

/** Input of {@link partnerTrade}. */
export interface PartnerTradeInput {
  readonly partners: readonly Partner[];
  /** The partner whose rate changes. */
  readonly beneficiary: string;
  /** Its rates, percent. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  /** Of import demand, a positive number. */
  readonly demandElasticity: DecimalString;
  readonly supplyElasticity: SupplyElasticity;
  /** Between imports from different partners, a positive number; SMART's default is 1.5. */
  readonly substitutionElasticity: DecimalString;
}

/** Result of {@link partnerTrade}: money, at world prices of one. */
export interface PartnerTrade {
  readonly tradeCreation: DecimalString;
  /** What the beneficiary gains from the others; below zero when its rate rises. */
  readonly tradeDiversion: DecimalString;
  /** Changes of the other partners' imports by their ids; with the beneficiary's diversion they add up to zero. */
  readonly partnerChanges: Readonly<Record<string, DecimalString>>;
  /** Relative change of the beneficiary's world price; 0 where supply is infinite. */
  readonly worldPriceChange: DecimalString;
  readonly priceEffect: DecimalString;
  /** Creation, diversion and price effect together. */
  readonly totalEffect: DecimalString;
  /** Duty on imports from the beneficiary, after less before. */
  readonly beneficiaryRevenueChange: DecimalString;
  /** Duty on imports from all partners, after less before. */
  readonly revenueChange: DecimalString;
  /** Change of welfare for a small country: the trapezoid, with the duty collected on new imports. */
  readonly welfareTrapezoid: DecimalString;
  /** The triangle alone, which some descriptions call welfare: it leaves out the duty on new imports. */
  readonly welfareTriangle: DecimalString;
  readonly steps: readonly Step[];
}

const ZERO = new Decimal(0);

/**
 * A change of the rate on one partner with several partners, in the form of SMART (UNCTAD and World Bank; Laird and Yeats 1986, Jammes and
 * Olarreaga 2005): trade creation, trade diversion and a price effect. World prices are 1 at first, so that values are quantities. It is
 * linear, and so not reversible: do not read it for large changes.
 *
 * Refuses with `not-a-number`, `negative`, `not-positive`, `too-large`, `duplicate-id`, `unknown-id`, and with `out-of-range` for `toRate` when
 * the rise is so large that the linear form would leave less than no imports.
 */
export function partnerTrade(input: PartnerTradeInput): Outcome<PartnerTrade> {
  const ids = input.partners.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse('duplicate-id', 'partners', { id: twice });
  const focus = ids.indexOf(input.beneficiary);
  if (focus < 0) return refuse('unknown-id', 'beneficiary');
  const read = checkInputs([
    ['fromRate', input.fromRate, 'rate'],
    ['toRate', input.toRate, 'rate'],
    ...input.partners.flatMap(({ imports, rate = '0' }, index) => [
      [`partners[${index}].imports`, imports, 'amount'] as const,
      [`partners[${index}].rate`, rate, 'rate'] as const,
    ]),
  ]);
  if (!read.ok) return read;
  const elasticities = readElasticities([
    ['demandElasticity', input.demandElasticity],
    ['substitutionElasticity', input.substitutionElasticity],
  ]);
  if (!elasticities.ok) return elasticities;
  const supplies = readSupplies([['supplyElasticity', input.supplyElasticity]]);
  if (!supplies.ok) return supplies;
  const [from, to, ...values] = read.values;
  const imports = ids.map((_, index) => values[2 * index] ?? ZERO);
  const rates = ids.map((_, index) => values[2 * index + 1] ?? ZERO);
  const [demand = ZERO, substitution = ZERO] = elasticities.values;
  return effects({
    ids,
    focus,
    imports,
    rates,
    from,
    to,
    demand,
    substitution,
    supply: supplies.values[0] ?? null,
  });
}

interface Read {
  readonly ids: readonly string[];
  readonly focus: number;
  readonly imports: readonly Decimal[];
  readonly rates: readonly Decimal[];
  readonly from: Decimal;
  readonly to: Decimal;
  readonly demand: Decimal;
  readonly substitution: Decimal;
  readonly supply: Decimal | null;
}

function effects(read: Read): Outcome<PartnerTrade> {
  const { ids, focus, imports, rates, from, to, demand, substitution, supply } = read;
  const own = imports[focus] ?? ZERO;
  const rest = sum(imports.filter((_, index) => index !== focus));
  const chain = new StepChain({
    fromRate: [from, 'percent'],
    toRate: [to, 'percent'],
    imports: [own, 'money'],
    otherImports: [rest, 'money'],
    demandElasticity: [demand, 'ratio'],
    substitutionElasticity: [substitution, 'ratio'],
    ...(supply && { supplyElasticity: [supply, 'ratio'] as const }),
  });
  const fall = chain.add(
    'relativePriceFall',
    'ratio',
    '(fromRate − toRate) ÷ (fromRate + 100)',
    from.minus(to).dividedBy(from.plus(100)),
  );
  const creation = supply
    ? chain.add(
        'tradeCreation',
        'money',
        'imports × demandElasticity × relativePriceFall × supplyElasticity ÷ (supplyElasticity + demandElasticity)',
        own.times(demand).times(fall).times(supply).dividedBy(supply.plus(demand)),
      )
    : chain.add(
        'tradeCreation',
        'money',
        'imports × demandElasticity × relativePriceFall',
        own.times(demand).times(fall),
      );
  const pull = chain.add(
    'substitutionPull',
    'ratio',
    'substitutionElasticity × relativePriceFall',
    substitution.times(fall),
  );
  if (pull.lt(-1)) return refuse('out-of-range', 'toRate');
  const divided = own.plus(rest).plus(own.times(pull));
  const diversion = divided.isZero()
    ? chain.add('tradeDiversion', 'money', '0', ZERO)
    : chain.add(
        'tradeDiversion',
        'money',
        'imports × otherImports × substitutionPull ÷ (imports + otherImports + imports × substitutionPull)',
        own.times(rest).times(pull).dividedBy(divided),
      );
  const priceChange = supply
    ? chain.add(
        'worldPriceChange',
        'ratio',
        'demandElasticity × relativePriceFall ÷ (supplyElasticity + demandElasticity)',
        demand.times(fall).dividedBy(supply.plus(demand)),
      )
    : chain.add('worldPriceChange', 'ratio', '0', ZERO);
  const priceEffect = chain.add(
    'priceEffect',
    'money',
    '(imports + tradeCreation + tradeDiversion) × worldPriceChange',
    own.plus(creation).plus(diversion).times(priceChange),
  );
  const total = chain.add(
    'totalEffect',
    'money',
    'tradeCreation + tradeDiversion + priceEffect',
    creation.plus(diversion).plus(priceEffect),
  );
  if (own.plus(total).lt(0)) return refuse('out-of-range', 'toRate');
  const ownRevenue = chain.add(
    'beneficiaryRevenueChange',
    'money',
    '(toRate × (imports + totalEffect) − fromRate × imports) ÷ 100',
    to.times(own.plus(total)).minus(from.times(own)).dividedBy(100),
  );
  const trapezoid = chain.add(
    'welfareTrapezoid',
    'money',
    '(fromRate + toRate) ÷ 200 × tradeCreation',
    from.plus(to).dividedBy(200).times(creation),
  );
  const triangle = chain.add(
    'welfareTriangle',
    'money',
    '(fromRate − toRate) ÷ 200 × tradeCreation',
    from.minus(to).dividedBy(200).times(creation),
  );
  const changes = ids.flatMap((id, index) => {
    const before = imports[index] ?? ZERO;
    const lost = rest.isZero() ? ZERO : diversion.times(before).dividedBy(rest);
    return index === focus ? [] : [{ id, change: ZERO.minus(lost), rate: rates[index] ?? ZERO }];
  });
  const revenue = sum([ownRevenue, ...changes.map(({ change, rate }) => change.times(rate).dividedBy(100))]);
  return {
    ok: true,
    tradeCreation: plain(creation),
    tradeDiversion: plain(diversion),
    partnerChanges: Object.fromEntries(changes.map(({ id, change }) => [id, plain(change)])),
    worldPriceChange: plain(priceChange),
    priceEffect: plain(priceEffect),
    totalEffect: plain(total),
    beneficiaryRevenueChange: plain(ownRevenue),
    revenueChange: plain(revenue),
    welfareTrapezoid: plain(trapezoid),
    welfareTriangle: plain(triangle),
    steps: chain.steps,
  };
}

/** Input of {@link creationAndDiversion}. */
export interface CreationInput {
  /** Imports from the partner, from the partners that get no preference, and in all; money. */
  readonly imports: DecimalString;
  readonly otherImports: DecimalString;
  readonly allImports: DecimalString;
  /** A positive number. */
  readonly demandElasticity: DecimalString;
  /** The rate before, percent, and by how many points it falls. */
  readonly rate: DecimalString;
  readonly cut: DecimalString;
}

/**
 * Trade creation with no response of supply, `imports × elasticity × cut ÷ (100 + rate)`, and the diversion that Verdoorn's rule makes of it
 * (Baldwin and Murray 1977).
 *
 * Refuses with `not-a-number`, `negative`, `not-positive`, `too-large`.
 */
export function creationAndDiversion(input: CreationInput): Outcome<{
  readonly tradeCreation: DecimalString;
  readonly tradeDiversion: DecimalString;
  readonly steps: readonly Step[];
}> {
  const read = checkInputs([
    ['imports', input.imports, 'amount'],
    ['otherImports', input.otherImports, 'amount'],
    ['allImports', input.allImports, 'positive'],
    ['demandElasticity', input.demandElasticity, 'positive'],
    ['rate', input.rate, 'rate'],
    ['cut', input.cut, 'rate'],
  ]);
  if (!read.ok) return read;
  const [imports, others, all, demand, rate, cut] = read.values;
  const chain = new StepChain({
    imports: [imports, 'money'],
    otherImports: [others, 'money'],
    allImports: [all, 'money'],
    demandElasticity: [demand, 'ratio'],
    rate: [rate, 'percent'],
    cut: [cut, 'percent'],
  });
  const creation = chain.add(
    'tradeCreation',
    'money',
    'imports × demandElasticity × cut ÷ (rate + 100)',
    imports.times(demand).times(cut).dividedBy(rate.plus(100)),
  );
  const diversion = chain.add(
    'tradeDiversion',
    'money',
    'tradeCreation × otherImports ÷ allImports',
    creation.times(others).dividedBy(all),
  );
  return { ok: true, tradeCreation: plain(creation), tradeDiversion: plain(diversion), steps: chain.steps };
}
