import type { SourceMessages } from '../localize/en/sources.js';

/** A document or a text, as it is cited. */
interface Text {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

/** A source, and what it stands for here. */
export interface CitedSource extends Text {
  readonly retrieved?: string | undefined;
  readonly kind: string;
  /** How it was read; left out in data of a page that do not say. */
  readonly read?: keyof SourceMessages['read'] | undefined;
  /** Where it was read, if not in the source itself. */
  readonly via?: Text | undefined;
  /** What is taken from it: the rule, its dates, its status. */
  readonly uses: readonly string[];
}

/** Only links that a browser opens as a page; anything else is shown as text. */
export function isLink(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}

/** How a source was read, and where. */
export function readingMark(
  { read, via, kind }: Pick<CitedSource, 'read' | 'via' | 'kind'>,
  words: SourceMessages,
): string {
  if (read === undefined) return '';
  if (read === 'report' && !via && kind === 'secondary') return words.itself;
  const place = via && words.place({ title: via.title, publisher: via.publisher ?? '' });
  return place ? words.readIn({ how: words.read[read], place }) : words.read[read];
}
