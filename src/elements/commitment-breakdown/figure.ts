import { html, nothing, type TemplateResult } from 'lit';
import { fractionOf } from '../../charts/fraction.js';
import { drawPatterned, LEAST } from '../../charts/patterns.js';
import { drawStack, placeStack } from '../../charts/stack.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { answerBox } from '../../ui/answer-box.js';
import { barScale, lanesOf } from './chart.js';
import { rowsOf } from './chart-rows.js';
import { notes, openSector, sentence } from './text.js';
import { keyFigures } from './text-figures.js';
import type { Computed, Describer, Drawing, Row } from './types.js';
import type { PanelInput } from './types-views.js';

/** The sentence, its notes and the key figures; `stale` says what they were computed from where the fields hold something else. */
export function answer({ computed, state, write }: PanelInput, stale: string | null): TemplateResult {
  return answerBox({
    sentence: sentence(computed, state, write),
    further: notes(computed, state, write),
    figures: keyFigures(computed, state, write),
    stale,
  });
}

const BAR = 12;

/** Only an end of the line where no amount is known: an empty bar would look like a zero. */
function rowBar(row: Row, width: number, full: DecimalString, rtl: boolean): unknown {
  if (row.pieces.length === 0) return html`<span class="row-break"></span>`;
  let start = 1;
  const pieces = row.pieces.map((piece) => {
    const length = Math.max(fractionOf(piece.exact, full) * (width - 2), LEAST);
    const x = rtl ? width - start - length : start;
    start += length;
    const mark = { ...piece, id: `row.${piece.id}` };
    return drawPatterned(row.variant, piece.pattern, { x, y: 1, width: length, height: BAR }, mark);
  });
  return html`<svg class="row-bar" viewBox="0 0 ${width} ${BAR + 2}" height=${BAR + 2} aria-hidden="true">
    ${pieces}
  </svg>`;
}

/** A row with its bar, `width` pixels wide; `full` is what a bar of that width stands for. */
function rowItem(
  row: Row,
  width: number,
  full: DecimalString,
  { rtl, open }: Drawing,
  { messages, count }: Describer,
): TemplateResult {
  const opens = row.opens > 0;
  const more = () => messages.chart.projects({ count: count(row.opens), n: row.opens });
  const body = html`<span class="row-name">${row.name}</span>
    <span class=${row.share === null ? 'row-amount none' : 'row-amount'} data-label="row.${row.id}"
      >${row.amount}</span
    >
    ${rowBar(row, width, full, rtl)}
    <span class=${opens ? 'row-more' : 'row-detail'} data-label="row.${row.id}.detail"
      >${opens ? more() : row.detail}</span
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
            part="table-row"
            data-row=${row.id}
            @click=${() => open(row.id)}
          >
            ${body}
          </button>`
        : html`<div class="row" part="table-row" data-row=${row.id}>${body}</div>`
    }
  </li>`;
}

function breadcrumbs(computed: Computed, drawing: Drawing, { messages, sectorName }: Describer): unknown {
  const open = openSector(computed, drawing.state);
  if (!open) return nothing;
  return html`<nav class="path" part="breadcrumbs" aria-label=${messages.chart.path}>
    <ol>
      <li>
        <button type="button" part="choice" class="back" @click=${() => drawing.open(null)}>
          ${messages.chart.all}
        </button>
      </li>
      <li aria-current="true">${sectorName(open.id)}</li>
    </ol>
  </nav>`;
}

/** The status of the figure, and what a reader must know before reading anything from it. */
function caveat({ result, list }: Computed, years: boolean, { messages, text }: Describer): unknown {
  const calculated = years && result.schedule !== 'given';
  const own = list ? text(list.caveat) : messages.ownSplitCaveat;
  return html`<p class="caveat" part="caveat">
    <b class="badge" part="badge"
      >${messages.status({ status: calculated || !list ? 'illustrative' : list.status })}</b
    >
    ${calculated ? messages.calculatedCaveat : own}
  </p>`;
}

/** From this width on, long lists stand in two columns: by the style sheet, which knows it before any script. */
const TWO_COLUMNS = 700;
const COLUMN_GAP = 28;
const LONG_LIST = 6;

/** Breadcrumbs, the parts beside the whole, and each part with its amount, its share and its status. */
export function drawingBox(computed: Computed, drawing: Drawing, write: Describer): TemplateResult {
  const { state, width, rtl } = drawing;
  const { chart } = write.messages;
  const rows = rowsOf(computed, state, write);
  const years = state.view === 'years';
  const long = rows.length > LONG_LIST;
  const column = Math.floor(long && width >= TWO_COLUMNS ? (width - COLUMN_GAP) / 2 : width);
  const { full, name } = barScale(computed, state, openSector(computed, state), write);
  const lanes = years ? [] : lanesOf(computed, state, rows, write);
  return html`${caveat(computed, years, write)}${breadcrumbs(computed, drawing, write)}
    ${
      lanes.length
        ? drawStack(placeStack({ width, rtl, lanes }), chart.label, (id) => drawing.open(id))
        : nothing
    }
    ${name === null ? nothing : html`<p class="minor">${chart.scale({ name })}</p>`}
    <ul class="rows ${long ? 'long' : ''}" part="rows" aria-label=${years ? chart.years : chart.rows}>
      ${rows.map((row) => rowItem(row, column, full, drawing, write))}
    </ul>`;
}
