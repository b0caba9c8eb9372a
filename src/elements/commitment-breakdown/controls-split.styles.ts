import { css } from 'lit';

/** The fields of a split of one's own: each share with its slider and its number, and the way back. */
export const splitStyles = css`
  .split {
    display: grid;
    gap: 0.35rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .split legend {
    padding: 0;
    line-height: 1.45rem;
  }
  .controls > .split {
    grid-column: 1 / -1;
  }
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.5rem;
    gap: 0 0.8rem;
    align-items: center;
  }
  .share label {
    grid-column: 1;
  }
  .share input[type='range'] {
    grid-column: 1;
    grid-row: 2;
    inline-size: 100%;
    min-block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .share .box {
    grid-column: 2;
    grid-row: 1 / 3;
    margin: 0;
  }
  .share-error {
    grid-column: 1 / -1;
  }
  @container (inline-size >= 620px) {
    .share {
      grid-template-columns: 11rem minmax(0, 1fr) 6.5rem;
    }
    .share input[type='range'] {
      grid-column: 2;
      grid-row: 1;
    }
    .share .box {
      grid-column: 3;
      grid-row: 1;
    }
  }
  p.rest {
    font-size: 0.88rem;
    font-weight: 600;
  }
  .split-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 0.8rem;
  }
  .split-tools button {
    min-block-size: 2.5rem;
  }
`;
