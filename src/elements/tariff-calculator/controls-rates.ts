import { toPixels } from '../../charts/fraction.js';
import type { PlacedBars } from '../../charts/bars.js';
import { movedRate, rateAt } from './model-rates.js';
import type { Computed, DrawnBars, RateHost, RateName } from './types.js';

function gripOf(target: EventTarget | null): RateName | undefined {
  const id = (target as Element).closest('[data-grip]')?.getAttribute('data-grip');
  return id === 'fromRate' || id === 'toRate' ? id : undefined;
}

/** Percentage points to a pixel. Bars have no length where nothing is imported, or where all rates are zero. */
function perPixel({ result, longest }: Computed, { full }: PlacedBars): number {
  const whole = (toPixels(longest) / toPixels(result.importValue)) * 100;
  return (Number.isFinite(whole) && whole > 0 ? whole : 50) / full;
}

interface Held {
  readonly name: RateName;
  readonly from: number;
  readonly rate: number;
  readonly perPixel: number;
}

/** Moves the rates by the ends of the bars, by pointer and keyboard. Fetched when a reader comes near them. */
export class RateHandlers {
  #held: Held | null = null;
  readonly #host: RateHost;

  constructor(host: RateHost) {
    this.#host = host;
  }

  /** Whether an end is held: the scale of the bars stays meanwhile, so that it keeps to the pointer. */
  get held(): boolean {
    return this.#held !== null;
  }

  handle(event: Event, target: EventTarget | null): void {
    const drawn = this.#host.drawn();
    if (!drawn || drawn.fixed) this.#held = null;
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent, gripOf(target), drawn);
    else if (event.type === 'pointerdown') this.#take(event as PointerEvent, target as Element, drawn);
    else if (event.type === 'pointermove') this.#follow(event as PointerEvent, drawn);
    else if (this.#held && /up|cancel/.test(event.type)) {
      this.#held = null;
      this.#host.released();
    }
  }

  #key(event: KeyboardEvent, name: RateName | undefined, { computed, placed }: DrawnBars): void {
    if (!name) return;
    const forward = placed.rtl ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowUp: 1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
      Home: -Infinity,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#host.move(name, movedRate(computed.result[name], step));
  }

  #take(
    { button, clientX, pointerId }: PointerEvent,
    target: Element,
    { computed, placed }: DrawnBars,
  ): void {
    const name = gripOf(target);
    if (!name || button !== 0) return;
    target.setPointerCapture(pointerId);
    const rate = toPixels(computed.result[name]);
    this.#held = { name, from: clientX, rate, perPixel: perPixel(computed, placed) };
  }

  #follow({ clientX }: PointerEvent, { computed, placed }: DrawnBars): void {
    if (!this.#held) return;
    const { name, from, rate } = this.#held;
    const way = (clientX - from) * (placed.rtl ? -1 : 1);
    const next = rateAt(rate + way * this.#held.perPixel);
    if (next !== computed.result[name]) this.#host.move(name, next);
  }
}
