import type { Step } from '../model/steps.js';

/**
 * What a step works out: the answer (with the two differences of a counterfactual), or one year (`share2025`, `gdp2027`, `spending2027`,
 * `counterfactual2027`).
 */
export type DefenseStepGroup = 'answer' | 'years';

/** A step of the working, with what it works out. */
export interface DefenseStep<Group extends string = DefenseStepGroup> extends Step {
  readonly group: Group;
}

/** Puts steps into a group. */
export function grouped<Group extends string>(group: Group, steps: readonly Step[]): DefenseStep<Group>[] {
  return steps.map((one) => ({ ...one, group }));
}
