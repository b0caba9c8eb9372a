import type { TemplateResult } from 'lit';
import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import { formatPercent } from '../../core/numbers/format.js';
import { notes } from '../../data/tariffs/notes.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { sources as builtInSources } from '../../data/tariffs/sources.js';
import type { Sources } from '../../data/schema.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import type { Shared } from '../../ui/share/shared.js';
import { sourceList, type CitedSource } from '../../ui/source-list.js';
import { workingList } from '../../ui/working.js';
import type { TariffAnswer, TariffResult } from './scenario.js';
import { feeLimits, localized, minus, size, sourceIds, writers, type Writer } from './view.js';

type Answered = Extract<TariffAnswer, { ok: true }>;

/** The same data as a table, exact. */
function table(result: TariffResult, writer: Writer): Table {
  const { messages } = writer;
  const { rows: names, fields } = messages;
  const { money, percent } = writers(writer);
  const signed = (value: DecimalString) =>
    value.startsWith('-') ? `−${money(size(value))}` : value === '0' ? money(value) : `+${money(value)}`;
  const amounts = (id: string, head: string, before: DecimalString, after: DecimalString, strong = false) => {
    const change = decimal(after).minus(before).toFixed();
    return {
      id,
      strong,
      cells: [head, money(before), money(after), signed(change)],
      exact: [null, before, after, change],
    };
  };
  const rateChange = decimal(result.toRate).minus(result.fromRate).toFixed();
  const layers = [...new Set([...result.layersBefore, ...result.layersAfter].map(({ id }) => id))];
  const dutyOf = (list: TariffResult['layersBefore'], id: string) =>
    list.find((layer) => layer.id === id)?.duty ?? '0';
  const layerNames: Readonly<Record<string, string>> = { mfn: names.mfn, additional: names.additional };
  const { fees, perUnit, carriage } = result;
  return {
    caption: messages.tableCaption,
    columns: [
      { id: 'item', label: names.item },
      { id: 'before', label: fields.before },
      { id: 'after', label: fields.after },
      { id: 'change', label: names.change },
    ],
    rows: [
      amounts('importValue', names.value, result.importValue, result.importValue),
      {
        id: 'rate',
        cells: [
          names.rate,
          percent(result.fromRate),
          percent(result.toRate),
          minus(formatPercent(rateChange, writer.locale, { maximumFractionDigits: 4, signed: true })),
        ],
        exact: [null, result.fromRate, result.toRate, rateChange],
      },
      ...(layers.length > 1
        ? layers.map((id) =>
            amounts(
              `duty.${id}`,
              layerNames[id] ?? names.rateLayer,
              dutyOf(result.layersBefore, id),
              dutyOf(result.layersAfter, id),
            ),
          )
        : []),
      amounts('duty', names.duty, result.dutyBefore, result.dutyAfter, true),
      ...(fees
        ? [
            amounts('mpf', names.mpf, fees.mpfBefore, fees.mpfAfter),
            amounts('hmf', names.hmf, fees.hmfBefore, fees.hmfAfter),
          ]
        : []),
      ...(carriage === '0' ? [] : [amounts('carriage', names.carriage, carriage, carriage)]),
      amounts('landed', names.landed, result.landedBefore, result.landedAfter, true),
      ...(perUnit
        ? [
            amounts('dutyPerUnit', names.dutyPerUnit, perUnit.dutyBefore, perUnit.dutyAfter),
            amounts('landedPerUnit', names.landedPerUnit, perUnit.landedBefore, perUnit.landedAfter),
          ]
        : []),
    ],
  };
}

/** What each source stands for, in the reader's words, by the source's id. */
function usesOf(
  answered: Answered,
  data: TariffRates,
  writer: Writer,
  pickId: string | null,
): Map<string, string[]> {
  const { messages, locale } = writer;
  const { percent, date, money } = writers(writer);
  const uses = new Map<string, string[]>();
  const cite = (id: string | undefined, use: string) => {
    if (id !== undefined && use && !uses.get(id)?.includes(use)) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const { inForce } of [answered.before, answered.after]) {
    if (!inForce) continue;
    const { row } = inForce;
    const dates = messages.inForce(date(row.from), row.to === null ? null : date(row.to));
    const use = [percent(inForce.rate), row.act, row.heading, dates, messages.status(row.status)]
      .filter(Boolean)
      .join(' · ');
    for (const id of [row.source, ...(row.furtherSources ?? [])]) cite(id, use);
    const note = data.sources ? data.rows.find(({ id }) => id === row.id)?.note : notes[row.id];
    cite(row.source, localized(note, locale));
  }
  if (answered.result.fees && data.fees) {
    const { merchandiseProcessing: mpf, harborMaintenance: hmf } = data.fees;
    cite(mpf.source, `${messages.rows.mpf} · ${percent(mpf.rate)} · ${mpf.act}`);
    for (const { source, from, to, minimum, maximum } of feeLimits(answered, data)) {
      cite(
        source,
        `${messages.rows.mpf} · ${money(minimum)} – ${money(maximum)} · ${messages.inForce(date(from), date(to))}`,
      );
    }
    cite(hmf.source, `${messages.rows.hmf} · ${percent(hmf.rate)} · ${hmf.act}`);
  }
  const pick = data.presets?.find(({ id }) => id === pickId);
  if (pick) cite(pick.source, `${localized(pick.label, locale)} · ${messages.status(pick.status)}`);
  return uses;
}

/** The sources behind what is shown, each with what was taken from it. */
function citedSources(
  answered: Answered,
  data: TariffRates,
  writer: Writer,
  pickId: string | null,
): CitedSource[] {
  const uses = usesOf(answered, data, writer, pickId);
  const sources: Sources = data.sources ?? builtInSources;
  return sourceIds(answered, data, pickId).flatMap((id) => {
    const source = sources[id];
    return source ? [{ ...source, uses: uses.get(id) ?? [] }] : [];
  });
}

/** What can be taken along of an answer. */
export const shared = (
  answered: Answered,
  data: TariffRates,
  writer: Writer,
  pickId: string | null,
): Shared => ({
  tables: [table(answered.result, writer)],
  sources: citedSources(answered, data, writer, pickId),
});

/** The contents of the panels, by their ids. */
export const panelContents: Readonly<
  Record<
    string,
    (answered: Answered, data: TariffRates, writer: Writer, pickId: string | null) => TemplateResult
  >
> = {
  table: (answered, _, writer) => dataTable(table(answered.result, writer)),
  working: (answered, _, writer) => workingList(answered.result.steps, writer.messages, writers(writer).step),
  sources: (answered, data, writer, pickId) =>
    sourceList(citedSources(answered, data, writer, pickId), writer.locale, writers(writer).date),
};
