import type { PropertyValues } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { internals, type Internals, type InternalsHost } from './internals.js';
import type { EntryRule } from './entry-rule.js';
import { NumberEntries } from './number-entries.js';
import { TypingPauseController } from './typing-pause-controller.js';

type Host<Name extends string> = InternalsHost &
  Readonly<Record<Name, unknown>> & { readonly [internals]: Internals<CommonMessages> };

/** The number fields of an element: their entries, and the pause in typing before anything is said to be wrong. */
export class NumberFields<Name extends string> {
  readonly entries: NumberEntries<Name>;
  readonly #typing: TypingPauseController<Name>;
  readonly #host: Host<Name>;

  constructor(
    host: Host<Name>,
    rules: Readonly<Record<Name, EntryRule>>,
    defaults?: Readonly<Partial<Record<Name, string>>>,
  ) {
    this.#host = host;
    this.entries = new NumberEntries(rules, defaults);
    this.#typing = new TypingPauseController(host, this.entries);
  }

  /** Takes the properties of the element that have changed. */
  take(changed: PropertyValues): void {
    this.entries.locale = this.#host[internals].locale.language.locale;
    this.entries.take(this.#host, this.#host.hasUpdated ? changed : undefined);
  }

  /** Takes a key in a field; `refused` when its last value made no sense. Returns the value, undefined where it cannot be read. */
  type(name: Name, text: string, refused: boolean): string | null | undefined {
    this.#typing.key(name, refused);
    return this.entries.type(name, text);
  }
}
