import { plain, type DecimalString } from '../core/numbers/decimal.js';
import type { Outcome } from '../core/model/outcome.js';
import { checkInputs, type NumberReason } from '../core/model/check-inputs.js';
import { step, type Step } from '../core/model/steps.js';

/**
 * An amount in another currency at a stated rate. The rate belongs beside the result wherever it is shown: in 2025 the press gave
 * $70 bn for ¥9.9 tn in April and for ¥11 tn in December.
 *
 * @param input.amount money of the currency that is quoted (yen)
 * @param input.rate units of that currency for one unit of the other (yen for a dollar), above zero
 * @returns `converted` in the other currency; refuses with `not-a-number` or `not-positive`
 */
export function convertAtRate(input: {
  readonly amount: DecimalString;
  readonly rate: DecimalString;
}): Outcome<{ converted: DecimalString; steps: readonly Step[] }, NumberReason> {
  const read = checkInputs([
    ['amount', input.amount, 'number'],
    ['rate', input.rate, 'positive'],
  ]);
  if (!read.ok) return read;
  const [amount, rate] = read.values;
  const converted = amount.dividedBy(rate);
  const terms = { amount: [amount, 'money'], rate: [rate, 'ratio'] } as const;
  return {
    ok: true,
    converted: plain(converted),
    steps: [step('converted', 'money', 'amount ÷ rate', terms, converted)],
  };
}
