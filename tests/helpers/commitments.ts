import { commitmentBreakdown } from '../../src/core/commitment/commitment.js';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import { breakdownInput, commitments as data } from '../../src/data/commitments/index.js';
import type { Commitment } from '../../src/data/commitments/schema.js';

export const BILLION = '1000000000';
/** Whole units as billions. */
export const billions = (amount: string | null) =>
  amount === null ? null : plain(decimal(amount).dividedBy(BILLION));

/** A built-in commitment by its id. */
export function commitment(id: string): Commitment {
  const found = data.commitments.find((each) => each.id === id);
  if (!found) throw new Error(`no commitment ${id}`);
  return found;
}

/** A published scenario of a commitment. */
export function scenario(of: Commitment, id: string) {
  const found = of.scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

/** The breakdown of a published scenario. */
export function broken(of: Commitment, id: string, included: readonly string[] = []) {
  const outcome = commitmentBreakdown(breakdownInput(of, scenario(of, id), { included }));
  if (!outcome.ok) throw new Error(`${of.id} ${id}: ${outcome.reason}`);
  return outcome;
}
