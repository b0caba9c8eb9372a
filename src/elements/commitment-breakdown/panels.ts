import type { TemplateResult } from 'lit';
import type { CommitmentPart, CommitmentSector } from '../../core/commitment/commitment.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import type { Shared } from '../../ui/share/shared.js';
import { sourceList } from '../../ui/source-list.js';
import { stepNames } from '../../ui/step-names.js';
import { workingList } from '../../ui/working.js';
import { projectsOf } from './model-projects.js';
import { projectsTable } from './panel-projects-table.js';
import { citedSources, publisherOf } from './panel-sources.js';
import { panelWords } from './panel-words.js';
import { openSector, wholeOf } from './text.js';
import { amountWords, lineAmount, pendingInRest, pendingWords, statusWords } from './text-amounts.js';
import { countedIds, countedOf } from './text-describer.js';
import type { Computed, Describer } from './types.js';
import type { PanelInput } from './types-views.js';

type Rows = Table['rows'];

function yearsTable({ result }: Computed, write: Describer): Table {
  const { columns, yearsCaption } = panelWords(write);
  return {
    caption: yearsCaption,
    columns: (['year', 'amount', 'cumulative'] as const).map((id) => ({ id, label: columns[id] })),
    rows: result.years.map(({ year, amount, shownAmount, cumulativeShare }) => ({
      id: String(year),
      cells: [String(year), write.exact(shownAmount), write.percent(cumulativeShare)],
      exact: [String(year), amount, cumulativeShare],
    })),
  };
}

const shareWords = (share: DecimalString | null, { messages, percent }: Describer) =>
  share === null ? messages.none : percent(share);

function sectorRow(part: CommitmentSector, computed: Computed, write: Describer): Rows[number] {
  const { messages } = write;
  const statuses = [statusWords(part, write), ...pendingWords(part, write)].filter(Boolean);
  return {
    id: part.id,
    strong: true,
    cells: [
      write.sectorName(part.id),
      part.amount === null
        ? amountWords(part, computed, write)
        : write.exactAmount(part.amount, countedOf(part.projects)),
      shareWords(part.shownShare, write),
      statuses.join(messages.comma) || messages.none,
      part.projects.length ? '' : messages.none,
    ],
    exact: [null, part.amount, part.share],
  };
}

function projectRow(project: CommitmentPart, input: PanelInput): Rows[number] {
  const { computed, write } = input;
  const { messages, text } = write;
  const item = computed.items.get(project.id);
  return {
    id: project.id,
    cells: [
      [text(item?.name), text(item?.parties)].filter(Boolean).join(' · '),
      lineAmount(project, computed, write, write.exactAmount),
      shareWords(project.shownShare, write),
      messages.status(project),
      publisherOf(item?.source ?? computed.list?.source, input),
    ],
    exact: [null, project.amount, project.share],
  };
}

function restRow(computed: Computed, write: Describer): Rows {
  const { result } = computed;
  if (result.shareOf === 'stated') return [];
  const { amount, share, shownShare } = result.unallocated;
  const { chart } = write.messages;
  const pending = pendingInRest(computed, write);
  const cells = [
    result.shares ? chart.rest : chart.open,
    write.exact(amount),
    write.percent(shownShare),
    pending === null ? '' : chart.pendingInRest({ amount: pending }),
    '',
  ];
  return [{ id: 'unallocated', cells, exact: [null, amount, share] }];
}

function sumRow(computed: Computed, write: Describer): Rows[number] {
  const { result, commitment, totalPublished } = computed;
  const whole = write.exact(result.whole);
  const sum =
    result.shareOf === 'stated'
      ? write.exactAmount(result.whole, countedIds(computed))
      : write.bounded(whole, totalPublished ? commitment.total.bound : undefined);
  const cells = [panelWords(write).sum, sum, write.percent('100'), '', ''];
  return { id: 'whole', strong: true, cells, exact: [null, result.whole, '100'] };
}

/** Every part with its exact amount, its share, its status and its publisher. */
function partsTable(input: PanelInput): Table {
  const { computed, state, write } = input;
  const { columns, tableCaption } = panelWords(write);
  const open = openSector(computed, state);
  const parts = (open ? [open] : computed.result.parts).flatMap((sector) => [
    sectorRow(sector, computed, write),
    ...sector.projects.map((project) => projectRow(project, input)),
  ]);
  return {
    caption: tableCaption({ whole: wholeOf(computed, write) }),
    columns: (['part', 'amount', 'share', 'status', 'by'] as const).map((id) => ({ id, label: columns[id] })),
    rows: open ? parts : [...parts, ...restRow(computed, write), sumRow(computed, write)],
  };
}

const shownTable = (input: PanelInput): Table =>
  input.state.view === 'years' ? yearsTable(input.computed, input.write) : partsTable(input);

/** Content for "Share and embed". */
export const shared = (input: PanelInput): Shared => ({
  tables: [
    shownTable(input),
    ...(input.computed.list?.items.length ? [projectsTable(projectsOf(input.computed), input)] : []),
  ],
  sources: citedSources(input),
  workings: [
    {
      ...stepNames(input.write.messages, input.write.partTerm),
      title: null,
      steps: input.computed.result.steps,
      currencyOf: () => input.computed.result.currency,
    },
    ...(input.workings?.() ?? []),
  ],
});

/** The contents of the panels, by their ids. */
export const panelContents: Readonly<Record<string, (input: PanelInput) => TemplateResult>> = {
  table: (input) => dataTable(shownTable(input)),
  working: ({ computed, write }) =>
    workingList(computed.result.steps, write.messages, write.step, write.partTerm),
  sources: (input) => sourceList(citedSources(input), input.write.locale, input.write.date),
};
