import { css } from 'lit';
import { chartStyles } from '../../charts/chart.styles.js';
import { fieldsetStyles } from '../../ui/fieldset.styles.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { splitStyles } from './controls-split.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

export const commitmentStyles = [
  tokens,
  fieldStyles,
  figureStyles,
  fieldsetStyles,
  chartStyles,
  splitStyles,
  css`
    .controls > .segments {
      grid-column: span 12;
    }
    @container (inline-size < 460px) {
      .controls > .field {
        grid-column: span 12;
      }
    }
    @container (inline-size >= 620px) {
      .controls > .field,
      .controls > .segments {
        grid-column: span 4;
      }
    }
    .caveat {
      margin-block-end: 0.7rem;
      font-size: 0.88rem;
    }
    .badge {
      display: inline-block;
      margin-inline-end: 0.3rem;
      padding: 0 0.45rem;
      border: 1px solid var(--_increase);
      border-radius: 4px;
      color: var(--_increase);
      font-size: 0.78rem;
    }
    .path ol {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.4rem;
      margin-block-end: 0.5rem;
      padding: 0;
      font-size: 0.88rem;
      list-style: none;
    }
    .path li + li::before {
      content: '› ' / '';
    }
    .s0 {
      --_part: var(--_category-1);
    }
    .s1 {
      --_part: var(--_category-2);
    }
    .s2 {
      --_part: var(--_category-3);
    }
    .s3 {
      --_part: var(--_category-4);
    }
    .s4 {
      --_part: var(--_category-5);
    }
    .s5 {
      --_part: var(--_category-6);
    }
    .rest {
      --_part: var(--_soft);
    }
    .part {
      fill: var(--_paper);
      stroke: var(--_part);
      stroke-width: 1.25;
    }
    .part.solid {
      fill: var(--_part);
    }
    .part.empty {
      stroke-dasharray: 3 3;
    }
    .lines {
      fill: none;
      stroke: var(--_part);
      stroke-width: 1.5;
      pointer-events: none;
    }
    .opens {
      cursor: pointer;
    }
    .opens:hover .part {
      stroke-width: 2.5;
    }
    .outline {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 1.5;
      stroke-dasharray: 6 4;
      pointer-events: none;
    }
    .chart .outline-name {
      font-weight: 600;
    }
    .chart .stack .inside,
    .stack .inside {
      fill: var(--_ink);
      font-weight: 600;
      paint-order: stroke;
      stroke: var(--_paper);
      stroke-width: 5;
      stroke-linejoin: round;
    }
    .rows {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      margin-block: 0.5rem 0;
      padding: 0;
      list-style: none;
    }
    @container (inline-size >= 700px) {
      .rows.long {
        display: block;
        columns: 2;
        column-gap: 28px;
      }
    }
    .rows > li {
      border-block-end: 1px solid var(--_rule);
      break-inside: avoid;
    }
    /* What does not fit beside a name or a detail goes to a line of its own. */
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.8rem;
      inline-size: 100%;
      padding-block: 0.4rem;
      overflow-wrap: anywhere;
    }
    button.row {
      padding-inline: 0;
      border: 0;
      border-radius: 0;
      background: none;
      text-align: start;
    }
    button.row:hover .row-name {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .row-name,
    .row-amount {
      font-size: 0.95rem;
      font-weight: 600;
    }
    .row-amount,
    .row-status {
      margin-inline-start: auto;
      text-align: end;
    }
    .row-amount.none {
      color: var(--_soft);
      font-weight: 400;
    }
    .row-detail,
    .row-status,
    .row-more {
      color: var(--_soft);
      font-size: 0.8rem;
    }
    .row-more {
      color: var(--_accent);
    }
    .row-bar {
      display: block;
      inline-size: 100%;
      margin-block: 0.15rem;
    }
    .row-break {
      inline-size: 100%;
    }
    .sort {
      display: inline-flex;
      gap: 0.3rem;
      align-items: center;
      min-block-size: 1.75rem;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .sort span {
      color: var(--_accent);
      font-size: 0.8em;
    }
    #panel-projects td,
    #panel-projects th {
      min-inline-size: 6.5rem;
      text-align: start;
      white-space: normal;
      vertical-align: top;
    }
    #panel-projects td[data-column='status'] {
      min-inline-size: 13rem;
    }
    /* Six columns fit no phone: the cells of a project stand below one another, each with the name of its column. */
    @container (inline-size < 720px) {
      #panel-projects :is(table, caption, thead, tbody, tbody tr, tbody th) {
        display: block;
      }
      #panel-projects thead tr {
        display: flex;
        flex-wrap: wrap;
        column-gap: 1rem;
        border-block-end: 1px solid var(--_rule);
      }
      #panel-projects tbody tr {
        padding-block: 0.4rem;
        border-block-end: 1px solid var(--_rule);
      }
      #panel-projects :is(th, td) {
        min-inline-size: 0;
        padding: 0.1rem 0;
        border: 0;
      }
      #panel-projects tbody th {
        font-weight: 700;
      }
      #panel-projects td {
        display: grid;
        grid-template-columns: 5.5rem 1fr;
        gap: 0.6rem;
      }
      #panel-projects td[data-column='status'] {
        min-inline-size: 0;
      }
      #panel-projects td::before {
        content: attr(data-heading);
        content: attr(data-heading) / '';
        color: var(--_soft);
      }
    }
    .panel p {
      margin-block-end: 0.5rem;
    }
    .steps-heading,
    .panel-answer {
      font-weight: 700;
    }
    .panel-answer {
      font-weight: 400;
      font-size: 1.1rem;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
      gap: 0.4rem 1rem;
      margin-block: 0 0.8rem;
      font-size: 0.88rem;
    }
    .facts dt {
      color: var(--_soft);
    }
    .facts dd {
      margin: 0;
      font-weight: 600;
    }
    .panel .controls {
      margin-block-start: 0.6rem;
    }
    .controls > .long {
      grid-column: 1 / -1;
    }
    .panel .number {
      white-space: normal;
    }
    @media (forced-colors: active) {
      .chart rect.part,
      .row-bar rect.part {
        forced-color-adjust: none;
        fill: Canvas;
        stroke: CanvasText;
      }
      .chart rect.part.solid,
      .row-bar rect.part.solid {
        fill: CanvasText;
      }
      .chart rect.outline {
        fill: none;
        stroke: CanvasText;
      }
      .lines {
        stroke: CanvasText;
      }
      .stack .inside {
        fill: CanvasText;
        stroke: Canvas;
      }
    }
  `,
];
