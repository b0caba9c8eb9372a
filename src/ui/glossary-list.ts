import { html, type TemplateResult } from 'lit';
import { glossary, type GlossaryMessages } from '../localize/en/glossary.js';
import { wordsAtHand } from '../localize/registry.js';

type Term = keyof GlossaryMessages;

const ACTS: readonly Term[] = ['section232', 'section301', 'section122', 'ieepa'];
const FUNDS: readonly Term[] = ['guarantee', 'jbic', 'statuses'];
const BUDGETS: readonly Term[] = ['initialBudget', 'supplementaryBudget', 'request'];

/** The terms that each element explains, in the order in which its reader meets them. */
export const TERMS: Readonly<Record<string, readonly Term[]>> = {
  'impact-tariff-calculator': [
    'mfn',
    'inclusive',
    'percentagePoint',
    ...ACTS,
    'hts',
    'entry',
    'informalEntry',
    'mpf',
    'hmf',
    'preference',
    'quota',
    'landedCost',
  ],
  'impact-defense-path': [...BUDGETS, 'saco', 'denominator', 'deflator', 'percentagePoint'],
  'impact-commitment-breakdown': [...FUNDS, 'multiplier', 'jobYear', 'presentValue'],
  'impact-timeline': [...ACTS, 'inclusive', ...FUNDS, ...BUDGETS],
};

/** Terms of the budgets of one country, by its code. */
const OF_COUNTRY: Partial<Record<Term, string>> = { saco: 'JP' };

/**
 * The terms of an element, each with what it means. An element that is not listed has all of them. Where it shows a country (`null` for one without a code),
 * those of other countries are left out.
 */
export function glossaryList(tag: string, locale: string, country?: string | null): TemplateResult {
  const words = wordsAtHand({ name: 'glossary', en: glossary }, locale);
  if (!words) return html``;
  const all = TERMS[tag] ?? (Object.keys(glossary) as Term[]);
  const terms = all.filter((term) => country === undefined || (OF_COUNTRY[term] ?? country) === country);
  return html`<dl class="glossary" part="glossary">
    ${terms.map(
      (term) =>
        html`<dt><dfn>${words[term].name}</dfn></dt>
          <dd>${words[term].text}</dd>`,
    )}
  </dl>`;
}
