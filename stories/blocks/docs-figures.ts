/// <reference types="vite/client" />
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { formatDate } from '../../src/core/numbers/format.js';
import type { Source } from '../../src/data/schema.js';
import { en as englishSources, type SourceMessages } from '../../src/localize/en/sources.js';
import { readingMark } from '../../src/ui/source-list.js';
import { wordsAtHand } from '../../src/localize/registry.js';
import { translated } from '../../src/localize/translated.js';
import { DocsElement } from './docs-element.js';
import { define } from './define.js';
import { figuresOf, type Dataset, type FigureRow } from './figures.js';

/** All datasets of the library: a new folder in `src/data` appears here by itself. */
const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/data/*/index.ts', {
  eager: true,
});

function isDataset(value: unknown): value is Dataset {
  return typeof value === 'object' && value !== null && 'sources' in value && 'knownThrough' in value;
}

/** The order of the elements they belong to; what is new comes last. */
const ORDER = ['events', 'commitments', 'defense', 'tariffs'];

const DATASETS = Object.entries(MODULES)
  .flatMap(([path, module]) => {
    const dataset = Object.values(module).find(isDataset);
    return dataset ? [{ name: path.split('/').at(-2) ?? '', dataset }] : [];
  })
  .sort((a, b) => ORDER.indexOf(b.name) - ORDER.indexOf(a.name));

interface Shown {
  readonly name: string;
  readonly dataset: Dataset;
  readonly figures: readonly FigureRow[];
}

const words = (figure: FigureRow, sources: Dataset['sources']): string =>
  [
    figure.group,
    figure.name,
    figure.value,
    figure.dates,
    figure.status,
    figure.detail,
    figure.note,
    ...figure.sources.map((id) => sources[id]?.title ?? ''),
  ]
    .join(' ')
    .toLowerCase();

/** Groups a list, the groups in the order in which they first appear. */
function by<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Every figure of the data with its value, dates, status and sources, to be searched. */
class DocsFiguresElement extends DocsElement {
  @state() private wanted = '';

  protected override render(): TemplateResult {
    const { locale } = this.locale.language;
    const shown = DATASETS.map(({ name, dataset }) => {
      const words = wordsAtHand({ name: `data/${name}`, en: {} }, locale) ?? {};
      return { name, dataset, figures: figuresOf(translated(dataset, words), locale) };
    });
    const found = shown.map((one) => ({
      ...one,
      figures: one.figures.filter((row) => this.#fits(row, one)),
    }));
    const none = found.every(({ figures }) => figures.length === 0);
    return html`<label for="find">${this.words.find}</label>
      <span class="box"
        ><input
          id="find"
          type="search"
          autocomplete="off"
          @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)}
      /></span>
      <p role="status" class="minor">${none ? this.words.noneFound : nothing}</p>
      ${found.filter(({ figures }) => figures.length > 0).map((one) => this.#dataset(one))}`;
  }

  #fits(figure: FigureRow, { dataset }: Shown): boolean {
    const text = words(figure, dataset.sources);
    return this.wanted
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  }

  #date(day: string | undefined): string {
    return day === undefined ? '' : formatDate(day, this.locale.language.locale);
  }

  #dataset(shown: Shown): TemplateResult {
    const { name, dataset, figures } = shown;
    const groups = by(figures, ({ group }) => group);
    return html`<section aria-labelledby=${name}>
      <h3 id=${name}>${this.words.dataset[name] ?? name}</h3>
      <p class="minor">${this.words.known(this.#date(dataset.knownThrough))}</p>
      ${this.#notes(figures, dataset)}
      ${[...groups].map(([group, rows], index) => this.#group(group, rows, dataset, index === 0))}
      ${this.#sources(figures, dataset)}
    </section>`;
  }

  #group(group: string, rows: readonly FigureRow[], { sources }: Dataset, first: boolean): TemplateResult {
    return html`<details ?open=${first || this.wanted !== ''}>
      <summary>${group} <span class="minor">${this.words.figures(rows.length)}</span></summary>
      ${this.#table(
        group,
        this.words.columns,
        rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.name}</th>
              <td>
                ${row.value}${row.alternatives.map(({ value, source }) => html`<div class="minor">${this.words.other(value, sources[source]?.title ?? source)}</div>`)}
              </td>
              <td>${row.dates}</td>
              <td class="status">${row.status && this.locale.messages.status(row)}</td>
              <td>
                ${row.sources.map((id) => this.#cited(sources[id]))}<span class="minor">${row.detail}</span>
              </td>
              <td>${row.note}</td>
            </tr>`,
        ),
      )}
    </details>`;
  }

  #table(caption: string, columns: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  get #sourceWords(): SourceMessages {
    const { locale } = this.locale.language;
    return wordsAtHand({ name: 'sources', en: englishSources }, locale) ?? englishSources;
  }

  #link({ title, url }: Source): TemplateResult {
    return url === undefined ? html`<cite>${title}</cite>` : html`<a href=${url} rel="noopener">${title}</a>`;
  }

  #cited(source: Source | undefined): TemplateResult | typeof nothing {
    if (!source) return nothing;
    const words = this.#sourceWords;
    const about = [
      source.publisher,
      this.#date(source.published ?? source.retrieved),
      words.kind[source.kind],
      readingMark(source, words),
    ];
    return html`<div>
      ${this.#link(source)} <span class="minor">${about.filter(Boolean).join(' · ')}</span>
    </div>`;
  }

  #notes(figures: readonly FigureRow[], { sources }: Dataset): TemplateResult | typeof nothing {
    const said = (row: FigureRow) => this.#said(row, sources);
    const notes = [...by(figures, said)].filter(([note]) => note !== '');
    if (notes.length === 0) return nothing;
    return html`<details ?open=${this.wanted !== ''}>
      <summary>${this.words.said(`${notes.length}`)}</summary>
      <ul class="sources">
        ${notes.map(([note, rows]) => {
          const names = [...by(rows, ({ group, name }) => `${group}: ${name}`).keys()];
          const dates = [...by(rows, (row) => row.dates).keys()];
          return html`<li>
            <strong>${names.join('; ')}</strong>
            <span class="minor">${dates.slice(0, 2).join('; ')}</span>
            ${note}
          </li>`;
        })}
      </ul>
    </details>`;
  }

  /** What a figure needs said beside it: its note, and what other sources say in its place. */
  #said({ note, value, alternatives }: FigureRow, sources: Dataset['sources']): string {
    const others = alternatives.flatMap((other) => [
      `${value}; ${this.words.other(other.value, sources[other.source]?.title ?? other.source)}.`,
      other.note,
    ]);
    return [note, ...others].filter(Boolean).join(' ');
  }

  #sources(figures: readonly FigureRow[], { sources }: Dataset): TemplateResult {
    const uses = (id: string) => figures.filter((row) => row.sources.includes(id)).length;
    const cited = Object.entries(sources).filter(([id]) => this.wanted === '' || uses(id) > 0);
    const title = this.words.sources(`${cited.length}`);
    const words = this.#sourceWords;
    const { kind, undated } = words;
    return html`<details ?open=${this.wanted !== ''}>
      <summary>${title}</summary>
      ${this.#table(
        title,
        this.words.sourceColumns,
        cited.map(
          ([id, source]) =>
            html`<tr>
              <th scope="row">${this.#link(source)}</th>
              <td>${source.publisher}</td>
              <td>${this.#date(source.published) || undated}</td>
              <td>${this.#date(source.retrieved)}</td>
              <td>${kind[source.kind]}</td>
              <td>${readingMark(source, words)}</td>
              <td>${uses(id)}</td>
            </tr>`,
        ),
      )}
    </details>`;
  }
}

/** For MDX: an export that is used keeps the module, whose registration would else be dropped from the build. */
export const DocsFigures = define('docs-figures', DocsFiguresElement);
