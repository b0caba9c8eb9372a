import { css } from 'lit';

/** How drawings look: ink and patterns, no colour that stands alone. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    margin-block: 0.3rem;
    overflow: visible;
    font-size: 13px;
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
  .chart .amount,
  .chart .difference {
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
  .base {
    fill: var(--_base);
  }
  .before {
    fill: var(--_before);
  }
  .after {
    fill: var(--_accent);
  }
  .fees {
    fill: var(--_fees);
  }
  .chart .on-after {
    fill: var(--_on-accent);
  }
  .more .after {
    fill: var(--_increase);
  }
  .chart .difference {
    fill: var(--_accent);
  }
  .brace {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .more .brace {
    stroke: var(--_increase);
  }
  .more .chart .difference {
    fill: var(--_increase);
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
  .readout {
    display: grid;
    color: var(--_soft);
    font-size: 0.85rem;
  }
  .readout > span,
  .readout::after {
    grid-area: 1 / 1;
  }
  .readout::after {
    content: attr(data-longest);
    visibility: hidden;
  }
  @media (forced-colors: active) {
    .chart text,
    .chart .minor,
    .chart .difference,
    .more .chart .difference {
      fill: CanvasText;
    }
    .chart rect {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .base {
      fill: GrayText;
    }
    .before,
    .fees {
      fill: Canvas;
    }
    .after,
    .more .after {
      fill: Highlight;
    }
    .chart .inside {
      fill: CanvasText;
      forced-color-adjust: none;
    }
    .chart .on-after {
      fill: HighlightText;
    }
    .chart .on-base {
      fill: Canvas;
    }
    .brace,
    .more .brace,
    .axis,
    .tick {
      stroke: CanvasText;
    }
  }
`;
