import { checkInputs, type Checked } from '../core/model/check-inputs.js';
import { decimal, plain, sum, type Decimal, type DecimalString } from '../core/numbers/decimal.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import type { RateResult } from './rate-rules.js';
import { step, type Step } from '../core/model/steps.js';

/**
 * A tariff as a share of the price with the duty in it, from the rate on the price before duty: 27.5 % of the price before duty
 * is 21.57 % of the price after. Some models take their rates in this form.
 *
 * @param exclusiveRate percent of the price before duty, 0 to 10000
 * @returns the rate in percent of the duty-paid price; refuses with `not-a-number`, `negative`, `too-large`
 */
export function inclusiveRate(exclusiveRate: DecimalString): Outcome<RateResult> {
  const read = checkInputs([['exclusiveRate', exclusiveRate, 'rate']]);
  if (!read.ok) return read;
  const [exclusive] = read.values;
  const rate = exclusive.dividedBy(exclusive.plus(100)).times(100);
  const terms = { exclusiveRate: [exclusive, 'percent'] } as const;
  return {
    ok: true,
    rate: plain(rate),
    steps: [step('inclusiveRate', 'percent', 'exclusiveRate ÷ (exclusiveRate + 100) × 100', terms, rate)],
  };
}

/**
 * The other way round of {@link inclusiveRate}: a rate on the price before duty from a share of the duty-paid price.
 *
 * @param inclusiveRate percent of the duty-paid price, 0 to below 100
 * @returns the rate in percent of the price before duty; refuses as {@link inclusiveRate}, and 100 and more with `too-large`
 */
export function exclusiveRate(inclusiveRate: DecimalString): Outcome<RateResult> {
  const read = checkInputs([['inclusiveRate', inclusiveRate, 'share']]);
  if (!read.ok) return read;
  const [inclusive] = read.values;
  if (inclusive.eq(100)) return refuse('too-large', 'inclusiveRate', { limit: '100' });
  const rate = inclusive.dividedBy(decimal('100').minus(inclusive)).times(100);
  const terms = { inclusiveRate: [inclusive, 'percent'] } as const;
  return {
    ok: true,
    rate: plain(rate),
    steps: [step('exclusiveRate', 'percent', 'inclusiveRate ÷ (100 − inclusiveRate) × 100', terms, rate)],
  };
}

/** An input of production, for {@link effectiveProtection}. */
export interface ProtectedInput {
  /** Its share in the price of the product at free trade, percent. */
  readonly share: DecimalString;
  /** The tariff on it, percent. */
  readonly rate: DecimalString;
}

/**
 * Effective rate of protection: by how much the tariffs on a product and on its inputs raise the value added in making it
 * (W. M. Corden). Below zero when the inputs are taxed more than the product.
 *
 * @param outputRate tariff on the product, percent
 * @returns the rate in percent of value added at free trade; refuses with `not-a-number`, `negative`, `too-large`,
 *   and with `no-value-added` when the inputs take up the whole price
 */
export function effectiveProtection(
  outputRate: DecimalString,
  inputs: readonly ProtectedInput[],
): Outcome<RateResult> {
  const read = checkInputs([
    ['outputRate', outputRate, 'rate'],
    ...inputs.flatMap(({ share, rate }, index): Checked[] => [
      [`inputs[${index}].share`, share, 'share'],
      [`inputs[${index}].rate`, rate, 'rate'],
    ]),
  ]);
  if (!read.ok) return read;
  const [output, ...values] = read.values;
  const pairs = inputs.map((_, index) =>
    [values[2 * index], values[2 * index + 1]].flatMap((each) => each ?? []),
  );
  const inputShare = sum(pairs.flatMap(([share]) => share ?? []));
  if (inputShare.gte(100)) return refuse('no-value-added', 'inputs');
  const weighted = pairs.map(([share = decimal('0'), rate = decimal('0')]) =>
    share.times(rate).dividedBy(100),
  );
  const inputTariff = sum(weighted);
  const rate = output.minus(inputTariff).dividedBy(decimal('100').minus(inputShare)).times(100);
  return {
    ok: true,
    rate: plain(rate),
    steps: protectionSteps(inputs, { output, inputTariff, inputShare, rate }),
  };
}

function protectionSteps(
  inputs: readonly ProtectedInput[],
  values: Readonly<Record<'output' | 'inputTariff' | 'inputShare' | 'rate', Decimal>>,
): readonly Step[] {
  const shares = inputs.map(
    ({ share }, index) => [`inputShare${index + 1}`, [decimal(share), 'percent']] as const,
  );
  const rates = inputs.map(
    ({ rate }, index) => [`inputRate${index + 1}`, [decimal(rate), 'percent']] as const,
  );
  const weighted = shares.map(([share], index) => `${share} × inputRate${index + 1} ÷ 100`);
  const named = shares.map(([share]) => share);
  const shareTerms = Object.fromEntries(shares);
  const tariffTerms = { ...shareTerms, ...Object.fromEntries(rates) };
  return [
    step('inputShare', 'percent', named.join(' + ') || '0', shareTerms, values.inputShare),
    step('inputTariff', 'percent', weighted.join(' + ') || '0', tariffTerms, values.inputTariff),
    step(
      'effectiveProtection',
      'percent',
      '(outputRate − inputTariff) ÷ (100 − inputShare) × 100',
      {
        outputRate: [values.output, 'percent'],
        inputTariff: [values.inputTariff, 'percent'],
        inputShare: [values.inputShare, 'percent'],
      },
      values.rate,
    ),
  ];
}
