import { decimal, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { exponential, power } from '../numbers/powers.js';
import { type Unit } from '../model/steps.js';

/** An amount in one calendar year. */
export interface YearAmount {
  readonly year: number;
  readonly amount: DecimalString;
}

/**
 * How money flows between two dates, as a cumulative share F of the time that has passed.
 * - `straight`: the same every day.
 * - `front-loaded`: F = 1 − (1 − t)^power; 2 when left out, more is earlier.
 * - `logistic`: slow, fast, slow, scaled so that nothing is left over at either end; steepness 10 when left out.
 * - `norden-rayleigh`: the spending curve of large projects, F = (1 − e^(−b t²)) ÷ (1 − e^(−b)), with b = 3.5 when left out
 *   (97 % spent at the end before scaling, peak at 0.378 of the time). Source: Norden–Rayleigh model, SCEA tutorial (2004).
 * - `given`: amounts for named years; what they leave of the total is unscheduled.
 */
export type ScheduleShape =
  | { readonly kind: 'straight' }
  | { readonly kind: 'front-loaded'; readonly power?: DecimalString }
  | { readonly kind: 'logistic'; readonly steepness?: DecimalString }
  | { readonly kind: 'norden-rayleigh'; readonly steepness?: DecimalString }
  | { readonly kind: 'given'; readonly amounts: readonly YearAmount[] };

/** Base of the natural logarithm to 50 digits, so that a step with a power of e can be typed into a calculator. */
const EULERS_NUMBER = '2.7182818284590452353602874713526624977572470936999';
/** Named numbers of a formula. */
export type Terms = Record<string, readonly [DecimalString, Unit, from?: string | undefined]>;
/** A cumulative spending curve: its formula for the working, and its value in percent at an elapsed share of the time. */
export interface Curve {
  readonly formula: string;
  readonly terms: Terms;
  readonly at: (elapsed: Decimal) => Decimal;
}

const ELAPSED = 'elapsedDays ÷ totalDays';

function logistic(steepness: Decimal): Curve['at'] {
  const start = decimal('1').dividedBy(exponential(steepness.dividedBy('2')).plus('1'));
  const span = decimal('1').minus(start.times('2'));
  return (elapsed) => {
    const risen = decimal('1').dividedBy(
      exponential(steepness.times(decimal('0.5').minus(elapsed))).plus('1'),
    );
    return risen.minus(start).dividedBy(span).times('100');
  };
}

const LOGISTIC_START = '1 ÷ (eulersNumber ^ (steepness ÷ 2) + 1)';

/** The curve of a shape; the formula leaves `elapsedDays` and `totalDays` to the caller. */
export function curveOf(shape: Exclude<ScheduleShape, { kind: 'given' }>): Curve {
  if (shape.kind === 'straight')
    return { formula: `${ELAPSED} × 100`, terms: {}, at: (elapsed) => elapsed.times('100') };
  if (shape.kind === 'front-loaded') {
    const exponent = shape.power ?? '2';
    return {
      formula: `(1 − (1 − ${ELAPSED}) ^ power) × 100`,
      terms: { power: [exponent, 'ratio'] },
      at: (elapsed) =>
        decimal('1')
          .minus(power(decimal('1').minus(elapsed), decimal(exponent)))
          .times('100'),
    };
  }
  const steepness = shape.steepness ?? (shape.kind === 'logistic' ? '10' : '3.5');
  const terms: Terms = {
    eulersNumber: [EULERS_NUMBER, 'ratio'],
    steepness: [steepness, 'ratio'],
  };
  const b = decimal(steepness);
  if (shape.kind === 'logistic')
    return {
      formula: `(1 ÷ (eulersNumber ^ (steepness × (0.5 − ${ELAPSED})) + 1) − ${LOGISTIC_START}) ÷ (1 − ${LOGISTIC_START} × 2) × 100`,
      terms,
      at: logistic(b),
    };
  const end = decimal('1').minus(exponential(b.negated()));
  return {
    formula: `(1 − eulersNumber ^ (−steepness × (${ELAPSED}) ^ 2)) ÷ (1 − eulersNumber ^ (−steepness)) × 100`,
    terms,
    at: (elapsed) =>
      decimal('1')
        .minus(exponential(b.negated().times(elapsed.pow(2))))
        .dividedBy(end)
        .times('100'),
  };
}
