import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { YearFrame } from './axis.js';
import { SMALL_FONT } from './measures.js';
import { px } from './scale.js';
import { spread } from './spread.js';
import { textWidth } from './text.js';

/** One year of a line. */
export interface LinePoint {
  readonly year: number;
  readonly value: number;
  /** What is said of it when it is pointed at or walked to; null for a place the line only passes. */
  readonly describe: string | null;
  /** Whether the line leads here from the point before; left out it does. */
  readonly joined?: boolean;
  /** An open mark, for what is not of the same kind as the rest. */
  readonly open?: boolean;
  /** The exact decimal that it shows. */
  readonly exact?: string | undefined;
}

/** A series of years, drawn as a line with a mark at each year. */
export interface YearLine {
  readonly id: string;
  /** Its look: the class of the group. */
  readonly look: string;
  /** Written at its end, or at the year where it starts for the Tab key; null where its place says enough. */
  readonly name: string | null;
  readonly points: readonly LinePoint[];
  /** The year where the Tab key stops first, if it does here. */
  readonly start?: number;
}

/** A name at the end of the drawing, beside the value where its line ends. */
export interface EndName {
  /** The id of its line or target. */
  readonly id: string;
  readonly look: string;
  readonly text: string;
  readonly year: number;
  readonly value: number;
}

const RADIUS = 3.5;

/** The names of the lines that have one. */
export function endNames(lines: readonly YearLine[]): EndName[] {
  return lines.flatMap(({ id, look, name, points, start }) => {
    const last = points.find(({ year }) => year === start) ?? points.at(-1);
    return name === null || !last ? [] : [{ id, look, text: name, year: last.year, value: last.value }];
  });
}

/** The room that names need at the end of the drawing. */
export function roomForNames(names: readonly EndName[]): number {
  return Math.ceil(Math.max(...names.map(({ text }) => textWidth(text, SMALL_FONT) + 14), 8));
}

/** A line as one path, broken where its points are not joined. */
export function linePath(points: readonly LinePoint[], { at, x, y }: YearFrame): string {
  return points
    .map(
      ({ year, value, joined = true }, index) =>
        `${index > 0 && joined ? 'L' : 'M'}${at(x(year))} ${px(y(value))}`,
    )
    .join('');
}

/** Marks at points, as one path: a mark of its own for each would have to be laid out anew for each whenever the scale changes. */
function marksPath(points: readonly LinePoint[], { at, x, y }: YearFrame): string {
  return points
    .map(
      ({ year, value }) =>
        `M${at(x(year))} ${px(y(value))}m${-RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`,
    )
    .join('');
}

/** The lines, each on a casing of paper, so that it shows on columns and on other lines. What is pointed at lies around the marks. */
export function drawLines(lines: readonly YearLine[], frame: YearFrame): SVGTemplateResult[] {
  const { at, x, y, pitch } = frame;
  const reach = px(Math.min(Math.max(pitch / 2, RADIUS), 12));
  return lines.map(({ id, look, points, start }) => {
    const path = linePath(points, frame);
    const marked = points.filter(({ describe }) => describe !== null);
    const marks = (open: boolean) =>
      marksPath(
        marked.filter((point) => (point.open ?? false) === open),
        frame,
      );
    return svg`<g class="line ${look}">
      <path class="casing" d=${path}></path>
      <path class="stroke" d=${path}></path>
      ${marked.map(
        ({ year, value, describe, exact }) =>
          svg`<circle class="point hit" data-mark="${id}.${year}" data-value=${exact ?? nothing} data-point=${describe} data-row=${id} data-column=${year} role="img" aria-label=${describe}
            tabindex=${year === start ? 0 : -1} cx=${at(x(year))} cy=${px(y(value))} r=${reach}></circle>`,
      )}
      <path class="mark" d=${marks(false)}></path>
      <path class="mark open" d=${marks(true)}></path>
    </g>`;
  });
}

/** The names at the end of the drawing, one under another where they would meet. */
export function drawEndNames(names: readonly EndName[], frame: YearFrame): SVGTemplateResult[] {
  const { at, x, y, right, top, base } = frame;
  const wishes = names.map(({ value }) => ({ at: y(value), half: 7 }));
  const places = spread(wishes, top - 8, base + 8, 0);
  return names.map(({ id, look, text, year, value }, index) => {
    const place = places[index] ?? 0;
    return svg`<g class="line ${look}">
      <path class="leader" d="M${at(x(year) + 6)} ${px(y(value))}L${at(right + 8)} ${px(place)}"></path>
      <text class="line-name" data-label=${id} x=${at(right + 12)} y=${px(place + 4)}>${text}</text>
    </g>`;
  });
}
