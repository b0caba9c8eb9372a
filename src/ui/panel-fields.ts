import { html, nothing, type TemplateResult } from 'lit';
import type { DecimalString } from '../core/numbers/decimal.js';
import type { CommonMessages } from '../localize/en/common.js';
import { entryField, type EntryOptions } from './entry-field.js';
import type { EntryRule } from './entry-rule.js';
import { NumberEntries } from './number-entries.js';
import { TypedFields, type ReadingHost } from './number-fields.js';
import { staleNotice } from './stale-notice.js';

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

/** Where it is said which entries an answer is for; a place that was there before, for those who hear it. */
export const stalePlace = (text: string | typeof nothing): TemplateResult =>
  html`<div aria-live="polite">
    ${text === nothing ? nothing : html`<p class="minor" part="stale">${text}</p>`}
  </div>`;

/** The number fields of a panel. What is wrong with one is shown once the reader pauses, as everywhere. */
export class PanelFields<Name extends string> {
  readonly #entries: NumberEntries<Name>;
  readonly #typed: TypedFields<Name>;
  readonly #onChange: () => void;
  readonly #rules: Readonly<Record<Name, EntryRule>>;
  #currency = '';
  /** The fields whose values were read and refused by the model. */
  #refused: string | undefined;
  #defaults: Partial<Record<Name, DecimalString>> = {};

  constructor(host: FieldsHost, rules: Readonly<Record<Name, EntryRule>>) {
    this.#rules = rules;
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

  /** Takes the currency that the fields for money count in. Another one is asked about. */
  countIn(currency: string): void {
    this.#currency = currency;
    this.#entries.countIn(currency);
  }

  /** Which entries the answer of the panel is for, where its fields hold others that cannot be read. */
  stale({ messages, locale }: Writer, label: (name: Name) => string): TemplateResult {
    const names = this.#entries.stale({}) as readonly Name[];
    if (names.length === 0) return stalePlace(nothing);
    const of = <Value>(value: (name: Name) => Value) =>
      Object.fromEntries(names.map((name) => [name, value(name)]));
    const fields = of(label);
    const text = staleNotice(
      names,
      { computed: null, scenario: of((name) => this.#entries.value(name)) },
      (name) => this.#rules[name as Name],
      { messages: { ...messages, fields }, locale, currency: this.#currency },
    );
    return stalePlace(text);
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
