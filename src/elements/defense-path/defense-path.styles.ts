import { css } from 'lit';
import { chartStyles } from '../../ui/chart.styles.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { yearChartStyles } from '../../ui/year-chart.styles.js';

export const defenseStyles = [
  tokens,
  figureStyles,
  chartStyles,
  yearChartStyles,
  css`
    .controls > .long,
    .controls > .segments {
      grid-column: span 12;
    }
    .controls > .short,
    .controls > .shorter {
      grid-column: span 6;
    }
    @container (inline-size >= 620px) {
      .controls > .long,
      .controls > .segments {
        grid-column: span 6;
      }
      .controls > .medium {
        grid-column: span 4;
      }
      .controls > .short {
        grid-column: span 3;
      }
      .controls > .shorter {
        grid-column: span 2;
      }
    }
    .segments,
    .checks {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .segments legend,
    .checks legend {
      padding: 0;
      line-height: 1.45rem;
    }
    .segment-box {
      display: flex;
      min-block-size: 2.5rem;
      margin-block-start: 0.2rem;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      overflow: hidden;
    }
    .segment-box:focus-within {
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
    }
    .segment-box label {
      position: relative;
      display: flex;
      flex: 1;
      align-items: center;
      justify-content: center;
      padding: 0.25rem 0.5rem;
      background: var(--_field);
      font-size: 0.88rem;
      font-weight: 400;
      line-height: 1.2;
      text-align: center;
      cursor: pointer;
    }
    .segment-box input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .segment-box label.chosen {
      background: var(--_ink);
      color: var(--_paper);
      font-weight: 600;
    }
    .checks {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 1.1rem;
      font-size: 0.85rem;
    }
    .checks legend {
      float: inline-start;
      inline-size: 100%;
    }
    .checks label {
      font-weight: 400;
    }
    .steps-heading {
      margin-block: 0.6rem 0.3rem;
      font-weight: 700;
    }
    .readout {
      min-block-size: 2.9em;
    }
    @container (inline-size < 460px) {
      .readout {
        min-block-size: 4.35em;
      }
    }
    .key,
    .events {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 1.1rem;
      padding: 0;
      color: var(--_soft);
      font-size: 0.8rem;
      list-style: none;
    }
    .events {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      margin-block: 0.5rem 0.2rem;
      padding-inline-start: 1.4rem;
      list-style: decimal;
    }
    .events li::marker {
      color: var(--_accent);
      font-weight: 700;
    }
    .minor {
      font-size: 0.8rem;
    }
    @media (forced-colors: active) {
      .segment-box label.chosen {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];
