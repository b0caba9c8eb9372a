import { css } from 'lit';

/** The styles of rows of dots: full dots carry the claim, open ones do not; the shape tells the denominator. */
export const dotStyles = css`
  .dots {
    touch-action: pan-y;
  }
  .dots .dot,
  .key .dot {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .dots .dot.full,
  .key .dot.full,
  .knob-dot {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .range {
    stroke: var(--_soft);
  }
  .flag {
    fill: var(--_ink);
  }
  .claim-line {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 7 4;
    pointer-events: none;
  }
  .dots .knob {
    cursor: ew-resize;
  }
  .dots .target {
    fill: transparent;
  }
  .dots .knob .name {
    fill: var(--_accent);
  }
  .chart .dot-label,
  .chart .flag-label {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .dots .point:focus-visible > .hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .knob:focus-visible {
    outline: none;
  }
  .knob:focus-visible .knob-dot {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .dots .dot,
    .key .dot {
      fill: Canvas;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .dots .dot.full,
    .key .dot.full,
    .knob-dot {
      fill: Highlight;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .range,
    .claim-line {
      stroke: CanvasText;
    }
    .flag {
      fill: CanvasText;
    }
    .chart .dot-label,
    .chart .flag-label {
      stroke: Canvas;
    }
  }
`;
