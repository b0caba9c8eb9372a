import { css } from 'lit';
import { addStyles } from '../adopt-styles.js';

/** The panel of "Share and embed"; it comes with the panel and not with the element. */
export const shareStyles = css`
  .share {
    display: grid;
    gap: 0.7rem;
    font-size: 0.88rem;
  }
  .share .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
    margin-block-start: 0.2rem;
  }
  .share .box {
    flex: 1 1 14rem;
    min-inline-size: 0;
    margin: 0;
  }
  .share .box input {
    font-family: ui-monospace, monospace;
    font-size: 0.82rem;
    text-overflow: ellipsis;
  }
  .share button {
    min-block-size: 2.5rem;
    padding-inline: 0.9rem;
  }
  .share .said {
    min-block-size: 1.45em;
  }
  @media print {
    .share {
      display: none;
    }
  }
`;

/** Gives the styles to a shadow tree that has not got them. */
export const adoptShareStyles = (root: ShadowRoot): void => addStyles(root, [shareStyles]);
