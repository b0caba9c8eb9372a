import { checkInputs, type NumberReason } from '../core/model/check-inputs.js';
import type { Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { plain, type DecimalString } from '../core/numbers/decimal.js';

/**
 * The GDP that somebody must have divided by, given the spending and the share they published: the test of a denominator.
 *
 * @param input.spending money, above zero
 * @param input.share percent, above zero
 * @returns `impliedGdp` in the same money; refuses with `not-a-number` or `not-positive`
 */
export function impliedGdp(input: {
  readonly spending: DecimalString;
  readonly share: DecimalString;
}): Outcome<{ impliedGdp: DecimalString; steps: readonly Step[] }, NumberReason> {
  const read = checkInputs([
    ['spending', input.spending, 'positive'],
    ['share', input.share, 'positive'],
  ]);
  if (!read.ok) return read;
  const [spending, share] = read.values;
  const gdp = spending.dividedBy(share).times(100);
  const terms = { spending: [spending, 'money'], share: [share, 'percent'] } as const;
  return {
    ok: true,
    impliedGdp: plain(gdp),
    steps: [step('impliedGdp', 'money', 'spending ÷ share × 100', terms, gdp)],
  };
}
