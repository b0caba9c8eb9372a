import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { YearFrame } from './axis.js';
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
}

/** A series of years, drawn as a line with a mark at each year. */
export interface YearLine {
  readonly id: string;
  /** Its look: the class of the group. */
  readonly look: string;
  /** Written at its end; null where its place says enough. */
  readonly name: string | null;
  readonly points: readonly LinePoint[];
  /** The year where the Tab key stops first, if it does here. */
  readonly start?: number;
}

/** A place in a drawing that a line of `value` passes. */
export interface Level {
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

const FONT = 12;
const RADIUS = 3.5;

/** The room that the names of lines need at the end of the drawing. */
export function roomForNames(lines: readonly YearLine[]): number {
  const widths = lines.map(({ name }) => (name === null ? 0 : textWidth(name, FONT) + 14));
  return Math.ceil(Math.max(...widths, 8));
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

/** The lines, with their names at the end of the drawing, one under another where they would meet. */
export function drawLines(lines: readonly YearLine[], frame: YearFrame): SVGTemplateResult[] {
  const { at, x, y, right, pitch, top, base } = frame;
  const named = lines.filter(({ name }) => name !== null);
  const places = spread(
    named.map(({ points }) => ({ at: y(points.at(-1)?.value ?? 0), half: 7 })),
    top - 8,
    base + 8,
    0,
  );
  const reach = px(Math.min(Math.max(pitch / 2, RADIUS), 12));
  return lines.map(({ id, look, name, points, start }) => {
    const last = points.at(-1);
    const place = places[named.findIndex((line) => line.id === id)] ?? 0;
    return svg`<g class="line ${look}">
      <path class="stroke" d=${linePath(points, frame)}></path>
      ${points.map(({ year, value, describe, open }) => {
        if (describe === null) return nothing;
        const [cx, cy] = [at(x(year)), px(y(value))];
        return svg`<g class="point" data-point=${describe} data-row=${id} data-column=${year} role="img" aria-label=${describe}
            tabindex=${year === start ? 0 : -1}>
          <circle class="hit" cx=${cx} cy=${cy} r=${reach}></circle>
          <circle class="mark ${open ? 'open' : ''}" cx=${cx} cy=${cy} r=${RADIUS}></circle>
        </g>`;
      })}
      ${
        name === null || !last
          ? nothing
          : svg`<path class="leader" d="M${at(x(last.year) + 6)} ${px(y(last.value))}L${at(right + 8)} ${px(place)}"></path>
            <text class="line-name" x=${at(right + 12)} y=${px(place + 4)}>${name}</text>`
      }
    </g>`;
  });
}
