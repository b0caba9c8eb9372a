import { css } from 'lit';

/** How drawings of years look: columns told apart by fill, outline and hatching, lines by stroke, colour on top of that. */
export const yearChartStyles = css`
  .solid {
    fill: var(--_category-4);
  }
  .added {
    fill: var(--_accent);
  }
  .other,
  .weak,
  .plan,
  .request {
    fill: var(--_paper);
    stroke: var(--_soft);
    stroke-width: 1.25;
  }
  .weak {
    stroke-dasharray: 3 2;
  }
  .hatching {
    fill: none;
    stroke: var(--_soft);
    stroke-width: 1.25;
    pointer-events: none;
  }
  .point .other,
  .point .weak,
  .point .plan,
  .point .request {
    stroke: var(--_soft);
  }
  .hit {
    fill: transparent;
  }
  .point:hover > .hit,
  .hit.point:hover {
    fill: var(--_field);
  }
  .point:focus-visible > .hit,
  .hit.point:focus-visible {
    fill: var(--_field);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .point:focus-visible > rect {
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_rule);
  }
  .chart .run {
    font-style: italic;
  }
  .target-line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 7 4;
    pointer-events: none;
  }
  .target-line.further-target {
    stroke: var(--_increase);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }
  .chart .target-name {
    fill: var(--_accent);
    font-weight: 600;
    pointer-events: none;
  }
  .chart .target-name.further-target {
    fill: var(--_increase);
  }
  .chart .amount,
  .chart .target-name,
  .chart .line-name,
  .chart .run {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .line {
    --_line: var(--_soft);
  }
  .line .stroke {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.75;
    pointer-events: none;
  }
  .casing {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 4;
    pointer-events: none;
  }
  .mark {
    fill: var(--_line);
    stroke: var(--_paper);
    pointer-events: none;
  }
  .mark.open {
    fill: var(--_paper);
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .leader {
    stroke: var(--_rule);
    fill: none;
  }
  .chart .line-name {
    --_size: 0.923;
    fill: var(--_line);
  }
  .own,
  .home {
    --_line: var(--_ink);
  }
  .own .stroke {
    stroke-width: 3;
  }
  .home .stroke {
    stroke-dasharray: 1 3;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .chart .own .line-name,
  .chart .home .line-name {
    font-weight: 600;
  }
  .projection {
    --_line: var(--_accent);
  }
  .projection .stroke {
    stroke-dasharray: 4 3;
  }
  .projection .mark {
    fill: var(--_paper);
    stroke: var(--_line);
    stroke-width: 2;
  }
  .other-share {
    --_line: var(--_increase);
  }
  .than {
    --_line: var(--_category-5);
  }
  .than .stroke {
    stroke-dasharray: 2 3;
  }
  .goal {
    --_line: var(--_accent);
  }
  .further-target {
    --_line: var(--_increase);
  }
  .c0 {
    --_line: var(--_category-2);
  }
  .c1 {
    --_line: var(--_category-3);
  }
  .c2 {
    --_line: var(--_category-5);
  }
  .c3 {
    --_line: var(--_category-2);
  }
  .c4 {
    --_line: var(--_category-3);
  }
  .c5 {
    --_line: var(--_category-5);
  }
  .c3 .stroke,
  .c4 .stroke,
  .c5 .stroke {
    stroke-dasharray: 6 3;
  }
  .badge {
    fill: var(--_accent);
  }
  .chart .badge-text {
    --_size: 0;
    fill: var(--_on-accent);
    font-weight: 700;
  }
  .swatch {
    vertical-align: -1px;
  }
  @media (forced-colors: active) {
    .solid {
      fill: CanvasText;
    }
    .added,
    .badge {
      fill: Highlight;
    }
    .other,
    .weak,
    .plan,
    .request {
      fill: Canvas;
    }
    .line {
      --_line: CanvasText;
    }
    .projection {
      --_line: Highlight;
    }
    .casing {
      stroke: Canvas;
    }
    .grid,
    .leader {
      stroke: GrayText;
    }
    .hatching,
    .target-line,
    .target-line.further-target {
      stroke: CanvasText;
    }
    .chart .target-name,
    .chart .target-name.further-target {
      fill: CanvasText;
    }
    .chart .amount,
    .chart .target-name,
    .chart .line-name,
    .chart .run {
      stroke: Canvas;
    }
    .mark.open,
    .projection .mark {
      fill: Canvas;
    }
    .chart .badge-text {
      fill: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
