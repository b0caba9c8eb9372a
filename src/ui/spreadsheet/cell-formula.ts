import type { Expression, Operator } from '../../core/model/expression.js';

const SIGNS: Readonly<Record<Operator, string>> = { '+': '+', '−': '-', '×': '*', '÷': '/', '^': '^' };
const RANKS: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, '^': 3 };
const ATOM = 4;

const rankOf = (one: Expression): number => (one.kind === 'operation' ? RANKS[one.operator] : ATOM);

/**
 * An expression in the words of a spreadsheet, with the cell of each name. What stands on the right of an operator of the same rank is in brackets, so that
 * the order of computing is that of the working, and a minus before a number always is: spreadsheets take `-2^2` for 4.
 */
export function cellFormula(one: Expression, cellOf: (name: string) => string): string {
  const write = (inner: Expression): string => cellFormula(inner, cellOf);
  const inside = (inner: Expression, rank: number): string =>
    rankOf(inner) < rank ? `(${write(inner)})` : write(inner);
  switch (one.kind) {
    case 'number':
      return one.text;
    case 'name':
      return cellOf(one.name);
    case 'negative':
      return `(-${inside(one.of, ATOM)})`;
    case 'call':
      return `${one.name.toUpperCase()}(${one.values.map(write).join(',')})`;
    case 'operation': {
      const rank = RANKS[one.operator];
      const left = inside(one.left, one.operator === '^' ? ATOM : rank);
      return `${left}${SIGNS[one.operator]}${inside(one.right, rank + 1)}`;
    }
  }
}

/** A number as a spreadsheet computes it, and how far another spreadsheet may be from it. */
export interface Computed {
  readonly value: number;
  readonly slack: number;
}

/** How much of a power or a logarithm programs differ by: a unit in the last binary place. */
const LIBRARY = 2 ** -52;
/** The digits that spreadsheets take for the number when they round. */
const DIGITS = 15;

/** From this size on, LibreOffice takes the number as it is, and not as its fifteen digits say it. */
const UNTIDIED = 2 ** 41;

/** `ROUND`: halves away from zero, of the number as its fifteen digits say it. Where programs see another half, they differ by a whole unit. */
function rounded({ value, slack }: Computed, places: number): Computed {
  const size = Math.abs(value);
  if (!(size < 10 ** DIGITS)) return { value, slack };
  const [digits = '0', power = '0'] = size.toExponential(DIGITS - 1).split('e');
  const shifted = Number(`${digits}e${Number(power) + places}`);
  const isHalf = Math.abs((shifted % 1) - 0.5) <= shifted * LIBRARY;
  const unsure = isHalf && places > 0 && shifted >= UNTIDIED;
  return {
    value: Math.sign(value) * Number(`${Math.floor(shifted + 0.5)}e${-places}`),
    slack: unsure ? 10 ** -places : slack,
  };
}

function operate(operator: Operator, a: Computed, b: Computed): Computed {
  const [x, y] = [a.value, b.value];
  switch (operator) {
    case '+':
      return { value: x + y, slack: a.slack + b.slack };
    case '−':
      return { value: x - y, slack: a.slack + b.slack };
    case '×':
      return { value: x * y, slack: Math.abs(x) * b.slack + Math.abs(y) * a.slack };
    case '÷':
      return { value: x / y, slack: (a.slack + Math.abs(x / y) * b.slack) / Math.abs(y) };
    case '^': {
      const value = x ** y;
      const moved = (y === 0 ? 0 : Math.abs(y / x) * a.slack) + Math.abs(Math.log(x)) * b.slack;
      return { value, slack: Math.abs(value) * ((moved || 0) + (y === 1 ? 0 : LIBRARY)) };
    }
  }
}

function call(name: string, values: readonly Computed[]): Computed {
  const numbers = values.map(({ value }) => value);
  const [first = { value: 0, slack: 0 }, second = { value: 0, slack: 0 }] = values;
  const slack = Math.max(...values.map((one) => one.slack));
  if (name === 'max') return { value: Math.max(...numbers), slack };
  if (name === 'min') return { value: Math.min(...numbers), slack };
  if (name === 'round') return rounded(first, second.value);
  const value = Math.log(first.value);
  return { value, slack: first.slack / first.value + Math.abs(value) * LIBRARY };
}

/** Computes an expression as a spreadsheet does, in double precision. */
export function computeInDoubles(one: Expression, valueOf: (name: string) => Computed): Computed {
  const compute = (inner: Expression): Computed => computeInDoubles(inner, valueOf);
  switch (one.kind) {
    case 'number':
      return { value: Number(one.text), slack: 0 };
    case 'name':
      return valueOf(one.name);
    case 'negative': {
      const { value, slack } = compute(one.of);
      return { value: -value, slack };
    }
    case 'call':
      return call(one.name, one.values.map(compute));
    case 'operation':
      return operate(one.operator, compute(one.left), compute(one.right));
  }
}
