import { nothing, svg, type SVGTemplateResult } from 'lit';
import { SMALL_FONT } from './measures.js';
import { clamp, linearScale, px, type Scale } from './scale.js';
import { textWidth } from './text.js';
import { ticksWithRoom, type TimeMark } from './time-ticks.js';

/** How a mark looks: full, open, or open and struck through. */
export type MarkLook = 'full' | 'open' | 'struck';

/** Something on a day. */
export interface LaneMark {
  readonly id: string;
  readonly day: number;
  readonly look: MarkLook;
  readonly chosen: boolean;
  /** What is said of it. */
  readonly text: string;
}

/** A row of marks of one kind, named at its start. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly LaneMark[];
}

/** Marks in time, a lane a kind. Days are counted from 1 January 1970. */
export interface Lanes {
  readonly width: number;
  readonly rtl: boolean;
  readonly domain: readonly [number, number];
  readonly lanes: readonly Lane[];
  readonly ticks: readonly TimeMark[];
  /** A day marked across all lanes. */
  readonly line: TimeMark | null;
}

export interface PlacedMark extends LaneMark {
  readonly x: number;
  readonly y: number;
}

interface PlacedLane {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly middle: number;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedLanes extends Lanes {
  readonly x: Scale;
  readonly rows: readonly PlacedLane[];
  readonly base: number;
  readonly height: number;
  /** Where the lanes begin, after their names. */
  readonly start: number;
}

const DAY_FONT = 13;
const RADIUS = 5.5;
/** Marks nearer than this would touch. */
const APART = 2 * RADIUS + 3;
const TOP = 18;
const AIR = 6;

/** Marks keep their place in time; one that would cover another of its lane steps down a row. */
function placeLane(
  { id, name, marks }: Lane,
  top: number,
  x: Scale,
): PlacedLane & { readonly bottom: number } {
  const ends: number[] = [];
  const placed = [...marks]
    .sort((a, b) => a.day - b.day)
    .map((mark) => {
      const at = x(mark.day);
      const free = ends.findIndex((end) => Math.abs(at - end) >= APART);
      const row = free < 0 ? ends.length : free;
      ends[row] = at;
      return { ...mark, x: at, y: top + AIR + RADIUS + row * APART };
    });
  const bottom = top + 2 * AIR + Math.max(ends.length, 1) * APART - 3;
  return { id, name, top, middle: top + AIR + RADIUS, bottom, marks: placed };
}

/** Puts the marks of each lane on the days they belong to, in the reading direction of the page. */
export function placeLanes(lanes: Lanes): PlacedLanes {
  const { width, rtl, domain } = lanes;
  const start = Math.ceil(Math.max(0, ...lanes.lanes.map(({ name }) => textWidth(name, SMALL_FONT)))) + 14;
  const range = [start + RADIUS + 2, width - RADIUS - 2] as const;
  const x = linearScale(domain, rtl ? [width - range[0], width - range[1]] : range);
  let base = TOP;
  const rows = lanes.lanes.map((lane) => {
    const row = placeLane(lane, base, x);
    base = row.bottom;
    return row;
  });
  return { ...lanes, x, rows, base, height: base + 24, start };
}

/** One mark. */
export function drawMark(look: MarkLook, x: number, y: number): SVGTemplateResult {
  return svg`<circle class="mark ${look}" cx=${px(x)} cy=${px(y)} r=${RADIUS}></circle>${
    look === 'struck'
      ? svg`<path class="strike" d="M${px(x - RADIUS)} ${px(y + RADIUS)}l${2 * RADIUS} ${-2 * RADIUS}"></path>`
      : nothing
  }`;
}

function drawLine({ line, x, base, width }: PlacedLanes): SVGTemplateResult | typeof nothing {
  if (!line) return nothing;
  const at = x(line.day);
  const half = textWidth(line.label, DAY_FONT) / 2;
  return svg`<path class="day-line" data-mark="date" d="M${px(at)} ${TOP - 4}V${base}"></path>
    <text class="day-name" data-label="date" x=${px(clamp(at, half, width - half))} y="12" text-anchor="middle">${line.label}</text>`;
}

/** The drawing. It repeats a list that is beside it, for the eye and the pointer; `data-mark` names the event that the pointer is on. */
export function drawLanes(placed: PlacedLanes): SVGTemplateResult {
  const { width, height, rtl, rows, base, start, x, ticks } = placed;
  const at = (place: number) => px(rtl ? width - place : place);
  return svg`<svg part="chart" class="chart lanes" viewBox="0 0 ${width} ${height}" height=${height} aria-hidden="true">
    ${rows.map(
      ({ id, name, top, middle }) => svg`<path class="grid" d="M0 ${px(top)}H${width}"></path>
        <text class="minor" data-label=${id} x=${at(0)} y=${px(middle + 4)}>${name}</text>`,
    )}
    <path class="axis" d="M${at(start)} ${px(base)}H${at(width)}"></path>
    ${ticksWithRoom(ticks, x, width).map(
      (tick) => svg`<path class="tick" d="M${px(tick.at)} ${px(base)}v4"></path>
        <text class="minor" data-label="axis.${tick.day}" x=${px(tick.labelAt)} y=${px(base + 18)} text-anchor="middle">${tick.label}</text>`,
    )}
    ${drawLine(placed)}
    ${rows.map(({ marks }) =>
      marks.map(
        (
          mark,
        ) => svg`<g class="event-mark ${mark.chosen ? 'chosen' : ''}" data-mark=${mark.id} data-point=${mark.text}>
          <circle class="hit" cx=${px(mark.x)} cy=${px(mark.y)} r="10"></circle>${drawMark(mark.look, mark.x, mark.y)}
        </g>`,
      ),
    )}
  </svg>`;
}
