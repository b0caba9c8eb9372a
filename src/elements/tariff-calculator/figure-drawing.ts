import { html, nothing, type TemplateResult } from 'lit';
import { drawStepsOverTime } from '../../charts/steps-over-time.js';
import type { IsoDate } from '../../core/model/days.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { CommonMessages } from '../../localize/en/common.js';
import { internals, type Internals, type InternalsHost } from '../../ui/internals.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { bars } from './chart.js';
import { drawnHistory } from './chart-rate-history.js';
import { RateHistoryHandlers } from './controls-rate-history.js';
import { walkedBars } from './figure-bars.js';
import type { Computed, DrawnHistory, TextContext } from './types.js';

type Host = InternalsHost & { readonly [internals]: Internals<CommonMessages> };

/** The drawings of the calculator: the bars before and after with their readout, and the rate over time with its knobs. */
export class TariffDrawing {
  readonly #host: Host;
  readonly #readout: ReadoutController;
  readonly #handlers: RateHistoryHandlers;
  readonly #drawnHistory = memoizeLast(drawnHistory);
  #history: DrawnHistory | null = null;

  constructor(host: Host, move: (name: 'fromDate' | 'toDate', date: IsoDate) => void) {
    this.#host = host;
    this.#readout = new ReadoutController(host);
    this.#handlers = new RateHistoryHandlers(
      () => this.#history,
      (which, date) => move(which === 'before' ? 'fromDate' : 'toDate', date),
    );
  }

  /** The drawings; `fixed` where the reader may not move the knobs. */
  render(computed: Computed, context: TextContext, fixed: boolean): TemplateResult {
    const { size, locale } = this.#host[internals];
    const rtl = locale.language.dir === 'rtl';
    const { messages } = context;
    this.#history = this.#drawnHistory(computed.history, size.width, rtl, context.locale, messages, fixed);
    const { chart, walkHint } = messages;
    const words = { label: chart.label, walkHint };
    return html`<div class=${computed.result.direction === 'added' ? 'more' : ''}>
      ${walkedBars(bars(computed, context, size.width, rtl), words, this.#readout)}${this.#rateHistory(context)}
    </div>`;
  }

  #rateHistory({ messages }: TextContext): TemplateResult | typeof nothing {
    const { keydown, pointerdown, pointermove, pointerup } = this.#handlers;
    if (!this.#history) return nothing;
    return html`<div
      class="strip-box"
      @keydown=${keydown}
      @pointerdown=${pointerdown}
      @pointermove=${pointermove}
      @pointerup=${pointerup}
      @pointercancel=${pointerup}
    >
      ${drawStepsOverTime(this.#history.drawing, messages.rateHistory.label, messages.rateHistory.hint)}
    </div>`;
  }
}
