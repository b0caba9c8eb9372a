import { css } from 'lit';

/** Fields that are groups: a choice between two or three in one box, and a row of boxes to tick. */
export const fieldsetStyles = css`
  .segments,
  .checks {
    min-inline-size: 0;
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
    /* WebKit keeps a button at its own size between the edges. */
    inline-size: 100%;
    block-size: 100%;
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
  @media (forced-colors: active) {
    .segment-box label.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
