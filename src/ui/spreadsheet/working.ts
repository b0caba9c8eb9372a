import type { Step } from '../../core/model/steps.js';

/** A working as it is taken along: its steps, and the words for their names. */
export interface Working {
  /** What is worked out, for the name of its sheet; null for the answer itself. */
  readonly title: string | null;
  readonly steps: readonly Step[];
  /** The name of a term within a formula. */
  readonly termName: (name: string) => string;
  /** The name of a step, as a line begins with it. */
  readonly stepName: (name: string) => string;
  /** The currency that the money of a step is in. */
  readonly currencyOf: (step: Step) => string;
}
