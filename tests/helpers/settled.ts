import { expect } from 'chai';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import type { Outcome } from '../../src/core/model/outcome.js';
import { fillFormula, type Step } from '../../src/core/model/steps.js';
import { evaluateWorking } from './evaluate-working.js';

/** Recomputes each step from its own text, and looks that every name of its formula is one of its terms. */
export function expectWorkingHolds(steps: readonly Step[]): void {
  for (const { id, working, value, formula, terms } of steps) {
    expect(plain(evaluateWorking(working)), `${id}: ${working}`).to.equal(value);
    fillFormula(formula, (name) => {
      expect(terms, `${id}: ${formula}`).to.have.property(name);
      return name;
    });
  }
}

/** The result of an outcome that must not be a refusal, with every step of its working recomputed. */
export function settled<Result extends object>(outcome: Outcome<Result>): Readonly<Result> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason} ${outcome.field ?? ''}`);
  if ('steps' in outcome) expectWorkingHolds(outcome.steps as readonly Step[]);
  return outcome;
}

/** Equal as numbers: vectors write `"30.00"` where we write `"30"`. */
export function expectSame(actual: string | null | undefined, expected: string): void {
  expect(actual).to.equal(plain(decimal(expected)));
}

/** Equal after rounding to so many places. */
export function expectRounded(actual: string | null, expected: string, places: number): void {
  expect(actual).to.be.a('string');
  expect(decimal(actual!).toFixed(places)).to.equal(decimal(expected).toFixed(places));
}

/** A fraction (`"0.15"`) in percent (`"15"`): some vectors are written in fractions, the library in percent. */
export function percent(fraction: string): string {
  return plain(decimal(fraction).times(100));
}
