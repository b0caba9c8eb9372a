import type { TemplateResult } from 'lit';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import type { Controls } from './types-figure.js';
import type { NumberName } from './types.js';

/** A number field: the typed text, how it was read, what is wrong with it. */
export function numberEntry(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, context, onNumber, complaint } = controls;
  return entryField(
    { entries, messages: context.messages, disabled: false, onNumber, complaint },
    name,
    options,
  );
}
