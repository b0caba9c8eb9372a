import { html, nothing, type TemplateResult } from 'lit';
import { en, type SourceMessages } from '../localize/en/sources.js';
import { wordsAtHand, wordsFor } from '../localize/registry.js';
import { isLink, readingMark, type CitedSource } from './cited-source.js';

export { isLink, readingMark, type CitedSource };

const WORDS = { name: 'sources', en };

/** Fetches the words of sources, so that a publisher has the same name from the first drawing on. */
export async function fetchSourceWords(locale: string): Promise<void> {
  await wordsFor(WORDS, locale);
}

/** Who published a source, in the reader's language; its title where nobody says. */
export function publisherName(
  source: Pick<CitedSource, 'title' | 'publisher'> | undefined,
  locale: string,
): string {
  if (!source) return '';
  const words = wordsAtHand(WORDS, locale) ?? en;
  return source.publisher === undefined
    ? words.title({ title: source.title })
    : words.publisher({ name: source.publisher });
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
  const words = wordsAtHand(WORDS, locale);
  if (!words) return html``;
  return html`<ul class="sources" part="sources">
    ${sources.map(
      (source) =>
        html`<li>
          ${isLink(source.url) ? html`<a href=${source.url} rel="noopener">${words.title(source)}</a>` : html`<cite>${words.title(source)}</cite>`}
          <span class="minor"
            >${[
              source.publisher && words.publisher({ name: source.publisher }),
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
