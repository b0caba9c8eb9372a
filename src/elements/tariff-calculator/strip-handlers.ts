import { dateOfDay, dayAtPointer, dayNumber, movedByKey, type DrawnStrip } from './rate-strip.js';

type Side = 'before' | 'after';

function sideOf(target: EventTarget | null): Side | undefined {
  return (target as Element).closest('[data-mark]')?.getAttribute('data-mark') as Side | undefined;
}

/** Moves the dates of the strip by pointer and keyboard. `move` is told which date goes where. */
export class StripHandlers {
  #held: Side | undefined;
  readonly #strip: () => DrawnStrip | null;
  readonly #move: (side: Side, date: string) => void;

  constructor(strip: () => DrawnStrip | null, move: (side: Side, date: string) => void) {
    this.#strip = () => {
      const drawn = strip();
      return drawn?.input.fixed ? null : drawn;
    };
    this.#move = move;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const side = sideOf(event.target);
    const strip = this.#strip();
    if (!side || !strip) return;
    const { input, drawing } = strip;
    const [first, last] = drawing.domain;
    const ends: Readonly<Record<string, number>> = { Home: first, End: last };
    const day =
      ends[event.key] ?? movedByKey(event.key, dayNumber(side === 'before' ? input.fromOn : input.on), input);
    if (day === undefined) return;
    event.preventDefault();
    this.#move(side, dateOfDay(Math.min(Math.max(day, first), last)));
  };

  readonly pointerdown = (event: PointerEvent): void => {
    const strip = this.#strip();
    if (!strip || event.button !== 0) return;
    const day = dayAtPointer(event, event.currentTarget as Element, strip.drawing);
    const [before, after] = strip.drawing.knobs.map((knob) => Math.abs(knob.day - day));
    this.#held = sideOf(event.target) ?? ((before ?? 0) <= (after ?? 0) ? 'before' : 'after');
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (!sideOf(event.target)) this.#move(this.#held, dateOfDay(day));
  };

  readonly pointermove = (event: PointerEvent): void => {
    const strip = this.#strip();
    if (!this.#held || !strip) return;
    this.#move(this.#held, dateOfDay(dayAtPointer(event, event.currentTarget as Element, strip.drawing)));
  };

  readonly pointerup = (): void => {
    this.#held = undefined;
  };
}
