import type { CommonMessages } from '../localize/en/common.js';
import { stepName, termName } from '../localize/en/terms.js';

/** What the steps of a working and their terms are called, within a formula and where a line begins. */
export interface StepNames {
  readonly termName: (name: string) => string;
  readonly stepName: (name: string) => string;
}

/** `named` names the steps and terms that belong to parts of the data; the language names the others. */
export function stepNames(
  { termName: word }: Pick<CommonMessages, 'termName'>,
  named: (name: string) => string | undefined = () => undefined,
): StepNames {
  const either = (english: (name: string) => string) => (name: string) =>
    named(name) ?? (word ? word({ name }) : english(name));
  return { termName: either(termName), stepName: either(stepName) };
}
