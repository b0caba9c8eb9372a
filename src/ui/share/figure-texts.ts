import { readingMark, type CitedSource } from '../cited-source.js';
import type { ShareMessages } from '../../localize/en/share.js';

/** One space where there are several, none at the ends; the spaces within numbers stay. */
export const tidy = (text: string | null | undefined) =>
  (text ?? '').replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

/** What a figure says in words, as it stands there. */
export interface FigureTexts {
  readonly heading: string;
  readonly standfirst: string;
  readonly sentence: string;
  /** What has to be said with it: what the answer adds, and caveats. */
  readonly notes: readonly string[];
  /** Events beside the drawing, with their numbers where they have them. */
  readonly events: readonly string[];
  readonly known: string;
}

function eventsOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('[part~="events"] > li')].map((event, at) => {
    // What opens on request is left out, and so is what opens it.
    const opened = new Set(
      [...event.querySelectorAll('summary')].map(({ textContent }) => tidy(textContent)),
    );
    const lines = (event as HTMLElement).innerText.split('\n').map(tidy);
    const text = lines.filter((line) => line && !opened.has(line)).join(' · ');
    return getComputedStyle(event).listStyleType === 'decimal' ? `${at + 1}. ${text}` : text;
  });
}

/** Reads the words of a figure from its parts, so that what is taken along says what was seen. */
export function figureTexts(root: ShadowRoot): FigureTexts {
  const all = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => tidy(textContent)).filter(Boolean);
  const own = root.querySelector<HTMLSlotElement>('slot[name="heading"]')?.assignedElements() ?? [];
  return {
    heading: own.map(({ textContent }) => tidy(textContent)).join(' ') || (all('[part~="heading"]')[0] ?? ''),
    standfirst: all('[part~="standfirst"]')[0] ?? '',
    sentence: all('[part~="sentence"]')[0] ?? '',
    notes: all('[part~="stale"], [part~="notes"], [part~="freshness"], [part~="caveat"]'),
    events: eventsOf(root),
    known: all('[part~="data-date"]')[0] ?? '',
  };
}

/** A source in one line, with how it was read. */
export function sourceLine(source: CitedSource, { reading }: ShareMessages): string {
  const { publisher, published, url } = source;
  const by = publisher && reading.publisher({ name: publisher });
  return [reading.title(source), by, published, url, readingMark(source, reading)]
    .filter(Boolean)
    .join(' · ');
}

/** All sources in one text, the editions of one publication together; what was not read itself says so. */
export function sourcesInShort(sources: readonly CitedSource[], { reading }: ShareMessages): string {
  const dates = new Map<string, string[]>();
  for (const { title, publisher, published, read } of sources) {
    const mark = read === 'copy' || read === 'cited' ? reading.read[read] : '';
    const by = publisher && reading.publisher({ name: publisher });
    const name = [reading.title({ title }), by, mark].filter(Boolean).join(', ');
    dates.set(name, [...(dates.get(name) ?? []), ...(published ? [published] : [])]);
  }
  return [...dates].map(([name, all]) => (all.length ? `${name} (${all.join(', ')})` : name)).join('; ');
}

/** What is written into a file besides the figure: the words for it, the day that it was made for the reader, the version of the library, the decimal sign. */
export interface Imprint {
  readonly words: ShareMessages;
  readonly today: string;
  readonly version: string;
  /** What stands before the decimal places in the reader's locale; a point where it is left out. */
  readonly decimalSign?: string;
}

/** When it was and under what terms: the newest date of the data, the day it was made, the licence. */
export function lastLines(
  { known }: FigureTexts,
  { words, today, version }: Imprint,
): readonly (readonly [what: string, text: string])[] {
  return [
    [words.date, [known, words.made({ date: today })].filter(Boolean).join(' · ')],
    [words.licence, words.licenceText({ version })],
  ];
}
