import { css } from 'lit';

/** The figure, its answer, its quiet row and its panels. */
export const figureStyles = css`
  figure {
    margin: 0;
    padding: 0;
    container-type: inline-size;
    border-block-start: 3px solid var(--_ink);
  }
  p,
  ul,
  ol {
    margin: 0;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0.55rem 0 0.1rem;
    font-size: 1.15rem;
    line-height: 1.3;
    font-weight: 700;
  }
  .standfirst {
    overflow-wrap: anywhere;
    margin: 0 0 0.9rem;
    color: var(--_soft);
    font-size: 0.9rem;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: 0.65rem 0.9rem;
    margin-block-end: 1rem;
  }
  .controls > * {
    grid-column: span 12;
  }
  @container (inline-size >= 300px) {
    .controls > .field {
      grid-column: span 6;
    }
  }
  @container (inline-size >= 620px) {
    .controls > .field {
      grid-column: span 3;
    }
  }
  .notice {
    margin-block: 0 0.9rem;
    padding: 0.6rem 0.8rem;
    border-inline-start: 4px solid var(--_error);
    background: var(--_field);
    font-size: 0.85rem;
    overflow-wrap: anywhere;
  }
  .answer {
    margin-block-end: 0.8rem;
    font-family: var(--impact-answer-font, inherit);
    font-size: 1.25rem;
    line-height: 1.4;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .answer strong {
    color: var(--_accent);
  }
  .further {
    margin-block: -0.4rem 0.8rem;
    text-wrap: pretty;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem 1rem;
    margin: 0 0 0.9rem;
  }
  .figures dt {
    color: var(--_soft);
    font-size: 0.8rem;
  }
  .figures dd {
    margin: 0;
    overflow-wrap: anywhere;
    font-size: 1.15rem;
    font-weight: 700;
    line-height: 1.25;
  }
  .figures small {
    display: block;
    color: var(--_soft);
    font-size: 0.78rem;
    font-weight: 400;
  }
  .main dd {
    color: var(--_accent);
  }
  @container (inline-size >= 560px) {
    .figures {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  /* New data are on their way: what is shown is from those before. */
  [aria-busy='true'] > :is(.answer-box, .drawing) {
    opacity: 0.55;
  }
  .stale {
    padding-inline-start: 0.7rem;
    border-inline-start: 3px dashed var(--_edge);
  }
  .minor {
    color: var(--_soft);
    font-size: 0.85rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 1.1rem;
    margin-block-start: 0.4rem;
    padding-block: 0.3rem;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.85rem;
  }
  .tools button {
    min-block-size: 32px;
    padding: 0.2rem 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.85rem;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .tools button[aria-expanded='true'] {
    font-weight: 700;
  }
  .known {
    margin-inline-start: auto;
    color: var(--_soft);
  }
  /* Takes the room of its line, so that its text stands at the end, beside the advice too. */
  .reach {
    flex-grow: 1;
    text-align: end;
  }
  .panel {
    padding-block: 0.4rem 0.8rem;
  }
  .glossary dt {
    font-weight: 600;
  }
  .glossary dfn {
    font-style: normal;
  }
  .glossary dd {
    margin: 0 0 0.5rem;
  }
  .panel[hidden] {
    display: none;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.88rem;
  }
  caption {
    padding-block: 0.2rem;
    color: var(--_soft);
    text-align: start;
  }
  th,
  td {
    padding: 0.3rem 0.6rem 0.3rem 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  /* Japanese breaks after any sign: beside long numbers the names of rows would stand one sign a line. The table scrolls instead. */
  tbody th {
    min-inline-size: 6.5em;
  }
  thead th,
  .strong > * {
    font-weight: 700;
  }
  .number {
    padding-inline: 0.6rem 0;
    text-align: end;
    white-space: nowrap;
  }
  .working,
  .sources {
    padding-inline-start: 1.3rem;
    font-size: 0.88rem;
  }
  .working li,
  .sources li {
    margin-block-end: 0.5rem;
    overflow-wrap: anywhere;
  }
  .sources ul {
    padding-inline-start: 1.1rem;
    color: var(--_soft);
  }
  .working span,
  .sources .minor {
    display: block;
  }
  .formula {
    color: var(--_soft);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  @media print {
    .controls,
    .tools button,
    .choices {
      display: none;
    }
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
    .box,
    button {
      border-color: ButtonText;
    }
    .box.wrong {
      border-color: Mark;
    }
    :focus-visible,
    .box:focus-within {
      outline-color: Highlight;
    }
  }
`;
