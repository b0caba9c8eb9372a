import { html, nothing, type TemplateResult } from 'lit';
import type { DealEvent } from '../../data/events/schema.js';
import { sources as builtIn } from '../../data/events/sources.js';
import type { Source, Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import { fetchSourceWords, isLink, publisherName } from '../../ui/source-list.js';
import { formatters } from './text.js';
import type { DetailsModule, TextContext } from './types.js';

export { fetchSourceWords };

/** The sources of the events: the page's own, or the built-in ones. */
export const sourcesOf: DetailsModule['sourcesOf'] = ({ data, own }): Sources =>
  own ? (data.sources ?? {}) : builtIn;

/** Who says so: the publisher, as a link where the source has an address. Either is an element of its own: a text in the place of another would move. */
export function sourceLine(source: Source | undefined, { messages, locale }: TextContext): unknown {
  if (!source) return messages.source;
  const text = messages.cited({ name: publisherName(source, locale) });
  const { url, title } = source;
  return isLink(url)
    ? html`<a href=${url} rel="noopener" title=${title}>${text}</a>`
    : html`<span>${text}</span>`;
}

/** The provisions of an agreement and the notes on it. */
export function detailsList({ note, provisions = [] }: DealEvent, context: TextContext): TemplateResult {
  const { messages, locale } = context;
  const { date } = formatters(context);
  const text = (provision: (typeof provisions)[number]) =>
    [
      localized(provision.text, locale),
      ...(provision.due === undefined ? [] : [messages.due({ date: date(provision.due) })]),
      messages.status(provision),
    ].join(' · ');
  return html`<ul>
    ${provisions.map((provision) => html`<li>${text(provision)}</li>`)}
    ${note === undefined ? nothing : html`<li>${localized(note, locale)}</li>`}
  </ul>`;
}
