import type { PlacedStepsOverTime } from '../../charts/steps-over-time.js';
import { addDays, dateOfDay, dayNumber, type IsoDate } from '../../core/model/days.js';
import type { DatedRate, DrawnHistory } from './types.js';

type Which = 'before' | 'after';

function knobOf(target: EventTarget | null): Which | undefined {
  const id = (target as Element).closest('.knob')?.getAttribute('data-mark');
  return id === 'before' || id === 'after' ? id : undefined;
}

/** Where a key moves a day: by a day, to the next or previous change of the rate, or to an end. Undefined for other keys. */
function movedByKey(
  key: string,
  { date, previousChange, nextChange }: DatedRate,
  { rtl, domain }: PlacedStepsOverTime,
): number | undefined {
  const day = dayNumber(date);
  const step = rtl ? -1 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: day + step,
    ArrowLeft: day - step,
    ArrowUp: day + 1,
    ArrowDown: day - 1,
    PageUp: nextChange === null ? day : dayNumber(nextChange),
    PageDown: previousChange === null ? day : dayNumber(addDays(previousChange, -1)),
    Home: domain[0],
    End: domain[1],
  };
  return moves[key];
}

/** The day under a pointer, within the drawing. */
function dayAtPointer(event: PointerEvent, drawing: PlacedStepsOverTime): number {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const pixel = ((event.clientX - box.left) / (box.width || 1)) * drawing.width;
  const [first, last] = drawing.domain;
  return Math.min(Math.max(Math.round(drawing.x.invert(pixel)), first), last);
}

/** Moves the days of the rate history by pointer and keyboard. */
export class RateHistoryHandlers {
  #held: Which | undefined;
  readonly #drawn: () => DrawnHistory | null;
  readonly #move: (which: Which, date: IsoDate) => void;

  constructor(drawn: () => DrawnHistory | null, move: (which: Which, date: IsoDate) => void) {
    this.#drawn = () => {
      const current = drawn();
      return current?.drawing.fixed ? null : current;
    };
    this.#move = move;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const which = knobOf(event.target);
    const drawn = this.#drawn();
    if (!which || !drawn) return;
    const { history, drawing } = drawn;
    const [first, last] = drawing.domain;
    const day = movedByKey(event.key, history[which], drawing);
    if (day === undefined) return;
    event.preventDefault();
    this.#move(which, dateOfDay(Math.min(Math.max(day, first), last)));
  };

  readonly pointerdown = (event: PointerEvent): void => {
    const drawn = this.#drawn();
    if (!drawn || event.button !== 0) return;
    const day = dayAtPointer(event, drawn.drawing);
    const [before, after] = drawn.drawing.knobs.map((knob) => Math.abs(knob.day - day));
    const grabbed = knobOf(event.target);
    this.#held = grabbed ?? ((before ?? 0) <= (after ?? 0) ? 'before' : 'after');
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (!grabbed) this.#move(this.#held, dateOfDay(day));
  };

  readonly pointermove = (event: PointerEvent): void => {
    const drawn = this.#drawn();
    if (this.#held && drawn) this.#move(this.#held, dateOfDay(dayAtPointer(event, drawn.drawing)));
  };

  readonly pointerup = (): void => {
    this.#held = undefined;
  };
}
