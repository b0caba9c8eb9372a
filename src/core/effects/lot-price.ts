import { checkInputs } from '../model/check-inputs.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { StepChain } from '../model/step-chain.js';
import type { Step } from '../model/steps.js';
import { plain, type DecimalString } from '../numbers/decimal.js';

/** What a dealer keeps when the cost changes: the margin's share in the price, or its amount. */
export type MarginRule = 'percent' | 'dollar';

export const MARGIN_RULES: readonly MarginRule[] = ['dollar', 'percent'];

/** Input of {@link lotPrice}. */
export interface LotPriceInput {
  /** Price of the car at the border before duty, at the rate before, money. */
  readonly customsValue: DecimalString;
  /** Rates of duty, percent. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  /** Share of the change of duty that the duty-paid price at the border takes up, percent, 0 to 100. Not the pass-through to shops. */
  readonly passThrough: DecimalString;
  /** Freight, insurance and what else it costs to bring the car to the dealer, money; it stays. */
  readonly carriage: DecimalString;
  /** The dealer's margin before, money. */
  readonly margin: DecimalString;
  readonly marginRule: MarginRule;
}

/** Result of {@link lotPrice}; money, percent where the name says so. */
export interface LotPrice {
  readonly exporterBefore: DecimalString;
  readonly exporterAfter: DecimalString;
  readonly dutyBefore: DecimalString;
  readonly dutyAfter: DecimalString;
  readonly carriage: DecimalString;
  readonly landedBefore: DecimalString;
  readonly landedAfter: DecimalString;
  readonly marginBefore: DecimalString;
  readonly marginAfter: DecimalString;
  readonly stickerBefore: DecimalString;
  readonly stickerAfter: DecimalString;
  readonly stickerChange: DecimalString;
  readonly stickerChangePercent: DecimalString;
  /** Change of the duty if the exporter's price stayed; it is divided into what the border price takes up and what the exporter does. */
  readonly staticChange: DecimalString;
  readonly passedOn: DecimalString;
  readonly absorbed: DecimalString;
  readonly steps: readonly Step[];
}

/**
 * The price of one car on the dealer's lot before and after a change of duty: price at the border, duty, carriage, the dealer's margin. The
 * duty-paid price at the border takes up a share of the change that the duty would make at an unchanged price; the exporter's own price moves
 * so that the rest is theirs. Taxes on sales are left out.
 *
 * Refuses with `not-a-number`, `negative`, `out-of-range`, `too-large`, `too-precise`, `unknown-choice` for the rule, and `not-positive` for a car that
 * costs nothing.
 */
export function lotPrice(input: LotPriceInput): Outcome<LotPrice> {
  const read = checkInputs([
    ['customsValue', input.customsValue, 'money'],
    ['fromRate', input.fromRate, 'rate'],
    ['toRate', input.toRate, 'rate'],
    ['passThrough', input.passThrough, 'percent'],
    ['carriage', input.carriage, 'money'],
    ['margin', input.margin, 'money'],
  ]);
  if (!read.ok) return read;
  if (!MARGIN_RULES.includes(input.marginRule)) return refuse('unknown-choice', 'marginRule');
  const [value, from, to, share, carriage, margin] = read.values;
  if (value.isZero()) return refuse('not-positive', 'customsValue');
  const chain = new StepChain({
    customsValue: [value, 'money'],
    fromRate: [from, 'percent'],
    toRate: [to, 'percent'],
    passThrough: [share, 'percent'],
    carriage: [carriage, 'money'],
    marginBefore: [margin, 'money'],
  });
  const dutyBefore = chain.add(
    'dutyBefore',
    'money',
    'customsValue × fromRate ÷ 100',
    value.times(from).dividedBy(100),
  );
  const paidBefore = chain.add(
    'dutyPaidBefore',
    'money',
    'customsValue + dutyBefore',
    value.plus(dutyBefore),
  );
  const change = chain.add(
    'staticChange',
    'money',
    'customsValue × toRate ÷ 100 − dutyBefore',
    value.times(to).dividedBy(100).minus(dutyBefore),
  );
  const passedOn = chain.add(
    'passedOn',
    'money',
    'staticChange × passThrough ÷ 100',
    change.times(share).dividedBy(100),
  );
  const absorbed = chain.add('absorbed', 'money', 'staticChange − passedOn', change.minus(passedOn));
  const paidAfter = chain.add(
    'dutyPaidAfter',
    'money',
    'dutyPaidBefore + passedOn',
    paidBefore.plus(passedOn),
  );
  const exporterAfter = chain.add(
    'exporterAfter',
    'money',
    'dutyPaidAfter × 100 ÷ (toRate + 100)',
    paidAfter.times(100).dividedBy(to.plus(100)),
  );
  const dutyAfter = chain.add(
    'dutyAfter',
    'money',
    'dutyPaidAfter − exporterAfter',
    paidAfter.minus(exporterAfter),
  );
  const landedBefore = chain.add(
    'landedBefore',
    'money',
    'dutyPaidBefore + carriage',
    paidBefore.plus(carriage),
  );
  const landedAfter = chain.add('landedAfter', 'money', 'dutyPaidAfter + carriage', paidAfter.plus(carriage));
  const stickerBefore = chain.add(
    'stickerBefore',
    'money',
    'landedBefore + marginBefore',
    landedBefore.plus(margin),
  );
  const marginAfter =
    input.marginRule === 'dollar'
      ? chain.add('marginAfter', 'money', 'marginBefore', margin)
      : chain.add(
          'marginAfter',
          'money',
          'marginBefore × landedAfter ÷ landedBefore',
          margin.times(landedAfter).dividedBy(landedBefore),
        );
  const stickerAfter = chain.add(
    'stickerAfter',
    'money',
    'landedAfter + marginAfter',
    landedAfter.plus(marginAfter),
  );
  const stickerChange = chain.add(
    'stickerChange',
    'money',
    'stickerAfter − stickerBefore',
    stickerAfter.minus(stickerBefore),
  );
  const percent = chain.add(
    'stickerChangePercent',
    'percent',
    'stickerChange ÷ stickerBefore × 100',
    stickerChange.dividedBy(stickerBefore).times(100),
  );
  return {
    ok: true,
    exporterBefore: plain(value),
    exporterAfter: plain(exporterAfter),
    dutyBefore: plain(dutyBefore),
    dutyAfter: plain(dutyAfter),
    carriage: plain(carriage),
    landedBefore: plain(landedBefore),
    landedAfter: plain(landedAfter),
    marginBefore: plain(margin),
    marginAfter: plain(marginAfter),
    stickerBefore: plain(stickerBefore),
    stickerAfter: plain(stickerAfter),
    stickerChange: plain(stickerChange),
    stickerChangePercent: plain(percent),
    staticChange: plain(change),
    passedOn: plain(passedOn),
    absorbed: plain(absorbed),
    steps: chain.steps,
  };
}
