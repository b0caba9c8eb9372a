import type { Table } from '../../ui/data-table.js';
import type { Project, ProjectColumn } from './model-projects.js';
import { panelWords } from './panel-words.js';
import type { PanelInput } from './types-views.js';

/** The way of a project: each status with its day, in order, and what is to be known of it. */
function wayOf({ item, status, since }: Project, { write }: PanelInput): string {
  const { projects: words } = panelWords(write);
  const steps = item.history ?? [{ status, date: since, note: undefined }];
  return steps
    .map(({ status: one, date, note }) =>
      words.step({
        status: write.messages.status({ status: one }),
        date: write.date(date),
        note: write.text(note),
      }),
    )
    .join(words.then);
}

function amountOf({ item, amount }: Project, { computed, write }: PanelInput): string {
  const { chart } = write.messages;
  const nameOf = (id: string) => write.text(computed.list?.items.find((one) => one.id === id)?.name);
  if (amount !== null) {
    const written = write.bounded(write.compact(amount), item.bound);
    return item.together
      ? chart.together({ amount: written, names: item.together.map(nameOf).join(', ') })
      : written;
  }
  const holder = computed.list?.items.find(({ together }) => together?.includes(item.id));
  return holder ? chart.within({ name: nameOf(holder.id) }) : chart.noAmount;
}

/** A cell of the table of projects, as it is written for the reader. */
export function projectText(project: Project, column: ProjectColumn, input: PanelInput): string {
  const { computed, write } = input;
  const { item } = project;
  const places = (item.places ?? []).map((id) =>
    write.text(computed.commitment.places?.find((one) => one.id === id)?.name),
  );
  const { unnamed } = panelWords(write).projects;
  switch (column) {
    case 'project':
      return write.text(item.name);
    case 'company':
      return write.text(item.parties) || unnamed;
    case 'sector':
      return write.sectorName(item.sector);
    case 'place':
      return places.join(write.messages.comma) || unnamed;
    case 'amount':
      return amountOf(project, input);
    case 'status':
      return wayOf(project, input);
  }
}

const COLUMNS: readonly ProjectColumn[] = ['project', 'company', 'sector', 'place', 'amount', 'status'];

/** Projects as a table, for the screen and the file; a column that nothing stands in is left out. */
export function projectsTable(projects: readonly Project[], input: PanelInput): Table {
  const { projects: words } = panelWords(input.write);
  const used = COLUMNS.filter(
    (column) =>
      column !== 'place' ||
      (input.computed.commitment.places?.length && input.computed.list?.items.some(({ places }) => places)),
  );
  return {
    caption: words.caption({ list: input.write.source }),
    columns: used.map((id) => ({ id, label: words.columns[id] })),
    rows: projects.map((project) => ({
      id: project.id,
      cells: used.map((column) => projectText(project, column, input)),
      exact: used.map((column) => (column === 'amount' ? project.amount : null)),
    })),
  };
}
