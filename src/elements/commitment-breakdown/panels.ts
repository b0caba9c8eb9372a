import type { TemplateResult } from 'lit';
import { decimal } from '../../core/decimal.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { CommitmentItem } from '../../data/commitments/schema.js';
import { sources as builtInSources } from '../../data/commitments/sources.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { sourceList, type CitedSource } from '../../ui/source-list.js';
import { workingList } from '../../ui/working.js';
import { openSector } from './rows.js';
import type { Answered } from './scenario.js';
import { shownYears, sourceIds, wholeOf, type Looking } from './view.js';
import { allIds, speaker, writers, type Speaker, type Writer } from './writer.js';

type Contents = (
  answered: Answered,
  looking: Looking,
  writer: Writer,
  data: CommitmentFigures,
) => TemplateResult;

const sourcesOf = (data: CommitmentFigures) => data.sources ?? builtInSources;

/** Who publishes what stands under an id of a source. */
const publisherOf = (id: string | undefined, data: CommitmentFigures) => {
  const source = sourcesOf(data)[id ?? ''];
  return source?.publisher ?? source?.title ?? '';
};

function yearsTable(answered: Answered, say: Speaker, { messages }: Writer): Table {
  const { columns } = messages;
  const { result } = answered;
  let paid = decimal('0');
  const rows = shownYears(answered).map(({ year, amount }) => {
    paid = paid.plus(amount);
    const share = paid.dividedBy(result.total).times('100');
    return { cells: [String(year), say.exact(amount), say.percent(share.toFixed(10))] };
  });
  return {
    caption: messages.yearsCaption,
    columns: [columns.year, columns.amount, columns.cumulative],
    rows,
  };
}

/** Every part with its exact amount, its share, how firm it is and who says so. */
function partsTable(
  answered: Answered,
  looking: Looking,
  say: Speaker,
  writer: Writer,
  data: CommitmentFigures,
): Table {
  const { result, basis } = answered;
  const { messages } = writer;
  const { columns, chart } = messages;
  const open = openSector(answered, looking);
  const share = (value: string | null) => (value === null ? messages.none : say.percent(value));
  const lines = (open ? [open] : result.parts).flatMap((sector) => {
    const ids = sector.projects.map(({ id }) => id);
    const head = {
      strong: true,
      cells: [
        say.sectorName(sector.id),
        sector.amount === null ? chart.noAmount : say.exactAmount(sector.amount, ids),
        share(sector.shownShare),
        messages.status(sector.status),
        ids.length ? '' : messages.none,
      ],
    };
    return [
      head,
      ...sector.projects.map((project) => {
        const item = say.items.get(project.id);
        return {
          cells: [
            [say.text(item?.name), say.text(item?.parties)].filter(Boolean).join(' · '),
            project.amount === null ? chart.noAmount : say.exactAmount(project.amount, [project.id]),
            share(project.shownShare),
            messages.status(project.status),
            publisherOf(item?.source ?? basis.scenario?.source, data),
          ],
        };
      }),
    ];
  });
  const rest = {
    cells: [chart.rest, say.exact(result.unallocated.amount), share(result.unallocated.shownShare), '', ''],
  };
  const sum = {
    strong: true,
    cells: [
      messages.sum,
      say.exactAmount(result.whole, result.shareOf === 'stated' ? allIds(answered) : []),
      say.percent('100'),
      '',
      '',
    ],
  };
  return {
    caption: messages.tableCaption(wholeOf(answered, say, writer)),
    columns: [columns.part, columns.amount, columns.share, columns.status, columns.by],
    rows: open ? lines : [...lines, ...(result.shareOf === 'total' ? [rest] : []), sum],
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

function citeItem(
  uses: Uses,
  item: CommitmentItem,
  scenario: NonNullable<Answered['basis']['scenario']>,
  say: Speaker,
  { messages }: Writer,
): void {
  const name = say.text(item.parties ?? item.name);
  const amount =
    item.amount === undefined ? messages.chart.noAmount : say.bounded(say.compact(item.amount), item.bound);
  uses.cite(
    item.source ?? scenario.source,
    name,
    amount,
    messages.status(item.status ?? scenario.status),
    say.text(item.note),
  );
  for (const other of item.differing ?? [])
    uses.cite(
      other.source,
      messages.uses.differing(name, say.bounded(say.compact(other.amount), other.bound)),
      say.text(other.note),
    );
}

function citedSources(
  answered: Answered,
  say: Speaker,
  writer: Writer,
  data: CommitmentFigures,
): CitedSource[] {
  const { basis } = answered;
  const { commitment, scenario, gdp, rate } = basis;
  const { messages } = writer;
  const { uses: words } = messages;
  const uses = new Uses();
  const { total, window } = commitment;
  uses.cite(
    total.source,
    words.total,
    say.bounded(say.compact(total.amount), total.bound),
    messages.status(total.status),
    say.text(total.note),
  );
  if (window)
    uses.cite(window.source, words.window(say.date(window.from), say.date(window.to)), say.text(window.note));
  if (scenario) {
    for (const item of say.items.values()) citeItem(uses, item, scenario, say, writer);
    for (const { source, amount, bound, note } of scenario.printed ?? [])
      uses.cite(
        source,
        words.printed(say.text(scenario.name), say.bounded(say.compact(amount), bound)),
        say.text(note),
      );
  } else
    for (const { date, source } of commitment.named ?? []) uses.cite(source, words.named(say.date(date)));
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
    const source = sourcesOf(data)[id];
    return source ? [{ ...source, uses: uses.of(id) }] : [];
  });
}

/** The contents of the panels, by their ids. */
export const panelContents: Readonly<Record<string, Contents>> = {
  table: (answered, looking, writer, data) => {
    const say = speaker(answered, writer);
    return dataTable(
      looking.view === 'years'
        ? yearsTable(answered, say, writer)
        : partsTable(answered, looking, say, writer, data),
    );
  },
  // One step ends in other money than the rest: its number stands without a sign.
  working: ({ result }, _, writer) =>
    workingList(
      result.steps.map((line) => (line.id === 'inOtherCurrency' ? { ...line, unit: 'quantity' } : line)),
      writer.messages,
      writers(writer).step,
    ),
  sources: (answered, _, writer, data) => {
    const say = speaker(answered, writer);
    return sourceList(citedSources(answered, say, writer, data), writer.messages, say.date);
  },
};
