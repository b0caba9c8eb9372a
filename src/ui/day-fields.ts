import type { LitElement, PropertyValues, TemplateResult } from 'lit';
import { isDay, type IsoDate } from '../core/model/days.js';
import type { CommonMessages } from '../localize/en/common.js';
import { DayEntries } from './day-entries.js';
import { dateField } from './fields.js';
import { TypingPauseController } from './typing-pause-controller.js';

/** What is asked of an element with date fields. */
interface DayHost<Name extends string> {
  readonly element: LitElement & Readonly<Record<Name, unknown>>;
  /** Takes the day of a field; undefined where none was given and none is to be. */
  readonly take: (name: Name, day: IsoDate | undefined) => void;
  /** Whether the fields are in sight; they are where it is left out. */
  readonly visible?: () => boolean;
}

/** How a date field is shown. */
export interface DayOptions {
  readonly label: string;
  /** The day that is set, or used where none is. */
  readonly value: string;
  readonly disabled?: boolean;
  /** Why that day cannot be used, in the reader's words. */
  readonly refusal: string | null;
}

/**
 * The date fields of an element. Only a day that exists and is finished reaches the settings; anything else leaves the last one as it is, makes a form
 * invalid at once, and is complained of when the reader pauses or leaves the field.
 */
export class DayFields<Name extends string> {
  readonly entries = new DayEntries<Name>();
  readonly #typing: TypingPauseController<Name>;
  readonly #host: DayHost<Name>;
  /** The key that is held in a field; none where the mouse or a finger chooses a day, which is whole. */
  #key: string | null = null;
  /** The field that is being typed into, with the setting that stood there before. */
  #began: { readonly name: Name; readonly day: unknown } | null = null;

  constructor(host: DayHost<Name>) {
    this.#host = host;
    this.#typing = new TypingPauseController(host.element, this.entries, (name) => {
      const day = this.entries.finish(name);
      if (day !== undefined) host.take(name, day);
    });
  }

  /** The fields that hold no day. */
  get wrong(): readonly Name[] {
    return this.entries.allUnread;
  }

  /** Those of which that is to be said. */
  get said(): readonly Name[] {
    return this.wrong.filter((name) => this.entries.complaint(name) !== null);
  }

  /** Follows the settings of the element that have changed. */
  take(changed: PropertyValues): void {
    const { element } = this.#host;
    const ours = (name: Name) => this.#began?.name === name && this.#began.day === element[name];
    for (const name of this.wrong) if (changed.has(name) && !ours(name)) this.entries.forget(name);
    if (this.#host.visible?.() === false) this.entries.forget();
  }

  /** A date field of the element. */
  field(name: Name, options: DayOptions, { day }: Pick<CommonMessages, 'day'>): TemplateResult {
    const { entries } = this;
    const { label, value, disabled = false, refusal } = options;
    const complaint = entries.complaint(name);
    const error = complaint ? day[complaint] : entries.refusal(name) === null ? refusal : null;
    const onEvent = (event: Event) => this.#follow(name, event, options);
    const text = entries.text(name, value);
    // The browser's own field holds no other, and complains in the console.
    return dateField({ id: name, label, value: isDay(text) ? text : '', disabled, error, onEvent });
  }

  #follow(name: Name, event: Event, { value, refusal }: DayOptions): void {
    const input = event.target as HTMLInputElement;
    const { entries } = this;
    if (event.type === 'keydown') {
      this.#key = (event as KeyboardEvent).key;
      if (this.#began?.name !== name) this.#began = { name, day: this.#host.element[name] };
      if (this.#key === 'Enter') this.#typing.rest();
      return;
    }
    const key = event.type === 'blur' ? null : this.#key;
    if (event.type !== 'input') this.#key = null;
    const before = entries.refusal(name);
    // What is part of a day turns into part of another, or into nothing, without an event of its own.
    const unsaid = input.value === '' && (before !== null || input.validity.badInput || value !== '');
    if (event.type !== 'input' && !unsaid) {
      if (event.type === 'blur') this.#began = null;
      return;
    }
    if (key !== null) this.#typing.key(name, refusal !== null);
    const day = entries.type(name, input, key !== null && /^\d$/.test(key) ? value : null);
    // The answer is never for what was only the beginning of a day.
    if (day !== undefined) this.#host.take(name, day);
    else if (this.#began?.name === name) this.#host.take(name, this.#began.day as IsoDate | undefined);
    if (event.type === 'blur') this.#began = null;
    if (day !== undefined || before !== entries.refusal(name)) this.#host.element.requestUpdate();
  }
}
