import { css } from 'lit';
import { LABEL_FONT } from './measures.js';

/** The styles that all drawings share: texts, axes and points. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    margin-block: 0.3rem;
    overflow: visible;
    font-size: calc(${LABEL_FONT} * 1px);
  }
  /*
   * The room of a text is estimated for fonts like Arial (charts/text.ts). Where the page has one whose zero is wider than 0.59 em, as Verdana's is, the
   * letters get as much smaller; below 11 pixels they would not be read.
   */
  .chart text {
    font-size: max(11px, var(--_size, 1) * min(1em, 2.3em - 2.2ch));
    fill: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  .chart .name,
  .chart .amount {
    font-weight: 600;
  }
  .chart .minor {
    --_size: 0.923;
    fill: var(--_soft);
  }
  .chart .inside {
    --_size: 0.923;
    fill: var(--_paper);
    pointer-events: none;
  }
  .axis,
  .tick {
    fill: none;
    stroke: var(--_soft);
  }
  .point rect {
    stroke: var(--_paper);
  }
  .point:focus-visible {
    outline: none;
  }
  .point:focus-visible rect {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .chart text,
    .chart .minor {
      fill: CanvasText;
    }
    .chart rect {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .chart .inside {
      fill: CanvasText;
      forced-color-adjust: none;
    }
    .axis,
    .tick {
      stroke: CanvasText;
    }
  }
`;
