import { css } from 'lit';
import { fieldStyles } from '../../src/ui/fields.styles.js';
import { figureStyles } from '../../src/ui/figure.styles.js';
import { tokens } from '../../src/ui/tokens.styles.js';

/** The look of what the documentation shows beside the elements: the library's own, with room for wide tables. */
export const docsStyles = [
  tokens,
  fieldStyles,
  figureStyles,
  css`
    h3,
    h4 {
      margin: 1.2rem 0 0.3rem;
      font-size: 1.05rem;
    }
    p {
      max-inline-size: 70ch;
    }
    td,
    tbody th {
      overflow-wrap: break-word;
    }
    tbody th {
      min-inline-size: 9rem;
    }
    .status {
      white-space: nowrap;
    }
    table {
      min-inline-size: 46rem;
    }
    details {
      border-block-start: 1px solid var(--_rule);
    }
    .scroll {
      max-block-size: 36rem;
      overflow: auto;
    }
    .scroll:focus-visible {
      outline-offset: -2px;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--_paper);
      white-space: nowrap;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: 0.2rem 0.9rem;
      align-items: end;
    }
    code,
    pre {
      font-family: ui-monospace, monospace;
      font-size: 0.85rem;
    }
    pre {
      margin: 0;
      padding: 0.6rem 0.8rem;
      overflow-x: auto;
      background: var(--_field);
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
    }
  `,
];
