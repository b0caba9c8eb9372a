import { html, nothing, type TemplateResult } from 'lit';
import { drawBars, placeBars } from '../../charts/bars.js';
import { drawStepsOverTime } from '../../charts/steps-over-time.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { OnDemand } from '../../ui/on-demand.js';
import type { DrawnStrip } from './rate-strip.js';
import type { StripHandlers } from './strip-handlers.js';
import type { TariffAnswer } from './scenario.js';
import {
  bars,
  bigFigures,
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
export function answerBox(answered: Answered, stale: boolean, writer: Writer): TemplateResult {
  const { result } = answered;
  const [before, point, after] = sentence(result, writer);
  return html`${stale ? html`<p class="minor" part="stale">${writer.messages.lastGood}</p>` : nothing}
    <div class=${`${directionOf(result) === 'added' ? 'more' : ''} ${stale ? 'stale' : ''}`}>
      <p class="answer" part="sentence" dir="auto">${before}<strong>${point}</strong>${after}</p>
      <dl class="figures" part="figures">
        ${bigFigures(result, writer).map(
          ({ label, value, detail, exact }, index) =>
            html`<div class=${index === 2 ? 'main' : ''}>
              <dt>${label}</dt>
              <dd>
                <data value=${exact} title=${exact}>${value}</data
                >${detail ? html`<small>${detail}</small>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>
    </div>`;
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
      ${drawBars(placed, messages.chart.label)}
      <p class="readout" part="readout">${drawing.readout}</p>
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
            ${drawStepsOverTime(strip.drawing, messages.strip.label)}
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
  panels: { isOpen: (id: string) => boolean; toggle: (id: string) => void },
  contents: OnDemand<typeof import('./panels.js')>,
): Panel[] {
  if (!answered) return [];
  const { messages } = writer;
  const ids = sourceIds(answered, data, pick);
  const count = writers(writer).count(ids.length);
  const labels = { table: messages.table, working: messages.working, sources: messages.sources(count) };
  const shown = Object.entries(labels).filter(([id]) => id !== 'sources' || ids.length > 0);
  return shown.map(([id, label]) => ({
    id,
    label,
    open: panels.isOpen(id),
    toggle: () => panels.toggle(id),
    content: () => contents.get()?.panelContents[id]?.(answered, data, writer, pick) ?? nothing,
  }));
}
