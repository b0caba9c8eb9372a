import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { CommitmentItem, CommitmentScenario } from '../../data/commitments/schema.js';
import { sources as builtIn } from '../../data/commitments/sources.js';
import type { Source, Sources } from '../../data/schema.js';
import type { CitedSource } from '../../ui/source-list.js';
import { panelWords } from './panel-words.js';
import type { Answered } from './scenario.js';
import { sourceIds } from './view.js';
import type { Speaker, Writer } from './writer.js';

/** A source by its id. */
export function sourceOf(id: string | undefined, data: CommitmentFigures): Source | undefined {
  const sources: Sources = data.sources ?? builtIn;
  return id !== undefined && Object.hasOwn(sources, id) ? sources[id] : undefined;
}

/** Who publishes what stands under an id of a source. */
export function publisherOf(id: string | undefined, data: CommitmentFigures): string {
  const source = sourceOf(id, data);
  return source?.publisher ?? source?.title ?? '';
}

/** Collects what is taken from each source, in the reader's words. */
class Uses {
  readonly #uses = new Map<string, string[]>();

  cite(id: string | undefined, ...words: (string | false | undefined)[]): void {
    const use = words.filter(Boolean).join(' · ');
    const known = this.#uses.get(id ?? '') ?? [];
    if (id !== undefined && use && !known.includes(use)) this.#uses.set(id, [...known, use]);
  }

  of(id: string): readonly string[] {
    return this.#uses.get(id) ?? [];
  }
}

function citeItem(
  uses: Uses,
  item: CommitmentItem,
  scenario: CommitmentScenario,
  say: Speaker,
  writer: Writer,
): void {
  const { messages } = writer;
  const words = panelWords(writer).uses;
  const name = say.text(item.parties ?? item.name);
  const amount =
    item.amount === undefined ? messages.chart.noAmount : say.bounded(say.compact(item.amount), item.bound);
  const status = messages.status(item.status ?? scenario.status);
  uses.cite(item.source ?? scenario.source, name, amount, status, say.text(item.note));
  for (const other of item.differing ?? []) {
    const instead = say.bounded(say.compact(other.amount), other.bound);
    uses.cite(other.source, words.differing(name, instead), say.text(other.note));
  }
}

function citeCommitment(uses: Uses, { result, basis }: Answered, say: Speaker, writer: Writer): void {
  const { messages } = writer;
  const { uses: words, firmness } = panelWords(writer);
  const { total, window, named, layers, terms, years } = basis.commitment;
  const bounded = (
    row: { readonly amount: string; readonly bound?: string | undefined },
    currency = result.currency,
  ) => say.bounded(say.compact(row.amount, currency), row.bound);
  uses.cite(total.source, words.total, bounded(total), messages.status(total.status), say.text(total.note));
  if (window)
    uses.cite(window.source, words.window(say.date(window.from), say.date(window.to)), say.text(window.note));
  for (const { date, source } of basis.scenario ? [] : (named ?? []))
    uses.cite(source, words.named(say.date(date)));
  for (const { year, source, ...row } of years ?? [])
    uses.cite(source, String(year), bounded(row), say.text(row.note));
  for (const { layer, amount, currency, bound, source, note, date } of layers ?? []) {
    const stage = firmness.layers[layer] ?? layer;
    const shown = amount === undefined ? firmness.unknown : bounded({ amount, bound }, currency);
    uses.cite(source, stage, shown, say.date(date), say.text(note));
  }
  for (const { text, status, source, differing } of terms ?? []) {
    uses.cite(source, say.text(text), messages.status(status));
    uses.cite(differing, words.elsewhere, say.text(text));
  }
}

/** The sources behind what is shown, each with what is taken from it. */
export function citedSources(
  answered: Answered,
  say: Speaker,
  writer: Writer,
  data: CommitmentFigures,
): CitedSource[] {
  const { scenario, gdp, rate } = answered.basis;
  const { messages } = writer;
  const words = panelWords(writer).uses;
  const uses = new Uses();
  citeCommitment(uses, answered, say, writer);
  if (scenario) {
    for (const item of say.items.values()) citeItem(uses, item, scenario, say, writer);
    for (const { source, amount, bound, note } of scenario.printed ?? []) {
      const sum = say.bounded(say.compact(amount), bound);
      uses.cite(source, words.printed(say.text(scenario.name), sum), say.text(note));
    }
  }
  if (gdp)
    uses.cite(
      gdp.source,
      words.gdp(say.place),
      say.compact(gdp.value, gdp.unit),
      messages.status(gdp.status),
      say.text(gdp.note),
    );
  if (rate)
    uses.cite(
      rate.source,
      words.exchangeRate,
      `${say.number(rate.value)} ${rate.unit}`,
      messages.status(rate.status),
    );
  return sourceIds(answered).flatMap((id) => {
    const source = sourceOf(id, data);
    return source ? [{ ...source, uses: uses.of(id) }] : [];
  });
}
