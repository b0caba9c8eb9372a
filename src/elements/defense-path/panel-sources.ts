import type { BudgetFigure, DefenseCountry, SpendingDefinition } from '../../data/defense/schema.js';
import { budgetsOf, stageOf } from '../../data/defense/select.js';
import { sources as builtInSources } from '../../data/defense/sources.js';
import type { LocalizedText, Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import type { CitedSource } from '../../ui/source-list.js';
import { sourceIds } from './model-sources.js';
import { formatters } from './text.js';
import type { PanelInput, ReadingsInput, TextContext } from './types-figure.js';
import type { Series } from './types.js';

/** Collects what is taken from each source, in the reader's words. */
class Citations {
  readonly #citations = new Map<string, string[]>();

  cite(id: string, ...words: (string | false | undefined)[]): void {
    const citation = words.filter(Boolean).join(' · ');
    const known = this.of(id);
    if (citation && !known.includes(citation)) this.#citations.set(id, [...known, citation]);
  }

  of(id: string): readonly string[] {
    return this.#citations.get(id) ?? [];
  }
}

function citeBudgets(
  citations: Citations,
  definition: SpendingDefinition | undefined,
  context: TextContext,
): void {
  if (!definition) return;
  const { messages, locale } = context;
  const { compact, fiscal, percent } = formatters(context);
  const cite = (row: BudgetFigure) => {
    citations.cite(
      row.source,
      fiscal(row.year),
      compact(row.value),
      messages.status(row),
      stageOf(row) === 'supplementary' && messages.key.added,
      row.caveat && messages.caveat[row.caveat],
      row.publishedShare && messages.publishedAs({ share: percent(row.publishedShare) }),
      localized(row.note, locale),
    );
    for (const other of row.alternatives ?? [])
      citations.cite(other.source, fiscal(row.year), compact(other.value), localized(other.note, locale));
  };
  for (const stage of ['initial', 'supplementary', 'request', 'plan'] as const)
    budgetsOf(definition, stage).forEach(cite);
}

/** The goal and the fixed GDP that it counts from. */
function citeGoal(citations: Citations, { goal, fixedGdp }: DefenseCountry, context: TextContext): void {
  const { messages, locale } = context;
  const { compact, fiscal, percent } = formatters(context);
  if (goal)
    citations.cite(
      goal.source,
      messages.goal({ share: percent(goal.share), year: fiscal(goal.year) }),
      goal.broughtForwardTo !== undefined && messages.broughtForward({ year: fiscal(goal.broughtForwardTo) }),
      messages.status(goal),
      localized(goal.note, locale),
    );
  if (!fixedGdp) return;
  const year = fiscal(fixedGdp.year);
  const note = localized(fixedGdp.note, locale);
  citations.cite(fixedGdp.source, messages.fixedGdp, year, compact(fixedGdp.value), note);
  for (const { source, value } of fixedGdp.alternatives ?? [])
    citations.cite(source, messages.gdp({ year }), compact(value));
}

/** GDP by year, exchange rates and events. */
function citeEconomy(
  citations: Citations,
  { gdp, exchangeRates, events }: DefenseCountry,
  series: Series,
  context: TextContext,
): void {
  const { messages, locale } = context;
  const { compact, fiscal, number, date } = formatters(context);
  const words = (text: LocalizedText | undefined) => localized(text, locale);
  for (const { id, label, note, rows } of gdp ?? [])
    for (const { source, year, value, status } of rows.filter(
      (row) => series.gdp.get(row.year)?.release === id,
    ))
      citations.cite(
        source,
        messages.gdp({ year: fiscal(year) }),
        compact(value),
        words(label),
        messages.status({ status }),
        words(note),
      );
  for (const { source, year, value } of series.rates ? (exchangeRates?.rows ?? []) : [])
    citations.cite(source, messages.exchangeRate, fiscal(year), number(value), words(exchangeRates?.note));
  for (const { source, date: day, label, status } of events ?? [])
    citations.cite(source, date(day), words(label), messages.status({ status }));
}

/** The sources behind what is shown, each with what is taken from it. */
export function citedSources(
  ...[computed, comparison, context, ownSources, readings]: PanelInput
): CitedSource[] {
  const { series } = computed;
  const { country } = series;
  const own: TextContext = { ...context, currency: country.currency };
  const citations = new Citations();
  for (const id of [series.definition.id, series.earlier?.id])
    citeBudgets(
      citations,
      country.definitions.find((one) => one.id === id),
      own,
    );
  citeGoal(citations, country, own);
  citeEconomy(citations, country, series, own);
  const compared = comparison?.cited ?? [];
  for (const { source, use } of compared) citations.cite(source, use);
  const known = listed(
    new Set([...sourceIds(computed), ...compared.map(({ source }) => source)]),
    citations,
    ownSources,
  );
  // The readings of other definitions have sources of their own.
  const more = readings && computed.result.readings ? readingSources({ computed, context, ownSources }) : [];
  return [
    ...known,
    ...more.filter(({ title, url }) => !known.some((one) => one.title === title && one.url === url)),
  ];
}

function listed(ids: Iterable<string>, citations: Citations, ownSources: Sources | null): CitedSource[] {
  const sources: Sources = ownSources ?? builtInSources;
  return [...ids].flatMap((id) => {
    const source = sources[id];
    return source ? [{ ...source, uses: citations.of(id) }] : [];
  });
}

/** The sources of all readings of a year: its budgets under every definition, and what they are divided by. */
export function readingSources({
  computed,
  context,
  ownSources,
}: Pick<ReadingsInput, 'computed' | 'context' | 'ownSources'>): CitedSource[] {
  const { country, gdp } = computed.series;
  const { year } = computed.result.latest;
  const own: TextContext = { ...context, currency: country.currency };
  const citations = new Citations();
  const stages = ['initial', 'supplementary'] as const;
  const rows = country.definitions.flatMap(({ id, label, rows: all, ...rest }) => {
    const ofYear = all.filter((row) => row.year === year && stages.some((stage) => stage === stageOf(row)));
    citeBudgets(citations, { id, label, ...rest, rows: ofYear }, own);
    return ofYear;
  });
  citeGoal(citations, { ...country, goal: undefined }, own);
  const divisor = gdp.get(year);
  if (divisor) {
    const { compact, fiscal } = formatters(own);
    citations.cite(divisor.source, context.messages.gdp({ year: fiscal(year) }), compact(divisor.value));
  }
  const ids = new Set([
    ...rows.map(({ source }) => source),
    ...(country.fixedGdp ? [country.fixedGdp.source] : []),
    ...(divisor ? [divisor.source] : []),
  ]);
  return listed(ids, citations, ownSources);
}
