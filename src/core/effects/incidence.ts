import { checkInputs } from '../model/check-inputs.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { step, sumStep, type Step } from '../model/steps.js';
import { Decimal, decimal, plain, sum, type DecimalString } from '../numbers/decimal.js';
import { logarithm } from '../numbers/powers.js';

/**
 * Who bears a duty at the border. What is measured here is the price of imports with the duty in it; how far prices in shops follow
 * is another quantity with another base, and never goes into these functions.
 */

/** Result of {@link borderPassThrough}: shares in percent that add up to 100. */
export interface BorderPassThrough {
  /** Share of the duty that the duty-paid price takes up. */
  readonly passThrough: DecimalString;
  /** Its complement: the share that exporters take on themselves by a lower price. */
  readonly absorption: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * Pass-through at the border as studies of small changes state it: exporters who lower their price by 0.6 % for a tariff of 10 points bear
 * 6 %, importers 94 %. Above 100 when the price before duty rises.
 *
 * @param tariffRise percentage points, above 0
 * @param exporterPriceChange change of the price before duty, percent
 * @returns refuses with `not-a-number`, `not-positive`, `too-small`, `too-large`
 */
export function borderPassThrough(
  tariffRise: DecimalString,
  exporterPriceChange: DecimalString,
): Outcome<BorderPassThrough> {
  const read = checkInputs([
    ['tariffRise', tariffRise, 'positive'],
    ['exporterPriceChange', exporterPriceChange, 'change'],
  ]);
  if (!read.ok) return read;
  const [rise, change] = read.values;
  const absorption = new Decimal(0).minus(change.dividedBy(rise).times(100));
  const passThrough = new Decimal(100).minus(absorption);
  return {
    ok: true,
    passThrough: plain(passThrough),
    absorption: plain(absorption),
    steps: [
      step(
        'absorption',
        'percent',
        '0 − exporterPriceChange ÷ tariffRise × 100',
        { exporterPriceChange: [change, 'percent'], tariffRise: [rise, 'percent'] },
        absorption,
      ),
      step(
        'passThrough',
        'percent',
        '100 − absorption',
        { absorption: [absorption, 'percent'] },
        passThrough,
      ),
    ],
  };
}

/**
 * By how much the duty-paid price of imports rises for a rise of the average tariff: `13 × 86 ÷ 100 = 11.18`.
 *
 * @param tariffRise percentage points
 * @param passThrough at the border, percent, 0 to 10000
 * @returns percent; refuses with `not-a-number`, `too-small`, `negative`, `too-large`
 */
export function importPriceRise(
  tariffRise: DecimalString,
  passThrough: DecimalString,
): Outcome<{ readonly priceRise: DecimalString; readonly steps: readonly Step[] }> {
  const read = checkInputs([
    ['tariffRise', tariffRise, 'change'],
    ['passThrough', passThrough, 'rate'],
  ]);
  if (!read.ok) return read;
  const [rise, share] = read.values;
  const priceRise = rise.times(share).dividedBy(100);
  const terms = { tariffRise: [rise, 'percent'], passThrough: [share, 'percent'] } as const;
  return {
    ok: true,
    priceRise: plain(priceRise),
    steps: [step('priceRise', 'percent', 'tariffRise × passThrough ÷ 100', terms, priceRise)],
  };
}

/** Two rates, and what was seen of the exporters' price between them; percent. */
export interface PriceCutInput {
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  /** Observed change of the price before duty, above -100. */
  readonly observed: DecimalString;
}

/** Result of {@link priceCut}. */
export interface PriceCut {
  /** The change of the exporters' price that would leave the duty-paid price as it was, percent; below 0 for a cut. */
  readonly neutral: DecimalString;
  /** Change of the duty-paid price that follows from what was observed, percent. */
  readonly dutyPaidChange: DecimalString;
  /** Share of the change of duty that exporters took on themselves, in logarithms; 1 for all. Above 1 when they did more. */
  readonly exporterShare: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * An observed change of export prices against the one that would have been neutral: from 2.5 to 27.5 percent, exporters absorb everything
 * with a cut of 19.61 %. A reading of prices, not a proof of cause: mix, exchange rates and prices within a group are in it.
 *
 * Refuses with `not-a-number`, `negative`, `too-small`, `too-large`, `equal-rates`.
 */
export function priceCut(input: PriceCutInput): Outcome<PriceCut> {
  const read = checkInputs([
    ['fromRate', input.fromRate, 'rate'],
    ['toRate', input.toRate, 'rate'],
    ['observed', input.observed, 'growth'],
  ]);
  if (!read.ok) return read;
  const [from, to, observed] = read.values;
  if (from.eq(to)) return refuse('equal-rates', 'toRate');
  const rates = { fromRate: [from, 'percent'], toRate: [to, 'percent'] } as const;
  const seen = { observed: [observed, 'percent'] } as const;
  const neutral = from.minus(to).dividedBy(to.plus(100)).times(100);
  const priceRatio = observed.plus(100).dividedBy(100);
  const taxRatio = to.plus(100).dividedBy(from.plus(100));
  const dutyPaidChange = priceRatio.times(taxRatio).minus(1).times(100);
  const exporterShare = new Decimal(0).minus(logarithm(priceRatio).dividedBy(logarithm(taxRatio)));
  const ratios = { priceRatio: [priceRatio, 'ratio'], taxRatio: [taxRatio, 'ratio'] } as const;
  return {
    ok: true,
    neutral: plain(neutral),
    dutyPaidChange: plain(dutyPaidChange),
    exporterShare: plain(exporterShare),
    steps: [
      step('neutral', 'percent', '(fromRate − toRate) ÷ (toRate + 100) × 100', rates, neutral),
      step('priceRatio', 'ratio', '(observed + 100) ÷ 100', seen, priceRatio),
      step('taxRatio', 'ratio', '(toRate + 100) ÷ (fromRate + 100)', rates, taxRatio),
      step('dutyPaidChange', 'percent', '(priceRatio × taxRatio − 1) × 100', ratios, dutyPaidChange),
      step('exporterShare', 'ratio', '0 − ln(priceRatio) ÷ ln(taxRatio)', ratios, exporterShare),
    ],
  };
}

/** Shares of a bill by who bears them, percent; they add up to 100. */
export type BillShares = Readonly<Record<'exporters' | 'businesses' | 'buyers' | 'evaded', DecimalString>>;

/** Result of {@link splitBill}: money by who bears it, and the shares that were used. */
export interface BillSplit {
  readonly amounts: BillShares;
  readonly shares: BillShares;
  readonly steps: readonly Step[];
}

const BEARERS = ['exporters', 'businesses', 'buyers', 'evaded'] as const;

/**
 * A bill of duty by who bears it: exporters by a lower price, importing firms by a lower margin, buyers by a higher price, and what is
 * evaded and nobody pays.
 *
 * @param bill money
 * @param shares percent; `evaded` is 0 when left out. They have to add up to 100
 * @returns refuses with `not-a-number`, `negative`, `out-of-range`, `too-large`, `too-precise`, and with `wrong-size` when the shares do not add up to 100
 */
export function splitBill(
  bill: DecimalString,
  shares: Omit<BillShares, 'evaded'> & Partial<Pick<BillShares, 'evaded'>>,
): Outcome<BillSplit> {
  const given: BillShares = { evaded: '0', ...shares };
  const read = checkInputs([
    ['bill', bill, 'money'],
    ...BEARERS.map((name) => [name, given[name], 'share'] as const),
  ]);
  if (!read.ok) return read;
  const [total, ...values] = read.values;
  const all = sum(values);
  if (!all.eq(100)) return refuse('wrong-size', 'shares', { sum: plain(all) });
  const amounts = values.map((share) => total.times(share).dividedBy(100));
  const written = (list: readonly Decimal[]): BillShares => {
    const [exporters, businesses, buyers, evaded] = list.map(plain);
    return {
      exporters: exporters ?? '0',
      businesses: businesses ?? '0',
      buyers: buyers ?? '0',
      evaded: evaded ?? '0',
    };
  };
  return {
    ok: true,
    amounts: written(amounts),
    shares: written(values),
    steps: BEARERS.map((name, index) =>
      step(
        `${name}Amount`,
        'money',
        `bill × ${name}Share ÷ 100`,
        { bill: [total, 'money'], [`${name}Share`]: [values[index] ?? '0', 'percent'] },
        amounts[index] ?? decimal('0'),
      ),
    ),
  };
}

/**
 * The shares of a bill from a chain: what exporters bear, and how the rest divides between importing firms and buyers
 * (5 %, then 30 to 70, gives 5, 28.5 and 66.5).
 *
 * @param exporters percent of the whole
 * @param businesses percent of what exporters do not bear
 * @returns refuses with `not-a-number`, `negative`, `too-large`
 */
export function sharesOfChain(
  exporters: DecimalString,
  businesses: DecimalString,
): Outcome<{ readonly shares: BillShares; readonly steps: readonly Step[] }> {
  const read = checkInputs([
    ['exporters', exporters, 'share'],
    ['businesses', businesses, 'share'],
  ]);
  if (!read.ok) return read;
  const [abroad, firms] = read.values;
  const rest = new Decimal(100).minus(abroad);
  const atFirms = rest.times(firms).dividedBy(100);
  const atBuyers = rest.minus(atFirms);
  const restTerm = { rest: [rest, 'percent'] } as const;
  return {
    ok: true,
    shares: { exporters: plain(abroad), businesses: plain(atFirms), buyers: plain(atBuyers), evaded: '0' },
    steps: [
      step('rest', 'percent', '100 − exporters', { exporters: [abroad, 'percent'] }, rest),
      step(
        'businessShare',
        'percent',
        'rest × businesses ÷ 100',
        { ...restTerm, businesses: [firms, 'percent'] },
        atFirms,
      ),
      step(
        'buyerShare',
        'percent',
        'rest − businessShare',
        { ...restTerm, businessShare: [atFirms, 'percent'] },
        atBuyers,
      ),
      sumStep('allShares', 'percent', { exporters: abroad, businessShare: atFirms, buyerShare: atBuyers }),
    ],
  };
}

/**
 * The change of the value of one unit that follows from changes of value and of number: −22.7 % and −2.4 % make −20.8 %. A unit value is no
 * price: it moves with the mix, too.
 *
 * @param valueChange percent, -100 or more
 * @param volumeChange percent, above -100
 * @returns percent; refuses with `not-a-number`, `too-small`, `too-large`
 */
export function unitValueChange(
  valueChange: DecimalString,
  volumeChange: DecimalString,
): Outcome<{ readonly change: DecimalString; readonly steps: readonly Step[] }> {
  const read = checkInputs([
    ['valueChange', valueChange, 'change'],
    ['volumeChange', volumeChange, 'growth'],
  ]);
  if (!read.ok) return read;
  const [value, volume] = read.values;
  const change = value.minus(volume).dividedBy(volume.plus(100)).times(100);
  const terms = { valueChange: [value, 'percent'], volumeChange: [volume, 'percent'] } as const;
  return {
    ok: true,
    change: plain(change),
    steps: [
      step(
        'unitValueChange',
        'percent',
        '(valueChange − volumeChange) ÷ (volumeChange + 100) × 100',
        terms,
        change,
      ),
    ],
  };
}
