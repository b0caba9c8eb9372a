import { css, html, type TemplateResult } from 'lit';
import { addStyles } from './adopt-styles.js';
import type { Panel } from './figure-frame.js';

/** The widths that a drawing is made at for paper, in pixels: from a narrow column to a large sheet on its side, each at most a third wider than the last. */
const WIDTHS = [240, 300, 380, 480, 620, 760, 940, 1200] as const;

/** The one of them that there is room for. */
const sheetStyles = css`
  .sheet {
    display: none;
  }
  @container (inline-size < 300px) {
    .sheet-240 {
      display: block;
    }
  }
  @container (inline-size >= 300px) and (inline-size < 380px) {
    .sheet-300 {
      display: block;
    }
  }
  @container (inline-size >= 380px) and (inline-size < 480px) {
    .sheet-380 {
      display: block;
    }
  }
  @container (inline-size >= 480px) and (inline-size < 620px) {
    .sheet-480 {
      display: block;
    }
  }
  @container (inline-size >= 620px) and (inline-size < 760px) {
    .sheet-620 {
      display: block;
    }
  }
  @container (inline-size >= 760px) and (inline-size < 940px) {
    .sheet-760 {
      display: block;
    }
  }
  @container (inline-size >= 940px) and (inline-size < 1200px) {
    .sheet-940 {
      display: block;
    }
  }
  @container (inline-size >= 1200px) {
    .sheet-1200 {
      display: block;
    }
  }
`;

/** Nothing scrolls on paper: what does not fit beside each other breaks. */
const printStyles = css`
  @media print {
    .scroll {
      overflow: visible;
    }
    table {
      font-size: clamp(7.5pt, 1.9cqi, 0.88rem);
    }
    /* Tables of elements ask for widths of their own. */
    :is(th, td) {
      min-inline-size: 0 !important;
    }
    .number {
      padding-inline-start: 0.3rem;
      white-space: normal;
    }
    th,
    td {
      padding-inline-end: 0.3rem;
      overflow-wrap: anywhere;
    }
    .sort span {
      display: none;
    }
    .heading,
    .standfirst,
    caption {
      break-after: avoid;
    }
    .answer-box,
    .chart,
    tr,
    li {
      break-inside: avoid;
    }
  }
`;

/**
 * A drawing for paper. No browser tells how wide the paper is before it prints, and some print a copy that scripts never see; so it is drawn at several widths,
 * and styles show the widest that there is room for. It is scaled by less than a third then, and only up, and its letters stay as large as they are on a screen.
 */
export const onPaper = (draw: (width: number) => unknown): readonly TemplateResult[] =>
  WIDTHS.map((width) => html`<div class="sheet sheet-${width}">${draw(width)}</div>`);

/** Whether the reader has asked for as few bytes as can be. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Gives a figure the styles of paper, and fetches what its panels need there. Each is made once for the words that it asks for, as if the figure were printed,
 * and nothing of it is shown.
 */
export function prepareForPaper(
  { shadowRoot, isConnected }: Element,
  panels: () => readonly Panel[],
  asPrinted: (make: () => void) => void,
): void {
  if (!isConnected || !shadowRoot) return;
  addStyles(shadowRoot, [printStyles, sheetStyles]);
  if (savesData()) return;
  for (const { id, printed } of panels())
    printed?.prepare(() =>
      asPrinted(() =>
        panels()
          .find((panel) => panel.id === id)
          ?.content(),
      ),
    );
}
