import { formatForInput } from '../core/numbers/format.js';
import type { ParseRefusal } from '../core/numbers/parse-decimal.js';
import type { CommonMessages } from '../localize/en/common.js';
import { parseRefusals } from '../localize/en/parse-refusals.js';
import { mergeWords } from '../localize/merge-words.js';
import { numberWords } from '../localize/number-words.js';
import type { EntryRule } from './entry-rule.js';

/** Texts that a field takes as they are, in this language: one in digits, and where words can be read, one with a word. */
export function examplesFor(
  { kind, ungrouped, example }: EntryRule,
  locale: string,
): { readonly example: string; readonly inWords: string | null } {
  if (ungrouped) return { example: example ?? '2027', inWords: null };
  const value = example ?? (kind === 'percent' ? '12.5' : '1234.5');
  const words = kind !== 'percent' && example === undefined;
  return { example: formatForInput(value, locale), inWords: words ? numberWords(locale).example : null };
}

/** A refusal, and the currency of the field where it counts money. */
interface Unread {
  readonly reason: ParseRefusal;
  readonly given?: string;
  readonly currency?: string | null;
}

/** Why a text cannot be read, in the reader's words. */
export function parseComplaint(
  { reason, given = '', currency = null }: Unread,
  rule: EntryRule,
  { parseRefusal }: CommonMessages,
  locale: string,
): string {
  const words = mergeWords(parseRefusals, parseRefusal ?? {});
  return words[reason]({ ...examplesFor(rule, locale), given, currency });
}
