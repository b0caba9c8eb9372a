import type { Source } from '../schema.js';

/** The day on which the documents were read, where nothing else is said. */
const READ = '2026-11-22';

/** A document or a text. An unknown publisher or date: null. */
type Text = readonly [
  title: string,
  publisher: string | null,
  published: string | null,
  url?: string | undefined,
];

const text = ([title, publisher, published, url]: Text) => ({
  title,
  ...(publisher !== null && { publisher }),
  ...(url !== undefined && { url }),
  ...(published !== null && { published }),
});

const readAs =
  (kind: 'primary' | 'secondary', read: NonNullable<Source['read']>) =>
  (first: Text, via?: Text): Source => ({
    ...text(first),
    retrieved: READ,
    kind,
    read,
    ...(via && { via: text(via) }),
  });

/** An official document that was read itself. */
export const primary = (...first: Text): Source => readAs('primary', 'original')(first);

/** A report, or another text that is no official document. */
export const secondary = (...first: Text): Source => readAs('secondary', 'report')(first);

/** An official document that was read word for word in another place. */
export const copied: (first: Text, via?: Text) => Source = readAs('primary', 'copy');

/** An official document that is known from what another text reports of it. */
export const reported: (first: Text, via: Text) => Source = readAs('primary', 'report');

/** An official document that another text cites. */
export const cited: (first: Text, via: Text) => Source = readAs('primary', 'cited');

/** A report that was read in a copy. */
export const copiedReport: (first: Text, via?: Text) => Source = readAs('secondary', 'copy');

/** The same source, read on another day. */
export const readOn = (retrieved: string, source: Source): Source => ({ ...source, retrieved });
