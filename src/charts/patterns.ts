import { nothing, svg, type SVGTemplateResult } from 'lit';
import { hatching, type Box } from './columns.js';
import type { Marked } from './marks.js';
import { px } from './scale.js';

/**
 * How a box is filled, told apart without colour: `solid`, diagonals `rising` or `falling` to the right, both (`crossed`), `level` or
 * `upright` lines, or `empty` within a broken outline.
 */
export type Pattern = 'solid' | 'rising' | 'falling' | 'crossed' | 'level' | 'upright' | 'empty';

const GAP = 5;

/** Lines from side to side, or from top to bottom, at even distances. */
function straight({ x, y, width, height }: Box, upright: boolean): string {
  let path = '';
  const length = upright ? width : height;
  for (let at = GAP / 2; at < length; at += GAP)
    path += upright ? `M${px(x + at)} ${px(y)}v${px(height)}` : `M${px(x)} ${px(y + at)}h${px(width)}`;
  return path;
}

function linesOf(pattern: Pattern, box: Box): string {
  if (pattern === 'rising') return hatching(box);
  if (pattern === 'falling') return hatching(box, true);
  if (pattern === 'crossed') return hatching(box) + hatching(box, true);
  return pattern === 'level' || pattern === 'upright' ? straight(box, pattern === 'upright') : '';
}

/** The smallest width at which a part can still be seen. */
export const LEAST = 2;

/**
 * A box in a pattern. The lines are drawn as lines and not as a pattern of the drawing's, so that they print and keep the colours that a
 * reader forces. `look` is the class that gives the colour.
 */
export function drawPatterned(look: string, pattern: Pattern, box: Box, mark?: Marked): SVGTemplateResult {
  const lines = linesOf(pattern, box);
  return svg`<rect class="part ${pattern} ${look}" data-mark=${mark?.id ?? nothing} data-value=${mark?.exact ?? nothing} x=${px(box.x)} y=${px(box.y)}
      width=${px(Math.max(box.width, LEAST))} height=${px(box.height)}></rect>
    ${lines ? svg`<path class="lines ${look}" d=${lines}></path>` : nothing}`;
}
