import { isDay, type IsoDate } from '../core/model/days.js';

/** Why what stands in a date field is no day: nothing, no day that exists, or one that may still be on its way. */
export type DayRefusal = 'no-day' | 'not-a-day' | 'unfinished';

/** What a browser's date field says of itself. A day that is incomplete or does not exist has no value, as an empty field has none. */
export interface DateInput {
  readonly value: string;
  readonly validity: { readonly badInput: boolean };
}

interface Typed {
  readonly text: string;
  readonly refusal: DayRefusal;
}

/** The first years that a browser sees while the four digits of one are typed. */
const FIRST_YEAR = '1000';

/**
 * Whether the digit that made one day of the other may be the first of two: the 1 of month 12, the 2 of day 29. The digits of a year are
 * told by its length.
 */
function mayGoOn(before: string, after: string): boolean {
  if (before.slice(5, 7) !== after.slice(5, 7)) return after.slice(5, 7) < '02';
  return before.slice(8) !== after.slice(8) && after.slice(8) < '04';
}

/** A day that is given as a setting: empty where none is. What is no text is refused as a text that is no day. */
export function givenDay(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return value === undefined || value === null ? '' : Object.prototype.toString.call(value);
}

/**
 * What stands in the date fields of an element where it is no day. The last valid day stays the setting of the element meanwhile, so that no other day
 * ever takes the place of the one that is asked for.
 */
export class DayEntries<Name extends string> {
  readonly #typed = new Map<Name, Typed>();
  /** The field that is being typed into: what is wrong with it is not said yet. */
  quiet: Name | null = null;

  /**
   * Takes what a field holds after a change. Returns the day to set, undefined where it is none. `shown` is the day that stood there, where a digit was
   * typed: part of a day may be one, too.
   */
  type(name: Name, { value, validity }: DateInput, shown: IsoDate | null): IsoDate | undefined {
    const refusal = this.#judge(value, validity.badInput, shown === null ? null : this.text(name, shown));
    if (refusal) this.#typed.set(name, { text: value, refusal });
    else this.#typed.delete(name);
    return refusal ? undefined : value;
  }

  #judge(value: string, incomplete: boolean, before: string | null): DayRefusal | null {
    if (value === '') return incomplete ? 'not-a-day' : 'no-day';
    if (!isDay(value) || value < FIRST_YEAR) return 'not-a-day';
    return before !== null && mayGoOn(before, value) ? 'unfinished' : null;
  }

  /** Takes the day that a pause has shown to be finished. */
  finish(name: Name): IsoDate | undefined {
    const typed = this.#typed.get(name);
    if (typed?.refusal !== 'unfinished') return undefined;
    this.#typed.delete(name);
    return typed.text;
  }

  /** Forgets what was typed, in one field or in all. */
  forget(name?: Name): void {
    if (name === undefined) this.#typed.clear();
    else this.#typed.delete(name);
  }

  /** What the field is to hold: what was typed, else the day that is set. */
  text(name: Name, shown: IsoDate): string {
    return this.#typed.get(name)?.text ?? shown;
  }

  refusal(name: Name): DayRefusal | null {
    return this.#typed.get(name)?.refusal ?? null;
  }

  /** Why it is no day, where that is to be said. */
  complaint(name: Name): Exclude<DayRefusal, 'unfinished'> | null {
    const refusal = this.refusal(name);
    return this.quiet === name || refusal === 'unfinished' ? null : refusal;
  }

  /** The fields that hold no day. */
  get allUnread(): readonly Name[] {
    return [...this.#typed.keys()];
  }
}
