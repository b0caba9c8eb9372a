import type { Refusal } from '../core/model/outcome.js';
import type { CommonMessages } from '../localize/en/common.js';
import type { Refusals } from './compute-with-fallback.js';
import type { NumberEntries } from './number-entries.js';

/** The values that help to say a refusal in words, by name. */
export type RefusalDetails = Readonly<Partial<Record<string, string>>>;

interface RefusalWords {
  /** The words of each reason that has its own; they take the details of the refusal, written for the reader. */
  readonly refusals: Readonly<Record<string, string | ((details: RefusalDetails) => string)>>;
  readonly refusal: CommonMessages['refusal'];
}

/** A refusal in the reader's words; null where there is none. `write` writes a detail for the reader. */
export function refusalText(
  refusal: Refusal | undefined,
  messages: RefusalWords,
  write: (value: string, name: string) => string = (value) => value,
): string | null {
  if (!refusal) return null;
  const { reason, details = {} } = refusal;
  const words = messages.refusals[reason];
  if (words === undefined) return messages.refusal(refusal);
  if (typeof words === 'string') return words;
  return words(
    Object.fromEntries(Object.entries(details).map(([name, value]) => [name, write(value, name)] as const)),
  );
}

/** What stands in the way of a result, and which of it is said where. */
export interface HiddenRefusals<Name extends string> {
  readonly refusals: Refusals;
  readonly entries?: NumberEntries<Name>;
  /** Whether the field of an input is visible, which then says itself what is wrong. */
  readonly visible: (field: string) => boolean;
  readonly text: (refusal: Refusal, field: string) => string | null;
  /** The labels of the fields, and the words for what cannot be read. */
  readonly messages: CommonMessages & { readonly fields: object };
}

/** Refused and unreadable inputs whose field is not visible, each with its label: they are said above the controls. */
export function hiddenRefusals<Name extends string>(given: HiddenRefusals<Name>): string[] {
  const { refusals, entries, visible, text, messages } = given;
  const labels = messages.fields as Readonly<Record<string, unknown>>;
  const say = (field: string, words: string) => {
    const label = labels[field];
    return typeof label === 'string' ? `${label}: ${words}` : words;
  };
  const unread = (entries?.allUnread ?? [])
    .filter((field) => !visible(field))
    .map((field) => say(field, entries?.refusalText(field, messages) ?? ''));
  const refused = Object.entries(refusals)
    .filter(([field]) => !visible(field))
    .map(([field, refusal]) => say(field, text(refusal, field) ?? ''));
  return [...unread, ...refused];
}
