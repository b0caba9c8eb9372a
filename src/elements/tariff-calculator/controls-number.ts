import type { TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import { refusalText as commonRefusalText } from '../../ui/refusals.js';
import { formatters } from './text.js';
import type { Controls, NumberName, TextContext } from './types.js';

/** A refusal in the reader's words; null where there is none. */
export function refusalText(refusal: Refusal | undefined, context: TextContext): string | null {
  const { date } = formatters(context);
  return commonRefusalText(refusal, context.messages, (value, name) =>
    name === 'date' ? date(value) : value,
  );
}

/** A number field: the typed text, how it was read, and what is wrong with it. */
export function numberField(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, context, onNumber, disabled, refusals } = controls;
  const complaint = (field: NumberName) => refusalText(refusals[field], context);
  return entryField({ entries, messages: context.messages, disabled, onNumber, complaint }, name, options);
}
