import type { TemplateResult } from 'lit';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import type { Controls, NumberName } from './types.js';

/** A number field: the typed text, how it was read, and what is wrong with it. */
export function numberField(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, context, onNumber, disabled, complaint } = controls;
  return entryField({ entries, messages: context.messages, disabled, onNumber, complaint }, name, options);
}
