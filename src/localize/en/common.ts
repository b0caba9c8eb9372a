import type { ParseRefusal } from '../../core/numbers/parse-decimal.js';
import type { Refusal } from '../../core/model/outcome.js';

/** Words that all elements share. Every function takes texts that are already written in the reader's locale. */
export const common = {
  table: 'Table',
  share: 'Share and embed',
  working: 'How this is worked out',
  sources: (count: string) => `Sources (${count})`,
  knownTo: (date: string) => `Data as of ${date}`,
  status: (status: string) => status,
  /** Names of terms and steps, where the language needs words of its own for them; in English they say themselves (`terms.ts`). */
  termName: undefined as ((name: string) => string) | undefined,
  lastGood: 'The result below is for the last valid entries.',
  parseRefusal: {
    empty: 'Enter a number.',
    'not-a-number': 'This is not a number we can read. Try 1,234.5 or 40 billion.',
    'ambiguous-separator': 'This can be read in two ways. Which one is meant?',
    negative: 'Enter zero or a positive number.',
    'too-large': 'This is too large. The limit is 10³⁰.',
  } as Readonly<Record<ParseRefusal, string>>,
  refusal: ({ reason }: Refusal) => `This value cannot be used (${reason.replaceAll('-', ' ')}).`,
  dataOwn: 'Data supplied by this page',
  /** How to move through a drawing, for those who hear its name. */
  walkHint: 'The arrow keys move through the drawing.',
  none: 'none',
};

export type CommonMessages = typeof common;
