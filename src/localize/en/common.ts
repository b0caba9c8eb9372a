import type { ParseRefusal } from '../../core/parse-decimal.js';
import type { Refusal } from '../../core/outcome.js';

/** Where spelling a name out is not English enough: abbreviations, and the two layers of a combined rate in their order. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^mpf/, 'merchandise processing fee '],
  [/^hmf/, 'harbor maintenance fee '],
  [/^mfn/, 'MFN '],
  [/^(?:from|to)Rate(?=Layer)/, 'rate '],
  [/Layer1$/, ' (MFN)'],
  [/Layer2$/, ' (additional)'],
  [/^fromRate$/, 'rate before'],
  [/^toRate$/, 'rate after'],
];

/** `customsValue` → `customs value`: in English the names of terms and steps say themselves. */
function spelledOut(name: string): string {
  const words = ABBREVIATIONS.reduce((text, [part, full]) => text.replace(part, full), name);
  return words
    .replace(/[a-z](?=[A-Z])/g, '$& ')
    .replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
    .replace(/ +/g, ' ')
    .trim();
}

/** Words that all elements share. Every function takes texts that are already written in the reader's locale. */
export const common = {
  /** The language of these words, which is not the page's where the page's is not offered. */
  lang: 'en',
  table: 'Table',
  share: 'Share and embed',
  working: 'How this is worked out',
  sources: (count: string) => `Sources (${count})`,
  close: 'Close',
  note: 'Note',
  knownTo: (date: string) => `Data as of ${date}`,
  retrieved: (date: string) => `retrieved ${date}`,
  published: (date: string) => `published ${date}`,
  undated: 'undated',
  status: (status: string) => status,
  sourceKind: {
    primary: 'official document',
    secondary: 'second source',
    derived: 'our arithmetic',
    author: 'author’s own source',
  } as Readonly<Record<string, string>>,
  termName: spelledOut,
  stepName: (id: string) => {
    const name = spelledOut(id);
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  /** Between a formula and its numbers. */
  stepColumns: { name: 'Step', formula: 'Formula', working: 'With your numbers', value: 'Result' },
  lastGood: 'The result below is for the last valid entries.',
  parseRefusal: {
    empty: 'Enter a number.',
    'not-a-number': 'This is not a number we can read. Try 1,234.5 or 40 billion.',
    'ambiguous-separator': 'This can be read in two ways. Which one is meant?',
    negative: 'Enter zero or a positive number.',
    'too-large': 'This is too large. The limit is 10³⁰.',
  } as Readonly<Record<ParseRefusal, string>>,
  refusal: ({ reason }: Refusal) => `This value cannot be used (${reason.replaceAll('-', ' ')}).`,
  dataNetwork: (address: string, reason: string) =>
    `The data at ${address} could not be loaded${reason ? ` (${reason})` : ''}. The built-in data is used instead.`,
  dataNotJson: (reason: string) =>
    `The data given is not valid JSON (${reason}). The built-in data is used instead.`,
  dataInvalid: (count: string) =>
    `The data given does not have the expected form (problems: ${count}). The built-in data is used instead.`,
  dataProblem: (path: string, expected: string, received: string) =>
    `${path || 'the whole'}: expected ${expected}; found ${received}`,
  dataOwn: 'Data supplied by this page',
  retry: 'Try again',
  /** How to move through a drawing. */
  walkHint: 'Use the left and right keys to move through the drawing.',
  none: 'none',
};

export type CommonMessages = typeof common;
