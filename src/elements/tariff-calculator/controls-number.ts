import type { TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import { formatters } from './text.js';
import type { Controls, NumberName, TextContext } from './types.js';

/** A refusal in the reader's words; null where there is none. */
export function refusalText(refusal: Refusal | undefined, context: TextContext): string | null {
  if (!refusal) return null;
  const { messages } = context;
  const rate = messages.rateRefusal[refusal.reason];
  if (rate) {
    const day = refusal.details?.['date'];
    return rate({ date: day ? formatters(context).date(day) : '' });
  }
  return messages.refusals[refusal.reason] ?? messages.refusal(refusal);
}

/** A number field: the typed text, how it was read, and what is wrong with it. */
export function numberField(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, context, onNumber, disabled, refusals } = controls;
  const complaint = (field: NumberName) => refusalText(refusals[field], context);
  return entryField({ entries, messages: context.messages, disabled, onNumber, complaint }, name, options);
}
