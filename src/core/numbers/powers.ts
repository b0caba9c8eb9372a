import { Decimal } from './decimal.js';

/** Works with more digits than a result has, so that the last one of its forty is right. */
const Wide = Decimal.clone({ precision: 60 });
const SMALLEST = new Wide('1e-58');

/** Back to forty digits. */
const narrow = (value: Decimal): Decimal => new Decimal(value).plus(0);

/** A root to the fifteen digits that a float has, of values that are too large or small for one, too. */
function roughRoot(value: Decimal, degree: number): Decimal {
  const leading = value.times(`1e${-value.e}`).toNumber();
  const logarithm = (Math.log10(leading) + value.e) / degree;
  const exponent = Math.floor(logarithm);
  return new Wide(`${10 ** (logarithm - exponent)}e${exponent}`);
}

/** By Newton's method: each round doubles the digits that are right. */
function wideRoot(value: Decimal, degree: number): Decimal {
  let found = roughRoot(value, degree);
  for (;;) {
    const better = found
      .times(degree - 1)
      .plus(value.dividedBy(found.pow(degree - 1)))
      .dividedBy(degree);
    if (better.minus(found).abs().lte(better.times(SMALLEST))) return better;
    found = better;
  }
}

/**
 * The root of a value, to forty digits.
 * @param value above zero
 * @param degree a whole number of 1 or more
 */
export function root(value: Decimal, degree: number): Decimal {
  return narrow(wideRoot(new Wide(value), degree));
}

/** Decimal places that the exponent of {@link power} may have: its degree has to be a number that a float counts exactly. */
export const POWER_PLACES = 6;

/**
 * A power whose exponent need not be whole, to forty digits: `value ^ 1.5` is the tenth root, fifteen times itself.
 * @param value zero or more
 * @param exponent above zero, with at most {@link POWER_PLACES} decimal places
 */
export function power(value: Decimal, exponent: Decimal): Decimal {
  const degree = new Decimal(10).pow(exponent.decimalPlaces());
  if (value.isZero()) return value;
  return narrow(wideRoot(new Wide(value), degree.toNumber()).pow(exponent.times(degree)));
}

/** The power of e in wide digits: the series at a small part of the exponent, squared back. */
function wideExponential(exponent: Decimal): Decimal {
  let small = new Wide(exponent);
  let halvings = 0;
  for (; small.abs().gt('0.1'); halvings++) small = small.dividedBy(2);
  let sum = new Wide(1);
  let term = sum;
  for (let n = 1; term.abs().gt(SMALLEST); n++) {
    term = term.times(small).dividedBy(n);
    sum = sum.plus(term);
  }
  return sum.pow(2 ** halvings);
}

/** The power of e, to forty digits. */
export const exponential = (exponent: Decimal): Decimal => narrow(wideExponential(exponent));

/** By Halley's method on the power of e: each round trebles the digits that are right. */
function wideLogarithm(value: Decimal): Decimal {
  const wide = new Wide(value);
  const leading = wide.times(`1e${-wide.e}`).toNumber();
  let found = new Wide(`${Math.log(leading) + wide.e * Math.LN10}`);
  for (;;) {
    const reached = wideExponential(found);
    const correction = wide.minus(reached).dividedBy(wide.plus(reached)).times(2);
    found = found.plus(correction);
    // What is left of an error of 10^-20 after one more round is beyond the last digit.
    if (correction.abs().lt('1e-20')) return found;
  }
}

/**
 * The natural logarithm, to forty digits.
 * @param value above zero
 */
export const logarithm = (value: Decimal): Decimal => narrow(wideLogarithm(value));

/**
 * A power with any exponent, to forty digits; {@link power} is faster where the exponent has few places.
 * @param value above zero
 */
export function realPower(value: Decimal, exponent: Decimal): Decimal {
  return narrow(wideExponential(wideLogarithm(value).times(exponent)));
}
