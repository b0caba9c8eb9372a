import { range } from '../../core/numbers/range.js';
import { roundTicks, roundTop } from '../../charts/axis.js';
import { toPixels } from '../../charts/fraction.js';
import type { YearLine } from '../../charts/lines.js';
import { NARROW } from '../../charts/measures.js';
import type { RunLabel, TargetLine, ValueLabel, YearChart } from '../../charts/year-chart.js';
import type { PolicyEvent } from '../../data/defense/schema.js';
import { localized } from '../../localize/localized.js';
import { asLine } from './chart-columns.js';
import { counterfactualLine, otherLine, projectionLine, targetLine } from './chart-lines.js';
import { formatters, placeName } from './text.js';
import type { Drawing, PathColumn, TextContext } from './types-figure.js';
import type { Computed } from './types.js';

/** The numbers that stand in the drawing: the first, the latest and the target year; shares as they were published of the same GDP, where they were. */
function valueLabels(
  { result }: Computed,
  { measure }: Drawing,
  columns: readonly PathColumn[],
  context: TextContext,
): ValueLabel[] {
  const { latest, points, otherFigures } = result;
  const { percent, short } = formatters(context);
  const first = columns[0]?.year;
  const target = points.at(-1);
  const known = [...points.filter(({ kind }) => kind === 'observed'), ...otherFigures];
  const shown = [
    known.find(({ year }) => year === first),
    points.find(({ year }) => year === latest.year),
    target,
  ];
  const years = new Set<number>();
  return shown.flatMap((point) => {
    const of = measure === 'spending' ? point?.spending : point?.share;
    if (!point || of === undefined || of === null || years.has(point.year)) return [];
    years.add(point.year);
    const published = measure === 'share' && result.denominator === 'fixed' && result.fixedGdp?.official;
    const value = (published ? point.published : null) ?? of;
    return [
      {
        id: String(point.year),
        exact: value,
        year: point.year,
        value: toPixels(of),
        text: measure === 'spending' ? short(value) : percent(value),
      },
    ];
  });
}

function runOf(
  { series }: Computed,
  columns: readonly PathColumn[],
  { messages, locale }: TextContext,
): RunLabel | null {
  const others = columns.filter(({ bars }) => bars[0]?.[0]?.look === 'other');
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last) return null;
  const definition = localized(series.earlier?.label, locale);
  return {
    labels: [messages.otherDefinition({ definition }), messages.otherDefinitionShort],
    from: first.year,
    to: last.year,
    value: Math.max(...others.map(({ bars }) => bars[0]?.[0]?.to ?? 0)),
  };
}

/** The events within the drawing, in their order, which gives them their numbers. */
export function eventsOf({ series }: Computed, years: readonly number[]): PolicyEvent[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return (series.country.events ?? []).filter(({ year }) => year >= first && year <= last);
}

/** The numbers of the notes, those of a year together: 2, 4–5. */
function notesOf(events: readonly PolicyEvent[]): YearChart['notes'] {
  const byYear = new Map<number, [number, number][]>();
  events.forEach(({ year }, index) => {
    const runs = byYear.get(year) ?? [];
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index + 1, index + 1]);
    byYear.set(year, runs);
  });
  return [...byYear].map(([year, runs]) => ({
    year,
    text: runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', '),
  }));
}

/** The name of the path among the lines of other countries. */
function ownName(computed: Computed, width: number, context: TextContext): string {
  const share = formatters(context).percent(computed.result.latest.share);
  if (width < NARROW) return share;
  return context.messages.chart.line({ place: placeName(computed, context), share });
}

/** Lines as far as they lie within the years drawn. */
function within(lines: readonly YearLine[], first: number, last: number): YearLine[] {
  return lines
    .map((line) => ({ ...line, points: line.points.filter(({ year }) => year >= first && year <= last) }))
    .filter(({ points }) => points.length > 0);
}

function extraTargets({ targets }: Drawing, years: readonly number[]): TargetLine[] {
  return targets.map(({ id, labels, share }) => ({
    id,
    exact: share,
    look: 'further-target',
    labels,
    points: years.map((year) => ({ year, value: toPixels(share) })),
  }));
}

/** All lines of the drawing, the columns among them where they are drawn as one, within its years. */
function linesOf(
  computed: Computed,
  drawing: Drawing,
  columns: readonly PathColumn[],
  [first, last]: readonly [first: number, last: number],
  context: TextContext,
): YearLine[] {
  const { measure, chart, lines, width } = drawing;
  const crowded = isCrowded(drawing);
  return [
    ...(measure === 'spending' ? [] : within(lines, first, last)),
    ...(chart === 'line' ? [asLine(columns, crowded ? ownName(computed, width, context) : null)] : []),
    ...within(otherLine(computed, drawing, context), first, last),
    ...counterfactualLine(computed, drawing, context),
    ...(computed.result.reached === null ? [projectionLine(computed, drawing, context)] : []),
  ];
}

/** Whether lines of other countries are drawn. */
const isCrowded = ({ measure, lines }: Drawing) => measure !== 'spending' && lines.length > 0;

function highestOf(
  columns: readonly PathColumn[],
  lines: readonly { readonly points: readonly { readonly value: number }[] }[],
): number {
  return Math.max(
    ...columns.flatMap(({ bars }) => bars.map((pieces) => pieces.at(-1)?.to ?? 0)),
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
  );
}

/** The drawing of a result. */
export function yearChart(computed: Computed, drawing: Drawing, context: TextContext): YearChart {
  const { latest, targetYear, reached } = computed.result;
  const { percent, short } = formatters(context);
  const { measure, chart, width, rtl } = drawing;
  const money = measure === 'spending';
  const crowded = isCrowded(drawing);
  const from = drawing.fromYear ?? -Infinity;
  const columns = drawing
    .columnsOf(computed, measure, context)
    .filter(({ year }) => year >= from || year >= latest.year);
  const first = columns[0]?.year ?? latest.year;
  const last = Math.max(reached === null ? targetYear : latest.year, columns.at(-1)?.year ?? 0);
  const years = range(last - first + 1, (index) => first + index);
  const lines = linesOf(computed, drawing, columns, [first, last], context);
  const targets = [
    targetLine(computed, drawing, years, context),
    ...(money ? [] : extraTargets(drawing, years)),
  ];
  const highest = highestOf(columns, [...lines, ...targets]);
  return {
    width,
    rtl,
    years: years.map((year) => ({
      year,
      label: String(year),
      short: context.messages.shortYear({ year: String(year) }),
    })),
    anchor: latest.year,
    top: roundTop(highest),
    ticks: roundTicks(highest).map((value) => ({
      value,
      label: money ? short(String(value)) : percent(String(value)),
    })),
    columns: chart === 'line' ? [] : columns,
    lines,
    targets,
    // In a crowd of lines the latest share and the target are named at the end of theirs.
    values: valueLabels(computed, drawing, columns, context).slice(0, crowded ? 1 : undefined),
    run: runOf(computed, columns, context),
    crowded,
    notes: notesOf(eventsOf(computed, years)),
  };
}
