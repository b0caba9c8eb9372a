import { Decimal, decimal, plain, sum, type DecimalInput, type DecimalString } from '../numbers/decimal.js';
import { step, type Step } from '../model/steps.js';

/**
 * Present value of year-end flows, as a step: Σ flow of year n ÷ (1 + rate ÷ 100)^n.
 *
 * @param id name of the step
 * @param flows amounts of the first, second … year
 * @param rate yearly rate in percent, above −100
 * @param named what the flows, each with its number, and the rate are called before this step
 */
export function presentValue(
  id: string,
  flows: readonly DecimalString[],
  rate: DecimalString,
  named?: { readonly flow: string; readonly rate: string },
): Step {
  const growth = decimal(rate).dividedBy('100').plus('1');
  const value = sum(flows.map((flow, index) => decimal(flow).dividedBy(growth.pow(index + 1))));
  const formula = flows.map((_, index) => `year${index + 1} ÷ (1 + rate ÷ 100) ^ ${index + 1}`).join(' + ');
  const terms = Object.fromEntries(
    flows.map((flow, index) => [
      `year${index + 1}`,
      [flow, 'money', named && `${named.flow}${index + 1}`] as const,
    ]),
  );
  return step(id, 'money', formula, { ...terms, rate: [rate, 'percent', named?.rate] }, value);
}

/** Value of the flows for a discount factor, by Horner's rule. */
function discounted(flows: readonly DecimalInput[], factor: Decimal): Decimal {
  return flows.reduceRight<Decimal>((value, flow) => value.plus(flow).times(factor), new Decimal(0));
}

/**
 * The yearly rate at which later flows are worth what was paid at the start, in percent to 20 decimal places, found by halving an
 * interval of discount factors. `null` when nothing comes back.
 *
 * @param paid above zero
 * @param flows amounts of zero or more at the end of the first, second … year
 */
export function internalRateOfReturn(
  paid: DecimalString,
  flows: readonly DecimalString[],
): DecimalString | null {
  if (sum(flows).isZero()) return null;
  let low = new Decimal(0);
  let high = new Decimal(1);
  while (discounted(flows, high).lessThan(paid)) high = high.times(2);
  // 128 halvings shrink the interval below the last of 38 digits.
  for (let halving = 0; halving < 128; halving += 1) {
    const middle = low.plus(high).dividedBy(2);
    if (discounted(flows, middle).lessThan(paid)) low = middle;
    else high = middle;
  }
  return plain(new Decimal(100).dividedBy(high).minus(100).toDecimalPlaces(20));
}
