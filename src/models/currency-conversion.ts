import { plain, type DecimalString } from '../core/numbers/decimal.js';
import type { Outcome } from '../core/model/outcome.js';
import { readDecimal, readPositive, type NumberRefusal } from '../core/model/read-decimal.js';
import { step, type Step } from '../core/model/steps.js';

/**
 * An amount in another currency at a stated rate. The rate belongs beside the result wherever it is shown: in 2025 the press gave
 * $70 bn for ¥9.9 tn in April and for ¥11 tn in December.
 *
 * @param input.amount money of the currency that is quoted (yen)
 * @param input.rate units of that currency for one unit of the other (yen for a dollar), above zero
 * @returns `converted` in the other currency; refuses with `not-a-decimal` or `not-positive`
 */
export function convertAtRate(input: {
  readonly amount: DecimalString;
  readonly rate: DecimalString;
}): Outcome<{ converted: DecimalString; steps: readonly Step[] }, NumberRefusal> {
  const amount = readDecimal(input.amount, 'amount');
  if (!amount.ok) return amount;
  const rate = readPositive(input.rate, 'rate');
  if (!rate.ok) return rate;
  const converted = amount.value.dividedBy(rate.value);
  const terms = { amount: [amount.value, 'money'], rate: [rate.value, 'ratio'] } as const;
  return {
    ok: true,
    converted: plain(converted),
    steps: [step('converted', 'money', 'amount ÷ rate', terms, converted)],
  };
}
