import { toPixels } from '../../charts/fraction.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { movedRate, rateAt } from './model-rates.js';

export type RateName = 'fromRate' | 'toRate';

/** The bars as they stand: their rates, and percentage points to a pixel of the screen; null where they may not be moved. */
interface Drawn {
  readonly rates: Readonly<Record<RateName, DecimalString>>;
  readonly perPixel: number;
  readonly rtl: boolean;
}

function gripOf(target: EventTarget | null): RateName | undefined {
  const id = (target as Element).closest('[data-grip]')?.getAttribute('data-grip');
  return id === 'fromRate' || id === 'toRate' ? id : undefined;
}

/** Moves the rates by the ends of the bars, by pointer and keyboard. */
export class RateHandlers {
  #held: {
    readonly name: RateName;
    readonly from: number;
    readonly rate: number;
    readonly drawn: Drawn;
  } | null = null;
  readonly #drawn: () => Drawn | null;
  readonly #move: (name: RateName, rate: DecimalString) => void;
  readonly #released: () => void;

  constructor(
    drawn: () => Drawn | null,
    move: (name: RateName, rate: DecimalString) => void,
    released: () => void,
  ) {
    this.#drawn = drawn;
    this.#move = move;
    this.#released = released;
  }

  /** Whether an end is held: the scale of the bars stays meanwhile, so that it keeps to the pointer. */
  get held(): boolean {
    return this.#held !== null;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const name = gripOf(event.target);
    const drawn = this.#drawn();
    if (!name || !drawn) return;
    const forward = drawn.rtl ? -1 : 1;
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
    this.#move(name, movedRate(drawn.rates[name], step));
  };

  readonly pointerdown = (event: PointerEvent): void => {
    const name = gripOf(event.target);
    const drawn = this.#drawn();
    if (!name || !drawn || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = { name, from: event.clientX, rate: toPixels(drawn.rates[name]), drawn };
  };

  readonly pointermove = (event: PointerEvent): void => {
    if (!this.#held) return;
    const { name, from, rate, drawn } = this.#held;
    const way = (event.clientX - from) * (drawn.rtl ? -1 : 1);
    const next = rateAt(rate + way * drawn.perPixel);
    if (next !== this.#drawn()?.rates[name]) this.#move(name, next);
  };

  readonly pointerup = (): void => {
    if (!this.#held) return;
    this.#held = null;
    this.#released();
  };
}
