import { plain, sum, type Decimal, type DecimalInput, type DecimalString } from '../numbers/decimal.js';

/** What a number counts, so that it can be written in the reader's language. Rates and shares are in percent. */
export type Unit = 'money' | 'percent' | 'ratio' | 'quantity' | 'money-per-unit' | 'years';

/** One named number in a formula. */
export interface Term {
  readonly value: DecimalString;
  readonly unit: Unit;
  /** The earlier step, or the given number, that it is, where that has another name (`balance3` for `openingBalance`). */
  readonly from?: string;
}

/** A term as it is given to a step: its value, its unit, and what it is where that has another name. */
export type GivenTerm = readonly [value: DecimalInput, unit: Unit, from?: string | undefined];

/**
 * One line of the working: what was computed, by which formula, with which numbers, giving what.
 * `working` is the formula with the numbers put in, plain arithmetic that anyone can type into a calculator.
 */
export interface Step {
  /** Stable name of the step, camelCase (`dutyBefore`). */
  readonly id: string;
  /** The formula in named terms, with the operators `+ − × ÷ ^ ( )` and the functions `ln max min round`. */
  readonly formula: string;
  /** The formula with the numbers in place of the names. */
  readonly working: string;
  /** The result, in full. */
  readonly value: DecimalString;
  readonly unit: Unit;
  /** The terms of the formula, by name. */
  readonly terms: Readonly<Record<string, Term>>;
}

const NAME = /[a-z][A-Za-z0-9]*/g;
const FUNCTIONS: ReadonlySet<string> = new Set(['ln', 'max', 'min', 'round']);

/** Writes a formula with something in place of each name; functions stay. */
export function fillFormula(formula: string, write: (name: string) => string): string {
  return formula.replace(NAME, (name) => (FUNCTIONS.has(name) ? name : write(name)));
}

function written(value: DecimalString): string {
  return value.startsWith('-') ? `(${value.replace('-', '−')})` : value;
}

/**
 * Makes a step. The value is computed by the caller and not from the text, so that a test can evaluate the text
 * on its own and catch a formula that says one thing and a function that does another.
 */
export function step(
  id: string,
  unit: Unit,
  formula: string,
  terms: Readonly<Record<string, GivenTerm>>,
  value: Decimal,
): Step {
  const named: Record<string, Term> = {};
  for (const [name, [amount, termUnit, from]] of Object.entries(terms)) {
    const text = typeof amount === 'string' ? amount : plain(amount);
    named[name] = { value: text, unit: termUnit, ...(from !== undefined && { from }) };
  }
  return {
    id,
    unit,
    formula,
    working: fillFormula(formula, (name) => written(named[name]?.value ?? name)),
    value: plain(value),
    terms: named,
  };
}

/** The same steps, with terms that are earlier steps of another name: by the name of the term. */
export function linked<One extends Step>(
  steps: readonly One[],
  from: Readonly<Record<string, string>>,
): One[] {
  return steps.map((one) => ({
    ...one,
    terms: Object.fromEntries(
      Object.entries(one.terms).map(([name, term]) => {
        const other = from[name];
        return [name, other === undefined ? term : { ...term, from: other }];
      }),
    ),
  }));
}

/** The step that adds named numbers of one unit, in their order. */
export function sumStep(id: string, unit: Unit, parts: Readonly<Record<string, Decimal>>): Step {
  const terms = Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, [value, unit] as const]),
  );
  return step(id, unit, Object.keys(parts).join(' + '), terms, sum(Object.values(parts)));
}

/**
 * The name that a part carries in a formula: `ge-vernova` with suffix `Amount` becomes `geVernovaAmount`.
 * Ids that begin with a digit get `part` in front, because a formula would read the digit as a number.
 */
export function termName(id: string, suffix: string): string {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (/^\d/.test(name) ? `part${name}` : name) + suffix;
}
