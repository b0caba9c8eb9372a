import { html, nothing, type TemplateResult } from 'lit';
import { drawStepsOverTime } from '../../charts/steps-over-time.js';
import { placeBars } from '../../charts/bars.js';
import { toPixels } from '../../charts/fraction.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { CommonMessages } from '../../localize/en/common.js';
import { internals, type Internals, type InternalsHost } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { bars } from './chart.js';
import { drawnHistory } from './chart-rate-history.js';
import { RateHistoryHandlers } from './controls-rate-history.js';
import type { Actions } from './controls-actions.js';
import type { RateHandlers } from './controls-rates.js';
import { walkedBars } from './figure-bars.js';
import type { Computed, DrawnBars, DrawnHistory, TextContext } from './types.js';

type Host = InternalsHost & { readonly [internals]: Internals<CommonMessages> };

/** The drawings of the calculator: the bars before and after with their readout, and the rate over time with its knobs. */
export class TariffDrawing {
  readonly #host: Host;
  readonly #readout: ReadoutController;
  readonly #handlers: RateHistoryHandlers;
  readonly #rates: LazyModule<RateHandlers>;
  #bars: DrawnBars | null = null;
  /** A key or a finger that came down before what moves the bars was here, with what it came down on: an event that is over tells no more of it. */
  #down: { readonly event: Event; readonly target: EventTarget | null } | null = null;
  readonly #drawnHistory = memoizeLast(drawnHistory);
  #history: DrawnHistory | null = null;

  constructor(host: Host, actions: Pick<Actions, 'setWord' | 'setRate'>) {
    this.#host = host;
    this.#readout = new ReadoutController(host);
    this.#handlers = new RateHistoryHandlers(
      () => this.#history,
      (which, date) => actions.setWord(which === 'before' ? 'fromDate' : 'toDate', date),
    );
    this.#rates = new LazyModule(host, async () => {
      const { RateHandlers: Handlers } = await import('./controls-rates.js');
      const handlers = new Handlers({
        drawn: () => this.#bars,
        move: (name, rate) => actions.setRate(name, rate),
        released: () => host.requestUpdate(),
      });
      if (this.#down) handlers.handle(this.#down.event, this.#down.target);
      return handlers;
    });
  }

  readonly #onGrip = (event: Event): void => {
    const handlers = this.#rates.get();
    const { type, target } = event;
    if (/down$/.test(type)) this.#down = { event, target };
    else if (/up|cancel/.test(type)) this.#down = null;
    handlers?.handle(event, target);
  };

  /** While the end of a bar is held, its scale stays, unless it goes beyond. */
  #scaled(computed: Computed): Computed {
    const held = this.#rates.here?.held ? this.#bars?.computed.longest : undefined;
    return held !== undefined && toPixels(held) > toPixels(computed.longest)
      ? { ...computed, longest: held }
      : computed;
  }

  /** The drawings; `fixed` where the reader may not move the knobs. */
  render(computed: Computed, context: TextContext, fixed: boolean): unknown {
    return this.#host[internals].size.draw((width) => this.#drawn(computed, context, fixed, width));
  }

  #drawn(computed: Computed, context: TextContext, fixed: boolean, width: number): TemplateResult {
    const { locale } = this.#host[internals];
    const rtl = locale.language.dir === 'rtl';
    const { messages } = context;
    this.#history = this.#drawnHistory(computed.history, width, rtl, context.locale, messages, fixed);
    const { chart, walkHint } = messages;
    const words = { label: chart.label, walkHint };
    const scaled = this.#scaled(computed);
    const drawn = bars(scaled, context, width, rtl, fixed);
    const placed = placeBars(drawn);
    this.#bars = { computed: scaled, placed, fixed };
    const grip = this.#onGrip;
    return html`<div class=${computed.result.direction === 'added' ? 'more' : ''}>
      <div
        @focusin=${grip}
        @keydown=${grip}
        @pointerover=${grip}
        @pointerdown=${grip}
        @pointermove=${grip}
        @pointerup=${grip}
        @pointercancel=${grip}
      >
        ${walkedBars(drawn, words, this.#readout, placed)}
      </div>
      ${this.#rateHistory(context)}
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
