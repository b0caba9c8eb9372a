import { commitments } from '../../src/data/commitments/index.js';
import { defense } from '../../src/data/defense/index.js';
import { events } from '../../src/data/events/index.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { numbers } from '../../src/localize/en/numbers.js';
import { stepName } from '../../src/localize/en/terms.js';
import type { LanguagePack } from '../../src/localize/language.js';
import { textsOf } from '../../src/localize/translated.js';
import { ENGLISH } from './languages.js';

/** Numbers and dates are written in Arabic here, so that what is left in Latin letters is a text of ours. */
export const PSEUDO = 'ar';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  y: 'ÿ',
};

/** A text with accents, 40 % longer, in marks. */
export function mark(text: string): string {
  const accented = text.replace(/[aeioucny]/g, (letter) => ACCENTS[letter] ?? letter);
  return `⟦${accented}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

/** Every text in a tree of messages marked, also those that messages make of values. */
function marked(words: unknown): unknown {
  if (typeof words === 'string') return mark(words);
  if (typeof words === 'function') {
    const write = words as (...values: unknown[]) => unknown;
    return (...values: unknown[]) => marked(write(...values));
  }
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, marked(word)]));
}

const datasets = { tariffs, defense, commitments, events };

/** A language with every message and every text of the data. */
export const pseudoLanguage = {
  dir: 'rtl',
  ...(marked(ENGLISH) as object),
  common: {
    ...(marked(ENGLISH.common) as object),
    termName: ({ name }: { name: string }) => mark(stepName(name)),
  },
  numbers: { ...numbers, example: mark('40 billion') },
  ...Object.fromEntries(
    Object.entries(datasets).map(([name, data]) => [`data/${name}`, marked(textsOf(data))]),
  ),
} as LanguagePack;

/** Names that stay as they are in every language: of laws and of who published a source, and titles that are cited. */
const NAMES: ReadonlySet<string> = new Set(['act', 'heading', 'publisher']);

function* namesIn(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const cited = key === 'title' && path.startsWith('/sources/');
    if (typeof each === 'string' && each !== '' && (NAMES.has(key) || cited)) yield each;
    yield* namesIn(each, `${path}/${key}`);
  }
}

const names = [...new Set(Object.values(datasets).flatMap((data) => [...namesIn(data)]))].sort(
  (a, b) => b.length - a.length,
);

/** What of a text is in no marks and is not a number, date, currency, address or name. */
export function unmarked(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  rest = rest.replace(/https?:\/\/\S+/g, ' ');
  for (const name of names) rest = rest.replaceAll(name, ' ');
  rest = rest.replace(/\b[A-Z]{3}\b|\b[A-Z]{2}\p{Sc}|\b[a-z]+\(/gu, ' ');
  return /\p{Script=Latin}{2}/u.test(rest) ? rest.replace(/\s+/g, ' ').trim() : '';
}

const ATTRIBUTES = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
];

/** Every text that a reader of an element can meet: text nodes, and attributes that are read out. Code to copy is no text. */
export function textsIn(root: ParentNode & Node): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) for (const name of ATTRIBUTES) texts.push(node.getAttribute(name) ?? '');
    else if (!node.parentElement?.closest('style, script')) texts.push(node.textContent ?? '');
  }
  return texts.filter((text) => text.trim());
}
