import { css } from 'lit';
import { barStyles } from '../../charts/bars.styles.js';
import { chartStyles } from '../../charts/chart.styles.js';
import { stepsOverTimeStyles } from '../../charts/steps-over-time.styles.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

export const tariffStyles = [
  tokens,
  fieldStyles,
  figureStyles,
  chartStyles,
  barStyles,
  stepsOverTimeStyles,
  css`
    :host {
      --_before: var(--impact-before, #6b7683);
      --_base: var(--impact-base, #414c57);
      --_fees: var(--impact-fees, #0f766a);
    }
    @supports (color: light-dark(#000, #fff)) {
      :host {
        --_before: var(--impact-before, light-dark(#6b7683, #8b96a3));
        --_base: var(--impact-base, light-dark(#414c57, #c3ccd6));
        --_fees: var(--impact-fees, light-dark(#0f766a, #4fc3b2));
      }
    }
    .box .currency {
      flex: none;
      inline-size: 3.4em;
      color: var(--_soft);
      text-align: end;
    }
    .side {
      display: grid;
      /* Two at most: a third track would stay empty and squeeze the date. One where two do not fit. */
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8.5rem, 40%)), 1fr));
      gap: 0.2rem 0.9rem;
      align-content: start;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .side legend {
      padding: 0;
      font-size: 0.95rem;
      font-weight: 700;
    }
    .side legend {
      float: inline-start;
      grid-column: 1 / -1;
    }
    .law {
      grid-column: 1 / -1;
      min-block-size: 2.9em;
    }
    @container (inline-size >= 300px) {
      .controls > .side {
        grid-column: span 6;
      }
      .controls > .first {
        grid-column: 1 / span 6;
      }
    }
    @container (inline-size >= 620px) {
      .controls > .value {
        grid-column: span 6;
      }
    }
    .margin {
      fill: var(--_rule);
      stroke: var(--_edge);
    }
    .panel input[type='range'] {
      display: block;
      inline-size: 100%;
      block-size: 24px;
      margin-inline: 0;
    }
    #panel-who-pays .number {
      white-space: normal;
    }
    details > .sources {
      margin-block-start: 0.7rem;
    }
    .panel-answer {
      font-size: 1.1rem;
      overflow-wrap: anywhere;
    }
    .more .panel-answer strong,
    .more .answer strong,
    .more .main dd {
      color: var(--_increase);
    }
  `,
];
