import { sources as builtInSources } from '../../data/tariffs/sources.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { sourceList, type CitedSource } from '../../ui/source-list.js';
import { workingList } from '../../ui/working.js';
import { sourceIds, usesInformal } from './model.js';
import { feeExemptions, feeLimits } from './model-fees.js';
import { answerWorking } from './panel-working.js';
import { cellsOf, formatters, rowName } from './text.js';
import type { PanelInput, PanelsModule, Side, TextContext } from './types.js';

const STRONG: ReadonlySet<string> = new Set(['duty', 'landed']);

/** The same data as a table, exact. */
function table({ computed, context }: PanelInput): Table {
  const { messages } = context;
  const { columns, fields } = messages;
  return {
    caption: messages.tableCaption,
    columns: [
      { id: 'item', label: columns.item },
      { id: 'before', label: fields.before },
      { id: 'after', label: fields.after },
      { id: 'change', label: columns.change },
    ],
    rows: computed.result.rows.map((row) => ({
      id: row.id,
      strong: STRONG.has(row.id),
      cells: [rowName(row.id, computed.result.total, messages), ...cellsOf(row, context)],
      exact: [null, row.before, row.after, row.change],
    })),
  };
}

/** What each source is cited for, in the reader's words, by the source's id. */
type Citations = Map<string, string[]>;

function cite(citations: Citations, id: string | undefined, use: string): void {
  if (id === undefined || !use) return;
  const uses = citations.get(id) ?? [];
  if (!uses.includes(use)) citations.set(id, [...uses, use]);
}

function citeRule(citations: Citations, { inForce }: Side, data: TariffRates, context: TextContext): void {
  if (!inForce) return;
  const { messages, locale } = context;
  const { percent, date } = formatters(context);
  const { row, rate, heading } = inForce;
  const dates = messages.inForce({
    since: date(row.from),
    until: row.to === null ? null : date(row.to),
  });
  const use = [percent(rate), messages.act(row), heading, dates, messages.status(row)]
    .filter(Boolean)
    .join(' · ');
  for (const id of [row.source, ...(row.furtherSources ?? [])]) cite(citations, id, use);
  cite(citations, row.source, localized(data.rows.find(({ id }) => id === row.id)?.note, locale));
}

function citeFees(citations: Citations, { computed, data, context }: PanelInput): void {
  if (!computed.result.fees || !data.fees) return;
  const { messages } = context;
  const { percent, date, money } = formatters(context);
  const { merchandiseProcessing: mpf, harborMaintenance: hmf } = data.fees;
  const isInformal = usesInformal(computed);
  cite(citations, mpf.source, `${messages.rows.mpf} · ${percent(mpf.rate)} · ${mpf.act}`);
  for (const { source, from, to, minimum, maximum, informal } of feeLimits(computed, data)) {
    const years = messages.inForce({ since: date(from), until: date(to) });
    cite(citations, source, `${messages.rows.mpf} · ${money(minimum)} – ${money(maximum)} · ${years}`);
    if (informal && isInformal) {
      const fee = messages.informalFee({ fee: money(informal.fee), limit: money(informal.limit) });
      cite(citations, informal.source ?? source, `${messages.rows.mpf} · ${fee} · ${years}`);
    }
  }
  for (const { source, furtherSources = [], label, act } of feeExemptions(computed, data))
    for (const id of [source, ...furtherSources])
      cite(
        citations,
        id,
        `${messages.rows.mpf} · ${messages.exemptUnder({ preference: localized(label, context.locale) })} · ${act}`,
      );
  cite(citations, hmf.source, `${messages.rows.hmf} · ${percent(hmf.rate)} · ${hmf.act}`);
}

function citationsOf(input: PanelInput): Citations {
  const { computed, data, context } = input;
  const { messages, locale } = context;
  const citations: Citations = new Map();
  for (const side of [computed.before, computed.after]) citeRule(citations, side, data, context);
  citeFees(citations, input);
  const preset = data.presets?.find(({ id }) => id === input.preset);
  if (preset)
    cite(citations, preset.source, `${localized(preset.label, locale)} · ${messages.status(preset)}`);
  return citations;
}

/** The sources behind what is shown, each with what it is cited for. */
function citedSources(input: PanelInput): CitedSource[] {
  const { computed, data, own, preset } = input;
  const citations = citationsOf(input);
  const sources: Sources = own ? (data.sources ?? {}) : builtInSources;
  return sourceIds(computed, data, preset).flatMap((id) => {
    const source = sources[id];
    return source ? [{ ...source, uses: citations.get(id) ?? [] }] : [];
  });
}

/** Content for "Share and embed". */
export const shared: PanelsModule['shared'] = (input) => ({
  tables: [table(input), ...(input.tables?.() ?? [])],
  sources: citedSources(input),
  workings: [answerWorking(input), ...(input.workings?.() ?? [])],
});

/** The contents of the panels, by their ids. */
export const panelContents: PanelsModule['panelContents'] = {
  table: (input) => dataTable(table(input)),
  working: ({ computed, context }) =>
    workingList(computed.result.steps, context.messages, formatters(context).step),
  sources: (input) => sourceList(citedSources(input), input.context.locale, formatters(input.context).date),
};
