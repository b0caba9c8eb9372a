import type { Sources } from '../../src/data/schema.js';
import { FigureText, isNode, nodes, spelled, text, texts, type Node } from './figure-text.js';
import { words } from './words.js';

/** A dataset as the documentation sees it: anything with sources and the newest day it knows. */
export interface Dataset {
  readonly sources: Sources;
  readonly knownThrough: string;
  readonly [part: string]: unknown;
}

/** A figure of a dataset, written for the reader. */
export interface FigureRow {
  readonly group: string;
  readonly name: string;
  readonly value: string;
  readonly dates: string;
  /** As the dataset has it; empty where the figure has none of its own. */
  readonly status: string;
  readonly detail: string;
  readonly sources: readonly string[];
  readonly note: string;
  /** The same figure as other sources give it. */
  readonly alternatives: readonly {
    readonly value: string;
    readonly source: string;
    readonly note: string;
  }[];
}

/** What a figure has from what it stands in. */
interface Context {
  readonly group: readonly string[];
  readonly unit: string;
  /** What the figures are of, where their own labels do not say it: a country. */
  readonly of: string;
  /** The list that the figures stand in, where it and not each line names status, source and day. */
  readonly list: Node;
}

const NOT_WALKED: ReadonlySet<string> = new Set([
  'sources',
  'label',
  'name',
  'title',
  'text',
  'note',
  'rule',
  'alternatives',
  'differing',
  'printed',
  'amounts',
  'informal',
]);

/** Lists that add nothing to the name of what they stand in. */
const SILENT: ReadonlySet<string> = new Set([
  'commitments',
  'countries',
  'items',
  'layers',
  'named',
  'provisions',
  'scenarios',
  'terms',
  'years',
]);

class Reader {
  readonly rows: FigureRow[] = [];
  readonly #dataset: Dataset;
  readonly #text: FigureText;

  constructor(dataset: Dataset, locale: string) {
    this.#dataset = dataset;
    this.#text = new FigureText(locale, words(locale));
  }

  #part(key: string): string {
    return this.#text.words.parts[key] ?? spelled(key);
  }

  #labelled(list: unknown, id: unknown): string {
    const found = nodes(list).find((one) => one['id'] === id);
    return found ? this.#text.label(found) : text(id);
  }

  #name(node: Node, of: string, key: string): string {
    const goods = node['rule'] ? this.#labelled(this.#dataset['products'], node['product']) : '';
    const quota = this.#text.words.quotas[text(node['quota'])] ?? '';
    const named = [of, goods || this.#text.label(node), quota].filter(Boolean).join(', ');
    const year = node['fiscalYear'] ?? node['year'];
    return named || (typeof year === 'number' ? `${year}` : this.#part(key));
  }

  /** Sectors that a document names without amounts, by their names. */
  #sectors(node: Node, list: Node): string {
    return texts(node['sectors'])
      .map((id) => this.#labelled(list['sectors'], id))
      .join(', ');
  }

  #figure(node: Node, { group, unit, of, list }: Context, key: string): void {
    const origin = node['rule'] ? this.#labelled(this.#dataset['origins'], node['origin']) : '';
    const differing = typeof node['differing'] === 'string' ? [node['differing']] : [];
    this.rows.push({
      group: [...group, origin].filter(Boolean).join(' · ') || this.#part(key),
      name: this.#name(node, of, key),
      value: this.#sectors(node, list) || this.#text.value(node, unit),
      dates: this.#text.dates(node) || this.#text.dates(list),
      status: text(node['status'] ?? list['status']),
      detail: [node['act'], node['heading'], this.#text.localized(node['parties'])]
        .map(text)
        .filter(Boolean)
        .join(' · '),
      sources: [text(node['source'] ?? list['source']), ...texts(node['furtherSources']), ...differing],
      note: this.#text.localized(node['note'] ?? node['caveat']),
      alternatives: ['alternatives', 'differing', 'printed']
        .flatMap((name) => nodes(node[name]))
        .map((one) => ({
          value: this.#text.other(one, unit),
          source: text(one['source']),
          note: this.#text.localized(one['note']),
        })),
    });
  }

  #unit(key: string, node: Node, unit: string): string {
    if (key === 'comparisons') return 'percent';
    const currency = text(node['currency']);
    if (key === 'exchangeRates') return `${unit} = 1 ${currency}`;
    return currency || unit;
  }

  walk(node: Node, context: Context, key = ''): void {
    const isFigure = typeof node['source'] === 'string' || key === 'items';
    const unit = this.#unit(key, node, context.unit);
    if (isFigure) this.#figure(node, { ...context, unit }, key);
    const of = node['code'] === undefined ? context.of : this.#text.label(node);
    const label = node['code'] === undefined ? this.#text.label(node) : '';
    const group = [...context.group, label].filter(Boolean);
    for (const [name, child] of Object.entries(node)) {
      if (NOT_WALKED.has(name) || !isNode(child)) continue;
      const list = Array.isArray(child);
      const silent =
        SILENT.has(name) || (name === 'rows' && key !== '') || (!list && typeof child['source'] === 'string');
      const into = { group: silent ? group : [...group, this.#part(name)], unit, of, list: node };
      for (const one of list ? nodes(child) : [child]) this.walk(one, into, name);
    }
  }
}

/** Every figure of a dataset that names a source, in the order of the data. */
export function figuresOf(dataset: Dataset, locale: string): readonly FigureRow[] {
  const reader = new Reader(dataset, locale);
  reader.walk(dataset, { group: [], unit: '', of: '', list: {} });
  return reader.rows;
}
