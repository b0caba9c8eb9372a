import { Decimal } from '../../src/core/numbers/decimal.js';

/**
 * Computes the text of a step on its own: `+ − × ÷ ^`, brackets, `ln`, `max`, `min` and `round(x, places)`.
 * Written apart from the models on purpose: it is the reader with a pocket calculator who checks our working.
 */
export function evaluateWorking(text: string): Decimal {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]+|[-+−×÷^(),]/g) ?? [];
  if (tokens.join('') !== text.replace(/\s/g, '')) throw new Error(`not arithmetic: ${text}`);
  let at = 0;
  const peek = () => tokens[at];
  const take = (expected?: string) => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`bad working: ${text}`);
    return token;
  };
  const call = (name: string, values: Decimal[]): Decimal => {
    if (name === 'ln') return values[0]!.ln();
    if (name === 'max') return Decimal.max(...values);
    if (name === 'min') return Decimal.min(...values);
    if (name === 'round') return values[0]!.toDecimalPlaces(values[1]!.toNumber());
    throw new Error(`unknown function ${name}`);
  };
  const atom = (): Decimal => {
    const token = take();
    if (token === '−' || token === '-') return power().negated();
    if (token === '(') {
      const value = total();
      take(')');
      return value;
    }
    if (/^[a-z]/.test(token)) {
      take('(');
      const values = [total()];
      while (peek() === ',') {
        take(',');
        values.push(total());
      }
      take(')');
      return call(token, values);
    }
    return new Decimal(token);
  };
  const power = (): Decimal => {
    const base = atom();
    if (peek() !== '^') return base;
    take('^');
    return base.pow(power());
  };
  const product = (): Decimal => {
    let value = power();
    while (peek() === '×' || peek() === '÷')
      value = take() === '×' ? value.times(power()) : value.dividedBy(power());
    return value;
  };
  const total = (): Decimal => {
    let value = product();
    while (peek() === '+' || peek() === '−' || peek() === '-')
      value = take() === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  const value = total();
  if (at !== tokens.length) throw new Error(`left over in: ${text}`);
  return value;
}
