import { html, nothing, type TemplateResult } from 'lit';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { shareOfGdp } from '../../core/numbers/gdp-share.js';
import { sources as builtInSources } from '../../data/defense/sources.js';
import { budgetsOf, stageOf } from '../../data/defense/select.js';
import type { BudgetFigure, SpendingDefinition } from '../../data/defense/schema.js';
import type { LocalizedText, Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import type { Shared } from '../../ui/share/shared.js';
import { sourceList, type CitedSource } from '../../ui/source-list.js';
import { workingList } from '../../ui/working.js';
import { besideWords } from './chart-columns.js';
import { converter } from './conversion.js';
import type { Aside } from './compared-lines.js';
import { bases, isSupplemented, sourceIds, writers, type Answered, type Writer } from './view.js';

type Contents = (
  answered: Answered,
  aside: Aside | null,
  writer: Writer,
  ownSources: Sources | null,
) => TemplateResult;

/** Years, amounts and both shares; what is not firm, planned or of another definition says so in its own column. */
function pathTable(answered: Answered, writer: Writer): Table {
  const { result, basis } = answered;
  const { messages } = writer;
  const { exact, percent, fiscal } = writers(writer);
  const { fixedYear } = bases(answered, writer);
  const { columns } = messages;
  const shareOf = (spending: DecimalString, gdp: DecimalString | null | undefined, year: number) => {
    const over = gdp ? shareOfGdp({ spending, gdp: convert(gdp, year) }) : null;
    return over?.ok ? over.share : null;
  };
  const share = (value: DecimalString | null) => (value === null ? messages.none : percent(value));
  const convert = converter(basis.rates, result.latest.year);
  const written = (
    year: number,
    spending: DecimalString,
    shares: readonly [fixed: DecimalString | null, current: DecimalString | null],
    what: string,
  ) => ({
    id: String(year),
    year,
    cells: [fiscal(year), exact(spending), ...shares.map(share), what],
    exact: [String(year), spending, ...shares, null],
  });
  const rowOf = (year: number, spending: DecimalString, what: string) => {
    const shares = [
      shareOf(spending, basis.fixedGdp, year),
      shareOf(spending, basis.gdp.get(year)?.value, year),
    ] as const;
    return {
      ...written(year, spending, shares, what),
      strong: year === result.latest.year || year === result.targetYear,
    };
  };
  const observed = result.points
    .filter(({ kind }) => kind === 'observed')
    .map(({ year, spending, status }) =>
      rowOf(
        year,
        spending,
        [
          messages.status(status),
          ...(isSupplemented(basis, year) ? [messages.budget.both] : [messages.budget.initial]),
        ].join(messages.comma),
      ),
    );
  const beside = result.beside.map((one) => ({
    ...rowOf(one.year, one.spending, besideWords(one, answered, writer)),
    id: `other.${one.year}.${one.kind}`,
    strong: false,
  }));
  const projected = result.points
    .filter(({ kind }) => kind === 'projected')
    .map(({ year, spending, share: of }) => ({
      ...written(
        year,
        spending,
        result.denominator === 'fixed' ? [of, null] : [null, of],
        messages.projected,
      ),
      strong: year === result.targetYear,
    }));
  return {
    caption: messages.tableCaption,
    columns: [
      { id: 'year', label: columns.year },
      { id: 'spending', label: columns.spending },
      { id: 'shareOfFixedGdp', label: fixedYear === null ? columns.fixedAny : columns.fixed(fixedYear) },
      { id: 'shareOfCurrentGdp', label: columns.current },
      { id: 'what', label: columns.what },
    ],
    rows: [...observed, ...beside, ...projected].sort((a, b) => a.year - b.year),
  };
}

/** The countries compared with, year by year. */
function comparedTable({ compared }: Aside, writer: Writer): Table | null {
  const { countries, label } = compared;
  const years = [...new Set(countries.flatMap((country) => country.years.map(({ year }) => year)))].sort();
  if (years.length === 0) return null;
  const { percent } = writers(writer);
  return {
    caption: label,
    columns: [
      { id: 'year', label: writer.messages.columns.calendarYear },
      ...countries.map(({ code, name }) => ({ id: code, label: name })),
    ],
    rows: years.map((year) => {
      const shares = countries.map(
        (country) => country.years.find((one) => one.year === year)?.share ?? null,
      );
      return {
        id: String(year),
        cells: [
          String(year),
          ...shares.map((share) => (share === null ? writer.messages.none : percent(share))),
        ],
        exact: [null, ...shares],
      };
    }),
  };
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

function citeBudgets(
  uses: Uses,
  definition: SpendingDefinition | undefined,
  writer: Writer,
  unit: string,
): void {
  if (!definition) return;
  const { messages, locale } = writer;
  const { compact, fiscal, percent } = writers({ ...writer, currency: unit });
  const words = (text: LocalizedText | undefined) => localized(text, locale);
  const cite = (row: BudgetFigure) => {
    const what = [fiscal(row.year), compact(row.value), messages.status(row.status)];
    const stage = stageOf(row) === 'supplementary' && messages.key.added;
    const caveat = row.caveat && messages.caveat[row.caveat];
    const published = row.publishedShare && messages.publishedAs(percent(row.publishedShare));
    uses.cite(row.source, ...what, stage, caveat, published, words(row.note));
    for (const other of row.alternatives ?? [])
      uses.cite(other.source, fiscal(row.year), compact(other.value), words(other.note));
  };
  for (const stage of ['initial', 'supplementary', 'request', 'plan'] as const)
    budgetsOf(definition, stage).forEach(cite);
}

function citedSources(
  answered: Answered,
  aside: Aside | null,
  writer: Writer,
  ownSources: Sources | null,
): CitedSource[] {
  const { basis } = answered;
  const { messages, locale } = writer;
  const { country } = basis;
  const { compact, fiscal, number, date } = writers({ ...writer, currency: country.currency });
  const words = (text: LocalizedText | undefined) => localized(text, locale);
  const uses = new Uses();
  for (const id of [basis.definition.id, basis.earlier?.id])
    citeBudgets(
      uses,
      country.definitions.find((one) => one.id === id),
      writer,
      country.currency,
    );
  const { fixedGdp } = country;
  if (fixedGdp) {
    const value = compact(fixedGdp.value);
    uses.cite(fixedGdp.source, messages.fixedGdp, fiscal(fixedGdp.year), value, words(fixedGdp.note));
    for (const other of fixedGdp.alternatives ?? [])
      uses.cite(other.source, messages.gdp(fiscal(fixedGdp.year)), compact(other.value));
  }
  for (const release of country.gdp ?? []) {
    const years = release.rows.filter(({ year }) => basis.gdp.get(year)?.release === release.id);
    for (const { source, year, value, status } of years)
      uses.cite(
        source,
        messages.gdp(fiscal(year)),
        compact(value),
        words(release.label),
        messages.status(status),
        words(release.note),
      );
  }
  for (const { source, year, value } of basis.rates ? (country.exchangeRates?.rows ?? []) : [])
    uses.cite(source, messages.exchangeRate, fiscal(year), number(value), words(country.exchangeRates?.note));
  for (const { source, date: day, label, status } of country.events ?? [])
    uses.cite(source, date(day), words(label), messages.status(status));
  for (const { source, use } of aside?.cited ?? []) uses.cite(source, use);
  const sources: Sources = ownSources ?? builtInSources;
  const ids = new Set([...sourceIds(answered), ...(aside?.cited ?? []).map(({ source }) => source)]);
  return [...ids].flatMap((id) => {
    const source = sources[id];
    return source ? [{ ...source, uses: uses.of(id) }] : [];
  });
}

/** Every step: of the answer in the country's own money, of the conversion, and of each year. */
function working({ result, basis }: Answered, writer: Writer): TemplateResult {
  const { messages } = writer;
  const own = writers({ ...writer, currency: basis.country.currency }).step;
  const of = (group: string) => result.steps.filter((step) => step.group === group);
  const conversion = of('conversion');
  return html`${workingList(of('answer'), messages, own)}
    ${
      conversion.length
        ? html`<p class="steps-heading">${messages.conversion}</p>
            ${workingList(conversion, messages, writers(writer).step)}`
        : nothing
    }
    <p class="steps-heading">${messages.yearByYear}</p>
    ${workingList(of('years'), messages, own)}`;
}

function tables(answered: Answered, aside: Aside | null, writer: Writer): Table[] {
  const compared = aside && comparedTable(aside, writer);
  return [pathTable(answered, writer), ...(compared ? [compared] : [])];
}

/** What can be taken along of an answer. */
export const shared = (
  answered: Answered,
  aside: Aside | null,
  writer: Writer,
  ownSources: Sources | null,
): Shared => ({
  tables: tables(answered, aside, writer),
  sources: citedSources(answered, aside, writer, ownSources),
});

/** The contents of the panels, by their ids. */
export const panelContents: Readonly<Record<string, Contents>> = {
  table: (answered, aside, writer) => html`${tables(answered, aside, writer).map(dataTable)}`,
  working: (answered, _, writer) => working(answered, writer),
  sources: (answered, aside, writer, ownSources) =>
    sourceList(citedSources(answered, aside, writer, ownSources), writer.locale, writers(writer).date),
};
