import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { YearFrame } from './axis.js';
import type { Marked } from './marks.js';
import { px } from './scale.js';

/** A piece of a column, from one value to another; `exact` is the decimal that it adds. */
export interface ColumnPiece extends Marked {
  readonly from: number;
  readonly to: number;
  /** Its look: the class of its box. `plan` and `request` are hatched. */
  readonly look: string;
}

/** A year with one column, or several side by side, of one or more pieces each. */
export interface YearColumn {
  readonly year: number;
  readonly bars: readonly (readonly ColumnPiece[])[];
  /** What is said of it when it is pointed at or walked to. */
  readonly describe: string;
  /** Whether the Tab key stops here first. */
  readonly start: boolean;
}

const HATCH = 6;

/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Diagonals within a box, rising or falling to the right. Drawn as lines and not as a pattern, so that they print, and keep the colours
 * that a reader forces.
 */
export function hatching({ x, y, width, height }: Box, falling = false): string {
  const across = (at: number) => px(falling ? x + width - at : x + at);
  let path = '';
  for (let at = HATCH; at < width + height; at += HATCH) {
    const [startX, startY] = [across(Math.max(0, at - height)), px(y + Math.min(at, height))];
    const [endX, endY] = [across(Math.min(at, width)), px(y + Math.max(0, at - width))];
    path += `M${startX} ${startY}L${endX} ${endY}`;
  }
  return path;
}

/** A box in one of the looks; plans and requests are hatched. */
export function drawBox(look: string, box: Box, mark?: Marked): SVGTemplateResult {
  const { x, y, width, height } = box;
  const hatched = look === 'plan' || look === 'request';
  return svg`<rect class=${look} data-mark=${mark?.id ?? nothing} data-value=${mark?.exact ?? nothing} x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}></rect>
    ${hatched ? svg`<path class="hatching" d=${hatching(box, look === 'request')}></path>` : nothing}`;
}

function drawPiece(
  piece: ColumnPiece,
  x: number,
  width: number,
  { y, flip, rtl }: YearFrame,
): SVGTemplateResult {
  const top = y(piece.to);
  // Pieces stand a pixel apart, so that their border shows in any colours.
  const height = Math.max(y(piece.from) - top - (piece.from > 0 ? 1 : 0), 1);
  return drawBox(piece.look, { x: flip(rtl ? x + width : x), y: top, width, height }, piece);
}

/** The columns; each takes the pointer over the whole height of its year. */
export function drawColumns(columns: readonly YearColumn[], frame: YearFrame): SVGTemplateResult[] {
  const { x, at, pitch, top, base } = frame;
  const full = Math.min(pitch * 0.72, 46);
  return columns.map(({ year, bars, describe, start }) => {
    const each = full / bars.length;
    const left = x(year) - full / 2;
    return svg`<g class="point" data-point=${describe} data-row="columns" data-column=${year} role="img" aria-label=${describe}
        tabindex=${start ? 0 : -1}>
      <path class="hit" d="M${at(x(year) - pitch / 2)} ${top}V${base}H${at(x(year) + pitch / 2)}V${top}z"></path>
      ${bars.map((pieces, index) =>
        pieces.map((piece) => drawPiece(piece, left + index * each, each - (bars.length > 1 ? 1 : 0), frame)),
      )}
    </g>`;
  });
}
