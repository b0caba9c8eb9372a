import type { Source } from '../schema.js';

/** The day on which the documents were read; pages without a date of their own carry this one instead. */
const READ = '2026-11-22';

function source(
  kind: 'primary' | 'secondary',
  title: string,
  publisher: string | null,
  published: string | null,
  url: string | undefined,
): Source {
  return {
    title,
    ...(publisher !== null && { publisher }),
    ...(url !== undefined && { url }),
    ...(published === null ? { retrieved: READ } : { published }),
    kind,
  };
}

/** An official document that was read itself. Without a date: null. */
export const primary = (title: string, publisher: string, published: string | null, url: string): Source =>
  source('primary', title, publisher, published, url);

/** A copy (its title says so), a report, or a document cited by another. An unknown publisher or date: null. */
export const secondary = (
  title: string,
  publisher: string | null,
  published: string | null,
  url?: string,
): Source => source('secondary', title, publisher, published, url);
