import { html, nothing, type TemplateResult } from 'lit';
import { en, type SourceMessages } from '../localize/en/sources.js';
import { wordsAtHand } from '../localize/registry.js';

/** A document or a text, as it is cited. */
interface Text {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

/** A source, and what it stands for here. */
export interface CitedSource extends Text {
  readonly retrieved?: string | undefined;
  readonly kind: string;
  /** How it was read; left out in data of a page that do not say. */
  readonly read?: keyof SourceMessages['read'] | undefined;
  /** Where it was read, if not in the source itself. */
  readonly via?: Text | undefined;
  /** What is taken from it: the rule, its dates, its status. */
  readonly uses: readonly string[];
}

/** Only links that a browser opens as a page; anything else is shown as text. */
export function isLink(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}

/** How a source was read, and where. */
export function readingMark({ read, via }: Pick<CitedSource, 'read' | 'via'>, words: SourceMessages): string {
  if (read === undefined) return '';
  const place = via && [via.title, via.publisher].filter(Boolean).join(', ');
  return place ? words.readIn({ how: words.read[read], place }) : words.read[read];
}

/** The same with a link to the place. */
function readingLine(source: CitedSource, words: SourceMessages): unknown {
  const mark = readingMark(source, words);
  const { via } = source;
  if (!mark) return nothing;
  return html` ·
    <span data-read=${source.read ?? nothing}
      >${via && isLink(via.url) ? html`<a href=${via.url} rel="noopener">${mark}</a>` : mark}</span
    >`;
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
              .join(' · ')}${readingLine(source, words)}</span
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
