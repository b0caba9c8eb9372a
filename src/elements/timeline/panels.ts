import { localized } from '../../localize/localized.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import type { Shared } from '../../ui/share/shared.js';
import { publisherName, sourceList, type CitedSource } from '../../ui/source-list.js';
import { sourcesOf } from './panel-details.js';
import { formatters, sourceIds } from './text.js';
import type { PanelInput, PanelsModule } from './types.js';

const COLUMNS = ['date', 'topic', 'what', 'amounts', 'status', 'source'] as const;

function eventTable({ computed, from, context }: PanelInput): Table {
  const { messages } = context;
  const { date, topic, title, amounts } = formatters(context);
  const sources = sourcesOf(from);
  return {
    caption: messages.tableCaption,
    columns: COLUMNS.map((id) => ({ id, label: messages.columns[id] })),
    rows: computed.shown.map((event) => {
      const source = sources[event.source];
      const exact = event.amounts?.map(({ value }) => value).join(' ') ?? null;
      return {
        id: event.id,
        strong: event.date === computed.result.date,
        cells: [
          date(event.date),
          topic(event.topic),
          title(event),
          amounts(event) || messages.none,
          messages.status(event),
          publisherName(source, context.locale),
        ],
        exact: [event.date, null, null, exact, null, null],
      };
    }),
  };
}

function citedSources({ computed, from, context }: PanelInput): CitedSource[] {
  const { messages, locale } = context;
  const { date, title, amounts } = formatters(context);
  const sources = sourcesOf(from);
  const uses = new Map<string, string[]>();
  const cite = (id: string, ...what: string[]) =>
    uses.set(id, [...(uses.get(id) ?? []), what.filter(Boolean).join(' · ')]);
  for (const event of computed.shown) {
    const status = messages.status(event);
    cite(event.source, date(event.date), title(event), amounts(event), status, localized(event.note, locale));
    for (const provision of event.provisions ?? [])
      cite(provision.source, localized(provision.text, locale), messages.status(provision));
  }
  return sourceIds(computed).flatMap((id) => {
    const source = sources[id];
    return source ? [{ ...source, uses: uses.get(id) ?? [] }] : [];
  });
}

/** Content for "Share and embed". */
export const shared = (input: PanelInput): Shared => ({
  tables: [eventTable(input)],
  sources: citedSources(input),
  workings: [],
});

/** The contents of the panels, by their ids. */
export const panelContents: PanelsModule['panelContents'] = {
  table: (input) => dataTable(eventTable(input)),
  sources: (input) => sourceList(citedSources(input), input.context.locale, formatters(input.context).date),
};
