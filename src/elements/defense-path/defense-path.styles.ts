import { css } from 'lit';
import { chartStyles } from '../../charts/chart.styles.js';
import { dotStyles } from '../../charts/dots.styles.js';
import { yearChartStyles } from '../../charts/year-chart.styles.js';
import { fieldsetStyles } from '../../ui/fieldset.styles.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

export const defenseStyles = [
  tokens,
  fieldStyles,
  figureStyles,
  fieldsetStyles,
  chartStyles,
  yearChartStyles,
  dotStyles,
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
    .steps-heading {
      margin-block: 0.6rem 0.3rem;
      font-weight: 700;
    }
    @container (inline-size < 460px) {
      /* Half a row would cut off what is chosen. */
      .controls > .medium,
      .controls > .select {
        grid-column: span 12;
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
    #panel-readings tbody th {
      min-inline-size: 11rem;
    }
  `,
];
