import { html, nothing, type TemplateResult } from 'lit';
import { drawLanes, drawMark, type MarkLook } from '../../charts/lanes.js';
import type { EventFigures } from '../../data/events/figures.js';
import type { DealEvent } from '../../data/events/schema.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { readout } from '../../ui/readout.js';
import { placedStrip } from './strip.js';
import { eventSentence, lookOf, sourceIds, writers, type Answered, type Writer } from './view.js';

type Details = typeof import('./details.js');

/** What the drawing needs besides the answer. */
export interface Drawing {
  readonly data: EventFigures;
  readonly width: number;
  readonly rtl: boolean;
  readonly readout: string;
  /** Whether other elements follow the chosen day. */
  readonly shared: boolean;
  /** Sources, notes and provisions, once they are here. */
  readonly details: Details | undefined;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
  readonly choose: (date: string) => void;
}

const mark = (look: MarkLook): TemplateResult =>
  html`<svg class="bullet" width="16" height="16" aria-hidden="true">${drawMark(look, 8, 8)}</svg>`;

/** Provisions and notes of an event, on request. */
function more(event: DealEvent, { details }: Drawing, writer: Writer): unknown {
  if (!event.note && !event.provisions?.length) return nothing;
  return html`<details part="details">
    <summary>${writer.messages.more}</summary>
    ${details?.detailsList(event, writer)}
  </details>`;
}

/** One event: its day, which can be chosen, topic, status, title, amounts and source. */
function listItem(event: DealEvent, on: string | null, drawing: Drawing, writer: Writer): TemplateResult {
  const { messages } = writer;
  const { date, topic, title, amounts } = writers(writer);
  const { details, data, choose } = drawing;
  const source = details?.sourcesFor(data.sources ?? null)[event.source];
  const state = event.date === on ? 'chosen' : on !== null && event.date > on ? 'later' : '';
  return html`<li class="event ${state}" part="event">
    ${mark(lookOf(event))}
    <div class="when">
      <button
        type="button"
        part="day"
        tabindex="-1"
        data-point=${eventSentence(event, writer)}
        aria-label=${eventSentence(event, writer)}
        aria-pressed=${event.date === on ? 'true' : 'false'}
        @click=${() => choose(event.date)}
      >
        <time datetime=${event.date}>${date(event.date)}</time></button
      ><span class="minor">${topic(event.topic)} · ${messages.status(event.status)}</span>
    </div>
    <div class="what">
      <p class="title" part="title"><bdi>${title(event)}</bdi></p>
      ${event.amounts?.length ? html`<p class="amounts" part="amounts">${amounts(event)}</p>` : nothing}
      ${more(event, drawing, writer)}
    </div>
    <p class="cited minor" part="source">${details?.sourceLine(source, writer) ?? messages.source}</p>
  </li>`;
}

/** The events to scale where there is room, and in order as a list with a rail. */
export function drawingBox(answered: Answered, drawing: Drawing, writer: Writer): TemplateResult {
  const { messages } = writer;
  const { shown, result } = answered;
  const { walk, point, choose, shared } = drawing;
  const strip = placedStrip(answered, drawing.width, drawing.rtl, writer);
  const latest = shown.find(({ id }) => id === result.latest);
  const pick = ({ target }: Event) => {
    const id = (target as Element).closest<SVGElement>('[data-mark]')?.dataset['mark'];
    const picked = shown.find((event) => event.id === id);
    if (picked) choose(picked.date);
  };
  return html`${
      strip
        ? html`<div class="strip" @pointerup=${pick} @pointerover=${point} @pointerleave=${point}>
            ${drawLanes(strip)}
            ${readout(
              drawing.readout || (latest ? eventSentence(latest, writer) : ''),
              strip.rows.flatMap(({ marks }) => marks.map(({ text }) => text)),
            )}
          </div>`
        : nothing
    }
    <ul class="key" part="key">
      ${Object.entries(messages.firmness).map(([look, text]) => html`<li>${mark(look as MarkLook)} ${text}</li>`)}
    </ul>
    ${shared ? html`<p class="minor" part="hint">${messages.hint}</p>` : nothing}
    <ol class="events" part="events" aria-label=${messages.listLabel} @keydown=${walk}>
      ${shown.map((event) => listItem(event, result.on, drawing, writer))}
    </ol>`;
}

/** The panels below. Nothing is worked out here, so there is no working. */
export function timelinePanels(
  answered: Answered | null,
  data: EventFigures,
  writer: Writer,
  panels: PanelsController,
  contents: LazyModule<typeof import('./panels.js')>,
): Panel[] {
  if (!answered) return [];
  const count = sourceIds(answered).length;
  return readingPanels(writer, count, panels, contents, answered, data, writer).filter(
    ({ id }) => id !== 'working',
  );
}
