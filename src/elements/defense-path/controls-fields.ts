import type { TemplateResult } from 'lit';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import { refusalText } from './text-refusals.js';
import type { Controls } from './types-figure.js';
import type { NumberName } from './types.js';

/** A number field: the typed text, how it was read, what is wrong with it. */
export function numberEntry(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, context, onNumber, refusals } = controls;
  const complaint = (field: NumberName) => refusalText(refusals[field], context);
  return entryField(
    { entries, messages: context.messages, disabled: false, onNumber, complaint },
    name,
    options,
  );
}
