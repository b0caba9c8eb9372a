import type { TemplateResult } from 'lit';
import { formatForInput } from '../core/numbers/format.js';
import type { CommonMessages } from '../localize/en/common.js';
import { numberField } from './fields.js';
import type { NumberEntries } from './number-entries.js';

/** Where a number field gets its entry from and hands it to. */
export interface EntrySource<Name extends string> {
  readonly entries: NumberEntries<Name>;
  readonly messages: CommonMessages;
  readonly disabled: boolean;
  readonly onNumber: (name: Name, text: string) => void;
  /** Why a value that can be read does not make sense, in the reader's words. */
  readonly complaint: (name: Name) => string | null;
}

/** How a number field differs from the others. */
export interface EntryOptions {
  readonly label: string;
  readonly unit?: string | TemplateResult;
  readonly echo?: string;
  readonly size?: string;
  readonly shown?: string;
}

/** A rate below one percent, told in words: 0.275 may have been meant as 27.5 percent. Empty for others. */
export function smallRateEcho<Name extends string>(
  entries: NumberEntries<Name>,
  name: Name,
  { inPercent }: Pick<CommonMessages, 'inPercent'>,
): string {
  const value = entries.isPercent(name) && !entries.complaint(name) ? entries.value(name) : null;
  if (value === null || !/^-?0\.\d*[1-9]/.test(value)) return '';
  return inPercent({ value: formatForInput(value, entries.locale) });
}

/** A number field: what was typed, how it was read, what is wrong with it: first that it cannot be read, then that it does not make sense. */
export function entryField<Name extends string>(
  { entries, messages, disabled, onNumber, complaint }: EntrySource<Name>,
  name: Name,
  { shown, ...options }: EntryOptions,
): TemplateResult {
  const unread = entries.complaint(name);
  const smallRate = options.echo ? '' : smallRateEcho(entries, name, messages);
  return numberField({
    id: name,
    text: entries.refusal(name) || shown === undefined ? entries.text(name) : shown,
    error: unread ? entries.refusalText(name, messages) : entries.quiet === name ? null : complaint(name),
    disabled,
    inWords: entries.takesWords(name),
    onInput: (text) => onNumber(name, text),
    readings: (unread?.readings ?? []).map((reading) => {
      const text = formatForInput(reading, entries.locale);
      return { text, choose: () => onNumber(name, text) };
    }),
    ...options,
    ...(smallRate ? { echo: smallRate } : {}),
  });
}
