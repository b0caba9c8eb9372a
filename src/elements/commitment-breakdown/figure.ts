import { html, nothing, type TemplateResult } from 'lit';
import { drawPatterned, LEAST } from '../../charts/patterns.js';
import { drawStack, placeStack, type StackLane } from '../../charts/stack.js';
import type { CommitmentSector } from '../../core/commitment/commitment.js';
import { answerBox } from '../../ui/answer-box.js';
import { openSector, pixels, rowsOf, type Row } from './rows.js';
import type { Answered } from './scenario.js';
import { keyFigures, further, sentence, type Looking } from './view.js';
import { allIds, type Speaker, type Writer } from './writer.js';

/** The sentence, what has to be said with it, and the headline figures; `stale` when the fields no longer say what they were computed from. */
export function commitmentAnswer(
  answered: Answered,
  looking: Looking,
  stale: boolean,
  say: Speaker,
  writer: Writer,
): TemplateResult {
  return answerBox({
    sentence: sentence(answered, looking, say, writer),
    further: further(answered, say, writer),
    figures: keyFigures(answered, say, writer),
    stale: stale ? writer.messages.lastGood : null,
  });
}

/** How an answer is drawn, and what can be done with it. */
export interface Drawing {
  readonly looking: Looking;
  readonly width: number;
  readonly rtl: boolean;
  readonly open: (sector: string | null) => void;
}

function lanesOf(
  answered: Answered,
  { looking }: Drawing,
  rows: readonly Row[],
  say: Speaker,
  writer: Writer,
): StackLane[] {
  const { result } = answered;
  const { chart } = writer.messages;
  const open = openSector(answered, looking);
  const total = pixels(result.total);
  const stated = pixels(result.stated.amount);
  const beside = result.shareOf === 'stated' && !open;
  const full = open ? pixels(open.amount ?? '0') : Math.max(total, beside ? stated : 0);
  const scale = full > 0 ? full : 1;
  const parts = rows
    .filter(({ value, id }) => value > 0 && id !== '')
    .map((row) => ({
      id: row.id,
      pieces: row.pieces.map(({ id, exact, pattern, value }) => ({
        id,
        exact,
        pattern,
        length: value / scale,
      })),
      look: row.look,
      label: row.name,
      opens: row.opens > 0,
    }));
  if (open) {
    const ids = open.projects.map(({ id }) => id);
    const label = open.amount === null ? '' : say.amount(open.amount, ids);
    return [{ id: open.id, caption: say.sectorName(open.id), outline: 1, outlineLabel: label, parts }];
  }
  const outlineLabel = chart.promised(say.total);
  if (!beside)
    return [{ id: 'total', exact: result.total, caption: '', outline: total / scale, outlineLabel, parts }];
  const caption = chart.stated(say.amount(result.stated.amount, allIds(answered)));
  return [
    { id: 'total', exact: result.total, caption: '', outline: total / scale, outlineLabel, parts: [] },
    { id: 'stated', caption, outline: null, outlineLabel: '', parts },
  ];
}

const BAR = 12;

/** Nothing where no amount is known: an empty bar would look like a zero. */
function rowBar(row: Row, width: number, full: number, rtl: boolean): unknown {
  if (row.value === 0) return nothing;
  let start = 1;
  const pieces = row.pieces.map((piece) => {
    const length = Math.max((piece.value / full) * (width - 2), LEAST);
    const x = rtl ? width - start - length : start;
    start += length;
    const mark = { ...piece, id: `row.${piece.id}` };
    return drawPatterned(row.look, piece.pattern, { x, y: 1, width: length, height: BAR }, mark);
  });
  return html`<svg class="row-bar" viewBox="0 0 ${width} ${BAR + 2}" height=${BAR + 2} aria-hidden="true">
    ${pieces}
  </svg>`;
}

function rowItem(
  row: Row,
  width: number,
  full: number,
  drawing: Drawing,
  { messages }: Writer,
): TemplateResult {
  const opens = row.opens > 0;
  const body = html`<span class="row-name">${row.name}</span>
    <span class="row-amount" data-label="row.${row.id}">${row.amount}</span>
    ${rowBar(row, width, full, drawing.rtl)}
    <span class=${opens ? 'row-more' : 'row-detail'} data-label="row.${row.id}.detail"
      >${opens ? messages.chart.projects(String(row.opens)) : row.detail}</span
    >
    <span class="row-status" data-label="row.${row.id}.status"
      >${[row.share, row.status].filter(Boolean).join(' · ')}</span
    >`;
  return html`<li>
    ${
      opens
        ? html`<button
            type="button"
            class="row"
            part="row"
            data-row=${row.id}
            @click=${() => drawing.open(row.id)}
          >
            ${body}
          </button>`
        : html`<div class="row" part="row">${body}</div>`
    }
  </li>`;
}

function breadcrumbs(answered: Answered, drawing: Drawing, say: Speaker, { messages }: Writer): unknown {
  const open = openSector(answered, drawing.looking);
  if (!open) return nothing;
  return html`<nav class="path" part="breadcrumbs" aria-label=${messages.chart.path}>
    <ol>
      <li>
        <button type="button" part="choice" class="back" @click=${() => drawing.open(null)}>
          ${messages.chart.all}
        </button>
      </li>
      <li aria-current="true">${say.sectorName(open.id)}</li>
    </ol>
  </nav>`;
}

/** From this width on, long lists stand in two columns. */
const TWO_COLUMNS = 700;
const COLUMN_GAP = 28;
const LONG_LIST = 6;

/** How firm what is shown is, and what must be said before anything is read from it. */
function caveat({ result, basis }: Answered, years: boolean, say: Speaker, { messages }: Writer): unknown {
  const { scenario } = basis;
  const calculated = years && result.schedule !== 'given';
  const own = scenario ? say.text(scenario.caveat) : messages.ownSplitCaveat;
  return html`<p class="caveat" part="caveat">
    <b class="badge" part="badge"
      >${messages.status(calculated || !scenario ? 'illustrative' : scenario.status)}</b
    >
    ${calculated ? messages.calculatedCaveat : own}
  </p>`;
}

/** What a bar of the full width stands for: the same as in the drawing above, or the largest of the list where its parts are many and small. */
function scaleOf(
  { result }: Answered,
  rows: readonly Row[],
  { view }: Looking,
  open: CommitmentSector | undefined,
) {
  const largest = rows.reduce((most, row) => (row.value > most.value ? row : most), EMPTY);
  if (open) return { full: pixels(open.amount ?? '0'), by: null };
  if (view === 'years' || (view === 'projects' && result.shareOf === 'stated'))
    return { full: largest.value, by: largest.name };
  return { full: Math.max(pixels(result.total), pixels(result.stated.amount)), by: null };
}

const EMPTY = { value: 0, name: '' };

/** Breadcrumbs, the parts beside the whole, and each part with its amount, its share and how firm it is. */
export function drawingBox(
  answered: Answered,
  drawing: Drawing,
  say: Speaker,
  writer: Writer,
): TemplateResult {
  const { looking, width, rtl } = drawing;
  const { chart } = writer.messages;
  const rows = rowsOf(answered, looking, say, writer);
  const years = looking.view === 'years';
  const two = width >= TWO_COLUMNS && rows.length > LONG_LIST;
  const column = Math.floor(two ? (width - COLUMN_GAP) / 2 : width);
  const { full, by } = scaleOf(answered, rows, looking, openSector(answered, looking));
  const lanes = years ? [] : lanesOf(answered, drawing, rows, say, writer);
  return html`${caveat(answered, years, say, writer)}${breadcrumbs(answered, drawing, say, writer)}
    ${
      lanes.length
        ? drawStack(placeStack({ width, rtl, lanes }), chart.label, (id) => drawing.open(id))
        : nothing
    }
    ${by === null ? nothing : html`<p class="minor">${chart.scale(by)}</p>`}
    <ul class="rows ${two ? 'two' : ''}" part="rows" aria-label=${years ? chart.years : chart.rows}>
      ${rows.map((row) => rowItem(row, column, full || 1, drawing, writer))}
    </ul>`;
}
