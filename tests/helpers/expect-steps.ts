import { expect } from 'chai';
import { plain } from '../../src/core/numbers/decimal.js';
import type { Step } from '../../src/core/model/steps.js';
import { evaluateWorking } from './evaluate-working.js';

/** Recomputes every step from its own text, and says which one does not hold. */
export function expectStepsToHold(steps: readonly Step[]): void {
  expect(steps.length).to.be.greaterThan(0);
  for (const { id, working, value } of steps)
    expect(plain(evaluateWorking(working)), `${id}: ${working}`).to.equal(value);
  const ids = steps.map(({ id }) => id);
  expect(new Set(ids).size, `steps named twice in ${ids.join(' ')}`).to.equal(ids.length);
}
