import type { LitElement, PropertyValues } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { internals, type Internals, type InternalsHost, type Waiting } from './internals.js';
import type { EntryRule } from './entry-rule.js';
import { NumberEntries, textOf } from './number-entries.js';
import { ReadingController } from './number-reading.js';
import { TypingPauseController } from './typing-pause-controller.js';

/** An element that keeps what reads its numbers, so that whoever waits for it waits for that, too. */
export type ReadingHost = LitElement & { readonly [internals]: { readonly readings: Waiting[] } };

/** Number fields: their entries, what reads them, and the pause in typing before anything is said to be wrong. */
export class TypedFields<Name extends string> {
  readonly entries: NumberEntries<Name>;
  protected readonly reading: ReadingController;
  readonly #typing: TypingPauseController<Name>;

  constructor(host: ReadingHost, entries: NumberEntries<Name>, locale: () => string) {
    this.entries = entries;
    this.reading = new ReadingController(host, locale);
    host[internals].readings.push(this.reading);
    this.#typing = new TypingPauseController(host, entries, () => entries.settle());
  }

  /**
   * Takes a key in a field; `refused` when its last value made no sense. Calls back with the value, undefined where it cannot be read, and whether it is
   * the first since the reader paused: at once where what reads it is here.
   */
  type(
    name: Name,
    text: string,
    refused: boolean,
    taken: (value: string | null | undefined, begins: boolean) => void,
  ): void {
    const { entries } = this;
    this.#typing.key(name, refused);
    entries.hold(name, text);
    this.reading.when(name, () => {
      if (entries.held(name) !== text) return; // it was given up meanwhile
      const begins = !entries.isBeingTyped([name]);
      taken(entries.type(name, text), begins);
    });
  }
}

type Host<Name extends string> = InternalsHost &
  Readonly<Record<Name, unknown>> & { readonly [internals]: Internals<CommonMessages> };

/** The number fields whose values are properties of an element. */
export class NumberFields<Name extends string> extends TypedFields<Name> implements Waiting {
  readonly #host: Host<Name>;

  constructor(
    host: Host<Name>,
    rules: Readonly<Record<Name, EntryRule>>,
    defaults?: Readonly<Partial<Record<Name, string>>>,
  ) {
    super(host, new NumberEntries(rules, defaults), () => host[internals].locale.language.locale);
    this.#host = host;
    host[internals].fields = this;
  }

  /** Settles when all that was given and typed is read; undefined where it is. */
  get pending(): Promise<void> | undefined {
    const { reading } = this;
    const first = !this.#host.hasUpdated && !reading.failed;
    if (first && this.entries.needReading(this.#host)) reading.fetch();
    return reading.pending;
  }

  /** Takes the properties of the element that have changed, and the currency of its fields for money. One that has to wait for what reads it changes once more then. */
  take(changed: PropertyValues, currency = ''): void {
    const host = this.#host;
    const { entries } = this;
    for (const name of entries.speak(host[internals].locale.language.locale))
      if (textOf(host[name]) === entries.given(name)) host.requestUpdate(name);
    for (const name of entries.countIn(currency)) Object.assign(host, { [name]: entries.value(name) });
    entries.unreadable = this.reading.failed;
    for (const name of entries.take(host, host.hasUpdated ? changed : undefined))
      this.reading.when(name, () => host.requestUpdate(name));
  }
}
