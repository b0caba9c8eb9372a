import { css } from 'lit';

/**
 * The look that all elements share. Every `--impact-*` property may be set by the page; the `--_*` ones are our reading of them.
 * `light-dark()` follows the page's `color-scheme`; browsers without it show the light palette.
 */
export const tokens = css`
  :host {
    /* Nothing of the page's text comes in but what is named here: upright lines, indents, capitals and sizes of 0 are for its own words. */
    all: initial;
    color-scheme: inherit;
    cursor: inherit;
    pointer-events: inherit;
    user-select: inherit;
    visibility: inherit;
    accent-color: inherit;
    forced-color-adjust: inherit;
    print-color-adjust: inherit;
    text-rendering: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;
    font-size: clamp(0.8rem, 1em, 1.5rem);
    --_ink: var(--impact-ink, #1a1d21);
    --_soft: var(--impact-soft-ink, #55606c);
    --_rule: var(--impact-rule, #d7dce1);
    --_edge: var(--impact-field-edge, #818c98);
    --_paper: var(--impact-paper, #fff);
    --_field: var(--impact-field, #f5f7f9);
    --_accent: var(--impact-accent, #0b5fb8);
    --_on-accent: var(--impact-on-accent, #fff);
    --_increase: var(--impact-increase, #b4490f);
    --_error: var(--impact-error, #b3261e);
    --_category-1: var(--impact-category-1, #0b5fb8);
    --_category-2: var(--impact-category-2, #0f766a);
    --_category-3: var(--impact-category-3, #b4490f);
    --_category-4: var(--impact-category-4, #414c57);
    --_category-5: var(--impact-category-5, #6b7683);
    --_category-6: var(--impact-category-6, #b3261e);
    --_radius: var(--impact-radius, 6px);
    display: block;
    min-inline-size: 0;
    color: var(--_ink);
    font-family: var(--impact-font, inherit);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    text-align: start;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--impact-ink, light-dark(#1a1d21, #eef1f4));
      --_soft: var(--impact-soft-ink, light-dark(#55606c, #a5b0bc));
      --_rule: var(--impact-rule, light-dark(#d7dce1, #363d45));
      --_edge: var(--impact-field-edge, light-dark(#818c98, #76828f));
      --_paper: var(--impact-paper, light-dark(#fff, #14171a));
      --_field: var(--impact-field, light-dark(#f5f7f9, #1d2126));
      --_accent: var(--impact-accent, light-dark(#0b5fb8, #6fb1f7));
      --_on-accent: var(--impact-on-accent, light-dark(#fff, #0d1013));
      --_increase: var(--impact-increase, light-dark(#b4490f, #f08c4a));
      --_error: var(--impact-error, light-dark(#b3261e, #ff9a8f));
      --_category-1: var(--impact-category-1, light-dark(#0b5fb8, #6fb1f7));
      --_category-2: var(--impact-category-2, light-dark(#0f766a, #4fc3b2));
      --_category-3: var(--impact-category-3, light-dark(#b4490f, #f08c4a));
      --_category-4: var(--impact-category-4, light-dark(#414c57, #c3ccd6));
      --_category-5: var(--impact-category-5, light-dark(#6b7683, #8b96a3));
      --_category-6: var(--impact-category-6, light-dark(#b3261e, #ff9a8f));
    }
  }
  :host([hidden]) {
    display: none;
  }
  /* A container has no width of its own: this is the one it asks for, where there is room, and the least it can do with. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(280px, 85vw), 40rem);
    overflow: hidden;
  }
  * {
    box-sizing: border-box;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .fallback {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
