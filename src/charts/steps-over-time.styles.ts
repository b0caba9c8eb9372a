import { css } from 'lit';

/** The styles of a value over time and of the knobs on it. */
export const stepsOverTimeStyles = css`
  .strip {
    touch-action: pan-y;
  }
  .step-line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .knob {
    cursor: ew-resize;
  }
  .knob .target {
    fill: transparent;
  }
  .knob .dot {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .knob .drop {
    stroke: var(--_soft);
    stroke-dasharray: 2 3;
  }
  .knob:focus-visible {
    outline: none;
  }
  .knob:focus-visible .dot {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .step-line,
    .knob .drop,
    .knob .dot {
      stroke: CanvasText;
    }
    .knob.before .dot {
      fill: Canvas;
    }
    .knob.after .dot {
      fill: Highlight;
    }
  }
`;
