import { checkInputs } from '../core/model/check-inputs.js';
import type { Outcome } from '../core/model/outcome.js';
import { StepChain } from '../core/model/step-chain.js';
import type { Step } from '../core/model/steps.js';
import { plain, type DecimalString } from '../core/numbers/decimal.js';

/** Parameters of the scalar formula for the price level, percent. */
export interface PriceLevelParameters {
  /** Share of goods in what consumers spend. */
  readonly goodsShare: DecimalString;
  /** Share of imports in the goods they buy. */
  readonly importShare: DecimalString;
  /** By how much of the rise of import prices competitors at home raise theirs. */
  readonly domesticPassThrough: DecimalString;
  /** How much of the tariff a dearer currency takes back. */
  readonly currencyOffset: DecimalString;
}

/** Input of {@link priceLevel}. */
export interface PriceLevelInput extends PriceLevelParameters {
  /** Change of the average effective rate, percentage points. */
  readonly rateChange: DecimalString;
}

/** Result of {@link priceLevel}. */
export interface PriceLevel {
  /** Change of consumer prices, percent. */
  readonly priceChange: DecimalString;
  /** The same for one point of the average rate. */
  readonly perPoint: DecimalString;
  /** What the responses at home and of the currency make of a direct effect of 1. */
  readonly responseFactor: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * The effect of the average tariff on consumer prices with full pass-through and before anyone buys something else: an order of magnitude.
 * The scalar formula of the Budget Lab at Yale; with its parameters it gives the published figures of October 2025 to February 2026 and no
 * others: earlier and later editions rest on other methods.
 *
 * Refuses with `not-a-number`, `negative`, `too-small`, `too-large`.
 */
export function priceLevel(input: PriceLevelInput): Outcome<PriceLevel> {
  const read = checkInputs([
    ['rateChange', input.rateChange, 'change'],
    ['goodsShare', input.goodsShare, 'share'],
    ['importShare', input.importShare, 'share'],
    ['domesticPassThrough', input.domesticPassThrough, 'share'],
    ['currencyOffset', input.currencyOffset, 'share'],
  ]);
  if (!read.ok) return read;
  const [rateChange, goods, imports, domestic, currency] = read.values;
  const chain = new StepChain({
    rateChange: [rateChange, 'percent'],
    goodsShare: [goods, 'percent'],
    importShare: [imports, 'percent'],
    domesticPassThrough: [domestic, 'percent'],
    currencyOffset: [currency, 'percent'],
  });
  const factor = chain.add(
    'responseFactor',
    'ratio',
    '(100 + domesticPassThrough − currencyOffset) ÷ 100',
    domestic.plus(100).minus(currency).dividedBy(100),
  );
  const perPoint = chain.add(
    'perPoint',
    'percent',
    'goodsShare × importShare × responseFactor ÷ 10000',
    goods.times(imports).times(factor).dividedBy('10000'),
  );
  const change = chain.add('priceChange', 'percent', 'rateChange × perPoint', rateChange.times(perPoint));
  return {
    ok: true,
    priceChange: plain(change),
    perPoint: plain(perPoint),
    responseFactor: plain(factor),
    steps: chain.steps,
  };
}
