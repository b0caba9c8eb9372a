import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { AxisTick } from './axis.js';
import type { Marked } from './marks.js';
import { LABEL_FONT, NARROW, SMALL_FONT } from './measures.js';
import { clamp, linearScale, px, type Scale } from './scale.js';
import { textWidth } from './text.js';
import { wrapText } from './wrap.js';

/** A value in a row, as a dot. */
export interface Dot extends Marked {
  readonly value: number;
  /** `round` or `square`, and `full` or `open`. */
  readonly shape: 'round' | 'square';
  readonly full: boolean;
  readonly label: string;
  /** What is said of it when it is pointed at or walked to. */
  readonly describe: string;
}

/** A value that was given from outside, marked over the dots of a row. */
export interface DotFlag extends Marked {
  readonly value: number;
  readonly label: string;
}

/** A row of dots, lowest first. */
export interface DotRow {
  readonly id: string;
  readonly label: string;
  readonly dots: readonly Dot[];
  readonly flag: DotFlag | null;
}

/** A value that the reader moves along the axis. */
export interface DotKnob extends Marked {
  readonly value: number;
  readonly name: string;
  readonly label: string;
  /** The value in words, with what it means for the dots. */
  readonly text: string;
}

/** Rows of dots over one axis, in groups with a heading. */
export interface Dots {
  readonly width: number;
  readonly rtl: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly AxisTick[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly DotRow[];
  }[];
  readonly knob: DotKnob;
}

interface PlacedRow extends Omit<DotRow, 'dots'> {
  readonly y: number;
  readonly labelY: number;
  readonly dots: readonly (Dot & { readonly x: number; readonly labelAt: number; readonly end: boolean })[];
}

export interface PlacedDots extends Pick<Dots, 'width' | 'rtl' | 'domain' | 'ticks' | 'knob'> {
  readonly x: Scale;
  readonly height: number;
  readonly left: number;
  readonly base: number;
  readonly names: readonly { readonly id: string; readonly y: number; readonly text: string }[];
  readonly rows: readonly PlacedRow[];
}

const RADIUS = 5.5;
const EDGE = 12;
/** The strip that the knob moves in. */
export const KNOB = { label: 12, middle: 28, reach: 16 } as const;
const TOP = 52;
const LINE = 17;

/** Labels stand before the first dot of a row and after the others, where they have room there. */
function placeDots(
  dots: readonly Dot[],
  x: Scale,
  [left, width]: readonly [number, number],
): PlacedRow['dots'] {
  return dots.map((dot, index) => {
    const at = x(dot.value);
    const room = textWidth(dot.label, SMALL_FONT) + RADIUS + 6;
    const before = index === 0 && dots.length > 1 && at - room >= left;
    const end = before || at + room > width;
    return { ...dot, x: at, end, labelAt: end ? at - RADIUS - 4 : at + RADIUS + 4 };
  });
}

/** Where everything goes. Narrow drawings have the names over their rows. */
export function placeDotChart(chart: Dots): PlacedDots {
  const { width, domain, groups } = chart;
  const narrow = width < NARROW + 100;
  const left = narrow ? 0 : Math.round(width * 0.4);
  const x = linearScale(domain, [left + EDGE, width - EDGE]);
  const names: { id: string; y: number; text: string }[] = [];
  const rows: PlacedRow[] = [];
  let y = TOP;
  for (const group of groups) {
    const lines = wrapText(group.name, (narrow ? width : left) - 8, (text) => textWidth(text, LABEL_FONT));
    lines.forEach((text, index) =>
      names.push({ id: `${group.id}.${index}`, y: y + 12 + index * LINE, text }),
    );
    y += lines.length * LINE;
    for (const { dots, ...row } of group.rows) {
      const lift = row.flag ? 12 : 0;
      const middle = narrow ? y + 26 + lift : y + 13 + lift;
      rows.push({
        ...row,
        y: middle,
        labelY: narrow ? y + 12 : middle + 4,
        dots: placeDots(dots, x, [left, width]),
      });
      y = middle + 13;
    }
    y += 12;
  }
  const base = y - 4;
  return { ...chart, x, left, base, height: base + 24, names, rows };
}

function drawDot(
  { id, exact, shape, full, x, describe }: PlacedRow['dots'][number],
  row: PlacedRow,
  column: number,
  first: boolean,
  at: (x: number) => string,
): SVGTemplateResult {
  const look = `dot ${full ? 'full' : 'open'}`;
  const side = 2 * RADIUS - 1;
  const mark =
    shape === 'round'
      ? svg`<circle class=${look} data-mark=${id} data-value=${exact ?? nothing} cx=${at(x)} cy=${px(row.y)} r=${RADIUS}></circle>`
      : svg`<rect class=${look} data-mark=${id} data-value=${exact ?? nothing} x=${px(Number(at(x)) - side / 2)} y=${px(row.y - side / 2)} width=${side} height=${side}></rect>`;
  return svg`<g class="point" data-point=${describe} data-row=${row.id} data-column=${column} role="img" aria-label=${describe} tabindex=${first ? 0 : -1}>
    <circle class="hit" cx=${at(x)} cy=${px(row.y)} r="12"></circle>${mark}
  </g>`;
}

function drawRow(placed: PlacedDots, row: PlacedRow, index: number): SVGTemplateResult {
  const { width, rtl, x, left } = placed;
  const at = (value: number) => px(rtl ? width - value : value);
  const { flag, dots, y } = row;
  const [first, last] = [dots[0], dots.at(-1)];
  const flagAt = flag ? x(flag.value) : 0;
  const half = flag ? textWidth(flag.label, SMALL_FONT) / 2 : 0;
  const words = clamp(flagAt, left + half + 4, width - half - 2);
  return svg`<text class="minor" data-label="row.${row.id}" x=${at(0)} y=${px(row.labelY)}>${row.label}</text>
    <path class="grid" d="M${at(left + EDGE)} ${px(y)}H${at(width - EDGE)}"></path>
    ${first && last ? svg`<path class="range" d="M${at(first.x)} ${px(y)}H${at(last.x)}"></path>` : nothing}
    ${dots.map((dot, column) => drawDot(dot, row, column, index === 0 && column === 0, at))}
    ${dots.map(({ id, exact, labelAt, label, end }) => svg`<text class="minor dot-label" data-label=${id} data-value=${exact ?? nothing} x=${at(labelAt)} y=${px(y + 4)} text-anchor=${end ? 'end' : nothing}>${label}</text>`)}
    ${
      flag &&
      svg`<path class="flag" data-mark=${flag.id} data-value=${flag.exact ?? nothing} d="M${at(flagAt)} ${px(y - 6)}l-5 -8h10z"></path>
        <text class="minor flag-label" data-label=${flag.id} x=${at(words)} y=${px(y - 18)} text-anchor="middle">${flag.label}</text>`
    }`;
}

/** The line that the knob moves on, and the one that it draws through the rows. */
function drawClaim({ width, rtl, x, domain, base, left, knob }: PlacedDots): SVGTemplateResult {
  const at = (value: number) => px(rtl ? width - value : value);
  const place = at(x(clamp(knob.value, ...domain)));
  return svg`<path class="axis" d="M${at(left + EDGE)} ${KNOB.middle}H${at(width - EDGE)}"></path>
    <path class="claim-line" d="M${place} ${KNOB.middle}V${px(base)}"></path>`;
}

function drawKnob({ width, rtl, x, domain, left, knob }: PlacedDots): SVGTemplateResult {
  const at = (value: number) => px(rtl ? width - value : value);
  const place = x(clamp(knob.value, ...domain));
  const half = textWidth(knob.label, LABEL_FONT) / 2;
  const words = clamp(place, left + half, width - half);
  return svg`<g class="knob" data-mark=${knob.id} data-value=${knob.exact ?? nothing} role="slider" tabindex="0" aria-label=${knob.name} aria-valuemin=${domain[0]} aria-valuemax=${domain[1]} aria-valuenow=${knob.exact ?? nothing} aria-valuetext=${knob.text}>
      <circle class="target" cx=${at(place)} cy=${KNOB.middle} r=${KNOB.reach}></circle>
      <circle class="knob-dot" cx=${at(place)} cy=${KNOB.middle} r="8"></circle>
      <text class="name" data-label=${knob.id} x=${at(words)} y=${KNOB.label} text-anchor="middle">${knob.label}</text>
    </g>`;
}

/** The drawing. Dots carry `data-point`, in rows, for the keyboard and the pointer; the knob is a slider. */
export function drawDots(placed: PlacedDots, label: string, hint: string): SVGTemplateResult {
  const { width, rtl, x, base, height, left } = placed;
  const at = (value: number) => px(rtl ? width - value : value);
  return svg`<svg part="readings-chart" class="chart dots" viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label=${label} aria-description=${hint}>
    ${placed.ticks.map(
      (
        tick,
      ) => svg`<path class="grid" data-mark="dots-axis.${tick.value}" data-value=${tick.value} d="M${at(x(tick.value))} ${TOP - 8}V${base}"></path>
        <text class="minor" data-label="dots-axis.${tick.value}" x=${at(clamp(x(tick.value), left + textWidth(tick.label, SMALL_FONT) / 2, width - textWidth(tick.label, SMALL_FONT) / 2))} y=${base + 16} text-anchor="middle">${tick.label}</text>`,
    )}
    ${drawClaim(placed)}
    ${placed.names.map(({ id, y, text }) => svg`<text class="name" data-label="name.${id}" x=${at(0)} y=${px(y)}>${text}</text>`)}
    ${placed.rows.map((row, index) => drawRow(placed, row, index))}
    ${drawKnob(placed)}
  </svg>`;
}
