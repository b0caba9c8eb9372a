import { html, nothing, type TemplateResult } from 'lit';
import type { DealEvent } from '../../data/events/schema.js';
import { sources as builtIn } from '../../data/events/sources.js';
import type { Source, Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import { isLink } from '../../ui/source-list.js';
import { writers, type Writer } from './view.js';

/** What is not needed for the first picture: sources, and the list of notes and provisions. Loaded after it. */

/** The sources of the events: the page's own, or the built-in ones. */
export function sourcesFor(own: Sources | null): Sources {
  return own ?? builtIn;
}

/** Who says so: the publisher, as a link where the source has an address. */
export function sourceLine(source: Source | undefined, { messages }: Writer): unknown {
  if (!source) return messages.source;
  const text = messages.cited(source.publisher ?? source.title);
  const { url, title } = source;
  return isLink(url) ? html`<a href=${url} rel="noopener" title=${title}>${text}</a>` : text;
}

/** The provisions of an agreement and the notes on it. */
export function detailsList({ note, provisions = [] }: DealEvent, writer: Writer): TemplateResult {
  const { messages, locale } = writer;
  const words = ({ text, due, status }: (typeof provisions)[number]) =>
    [
      localized(text, locale),
      ...(due === undefined ? [] : [messages.due(writers(writer).date(due))]),
      messages.status(status),
    ].join(' · ');
  return html`<ul>
    ${provisions.map((provision) => html`<li>${words(provision)}</li>`)}
    ${note === undefined ? nothing : html`<li>${localized(note, locale)}</li>`}
  </ul>`;
}
