import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../core/numbers/format.js';
import { en } from '../localize/en/own-data.js';
import { wordsAtHand } from '../localize/registry.js';
import type { DatasetFailure } from './dataset-state.js';

/** As many problems as a person can act on at once; the count covers the rest. */
const MOST = 20;

/** What is wrong with a page's own data: each problem by its path and what was expected there; a network failure can be tried again. */
export function datasetNotice(failure: DatasetFailure, locale: string, retry: () => void): TemplateResult {
  const words = wordsAtHand({ name: 'own-data', en }, locale);
  if (!words) return html``;
  if (failure.kind === 'network') {
    return html`<div class="notice" part="notice" role="alert">
      <p>${words.network(failure)}</p>
      <button type="button" part="choice" @click=${retry}>${words.retry}</button>
    </div>`;
  }
  if (failure.kind === 'not-json') {
    return html`<div class="notice" part="notice" role="alert">
      <p>${words.notJson(failure)}</p>
    </div>`;
  }
  const { problems } = failure;
  return html`<div class="notice" part="notice" role="alert">
    <p>${words.invalid({ count: formatNumber(String(problems.length), locale) })}</p>
    <ul>
      ${problems.slice(0, MOST).map((problem) => html`<li>${words.problem(problem)}</li>`)}
      ${problems.length > MOST ? html`<li>…</li>` : nothing}
    </ul>
  </div>`;
}
