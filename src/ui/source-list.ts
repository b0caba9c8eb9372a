import { html, nothing, type TemplateResult } from 'lit';
import { en } from '../localize/en/sources.js';
import { wordsAtHand } from '../localize/registry.js';

/** A source, and what it stands for here. */
export interface CitedSource {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly kind: string;
  /** What is taken from it: the rule, its dates, its status. */
  readonly uses: readonly string[];
}

/** Only links that a browser opens as a page; anything else is shown as text. */
export function isLink(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}

/** The sources behind what is shown, each with its date, its kind and what was taken from it. */
export function sourceList(
  sources: readonly CitedSource[],
  locale: string,
  writeDate: (date: string) => string,
): TemplateResult {
  const words = wordsAtHand({ name: 'sources', en }, locale);
  if (!words) return html``;
  return html`<ul class="sources" part="sources">
    ${sources.map(
      (source) =>
        html`<li>
          ${isLink(source.url) ? html`<a href=${source.url} rel="noopener">${source.title}</a>` : html`<cite>${source.title}</cite>`}
          <span class="minor"
            >${[
              source.publisher,
              source.published ? words.published({ date: writeDate(source.published) }) : words.undated,
              source.retrieved ? words.retrieved({ date: writeDate(source.retrieved) }) : undefined,
              words.kind[source.kind],
            ]
              .filter(Boolean)
              .join(' · ')}</span
          >
          ${
            source.uses.length
              ? html`<ul>
                  ${source.uses.map((use) => html`<li>${use}</li>`)}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
