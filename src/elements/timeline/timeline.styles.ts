import { css } from 'lit';
import { chartStyles } from '../../charts/chart.styles.js';
import { fieldsetStyles } from '../../ui/fieldset.styles.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

export const timelineStyles = [
  tokens,
  fieldStyles,
  figureStyles,
  fieldsetStyles,
  chartStyles,
  css`
    .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .figures > div {
      display: flex;
      flex-direction: column;
      justify-content: end;
    }
    .mark {
      fill: var(--_paper);
      stroke: var(--_accent);
      stroke-width: 2;
    }
    .mark.full {
      fill: var(--_accent);
    }
    .mark.struck,
    .strike {
      stroke: var(--_category-5);
      stroke-width: 2;
    }
    .hit {
      fill: transparent;
    }
    .event-mark {
      cursor: pointer;
    }
    .event-mark:hover .hit {
      fill: var(--_rule);
    }
    .event-mark.chosen .hit {
      stroke: var(--_ink);
      stroke-width: 2;
    }
    .grid {
      stroke: var(--_rule);
    }
    .day-line {
      stroke: var(--_ink);
      stroke-dasharray: 3 3;
    }
    .chart .day-name {
      font-weight: 600;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 1.1rem;
      margin-block: 0.2rem 0.5rem;
      padding: 0;
      color: var(--_soft);
      font-size: 0.8rem;
      list-style: none;
    }
    .bullet {
      vertical-align: -3px;
    }
    .events {
      padding: 0;
      list-style: none;
    }
    .event {
      position: relative;
      padding-block: 0.15rem 0.7rem;
      padding-inline-start: 1.75rem;
      overflow-wrap: anywhere;
    }
    .event::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 7px;
      border-inline-start: 2px solid var(--_rule);
    }
    .event:first-child::before {
      inset-block-start: 1rem;
    }
    .event:last-child::before {
      inset-block-end: auto;
      block-size: 1rem;
    }
    .event.later::before {
      border-inline-start-style: dashed;
    }
    .event .bullet {
      position: absolute;
      inset-block-start: 0.5rem;
      inset-inline-start: 0;
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.7rem;
    }
    .when button {
      padding-inline: 0.25rem;
      margin-inline-start: -0.25rem;
      border-color: transparent;
      background: none;
      color: var(--_accent);
      font-size: 0.85rem;
      font-weight: 700;
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .when button[aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_paper);
      text-decoration: none;
    }
    .minor {
      font-size: 0.8rem;
    }
    .title {
      font-weight: 600;
      line-height: 1.35;
    }
    .later .title {
      font-weight: 400;
    }
    /* One line, or beside the others, whether its text is here already or not: nothing below it moves when it comes. */
    .cited,
    .cited > * {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .cited {
      min-block-size: 1.65rem;
      white-space: nowrap;
    }
    .cited > * {
      display: inline-block;
      max-inline-size: 100%;
      padding-block: 0.2rem;
      vertical-align: top;
    }
    .amounts,
    details {
      font-size: 0.85rem;
    }
    details ul {
      padding-inline-start: 1.1rem;
      color: var(--_soft);
    }
    .number {
      text-align: start;
      white-space: normal;
    }
    /* What a server has drawn without knowing the width. */
    @container (inline-size < 480px) {
      .strip {
        display: none;
      }
    }
    @container (inline-size >= 620px) {
      .event {
        display: grid;
        grid-template-columns: 10.5rem minmax(0, 1fr) 12rem;
        gap: 0 1rem;
        padding-block-end: 0.5rem;
      }
      .when {
        flex-direction: column;
        align-items: start;
      }
      .what {
        padding-block: 0.25rem;
      }
      .cited {
        padding-block-start: 0.1rem;
        text-align: end;
        white-space: normal;
      }
    }
    @media (forced-colors: active) {
      .mark,
      .event-mark.chosen .hit {
        fill: Canvas;
        stroke: CanvasText;
      }
      .mark.full {
        fill: CanvasText;
      }
      .strike,
      .day-line {
        stroke: CanvasText;
      }
      .chart .day-name {
        fill: CanvasText;
      }
      .grid {
        stroke: GrayText;
      }
      .when button[aria-pressed='true'] {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];
