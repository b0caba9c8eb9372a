import { html, nothing, type TemplateResult } from 'lit';
import { drawLanes, drawMark, type MarkLook } from '../../charts/lanes.js';
import type { DealEvent } from '../../data/events/schema.js';
import { answerBox } from '../../ui/answer-box.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { readout } from '../../ui/readout.js';
import { placedLanes } from './chart.js';
import { lookOf } from './model.js';
import { eventSentence, formatters, keyFigures, sentence, sourceIds } from './text.js';
import type { Computed, Drawing, PanelInput, PanelsModule, TextContext } from './types.js';

const mark = (look: MarkLook): TemplateResult =>
  html`<svg class="bullet" width="16" height="16" aria-hidden="true">${drawMark(look, 8, 8)}</svg>`;

/** Provisions and notes of an event, on request. */
function more(event: DealEvent, { details }: Drawing, context: TextContext): unknown {
  if (!event.note && !event.provisions?.length) return nothing;
  return html`<details part="details">
    <summary>${context.messages.more}</summary>
    ${details?.detailsList(event, context)}
  </details>`;
}

/** One event: its day, which can be chosen, topic, status, title, amounts and source. */
function listItem(
  event: DealEvent,
  chosen: string | null,
  drawing: Drawing,
  input: PanelInput,
): TemplateResult {
  const { context } = input;
  const { messages } = context;
  const { date, topic, title, amounts } = formatters(context);
  const { details, choose } = drawing;
  const source = details?.sourcesOf(input.from)[event.source];
  const state = event.date === chosen ? 'chosen' : chosen !== null && event.date > chosen ? 'later' : '';
  return html`<li class="event ${state}" part="event">
    ${mark(lookOf(event))}
    <div class="when">
      <button
        type="button"
        part="day"
        tabindex="-1"
        data-point=${eventSentence(event, context)}
        aria-label=${eventSentence(event, context)}
        aria-pressed=${event.date === chosen ? 'true' : 'false'}
        @click=${() => choose(event.date)}
      >
        <time datetime=${event.date}>${date(event.date)}</time></button
      ><span class="minor">${topic(event.topic)} · ${messages.status(event)}</span>
    </div>
    <div class="what">
      <p class="title" part="title"><bdi>${title(event)}</bdi></p>
      ${event.amounts?.length ? html`<p class="amounts" part="amounts">${amounts(event)}</p>` : nothing}
      ${more(event, drawing, context)}
    </div>
    <p class="cited minor" part="source">${details?.sourceLine(source, context) ?? messages.source}</p>
  </li>`;
}

/** The events to scale where there is room, and in order as a list with a rail. */
export function drawingBox(input: PanelInput, drawing: Drawing): TemplateResult {
  const { computed, context } = input;
  const { messages } = context;
  const { shown, result } = computed;
  const { walk, point, choose, shared } = drawing;
  const lanes = placedLanes(computed, drawing.width, drawing.rtl, context);
  const latest = shown.find(({ id }) => id === result.latest);
  const pick = ({ target }: Event) => {
    const id = (target as Element).closest<SVGElement>('[data-mark]')?.dataset['mark'];
    const picked = shown.find((event) => event.id === id);
    if (picked) choose(picked.date);
  };
  return html`${
      lanes
        ? html`<div class="strip" @pointerup=${pick} @pointerover=${point} @pointerleave=${point}>
            ${drawLanes(lanes)}
            ${readout(
              drawing.readout || (latest ? eventSentence(latest, context) : ''),
              lanes.rows.flatMap(({ marks }) => marks.map(({ text }) => text)),
            )}
          </div>`
        : nothing
    }
    <ul class="key" part="key">
      ${Object.entries(messages.certainty).map(([look, text]) => html`<li>${mark(look as MarkLook)} ${text}</li>`)}
    </ul>
    ${shared ? html`<p class="minor" part="help">${messages.hint}</p>` : nothing}
    <ol class="events" part="events" aria-label=${messages.listLabel} @keydown=${walk}>
      ${shown.map((event) => listItem(event, result.date, drawing, input))}
    </ol>`;
}

/** The panels below. Nothing is worked out here, so there is no working. */
export function timelinePanels(
  input: PanelInput | null,
  panels: PanelsController,
  contents: LazyModule<PanelsModule>,
): Panel[] {
  if (!input) return [];
  const count = sourceIds(input.computed).length;
  return readingPanels(input.context, count, panels, contents, input).filter(({ id }) => id !== 'working');
}

/** The sentence and how many events are how certain; `stale` says what they were computed from where the fields hold something else. */
export function timelineAnswer(
  computed: Computed,
  stale: string | null,
  context: TextContext,
): TemplateResult {
  return answerBox({
    sentence: sentence(computed, context),
    figures: keyFigures(computed, context),
    stale,
  });
}
