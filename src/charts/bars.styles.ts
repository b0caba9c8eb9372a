import { css } from 'lit';

/** The styles of bars: what comes after stands out, in another colour where it is more. */
export const barStyles = css`
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
    font-weight: 600;
  }
  /* Of a drawing, browsers ask no part of it but the whole. */
  .bars {
    touch-action: pan-y pinch-zoom;
  }
  .grip {
    cursor: ew-resize;
    outline: none;
  }
  .grip .target {
    fill: transparent;
  }
  .handle {
    fill: var(--_ink);
    stroke: var(--_paper);
  }
  .grip:focus-visible .handle {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .range {
    fill: var(--_accent);
    opacity: 0.3;
  }
  .more .range {
    fill: var(--_increase);
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
  @media print {
    .grip {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chart .difference,
    .more .chart .difference {
      fill: CanvasText;
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
    .chart .on-after {
      fill: HighlightText;
    }
    .chart .on-base {
      fill: Canvas;
    }
    .handle,
    .range,
    .more .range {
      fill: CanvasText;
    }
    .brace,
    .more .brace {
      stroke: CanvasText;
    }
  }
`;
