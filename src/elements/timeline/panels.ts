import type { TemplateResult } from 'lit';
import type { EventFigures } from '../../data/events/figures.js';
import { localized } from '../../localize/localized.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import type { Shared } from '../../ui/share/shared.js';
import { sourceList, type CitedSource } from '../../ui/source-list.js';
import { sourcesFor } from './details.js';
import { sourceIds, writers, type Answered, type Writer } from './view.js';

function eventTable(answered: Answered, data: EventFigures, writer: Writer): Table {
  const { messages } = writer;
  const { columns } = messages;
  const { date, topic, title, amounts } = writers(writer);
  const sources = sourcesFor(data.sources ?? null);
  return {
    caption: messages.tableCaption,
    columns: (['date', 'topic', 'what', 'amounts', 'status', 'source'] as const).map((id) => ({
      id,
      label: columns[id],
    })),
    rows: answered.shown.map((event) => {
      const source = sources[event.source];
      return {
        id: event.id,
        strong: event.date === answered.result.on,
        cells: [
          date(event.date),
          topic(event.topic),
          title(event),
          amounts(event) || messages.none,
          messages.status(event.status),
          source?.publisher ?? source?.title ?? '',
        ],
        exact: [
          event.date,
          null,
          null,
          event.amounts?.map(({ value }) => value).join(' ') ?? null,
          null,
          null,
        ],
      };
    }),
  };
}

function citedSources(answered: Answered, data: EventFigures, writer: Writer): CitedSource[] {
  const { messages, locale } = writer;
  const { date, title, amounts } = writers(writer);
  const own = data.sources ?? null;
  const uses = new Map<string, string[]>();
  const cite = (id: string, ...what: string[]) =>
    uses.set(id, [...(uses.get(id) ?? []), what.filter(Boolean).join(' · ')]);
  for (const event of answered.shown) {
    const { note, provisions = [] } = event;
    const status = messages.status(event.status);
    cite(event.source, date(event.date), title(event), amounts(event), status, localized(note, locale));
    for (const { source, text, status: firm } of provisions)
      cite(source, localized(text, locale), messages.status(firm));
  }
  return sourceIds(answered).flatMap((id) => {
    const source = sourcesFor(own)[id];
    return source ? [{ ...source, uses: uses.get(id) ?? [] }] : [];
  });
}

/** What can be taken along of an answer. */
export const shared = (answered: Answered, data: EventFigures, writer: Writer): Shared => ({
  tables: [eventTable(answered, data, writer)],
  sources: citedSources(answered, data, writer),
});

/** The contents of the panels, by their ids. */
export const panelContents: Readonly<
  Record<string, (answered: Answered, data: EventFigures, writer: Writer) => TemplateResult>
> = {
  table: (answered, data, writer) => dataTable(eventTable(answered, data, writer)),
  sources: (answered, data, writer) =>
    sourceList(citedSources(answered, data, writer), writer.locale, writers(writer).date),
};
