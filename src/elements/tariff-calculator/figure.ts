import { html, nothing, type TemplateResult } from 'lit';
import { drawBars, placeBars } from '../../charts/bars.js';
import { drawStepsOverTime } from '../../charts/steps-over-time.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { answerBox } from '../../ui/answer-box.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { readout } from '../../ui/readout.js';
import type { DrawnStrip } from './rate-strip.js';
import type { StripHandlers } from './strip-handlers.js';
import type { TariffAnswer } from './scenario.js';
import {
  bars,
  keyFigures,
  directionOf,
  localized,
  sentence,
  sourceIds,
  writers,
  type Writer,
} from './view.js';

type Answered = Extract<TariffAnswer, { ok: true }>;

/** What is compared with what, under the heading. */
export function standfirst({ result }: Answered, data: TariffRates, writer: Writer): string {
  const { messages, locale } = writer;
  const { percent, date } = writers(writer);
  const product = data.products.find(({ id }) => id === result.product);
  const origin = data.origins.find(({ id }) => id === result.origin);
  if (!product || !origin || result.fromOn === null || result.on === null) {
    return messages.standfirstByHand(percent(result.fromRate), percent(result.toRate));
  }
  return messages.standfirst(
    localized(product.label, locale),
    localized(origin.label, locale),
    date(result.fromOn),
    date(result.on),
  );
}

/** The sentence and the headline figures; `stale` when the fields no longer say what they were computed from. */
export function tariffAnswer({ result }: Answered, stale: boolean, writer: Writer): TemplateResult {
  return answerBox({
    sentence: sentence(result, writer),
    further: [{ id: 'assumption', text: writer.messages.assumption }],
    figures: keyFigures(result, writer),
    stale: stale ? writer.messages.lastGood : null,
    ...(directionOf(result) === 'added' ? { look: 'more' } : {}),
  });
}

export interface Drawing {
  readonly width: number;
  readonly rtl: boolean;
  readonly readout: string;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
  readonly strip: DrawnStrip | null;
  readonly stripHandlers: StripHandlers;
}

/** The bars before and after, what is said of the point looked at, and the rate over time. */
export function drawingBox(answered: Answered, drawing: Drawing, writer: Writer): TemplateResult {
  const { messages } = writer;
  const { strip, stripHandlers } = drawing;
  const placed = placeBars(bars(answered, writer, drawing.width, drawing.rtl));
  return html`<div class=${directionOf(answered.result) === 'added' ? 'more' : ''}>
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
      strip
        ? html`<div
            class="strip-box"
            @keydown=${stripHandlers.keydown}
            @pointerdown=${stripHandlers.pointerdown}
            @pointermove=${stripHandlers.pointermove}
            @pointerup=${stripHandlers.pointerup}
            @pointercancel=${stripHandlers.pointerup}
          >
            ${drawStepsOverTime(strip.drawing, messages.strip.label, messages.strip.hint)}
          </div>`
        : nothing
    }
  </div>`;
}

/** The panels below, with their labels; what they hold is loaded when the first of them is opened. */
export function tariffPanels(
  answered: Answered | null,
  data: TariffRates,
  writer: Writer,
  pick: string | null,
  panels: PanelsController,
  contents: LazyModule<typeof import('./panels.js')>,
): Panel[] {
  if (!answered) return [];
  const count = sourceIds(answered, data, pick).length;
  return readingPanels(writer, count, panels, contents, answered, data, writer, pick);
}
