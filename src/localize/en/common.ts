import type { Refusal } from '../../core/model/outcome.js';
import type { ParseRefusalMessages } from './parse-refusals.js';

/** Words that all elements share. Values come in already written for the reader. */
export const common = {
  table: 'Table',
  share: 'Share and embed',
  working: 'How this is worked out',
  sources: ({ count }: { count: string }) => `Sources (${count})`,
  /** The words that a reader may not know. */
  terms: 'Terms',
  /** What the figures are not. */
  advice: 'For information; no customs, legal or investment advice.',
  knownTo: ({ date }: { date: string }) => `Data as of ${date}`,
  /** Beside an answer whose data are older than their kind allows. */
  old: ({ date, checked, due }: { date: string; checked: string; due: string }) =>
    `The data behind this answer end on ${date}; what changed since then is not in it. ${due}Last checked for news on ${checked}.`,
  /** News that was due since. */
  newsDue: ({ text, date }: { text: string; date: string }) => `Due on ${date}: ${text}. `,
  /** The word for a status of the data. */
  status: ({ status }: { status: string }) => status,
  /** The name of a country as Intl has it; its code where a language has a shorter one. */
  place: ({ name }: { code: string; name: string }) => name,
  /** The word for the name of a term or step; English spells the name out (`terms.ts`). */
  termName: undefined as ((term: { name: string }) => string) | undefined,
  /** Built-in data in the language of these words; the data are written in English. */
  translate: <Data extends object>(data: Data): Data => data,
  lastGood: 'The result below is for the last valid entries.',
  /** The same with those entries, where they can be told. */
  lastGoodOf: ({ entries }: { entries: string }) =>
    `The result below is for the last valid entries – ${entries}.`,
  /** One of them, by the label of its field. */
  lastEntry: ({ name, entry }: { name: string; entry: string }) => `${name}: ${entry}`,
  /** A rate that is below one percent, in words. */
  inPercent: ({ value }: { value: string }) => `${value} percent`,
  /** Why a date field holds no day. */
  day: {
    'no-day': 'Enter a date.',
    'not-a-day': 'This date is not complete, or there is no such day.',
  },
  refusal: ({ reason }: Refusal) => `Invalid value: ${reason.replaceAll('-', ' ')}.`,
  dataOwn: 'Data supplied by this page',
  dataExtended: 'Built-in data with changes by this page',
  /** How to move through a drawing, for readers who hear its name. */
  walkHint: 'The arrow keys move through the drawing.',
  none: 'none',
  partFailed: 'This part could not be shown.',
  dataFailed: 'The data of this page could not be used. The built-in data is shown instead.',
  retry: 'Try again',
};

/** The words that are fetched with what needs them are there only where a language has them at hand. */
export type CommonMessages = typeof common & { readonly parseRefusal?: ParseRefusalMessages };
