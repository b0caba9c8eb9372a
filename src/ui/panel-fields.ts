import type { TemplateResult } from 'lit';
import type { DecimalString } from '../core/numbers/decimal.js';
import type { CommonMessages } from '../localize/en/common.js';
import { entryField, type EntryOptions } from './entry-field.js';
import type { EntryRule } from './entry-rule.js';
import { NumberEntries } from './number-entries.js';
import { TypedFields, type ReadingHost } from './number-fields.js';

/** The element of a panel with fields. */
export interface FieldsHost {
  readonly element: ReadingHost;
  readonly locale: () => string;
  /** The reader has changed a field of the panel. */
  readonly onChange: () => void;
}

/** In whose language the fields are. */
interface Writer {
  readonly messages: CommonMessages;
  readonly locale: string;
}

/** The number fields of a panel. What is wrong with one is shown once the reader pauses, as everywhere. */
export class PanelFields<Name extends string> {
  readonly #entries: NumberEntries<Name>;
  readonly #typed: TypedFields<Name>;
  readonly #onChange: () => void;
  /** The fields whose values were read and refused by the model. */
  #refused: string | undefined;
  #defaults: Partial<Record<Name, DecimalString>> = {};

  constructor(host: FieldsHost, rules: Readonly<Record<Name, EntryRule>>) {
    this.#entries = new NumberEntries(rules);
    this.#typed = new TypedFields(host.element, this.#entries, host.locale);
    this.#onChange = host.onChange;
  }

  /** Puts a default into its field where it is not the one that already stood there. */
  give(defaults: Readonly<Partial<Record<Name, DecimalString>>>): void {
    for (const [name, value] of Object.entries(defaults) as [Name, DecimalString][])
      if (this.#defaults[name] !== value) this.#entries.give(name, value);
    this.#defaults = defaults;
  }

  /** The last value that could be read; null where an optional field is empty. */
  value(name: Name): DecimalString | null {
    return this.#entries.value(name);
  }

  /** The last value that could be read. */
  needed(name: Name): DecimalString {
    return this.#entries.needed(name);
  }

  /** Keeps the field that the model refuses. */
  refuse(field: string | undefined): void {
    this.#refused = field;
  }

  /** A field with what is wrong with it: that it cannot be read, or `complaint` where the model refuses it. */
  field(
    name: Name,
    label: string,
    complaint: string,
    { messages, locale }: Writer,
    options: Omit<EntryOptions, 'label'> = { size: 'short' },
  ): TemplateResult {
    this.#entries.locale = locale;
    const onNumber = (changed: Name, text: string) =>
      this.#typed.type(changed, text, changed === this.#refused, this.#onChange);
    return entryField(
      {
        entries: this.#entries,
        messages,
        disabled: false,
        onNumber,
        complaint: (field) => (field === this.#refused ? complaint : null),
      },
      name,
      { label, ...options },
    );
  }
}
