import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { entryField } from '../../ui/entry-field.js';
import { NumberEntries, type EntryRule } from '../../ui/number-entries.js';
import type { Writer } from './writer.js';

/** The number fields of a panel: what stands in them, and a way to draw one. */
export class PanelEntries<Name extends string> {
  readonly entries: NumberEntries<Name>;
  readonly #host: ReactiveControllerHost;

  constructor(
    host: ReactiveControllerHost,
    rules: Readonly<Record<Name, EntryRule>>,
    values: Readonly<Record<Name, DecimalString>>,
  ) {
    this.#host = host;
    this.entries = new NumberEntries(rules);
    for (const [name, value] of Object.entries(values)) this.entries.give(name as Name, value);
  }

  /** The last value that could be read. */
  value(name: Name): DecimalString {
    return this.entries.value(name) ?? '0';
  }

  /** A field with what is wrong with it: that it cannot be read, or `complaint`. */
  field(name: Name, label: string, complaint: string | null, { messages }: Writer): TemplateResult {
    const onNumber = (changed: Name, text: string) => {
      this.entries.type(changed, text);
      this.#host.requestUpdate();
    };
    return entryField(
      { entries: this.entries, messages, disabled: false, onNumber, complaint: () => complaint },
      name,
      { label, size: 'short' },
    );
  }
}
