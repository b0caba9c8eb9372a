import { roundTicks, roundTop } from '../../charts/axis.js';
import type { YearColumn } from '../../charts/columns.js';
import type { YearLine } from '../../charts/lines.js';
import type { RunLabel, TargetLine, ValueLabel, YearChart } from '../../charts/year-chart.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { PolicyEvent } from '../../data/defense/schema.js';
import { localized } from '../../localize/localized.js';
import { asLine, type columnsReader } from './chart-columns.js';
import { counterfactualLine, otherLine, projectionLine, targetLine } from './chart-lines.js';
import { number, writers, type Answered, type Writer } from './view.js';

/** What is drawn of an answer, and how. */
export interface Picture {
  readonly view: 'share' | 'line' | 'spending';
  /** The columns of an answer, in money or in shares. */
  readonly columnsOf: ReturnType<typeof columnsReader>;
  /** Shares of the other denominator, too. */
  readonly both: boolean;
  /** Countries compared with, in the order they are drawn. */
  readonly lines: readonly YearLine[];
  /** Targets beside the one asked for, their labels long and short. */
  readonly targets: readonly {
    readonly id: string;
    readonly share: DecimalString;
    readonly labels: readonly string[];
  }[];
  readonly fromYear: number | null;
  readonly width: number;
  readonly rtl: boolean;
}

/** The numbers that stand in the drawing: the first, the latest and the target year. */
function valueLabels(
  answered: Answered,
  { view }: Picture,
  columns: readonly YearColumn[],
  writer: Writer,
): ValueLabel[] {
  const { latest, points, beside } = answered.result;
  const { percent, short } = writers(writer);
  const first = columns[0]?.year;
  const target = points.at(-1);
  const known = [...points.filter(({ kind }) => kind === 'observed'), ...beside];
  const shown = [known.find(({ year }) => year === first), latest, target];
  const years = new Set<number>();
  return shown.flatMap((point) => {
    const value = view === 'spending' ? point?.spending : point?.share;
    if (!point || value === undefined || value === null || years.has(point.year)) return [];
    years.add(point.year);
    return [
      {
        id: String(point.year),
        exact: value,
        year: point.year,
        value: number(value),
        text: view === 'spending' ? short(value) : percent(value),
      },
    ];
  });
}

function runOf(
  answered: Answered,
  columns: readonly YearColumn[],
  { messages, locale }: Writer,
): RunLabel | null {
  const others = columns.filter(({ bars }) => bars[0]?.[0]?.look === 'other');
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last) return null;
  const earlier = localized(answered.basis.earlier?.label, locale);
  return {
    labels: [messages.otherDefinition(earlier), messages.otherDefinitionShort],
    from: first.year,
    to: last.year,
    value: Math.max(...others.map(({ bars }) => bars[0]?.[0]?.to ?? 0)),
  };
}

/** The events within the drawing, in their order, which gives them their numbers. */
export function eventsOf({ basis }: Answered, years: readonly number[]): PolicyEvent[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return (basis.country.events ?? []).filter(({ year }) => year >= first && year <= last);
}

/** The numbers of the notes, those of a year together: 2–4. */
function notesOf(events: readonly PolicyEvent[]): YearChart['notes'] {
  const byYear = new Map<number, number[]>();
  events.forEach(({ year }, index) => byYear.set(year, [...(byYear.get(year) ?? []), index + 1]));
  return [...byYear].map(([year, [first = 0, ...more]]) => ({
    year,
    text: more.length ? `${first}–${more.at(-1) ?? ''}` : String(first),
  }));
}

/** The name of the path among the lines of other countries. */
function ownName({ result, basis }: Answered, width: number, writer: Writer): string {
  const share = writers(writer).percent(result.latest.share);
  return width < 460
    ? share
    : writer.messages.chart.line(localized(basis.country.label, writer.locale), share);
}

/** Lines as far as they lie within the years drawn. */
function within(lines: readonly YearLine[], first: number, last: number): YearLine[] {
  return lines
    .map((line) => ({ ...line, points: line.points.filter(({ year }) => year >= first && year <= last) }))
    .filter(({ points }) => points.length > 0);
}

function furtherTargets({ targets }: Picture, years: readonly number[]): TargetLine[] {
  return targets.map(({ id, labels, share }) => ({
    id,
    exact: share,
    look: 'further-target',
    labels,
    points: years.map((year) => ({ year, value: number(share) })),
  }));
}

/** The drawing of an answer. */
export function yearChart(answered: Answered, picture: Picture, writer: Writer): YearChart {
  const { result } = answered;
  const { messages } = writer;
  const { percent, short } = writers(writer);
  const { view, width, rtl } = picture;
  const crowded = view !== 'spending' && picture.lines.length > 0;
  const from = picture.fromYear ?? -Infinity;
  const columns = picture
    .columnsOf(answered, view === 'spending', writer)
    .filter(({ year }) => year >= from || year >= result.latest.year);
  const first = columns[0]?.year ?? result.latest.year;
  const last = Math.max(result.targetYear, columns.at(-1)?.year ?? 0);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const drawn = view === 'line' ? [] : columns;
  const lines = [
    ...(view === 'spending' ? [] : within(picture.lines, first, last)),
    ...(view === 'line' ? [asLine(columns, crowded ? ownName(answered, width, writer) : null)] : []),
    ...otherLine(answered, picture, writer),
    ...counterfactualLine(answered, picture, writer),
    projectionLine(answered, picture, writer),
  ];
  const targets = [
    targetLine(answered, picture, years, writer),
    ...(view === 'spending' ? [] : furtherTargets(picture, years)),
  ];
  const highest = Math.max(
    ...columns.flatMap(({ bars }) => bars.map((pieces) => pieces.at(-1)?.to ?? 0)),
    ...[...lines, ...targets].flatMap(({ points }) => points.map(({ value }) => value)),
  );
  return {
    width,
    rtl,
    years: years.map((year) => ({
      year,
      label: String(year),
      short: messages.shortYear(String(year)),
    })),
    anchor: result.latest.year,
    top: roundTop(highest),
    ticks: roundTicks(highest).map((value) => ({
      value,
      label: view === 'spending' ? short(String(value)) : percent(String(value)),
    })),
    columns: drawn,
    lines,
    targets,
    // In a crowd of lines the latest share and the target are named at the end of theirs.
    values: valueLabels(answered, picture, columns, writer).slice(0, crowded ? 1 : undefined),
    run: runOf(answered, columns, writer),
    crowded,
    notes: notesOf(eventsOf(answered, years)),
  };
}
