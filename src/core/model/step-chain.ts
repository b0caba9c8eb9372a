import type { Decimal } from '../numbers/decimal.js';
import { step, type Step, type Unit } from './steps.js';

/** Named values with their units. */
export type NamedValues = Readonly<Record<string, readonly [Decimal, Unit]>>;

/** Steps that build on one another: each may name what was given and what came before. */
export class StepChain {
  readonly steps: Step[] = [];
  readonly #known: Record<string, readonly [Decimal, Unit]>;

  constructor(given: NamedValues) {
    this.#known = { ...given };
  }

  /** Adds a step whose terms are the named values, and gives its value back. */
  add(id: string, unit: Unit, formula: string, value: Decimal): Decimal {
    const terms: Record<string, readonly [Decimal, Unit]> = {};
    for (const name of formula.match(/[a-z][A-Za-z0-9]*/g) ?? []) {
      const known = this.#known[name];
      if (known) terms[name] = known;
    }
    this.steps.push(step(id, unit, formula, terms, value));
    this.#known[id] = [value, unit];
    return value;
  }
}
