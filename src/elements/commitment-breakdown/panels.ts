import type { TemplateResult } from 'lit';
import { decimal } from '../../core/numbers/decimal.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import type { Shared } from '../../ui/share/shared.js';
import { sourceList } from '../../ui/source-list.js';
import { workingList } from '../../ui/working.js';
import { panelWords } from './panel-words.js';
import { openSector, statusWords } from './rows.js';
import type { Answered } from './scenario.js';
import { citedSources, publisherOf } from './source-uses.js';
import { shownYears, wholeOf, type Looking } from './view.js';
import { allIds, speaker, writers, type Speaker, type Writer } from './writer.js';

type Contents = (
  answered: Answered,
  looking: Looking,
  writer: Writer,
  data: CommitmentFigures,
) => TemplateResult;

function yearsTable(answered: Answered, say: Speaker, writer: Writer): Table {
  const { columns, yearsCaption } = panelWords(writer);
  const { result } = answered;
  let paid = decimal('0');
  const rows = shownYears(answered).map(({ year, amount }) => {
    paid = paid.plus(amount);
    const share = paid.dividedBy(result.total).times('100');
    return {
      id: String(year),
      cells: [String(year), say.exact(amount), say.percent(share.toFixed(10))],
      exact: [String(year), amount, share.toFixed()],
    };
  });
  return {
    caption: yearsCaption,
    columns: (['year', 'amount', 'cumulative'] as const).map((id) => ({ id, label: columns[id] })),
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
  const { columns, sum: sumName, tableCaption } = panelWords(writer);
  const { chart } = messages;
  const open = openSector(answered, looking);
  const share = (value: string | null) => (value === null ? messages.none : say.percent(value));
  const lines = (open ? [open] : result.parts).flatMap((sector) => {
    const ids = sector.projects.map(({ id }) => id);
    const head = {
      id: sector.id,
      strong: true,
      cells: [
        say.sectorName(sector.id),
        sector.amount === null ? chart.noAmount : say.exactAmount(sector.amount, ids),
        share(sector.shownShare),
        statusWords(sector, sector.projects, writer),
        ids.length ? '' : messages.none,
      ],
      exact: [null, sector.amount, sector.shownShare],
    };
    return [
      head,
      ...sector.projects.map((project) => {
        const item = say.items.get(project.id);
        return {
          id: project.id,
          cells: [
            [say.text(item?.name), say.text(item?.parties)].filter(Boolean).join(' · '),
            project.amount === null ? chart.noAmount : say.exactAmount(project.amount, [project.id]),
            share(project.shownShare),
            messages.status(project.status),
            publisherOf(item?.source ?? basis.scenario?.source, data),
          ],
          exact: [null, project.amount, project.shownShare],
        };
      }),
    ];
  });
  const rest = {
    id: 'unallocated',
    cells: [chart.rest, say.exact(result.unallocated.amount), share(result.unallocated.shownShare), '', ''],
    exact: [null, result.unallocated.amount, result.unallocated.shownShare],
  };
  const sum = {
    id: 'whole',
    strong: true,
    cells: [
      sumName,
      say.exactAmount(result.whole, result.shareOf === 'stated' ? allIds(answered) : []),
      say.percent('100'),
      '',
      '',
    ],
    exact: [null, result.whole, '100'],
  };
  return {
    caption: tableCaption(wholeOf(answered, say, writer)),
    columns: (['part', 'amount', 'share', 'status', 'by'] as const).map((id) => ({ id, label: columns[id] })),
    rows: open ? lines : [...lines, ...(result.shareOf === 'total' ? [rest] : []), sum],
  };
}

function shownTable(answered: Answered, looking: Looking, writer: Writer, data: CommitmentFigures): Table {
  const say = speaker(answered, writer);
  return looking.view === 'years'
    ? yearsTable(answered, say, writer)
    : partsTable(answered, looking, say, writer, data);
}

/** What can be taken along of an answer. */
export const shared = (
  answered: Answered,
  looking: Looking,
  writer: Writer,
  data: CommitmentFigures,
): Shared => ({
  tables: [shownTable(answered, looking, writer, data)],
  sources: citedSources(answered, speaker(answered, writer), writer, data),
});

/** The contents of the panels, by their ids. */
export const panelContents: Readonly<Record<string, Contents>> = {
  table: (answered, looking, writer, data) => dataTable(shownTable(answered, looking, writer, data)),
  // One step ends in other money than the rest: its number stands without a sign.
  working: ({ result }, _, writer) =>
    workingList(
      result.steps.map((line) => (line.id === 'inOtherCurrency' ? { ...line, unit: 'quantity' } : line)),
      writer.messages,
      writers(writer).step,
    ),
  sources: (answered, _, writer, data) => {
    const say = speaker(answered, writer);
    return sourceList(citedSources(answered, say, writer, data), writer.locale, say.date);
  },
};
