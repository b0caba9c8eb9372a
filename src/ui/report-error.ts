import { html, nothing, type TemplateResult } from 'lit';
import { en, type SourceMessages } from '../localize/en/sources.js';
import { wordsAtHand } from '../localize/registry.js';
import { REPORT_TO, VERSION } from '../version.js';
import type { Table } from './data-table.js';
import type { ToldData } from './freshness.js';
import { codesOf } from './share/embed-snippets.js';
import type { ShareHost } from './share/shared.js';

/** As much as browsers and mail programs surely take of an address. */
const LONGEST = 1800;

/** An address that reports may be sent to: of mail, or a page; anything else is none. */
export function reportAddress(given: string | null | undefined): URL | null {
  const text = given?.trim() ?? '';
  const mail = /^mailto:[^\s?@,;]+@[^\s?@,;]+$/i.test(text);
  if ((!mail && !/^https:\/\//i.test(text)) || !URL.canParse(text)) return null;
  const address = new URL(text);
  // A name and a password before the host would make it look like another one.
  return address.username || address.password ? null : address;
}

/** What a report carries, for whoever has to find the figure again. */
export interface Report {
  readonly element: string;
  readonly figure: string;
  readonly link: string;
  readonly data: string;
}

/** A text that an address can hold: not endless, and without the halves of a sign that cutting it or data may leave. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}/gu, '\ufffd');

/** The link that begins a report: a mail with subject and text, or a page that takes both as `title` and `body`. */
export function reportLink(to: URL, report: Report, words: SourceMessages): string {
  const title = cut(words.reportTitle(report), 200);
  const lines = [words.reportAsk, '', ...Object.entries(report).map(([name, value]) => `${name}: ${value}`)];
  const body = cut(lines.join('\n'), LONGEST);
  if (to.protocol === 'mailto:')
    return `${to.href}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const address = new URL(to);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}

interface Described {
  readonly schema?: string;
  readonly knownThrough?: string;
  readonly freshness?: { readonly checked?: string };
  readonly extends?: string;
}

/** Which data a figure is from: their form, the version of the library, and how far they reach. */
function dataVersion(from: ToldData | undefined): string {
  const { schema, knownThrough, freshness, extends: base } = (from?.data ?? {}) as Described;
  const whose = base === undefined ? (from?.own ? ['data of the page'] : []) : ['changed by the page'];
  const checked = freshness?.checked === undefined ? [] : [`checked ${freshness.checked}`];
  return [schema, `version ${VERSION}`, `known through ${knownThrough ?? ''}`, ...checked, ...whose].join(
    ', ',
  );
}

/** What the reader has chosen to report, by element. */
const chosen = new WeakMap<ShareHost, string>();

const metaAddress = () =>
  (globalThis.document as Document | undefined)
    ?.querySelector('meta[name="impact-report-to"]')
    ?.getAttribute('content');

/** A link to report an error in one of the figures that the table lists; nothing where nobody takes reports. */
export function reportError(
  host: ShareHost,
  from: ToldData | undefined,
  tables: readonly Table[],
  locale: string,
): TemplateResult | typeof nothing {
  const given = metaAddress();
  const to = reportAddress(given ?? REPORT_TO);
  const words = wordsAtHand({ name: 'sources', en }, locale);
  if (!to || !words) return nothing;
  const rows = tables.flatMap((table) => table.rows);
  const figure = rows.find(({ id }) => id === chosen.get(host))?.id ?? '';
  const choose = (event: Event) => {
    chosen.set(host, (event.target as HTMLSelectElement).value);
    host.requestUpdate();
  };
  const report = {
    element: host.localName,
    figure: figure || '(all)',
    link: codesOf(host, locale)?.link ?? location.href,
    data: dataVersion(from),
  };
  return html`<p class="report" part="report">
    <label for="report-figure">${words.reportFigure}</label>
    <select id="report-figure" @change=${choose}>
      <option value="" ?selected=${figure === ''}>${words.reportAll}</option>
      ${rows.map(
        ({ id, cells }) => html`<option value=${id} ?selected=${figure === id}>${cells[0]}</option>`,
      )}
    </select>
    <a href=${reportLink(to, report, words)} rel="noopener">${words.report}</a>
  </p>`;
}
