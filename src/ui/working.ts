import { html, type TemplateResult } from 'lit';
import { fillFormula, type Step, type Unit } from '../core/model/steps.js';
import type { DecimalString } from '../core/numbers/decimal.js';
import type { CommonMessages } from '../localize/en/common.js';
import { stepNames } from './step-names.js';

/** Writes a value of a step for the reader. */
export type WriteValue = (value: DecimalString, unit: Unit) => string;

/**
 * "How this is worked out": each step by name, with its formula in words, the same with the user's numbers, and what comes out.
 * `named` names the steps and terms that belong to parts of the data; the language names the others.
 */
export function workingList(
  steps: readonly Step[],
  messages: Pick<CommonMessages, 'termName'>,
  write: WriteValue,
  named?: (name: string) => string | undefined,
): TemplateResult {
  const { termName, stepName } = stepNames(messages, named);
  return html`<ol class="working" part="working">
    ${steps.map((step) => {
      const formula = fillFormula(step.formula, termName);
      const numbers = fillFormula(step.formula, (name) => {
        const term = step.terms[name];
        // The formula itself divides rates by 100: with a percent sign they would be divided twice.
        return term ? write(term.value, term.unit === 'percent' ? 'ratio' : term.unit) : name;
      });
      return html`<li data-step=${step.id}>
        <strong>${stepName(step.id)}</strong>
        <span class="formula">${formula}</span>
        <span class="numbers"
          >${numbers} = <b data-value=${step.value}>${write(step.value, step.unit)}</b></span
        >
      </li>`;
    })}
  </ol>`;
}
