import type { CommitmentItem, CommitmentScenario } from '../../data/commitments/schema.js';
import { sources as builtIn } from '../../data/commitments/sources.js';
import type { Source, Sources } from '../../data/schema.js';
import { publisherName, type CitedSource } from '../../ui/source-list.js';
import { panelWords } from './panel-words.js';
import { rateWords } from './text.js';
import type { Computed, Describer } from './types.js';
import type { PanelInput } from './types-views.js';

type Data = Pick<PanelInput, 'data' | 'own'>;

/** A source by its id. */
export function sourceOf(id: string | undefined, { data, own }: Data): Source | undefined {
  const sources: Sources = (own ? data.sources : builtIn) ?? {};
  return id !== undefined && Object.hasOwn(sources, id) ? sources[id] : undefined;
}

/** The publisher of a source, by the id of the source. */
export function publisherOf(
  id: string | undefined,
  { data, own, write }: Pick<PanelInput, 'data' | 'own' | 'write'>,
): string {
  return publisherName(sourceOf(id, { data, own }), write.locale);
}

/** Collects what is taken from each source, in the reader's words. */
class Citations {
  readonly #citations = new Map<string, string[]>();

  cite(id: string | undefined, ...words: (string | false | undefined)[]): void {
    const text = words.filter(Boolean).join(' · ');
    const known = this.#citations.get(id ?? '') ?? [];
    if (id !== undefined && text && !known.includes(text)) this.#citations.set(id, [...known, text]);
  }

  of(id: string): readonly string[] {
    return this.#citations.get(id) ?? [];
  }
}

function citeItem(
  citations: Citations,
  item: CommitmentItem,
  list: CommitmentScenario,
  write: Describer,
): void {
  const { messages } = write;
  const { citations: words } = panelWords(write);
  const name = write.text(item.parties ?? item.name);
  const amount =
    item.amount === undefined
      ? messages.chart.noAmount
      : write.bounded(write.compact(item.amount), item.bound);
  const status = messages.status({ status: item.status ?? list.status });
  citations.cite(item.source ?? list.source, name, amount, status, write.text(item.note));
  for (const step of item.history ?? [])
    citations.cite(step.source, name, messages.status(step), write.date(step.date), write.text(step.note));
  for (const other of item.differing ?? []) {
    const instead = write.bounded(write.compact(other.amount), other.bound);
    citations.cite(other.source, words.differing({ name, amount: instead }), write.text(other.note));
  }
}

function citeCommitment(citations: Citations, { commitment, list }: Computed, write: Describer): void {
  const { messages } = write;
  const { citations: words, certainty } = panelWords(write);
  const { total, window, named, layers, terms, years } = commitment;
  const bounded = (
    row: { readonly amount: string; readonly bound?: string | undefined },
    currency = commitment.currency,
  ) => write.bounded(write.compact(row.amount, currency), row.bound);
  citations.cite(total.source, words.total, bounded(total), messages.status(total), write.text(total.note));
  if (window) {
    const period = words.window({ from: write.date(window.from), to: write.date(window.to) });
    citations.cite(window.source, period, write.text(window.note));
  }
  for (const { year, source, ...row } of years ?? [])
    citations.cite(source, String(year), bounded(row), write.text(row.note));
  for (const { layer, amount, currency, bound, source, note, date } of layers ?? []) {
    const shown = amount === undefined ? certainty.unknown : bounded({ amount, bound }, currency);
    citations.cite(source, certainty.layers[layer], shown, write.date(date), write.text(note));
  }
  for (const { by, date, source } of !list || list.shareOf === 'total' ? (named ?? []) : [])
    citations.cite(source, words.named({ date: write.date(date) }), write.text(by));
  for (const { date, text, source, status } of commitment.news ?? [])
    citations.cite(source, write.date(date), write.text(text), messages.status({ status }));
  for (const { text, status, source, differing } of terms ?? []) {
    citations.cite(source, write.text(text), messages.status({ status }));
    citations.cite(differing, words.conflicting, write.text(text));
  }
}

function citeMeasures(citations: Citations, computed: Computed, write: Describer): void {
  const { gdp, rate, result } = computed;
  const { currency } = result;
  const { messages } = write;
  const { citations: words } = panelWords(write);
  if (gdp)
    citations.cite(
      gdp.source,
      words.gdp({ place: write.promisor }),
      write.compact(gdp.value, gdp.unit),
      messages.status(gdp),
      write.text(gdp.note),
    );
  if (rate)
    citations.cite(
      rate.source,
      words.exchangeRate,
      rate.unit.endsWith(`/${currency}`)
        ? rateWords(rate.value, rate.unit.slice(0, 3), currency, write)
        : `${write.number(rate.value)} ${rate.unit}`,
      messages.status(rate),
    );
}

/** The sources behind the figure, each with what is taken from it. */
export function citedSources({ computed, write, data, own }: PanelInput): CitedSource[] {
  const { list, items } = computed;
  const { citations: words } = panelWords(write);
  const citations = new Citations();
  citeCommitment(citations, computed, write);
  if (list) {
    const told = list.items.filter(({ id, status }) => items.has(id) || status === 'reported');
    for (const item of told) citeItem(citations, item, list, write);
    for (const { source, amount, bound, note, of } of list.printed ?? []) {
      const sum = write.bounded(write.compact(amount), bound);
      const name = of === undefined ? write.text(list.name) : write.messages.status({ status: of });
      citations.cite(source, words.printed({ name, amount: sum }), write.text(note));
    }
  }
  citeMeasures(citations, computed, write);
  return computed.sourceIds.flatMap((id) => {
    const source = sourceOf(id, { data, own });
    return source ? [{ ...source, uses: citations.of(id) }] : [];
  });
}
