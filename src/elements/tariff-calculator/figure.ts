import { html, nothing, type TemplateResult } from 'lit';
import { drawBars, placeBars } from '../../charts/bars.js';
import { drawStepsOverTime } from '../../charts/steps-over-time.js';
import { answerBox } from '../../ui/answer-box.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { readout } from '../../ui/readout.js';
import { bars } from './chart.js';
import type { RateHistoryHandlers } from './controls-rate-history.js';
import { sourceIds } from './model.js';
import { keyFigures, sentence } from './text.js';
import type { Computed, DrawnHistory, PanelInput, PanelsModule, TextContext } from './types.js';

/** The sentence and the headline figures; `stale` when the fields hold something else than what they were computed from. */
export function tariffAnswer({ result }: Computed, stale: boolean, context: TextContext): TemplateResult {
  const { messages } = context;
  return answerBox({
    sentence: sentence(result, context),
    further: [{ id: 'assumption', text: messages.assumption }],
    figures: keyFigures(result, context),
    stale: stale ? messages.lastGood : null,
    ...(result.direction === 'added' ? { look: 'more' } : {}),
  });
}

/** What the drawing needs beside the answer. */
export interface Drawing {
  readonly width: number;
  readonly rtl: boolean;
  readonly readout: string;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
  readonly history: DrawnHistory | null;
  readonly handlers: RateHistoryHandlers;
}

/** The bars before and after, the readout of the point looked at, and the rate over time. */
export function drawingBox(computed: Computed, drawing: Drawing, context: TextContext): TemplateResult {
  const { messages } = context;
  const { history, handlers } = drawing;
  const placed = placeBars(bars(computed, context, drawing.width, drawing.rtl));
  return html`<div class=${computed.result.direction === 'added' ? 'more' : ''}>
    <div
      @keydown=${drawing.walk}
      @focusin=${drawing.point}
      @focusout=${drawing.point}
      @pointerover=${drawing.point}
      @pointerleave=${drawing.point}
    >
      ${drawBars(placed, messages.chart.label, messages.walkHint)}
      ${readout(
        drawing.readout,
        placed.rows.flatMap(({ segments }) => segments.map(({ describe }) => describe)),
      )}
    </div>
    ${
      history
        ? html`<div
            class="strip-box"
            @keydown=${handlers.keydown}
            @pointerdown=${handlers.pointerdown}
            @pointermove=${handlers.pointermove}
            @pointerup=${handlers.pointerup}
            @pointercancel=${handlers.pointerup}
          >
            ${drawStepsOverTime(history.drawing, messages.rateHistory.label, messages.rateHistory.hint)}
          </div>`
        : nothing
    }
  </div>`;
}

/** The panels below, with their labels; their contents load when the first of them is opened. */
export function tariffPanels(
  input: PanelInput,
  panels: PanelsController,
  contents: LazyModule<PanelsModule>,
): Panel[] {
  const count = sourceIds(input.computed, input.data, input.preset).length;
  return readingPanels(input.context, count, panels, contents, input);
}
