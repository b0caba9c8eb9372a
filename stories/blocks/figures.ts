import { formatDate, formatMoney, formatNumber, formatPercent, isCurrency } from '../../src/core/format.js';
import { isDecimalString } from '../../src/core/decimal.js';
import type { LocalizedText, Sources } from '../../src/data/schema.js';
import { localized } from '../../src/elements/tariff-calculator/view.js';
import { words, type Words } from './words.js';

/** A dataset as this page sees it: anything with sources and the newest day it knows. */
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

type Node = Readonly<Record<string, unknown>>;

interface Context {
  readonly group: readonly string[];
  readonly unit: string;
  /** What the figures are of, where their own labels do not say it: a country. */
  readonly of: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const NOT_FIGURES: ReadonlySet<string> = new Set([
  'sources',
  'label',
  'note',
  'rule',
  'alternatives',
  'informal',
]);

/** `quickPicks` → `Quick picks`. */
function spelled(key: string): string {
  const separate = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return separate.charAt(0).toUpperCase() + separate.slice(1);
}

/** Reads a dataset for one language. */
class Reader {
  readonly rows: FigureRow[] = [];
  readonly #words: Words;

  constructor(
    readonly dataset: Dataset,
    readonly locale: string,
  ) {
    this.#words = words(locale);
  }

  #write(value: string, unit: string): string {
    if (!isDecimalString(value)) return value;
    if (unit === 'percent') return formatPercent(value, this.locale, { maximumFractionDigits: 6 });
    if (isCurrency(unit)) return formatMoney(value, unit, this.locale);
    return [formatNumber(value, this.locale), unit].filter(Boolean).join(' ');
  }

  #rule(rule: Node): string {
    const { rules } = this.#words;
    const rate = this.#write(text(rule['rate']), 'percent');
    return rules[text(rule['kind'])]?.(rate) ?? '';
  }

  #value(node: Node, unit: string): string {
    const { rule, minimum, maximum, value, amount, share, mfnRate, rate } = node;
    if (isNode(rule)) return this.#rule(rule);
    if (minimum !== undefined)
      return `${this.#write(text(minimum), 'USD')} – ${this.#write(text(maximum), 'USD')}`;
    if (mfnRate === null) return this.#words.differs;
    const percent = [share, mfnRate, rate].find((one) => typeof one === 'string');
    const own = text(value ?? amount);
    return own ? this.#write(own, text(node['unit']) || unit) : this.#write(text(percent), 'percent');
  }

  #day = (day: unknown): string => formatDate(text(day), this.locale);

  #dates({ from, to, date, year, fiscalYear }: Node): string {
    if (typeof from === 'string') {
      const end = typeof to === 'string' ? this.#day(to) : to === null ? this.#words.open : '';
      return `${this.#day(from)} – ${end}`;
    }
    if (typeof date === 'string') return this.#day(date);
    const which = year ?? fiscalYear;
    return typeof which === 'number' ? `${which}` : '';
  }

  #labelled(list: unknown, id: unknown): string {
    const found = Array.isArray(list) ? list.filter(isNode).find((one) => one['id'] === id) : undefined;
    return found ? this.#label(found) : text(id);
  }

  #label(node: Node): string {
    const { label, code } = node;
    if (label !== undefined) return localized(label as LocalizedText, this.locale);
    if (typeof code === 'string')
      return new Intl.DisplayNames(this.locale, { type: 'region' }).of(code) ?? code;
    return '';
  }

  #figure(node: Node, { group, unit, of }: Context): void {
    const { dataset } = this;
    const origin = node['rule'] ? this.#labelled(dataset['origins'], node['origin']) : '';
    const goods = node['rule'] ? this.#labelled(dataset['products'], node['product']) : '';
    const further = Array.isArray(node['furtherSources']) ? node['furtherSources'].map(text) : [];
    const quota = this.#words.quotas[text(node['quota'])] ?? '';
    const alternatives = Array.isArray(node['alternatives']) ? node['alternatives'].filter(isNode) : [];
    const year = node['fiscalYear'] ?? node['year'];
    const name = [of, goods || this.#label(node), quota].filter(Boolean).join(', ');
    this.rows.push({
      group: [...group, origin].filter(Boolean).join(' · '),
      name: name || (typeof year === 'number' ? `${year}` : text(node['id'])) || (group.at(-1) ?? ''),
      value: this.#value(node, unit),
      dates: this.#dates(node),
      status: text(node['status']),
      detail: [node['act'], node['heading']].map(text).filter(Boolean).join(' · '),
      sources: [text(node['source']), ...further],
      note: localized(node['note'] as LocalizedText | undefined, this.locale),
      alternatives: alternatives.map((one) => ({
        value: this.#write(text(one['value']), unit),
        source: text(one['source']),
        note: localized(one['note'] as LocalizedText | undefined, this.locale),
      })),
    });
  }

  #unit(key: string, node: Node, unit: string): string {
    if (key === 'comparisons') return 'percent';
    const currency = text(node['currency']);
    if (key === 'exchangeRates') return `${unit} = 1 ${currency}`;
    return currency || unit;
  }

  walk(node: Node, { group, unit, of }: Context, key = ''): void {
    const isFigure = typeof node['source'] === 'string';
    const inner = this.#unit(key, node, unit);
    if (isFigure) this.#figure(node, { group, unit: inner, of });
    const country = node['code'] === undefined ? of : this.#label(node);
    const label = isFigure || country ? '' : this.#label(node);
    const named = [...group, label].filter(Boolean);
    for (const [name, child] of Object.entries(node)) {
      if (NOT_FIGURES.has(name) || !isNode(child)) continue;
      const plain = name === 'countries' || (name === 'rows' && key !== '');
      const into = { group: plain ? named : [...named, this.#part(name)], unit: inner, of: country };
      for (const one of Array.isArray(child) ? child.filter(isNode) : [child]) this.walk(one, into, name);
    }
  }

  #part(key: string): string {
    return this.#words.parts[key] ?? spelled(key);
  }
}

/** Every figure of a dataset that names a source, in the order of the data. */
export function figuresOf(dataset: Dataset, locale: string): readonly FigureRow[] {
  const reader = new Reader(dataset, locale);
  reader.walk(dataset, { group: [], unit: '', of: '' });
  return reader.rows;
}
