import { nothing, svg, type SVGTemplateResult } from 'lit';
import { drawAxes, writtenYears, yearFrame, type AxisTick, type YearFrame, type YearTick } from './axis.js';
import { drawColumns, type YearColumn } from './columns.js';
import { drawEndNames, drawLines, endNames, roomForNames, type EndName, type YearLine } from './lines.js';
import type { Marked } from './marks.js';
import { LABEL_FONT, NARROW, SMALL_FONT } from './measures.js';
import { clamp, px } from './scale.js';
import { spread } from './spread.js';
import { textWidth } from './text.js';

/** A line to measure the years against, labelled on the line. `exact` is the decimal where it is level. */
export interface TargetLine extends Marked {
  readonly look: string;
  /** The same label at full length and shorter; the longest that has room is written. */
  readonly labels: readonly string[];
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** A number written at a year. */
export interface ValueLabel extends Marked {
  readonly year: number;
  readonly value: number;
  readonly text: string;
}

/** Words over a run of years, written where they have room. */
export interface RunLabel {
  readonly labels: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Spending or shares by year. Everything is given in numbers and words; the drawing knows nothing of what they mean. */
export interface YearChart {
  readonly width: number;
  readonly rtl: boolean;
  readonly years: readonly YearTick[];
  /** The year from which the written years are counted. */
  readonly anchor: number;
  readonly top: number;
  readonly ticks: readonly AxisTick[];
  readonly columns: readonly YearColumn[];
  readonly lines: readonly YearLine[];
  readonly targets: readonly TargetLine[];
  readonly values: readonly ValueLabel[];
  readonly run: RunLabel | null;
  /** Whether many lines cross the drawing: then the targets are named at its end, too, and nothing stands between the lines. */
  readonly crowded: boolean;
  /** Numbers of notes, under the years they belong to. */
  readonly notes: readonly { readonly year: number; readonly text: string }[];
}

interface PlacedText extends Marked {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedYearChart {
  readonly chart: YearChart;
  readonly frame: YearFrame;
  readonly height: number;
  readonly written: readonly { readonly year: number; readonly label: string }[];
  readonly values: readonly PlacedText[];
  readonly targets: readonly (PlacedText & { readonly look: string; readonly path: string })[];
  /** Null where it has no room; then its words have to be said elsewhere. */
  readonly run: PlacedText | null;
  readonly names: readonly EndName[];
  readonly notes: readonly {
    readonly x: number;
    readonly from: number;
    readonly text: string;
    readonly width: number;
  }[];
}

const LIFT = 6;
const FAR = 12;

/** The height of a line at a year, between its points or level beyond them. */
function heightAt(year: number, { points }: TargetLine): number {
  const after = points.find((point) => point.year >= year);
  const before = points.filter((point) => point.year <= year).at(-1);
  if (!after || !before) return (after ?? before)?.value ?? 0;
  const part = after.year === before.year ? 0 : (year - before.year) / (after.year - before.year);
  return before.value + part * (after.value - before.value);
}

/**
 * Numbers stand over their value, and over a line or mark that would cut through them; where that would take them far off, under it.
 */
function placeValues({ values, targets, lines, columns }: YearChart, frame: YearFrame): PlacedText[] {
  const { x, y, left, right, pitch } = frame;
  const placed = values.map(({ id, exact, year, value, text }) => {
    const half = textWidth(text, LABEL_FONT) / 2;
    const middle = clamp(x(year), left + half, right - half);
    const under = columns.filter((column) => Math.abs(x(column.year) - middle) < half + pitch * 0.36);
    const tops = under.flatMap(({ bars }) => bars.map((pieces) => y(pieces.at(-1)?.to ?? 0)));
    const over = Math.min(y(value), ...tops) - LIFT;
    const marks = lines.flatMap(({ points }) => points.filter((point) => point.year === year));
    const heights = [...targets.map((line) => heightAt(year, line)), ...marks.map((mark) => mark.value)];
    const lifted = heights
      .map(y)
      .sort((a, b) => b - a)
      .reduce((at, height) => (height > at - LABEL_FONT - 3 && height < at + 5 ? height - LIFT : at), over);
    const far = over - lifted > FAR && columns.length === 0;
    return { at: middle, half, y: far ? y(value) + LABEL_FONT + LIFT : lifted, text, id, exact };
  });
  // Only those of one height can cover each other.
  return placed.map((own) => {
    const row = placed.filter((other) => Math.abs(other.y - own.y) < LABEL_FONT + 2);
    return {
      x: spread(row, left, right, 5)[row.indexOf(own)] ?? own.at,
      y: own.y,
      text: own.text,
      id: own.id,
      exact: own.exact,
    };
  });
}

/** Labels of target lines stand on the line from its start on, at the length that stays clear of the numbers; a second one of the same height under it. */
function placeTargets(
  { targets }: YearChart,
  frame: YearFrame,
  values: readonly PlacedText[],
): PlacedYearChart['targets'] {
  const { at, x, y, left, right, pitch } = frame;
  const taken: number[] = [];
  return targets.map((line) => {
    const { points, look, labels, id, exact } = line;
    const [first, last] = [points[0], points.at(-1)];
    const level = y(first?.value ?? 0);
    const below = taken.some((other) => Math.abs(other - level) < 16);
    if (!below) taken.push(level);
    const near = values.filter((text) => Math.abs(text.y - level) < 20);
    const room =
      Math.min(...near.map((text) => text.x - textWidth(text.text, LABEL_FONT) / 2 - 8), right) - left;
    const text = labels.find((label) => textWidth(label, LABEL_FONT) <= room) ?? labels.at(-1) ?? '';
    const end = left + textWidth(text, LABEL_FONT);
    const highest = Math.min(
      level,
      ...points.filter(({ year }) => x(year) <= end + pitch).map(({ value }) => y(value)),
    );
    const path = [
      `M${at(left)} ${px(level)}`,
      ...points.map((point) => `L${at(x(point.year))} ${px(y(point.value))}`),
      `L${at(right)} ${px(y(last?.value ?? 0))}`,
    ].join('');
    return { id, exact, look, text, path, x: left, y: below ? level + 15 : highest - LIFT };
  });
}

function placeRun(
  { run }: YearChart,
  { x, y, pitch, left }: YearFrame,
  targets: readonly PlacedText[],
): PlacedText | null {
  if (!run) return null;
  const start = Math.max(x(run.from) - pitch / 2, left);
  const room = x(run.to) + pitch / 2 - start - 8;
  const text = run.labels.find((label) => textWidth(label, SMALL_FONT) <= room);
  const baseline = y(run.value) - LIFT - 20;
  // The names of the targets begin at the same side.
  const taken = targets.some((target) => Math.abs(target.y - baseline) < LABEL_FONT + 3);
  return text === undefined || taken ? null : { id: 'run', x: start + 4, y: baseline, text };
}

function placeNotes({ notes }: YearChart, { x, width }: YearFrame): PlacedYearChart['notes'] {
  const widths = notes.map(({ text }) => Math.max(textWidth(text, 11) + 8, 17));
  const places = spread(
    notes.map(({ year }, index) => ({ at: x(year), half: (widths[index] ?? 0) / 2 })),
    0,
    width,
    3,
  );
  return notes.map(({ year, text }, index) => ({
    x: places[index] ?? 0,
    from: x(year),
    text,
    width: widths[index] ?? 0,
  }));
}

/** The names at the end: of the lines, and of the targets where the drawing is crowded. */
function namesOf({ lines, targets, crowded, width }: YearChart): EndName[] {
  if (!crowded) return endNames(lines);
  const short = width < NARROW ? -1 : -2;
  const goals = targets.map(({ id, look, labels, points }) => ({
    id: `target.${id}`,
    look,
    text: labels.at(short) ?? '',
    year: points.at(-1)?.year ?? 0,
    value: points.at(-1)?.value ?? 0,
  }));
  return [...goals, ...endNames(lines)];
}

/** Where everything goes. The height depends on nothing but whether there are notes. */
export function placeYearChart(chart: YearChart): PlacedYearChart {
  const years = chart.years.map(({ year }) => year);
  const names = namesOf(chart);
  const frame = yearFrame(chart, years, chart.ticks, chart.top, roomForNames(names));
  const values = placeValues(chart, frame);
  const targets = placeTargets(chart, frame, values);
  return {
    chart,
    frame,
    height: frame.base + (chart.notes.length ? 54 : 24),
    written: writtenYears(chart.years, chart.anchor, frame),
    values,
    targets: chart.crowded ? targets.map((target) => ({ ...target, text: '' })) : targets,
    run: chart.crowded ? null : placeRun(chart, frame, targets),
    names,
    notes: placeNotes(chart, frame),
  };
}

/** The drawing. `hint` says how the keys move through it. Its columns and marks carry `data-point`, in rows, so that the keyboard can walk them and the pointer can ask them. */
export function drawYearChart(placed: PlacedYearChart, label: string, hint: string): SVGTemplateResult {
  const { chart, frame, height, run } = placed;
  const { width, at, base } = frame;
  return svg`<svg part="chart" class="chart years" viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label=${label} aria-description=${hint}>
    ${drawAxes(frame, chart.ticks, placed.written)}
    ${drawColumns(chart.columns, frame)}
    ${run && svg`<text class="minor run" data-label=${run.id} x=${at(run.x)} y=${px(run.y)}>${run.text}</text>`}
    ${placed.targets.map(
      ({
        id,
        exact,
        look,
        path,
        text,
        x,
        y,
      }) => svg`<path class="target-line ${look}" data-mark="target.${id}" data-value=${exact ?? nothing} d=${path}></path>
        <text class="target-name ${look}" data-label="target.${id}" x=${at(x)} y=${px(y)}>${text}</text>`,
    )}
    ${drawLines(chart.lines, frame)}
    ${drawEndNames(placed.names, frame)}
    ${placed.values.map(({ id, exact, x, y, text }) => svg`<text class="amount" data-label=${id} data-value=${exact ?? nothing} x=${at(x)} y=${px(y)} text-anchor="middle">${text}</text>`)}
    ${placed.notes.map(
      ({
        x,
        from,
        text,
        width: wide,
      }) => svg`<path class="tick" d="M${at(from)} ${base + 22}L${at(x)} ${base + 33}"></path>
        <rect class="badge" x=${at(frame.rtl ? x + wide / 2 : x - wide / 2)} y=${base + 33} width=${px(wide)} height="17" rx="8.5"></rect>
        <text class="badge-text" x=${at(x)} y=${base + 45.5} text-anchor="middle">${text}</text>`,
    )}
  </svg>`;
}
