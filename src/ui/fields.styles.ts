import { css } from 'lit';

/** Fields: their label, their box, what is said below them; buttons and what opens. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
  }
  label,
  legend {
    font-size: 0.8rem;
    font-weight: 600;
  }
  .box {
    display: flex;
    align-items: center;
    min-block-size: 2.5rem;
    margin-block-start: 0.2rem;
    padding-inline: 0.6rem;
    background: var(--_field);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    /* In WebKit, the page would scroll as far as the longest text of a list would reach. */
    overflow: clip;
  }
  .box:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .box.wrong {
    border-color: var(--_error);
    border-width: 2px;
  }
  .box input,
  .box select {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.4rem;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1rem;
    text-align: start;
  }
  select option {
    color: var(--_ink);
    background: var(--_paper);
  }
  .box input:disabled,
  .box select:disabled {
    color: var(--_soft);
  }
  .unit {
    color: var(--_soft);
    margin-inline-start: 0.4rem;
  }
  .echo,
  .error {
    font-size: 0.78rem;
    margin-block-start: 0.2rem;
    overflow-wrap: anywhere;
  }
  .echo {
    color: var(--_soft);
    min-block-size: 1.45em;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .error::before {
    content: '⚠ ' / '';
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.5rem;
    align-items: center;
    margin-block-start: 0.3rem;
    font-size: 0.8rem;
    color: var(--_soft);
  }
  button {
    max-inline-size: 100%;
    min-block-size: 28px;
    overflow-wrap: anywhere;
    padding: 0.15rem 0.6rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 0.8rem;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    color: var(--_soft);
  }
  .check label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 28px;
  }
  .check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  summary {
    display: list-item;
    min-block-size: 28px;
    padding-block: 0.25rem;
    color: var(--_accent);
    font-size: 0.85rem;
    cursor: pointer;
  }
`;
