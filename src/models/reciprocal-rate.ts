import { checkInputs } from '../core/model/check-inputs.js';
import type { Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { plain, type DecimalString } from '../core/numbers/decimal.js';

/**
 * The formula by which the US Trade Representative set “reciprocal” rates in April 2025: the deficit as a share of imports, divided by an
 * elasticity and a pass-through. To explain those rates; nothing here recommends it.
 *
 * @param deficitShare (imports − exports) ÷ imports, percent
 * @param elasticity of import demand, a positive number
 * @param passThrough from tariffs to import prices, percent, above 0
 * @returns percent, and half of it; refuses with `not-a-number`, `not-positive`, `too-small`, `too-large`, `out-of-range`
 */
export function reciprocalRate(
  deficitShare: DecimalString,
  elasticity: DecimalString,
  passThrough: DecimalString,
): Outcome<{
  readonly rate: DecimalString;
  readonly halved: DecimalString;
  readonly steps: readonly Step[];
}> {
  const read = checkInputs([
    ['deficitShare', deficitShare, 'change'],
    ['elasticity', elasticity, 'positive'],
    ['passThrough', passThrough, 'partOfAll'],
  ]);
  if (!read.ok) return read;
  const [deficit, steepness, share] = read.values;
  const rate = deficit.dividedBy(steepness.times(share)).times(100);
  const halved = rate.dividedBy(2);
  return {
    ok: true,
    rate: plain(rate),
    halved: plain(halved),
    steps: [
      step(
        'rate',
        'percent',
        'deficitShare ÷ (elasticity × passThrough) × 100',
        {
          deficitShare: [deficit, 'percent'],
          elasticity: [steepness, 'ratio'],
          passThrough: [share, 'percent'],
        },
        rate,
      ),
      step('halved', 'percent', 'rate ÷ 2', { rate: [rate, 'percent'] }, halved),
    ],
  };
}
