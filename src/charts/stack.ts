import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Marked } from './marks.js';
import { LABEL_FONT, SMALL_FONT } from './measures.js';
import { drawPatterned, LEAST, type Pattern } from './patterns.js';
import { clamp, px } from './scale.js';
import { fits, shorten, textWidth } from './text.js';

/** A piece of a part; its id begins with that of the part, such as `energy.contracted`. */
export interface StackPiece extends Marked {
  readonly pattern: Pattern;
  readonly length: number;
}

/** One part of a stack. */
export interface StackPart {
  readonly id: string;
  /** The class that gives its colour. */
  readonly look: string;
  /** Its pieces, each with its pattern and its length as a part of the drawing's full length, 0 to 1. */
  readonly pieces: readonly StackPiece[];
  readonly label: string;
  /** Whether it can be opened. */
  readonly opens: boolean;
}

/** A row of parts laid end to end, with an outline that they fill or do not fill. */
export interface StackLane extends Marked {
  readonly caption: string;
  /** Length of the outline, 0 to 1; null for none. */
  readonly outline: number | null;
  /** The outline's own name, at its end. */
  readonly outlineLabel: string;
  readonly parts: readonly StackPart[];
}

export interface Stack {
  readonly width: number;
  readonly rtl: boolean;
  readonly lanes: readonly StackLane[];
}

interface PlacedPart extends StackPart {
  readonly x: number;
  readonly width: number;
  /** Empty where the label does not fit: the part is then named in the list alone. */
  readonly inside: string;
}

interface PlacedLane extends Marked {
  readonly top: number;
  readonly height: number;
  readonly caption: string;
  readonly captionY: number;
  readonly outline: number | null;
  readonly outlineLabel: { readonly text: string; readonly end: number; readonly y: number } | null;
  readonly parts: readonly PlacedPart[];
}

export interface PlacedStack {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly lanes: readonly PlacedLane[];
}

const BAR = 34;
/** A lane that holds nothing but its outline. */
const BARE = 14;
const HEAD = 18;
const BETWEEN = 8;

function placeParts(parts: readonly StackPart[], width: number): PlacedPart[] {
  let x = 0;
  return parts.map((part) => {
    const full = part.pieces.reduce((total, { length }) => total + length, 0) * width;
    x += full;
    return {
      ...part,
      // What is too small to be seen is drawn larger, but never out of the drawing.
      x: clamp(x - full, 0, width - LEAST),
      width: full,
      inside: fits(part.label, SMALL_FONT, full) ? part.label : '',
    };
  });
}

/** Caption and name of the outline in one line where both fit, else below one another. */
function placeLane(lane: StackLane, top: number, width: number): PlacedLane {
  const { id, exact, caption, outline, outlineLabel, parts } = lane;
  const nameWidth = textWidth(outlineLabel, LABEL_FONT);
  const both = caption !== '' && outlineLabel !== '';
  const end = clamp((outline ?? 1) * width, nameWidth, width);
  const two = both && textWidth(caption, LABEL_FONT) + nameWidth + 16 > end;
  const captionY = top + 13;
  const lines = caption === '' && outlineLabel === '' ? 0 : two ? 2 : 1;
  return {
    id,
    exact,
    top: top + lines * HEAD,
    height: parts.length ? BAR : BARE,
    caption: shorten(caption, LABEL_FONT, width),
    captionY,
    outline: outline === null ? null : Math.max(outline * width, LEAST),
    outlineLabel: outlineLabel
      ? {
          text: shorten(outlineLabel, LABEL_FONT, width),
          end,
          y: captionY + (two ? HEAD : 0),
        }
      : null,
    parts: placeParts(parts, width),
  };
}

/** Where everything goes; the height depends on the lanes and on whether their names fit into one line. */
export function placeStack({ width, rtl, lanes }: Stack): PlacedStack {
  let top = 2;
  const placed = lanes.map((lane) => {
    const one = placeLane(lane, top, width);
    top = one.top + one.height + BETWEEN;
    return one;
  });
  return { width, height: top - BETWEEN + 3, rtl, lanes: placed };
}

/** The pieces of a part, end to end; between two parts there is a pixel, so that their borders show in any colours. */
function piecesOf(
  part: PlacedPart,
  { top, height }: PlacedLane,
  width: number,
  start: (x: number, length: number) => number,
): SVGTemplateResult[] {
  let x = part.x;
  return part.pieces.map((piece, index) => {
    const full = piece.length * width;
    const last = index === part.pieces.length - 1;
    const drawn = Math.max(full - (last && full > 4 ? 1 : 0), LEAST);
    const box = { x: start(x, drawn), y: top, width: drawn, height };
    x += full;
    return drawPatterned(part.look, piece.pattern, box, piece);
  });
}

/** The drawing. It is a picture with a name for those who cannot see it: the list of the same parts is what the keyboard walks. */
export function drawStack(
  { width, height, rtl, lanes }: PlacedStack,
  label: string,
  open: (id: string) => void,
): SVGTemplateResult {
  const at = (x: number) => px(rtl ? width - x : x);
  const start = (x: number, length: number) => (rtl ? width - x - length : x);
  return svg`<svg part="chart" class="chart stack" viewBox="0 0 ${width} ${height}" height=${height} role="img" aria-label=${label}>
    ${lanes.map(
      (lane) => svg`
        ${lane.caption ? svg`<text class="name" data-label="${lane.id}.caption" x=${at(0)} y=${lane.captionY}>${lane.caption}</text>` : nothing}
        ${
          lane.outlineLabel
            ? svg`<text class="outline-name" data-label=${lane.id} x=${at(lane.outlineLabel.end)} y=${lane.outlineLabel.y} text-anchor="end">${lane.outlineLabel.text}</text>`
            : nothing
        }
        ${lane.parts.map((part) => {
          return svg`<g class=${part.opens ? 'piece opens' : 'piece'}
              @click=${part.opens ? () => open(part.id) : nothing}>
            ${piecesOf(part, lane, width, start)}
            ${part.inside ? svg`<text class="inside" data-label=${part.id} x=${at(part.x + 8)} y=${lane.top + 22}>${part.inside}</text>` : nothing}
          </g>`;
        })}
        ${
          lane.outline === null
            ? nothing
            : svg`<rect class="outline" data-mark=${lane.id} data-value=${lane.exact ?? nothing} x=${px(start(0, lane.outline))} y=${lane.top} width=${px(lane.outline)} height=${lane.height}></rect>`
        }`,
    )}
  </svg>`;
}
