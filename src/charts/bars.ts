import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Marked } from './marks.js';
import { LABEL_FONT, NARROW, SMALL_FONT } from './measures.js';
import { clamp, px } from './scale.js';
import { fits, textWidth } from './text.js';

/** One piece of a bar; its id begins with that of its row, such as `before.mfn`. */
export interface BarSegment extends Marked {
  /** Its length as a part of the drawing's full length, 0 to 1. */
  readonly length: number;
  /** Its look: the class of the rectangle. */
  readonly look: string;
  readonly label: string;
  /** What is said of it when it is pointed at or walked to. */
  readonly describe: string;
}

/** The end of a bar, which the reader moves. */
export interface Grip {
  readonly id: string;
  readonly name: string;
  /** The decimal that the bar stands for, and the same in words. */
  readonly exact: string;
  readonly text: string;
  /** Whether it stays where it is. */
  readonly fixed: boolean;
}

/** A bar with its name before it and its amount behind it. `exact` is the decimal behind the amount. */
export interface BarRow extends Marked {
  readonly label: string;
  readonly sublabel: string;
  readonly amount: string;
  readonly segments: readonly BarSegment[];
  readonly grip?: Grip;
}

/** The difference between the ends of two bars, drawn as a difference. */
export interface Brace extends Marked {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Where the end of the second bar may be instead, as parts of the full length. */
  readonly range?: readonly [from: number, to: number];
}

export interface Bars {
  readonly width: number;
  readonly rtl: boolean;
  readonly rows: readonly BarRow[];
  readonly brace: Brace | null;
}

interface PlacedSegment extends BarSegment {
  readonly x: number;
  readonly width: number;
  readonly inside: boolean;
  /** Where the label stands under the bar when it does not fit inside; null when it is inside or empty. */
  readonly below: number | null;
}

export interface PlacedBars {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly rows: readonly (Omit<BarRow, 'segments'> & {
    readonly top: number;
    readonly end: number;
    readonly segments: readonly PlacedSegment[];
  })[];
  readonly brace:
    | ({
        readonly from: number;
        readonly to: number;
        readonly top: number;
        readonly label: string;
        readonly at: number;
        readonly range: readonly [from: number, to: number] | null;
      } & Marked)
    | null;
  readonly start: number;
  /** The length of the longest bar. */
  readonly full: number;
  readonly narrow: boolean;
}

/** How far the values go that a reader may give a bar, for those who hear where it stands. */
const GRIP_END = 100;

const BAR = 34;
const BELOW = 18;
/** Between two labels. */
const GAP = 12;

function placeSegments(
  segments: readonly BarSegment[],
  start: number,
  full: number,
  limit: number,
): PlacedSegment[] {
  let x = start;
  let free = start;
  const placed = segments.map((segment) => {
    const width = segment.length * full;
    const inside = fits(segment.label, SMALL_FONT, width);
    const below = inside || !segment.label || width === 0 ? null : Math.max(x, free);
    if (below !== null) free = below + textWidth(segment.label, SMALL_FONT) + GAP;
    x += width;
    return { ...segment, x: x - width, width, inside, below };
  });
  // From the right again: labels that would run out of the drawing step back, and those before them make room.
  let end = limit;
  for (const segment of [...placed].reverse()) {
    if (segment.below === null) continue;
    segment.below = Math.min(segment.below, end - textWidth(segment.label, SMALL_FONT));
    end = segment.below - GAP;
  }
  return placed;
}

/** Where everything goes. Narrow drawings have the names above the bars; the height depends only on the number of rows and the width. */
export function placeBars({ width, rtl, rows, brace }: Bars): PlacedBars {
  const narrow = width < NARROW;
  const names = Math.max(
    ...rows.map((row) => Math.max(textWidth(row.label, LABEL_FONT), textWidth(row.sublabel, SMALL_FONT))),
  );
  const amounts = Math.max(...rows.map((row) => textWidth(row.amount, LABEL_FONT)));
  const start = narrow ? 0 : Math.ceil(names) + 16;
  const full = Math.max(width - start - (narrow ? 0 : amounts + 8), 40);
  const head = narrow ? 20 : 0;
  const pitch = head + BAR + BELOW + 8;
  const placedRows = rows.map((row, index) => {
    const segments = placeSegments(row.segments, start, full, width);
    const end = segments.reduce((_, { x, width: length }) => x + length, start);
    return { ...row, segments, end, top: 4 + index * pitch + head };
  });
  const braceTop = 4 + rows.length * pitch;
  const height = braceTop + 30;
  const placedBrace = brace && {
    from: start + brace.from * full,
    to: start + brace.to * full,
    top: braceTop,
    label: brace.label,
    id: brace.id,
    exact: brace.exact,
    at: 0,
    range: brace.range ? ([start + brace.range[0] * full, start + brace.range[1] * full] as const) : null,
  };
  if (placedBrace) {
    const half = textWidth(brace.label, LABEL_FONT) / 2;
    placedBrace.at = clamp((placedBrace.from + placedBrace.to) / 2, half, width - half);
  }
  return { width, height, rtl, rows: placedRows, brace: placedBrace, start, full, narrow };
}

/** The end of a bar as a slider, with room for a finger. */
const drawGrip = (
  { id, name, exact, text, fixed }: Grip,
  at: number,
  top: number,
  width: number,
): SVGTemplateResult =>
  svg`<g class="grip" data-grip=${id} role="slider" tabindex=${fixed ? -1 : 0} aria-disabled=${fixed ? 'true' : nothing} aria-label=${name} aria-valuemin="0" aria-valuemax=${GRIP_END} aria-valuenow=${exact} aria-valuetext=${text}>
    <rect class="target" x=${px(clamp(at - 13, 0, width - 26))} y=${top - 3} width="26" height=${BAR + 6}></rect>
    <rect class="handle" x=${px(clamp(at - 2.5, 0, width - 5))} y=${top + 5} width="5" height=${BAR - 10} rx="2.5"></rect>
  </g>`;

/** The drawing. Its pieces carry `data-point`, so that the keyboard can walk them and the pointer can ask them. */
export function drawBars(placed: PlacedBars, label: string, hint: string): SVGTemplateResult {
  const { width, height, rtl } = placed;
  const at = (x: number) => px(rtl ? width - x : x);
  const box = (x: number, length: number) => px(rtl ? width - x - length : x);
  return svg`<svg part="chart" class="chart bars" viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label=${label} aria-description=${hint}>
    ${placed.rows.map(
      (row, rowIndex) => svg`
        <text class="name" data-label="${row.id}.name" x=${at(0)} y=${placed.narrow ? row.top - 7 : row.top + 14}>${row.label}</text>
        <text class="minor" data-label="${row.id}.detail" x=${at(placed.narrow ? textWidth(row.label, LABEL_FONT) + 8 : 0)} y=${placed.narrow ? row.top - 7 : row.top + 30}>${row.sublabel}</text>
        ${row.segments.map(
          (
            segment,
            index,
          ) => svg`<g class="point" data-point=${segment.describe} role="img" aria-label=${segment.describe}
              tabindex=${rowIndex === 0 && index === 0 ? 0 : -1}>
            <rect class=${segment.look} data-mark=${segment.id} data-value=${segment.exact ?? nothing} x=${box(segment.x, segment.width)} y=${row.top} width=${px(segment.width)} height=${BAR}></rect>
            ${segment.inside ? svg`<text class="inside on-${segment.look}" data-label=${segment.id} x=${at(segment.x + 8)} y=${row.top + 22}>${segment.label}</text>` : nothing}
            ${segment.below === null ? nothing : svg`<text class="minor" data-label=${segment.id} x=${at(segment.below)} y=${row.top + BAR + 14}>${segment.label}</text>`}
          </g>`,
        )}
        ${
          placed.narrow
            ? svg`<text class="amount" data-label=${row.id} data-value=${row.exact ?? nothing} x=${at(width)} y=${row.top - 7} text-anchor="end">${row.amount}</text>`
            : svg`<text class="amount" data-label=${row.id} data-value=${row.exact ?? nothing} x=${at(row.end + 8)} y=${row.top + 22}>${row.amount}</text>`
        }`,
    )}
    ${placed.rows.map(({ grip, end, top }) => (grip ? drawGrip(grip, rtl ? width - end : end, top, width) : nothing))}
    ${
      placed.brace &&
      svg`${placed.brace.range && svg`<rect class="range" data-mark="${placed.brace.id}.range" x=${box(placed.brace.range[0], placed.brace.range[1] - placed.brace.range[0])} y=${placed.brace.top + 1} width=${px(placed.brace.range[1] - placed.brace.range[0])} height="10"></rect>`}<path class="brace" data-mark=${placed.brace.id} data-value=${placed.brace.exact ?? nothing} d="M${at(placed.brace.from)} ${placed.brace.top}v6H${at(placed.brace.to)}v-6"></path>
        <text class="difference" data-label=${placed.brace.id} x=${at(placed.brace.at)} y=${placed.brace.top + 23} text-anchor="middle">${placed.brace.label}</text>`
    }
  </svg>`;
}
