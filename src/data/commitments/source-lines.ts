import type { Source, Sources } from '../schema.js';

/**
 * Reads sources written one a line: id, publisher, date, title (a copy says so there), address without `https://`, divided by `|`.
 * `!` before the id marks an official document that was read itself. Undated pages carry the day they were read instead.
 */
export function sourcesOf(lines: string): Sources {
  return Object.fromEntries(
    lines.split('\n').map((line): [string, Source] => {
      const [id = '', publisher = '', published = '', title = '', address] = line.split('|');
      return [
        id.replace('!', ''),
        {
          title,
          ...(publisher && { publisher }),
          ...(address && { url: `https://${address}` }),
          ...(published ? { published } : { retrieved: '2026-11-22' }),
          kind: id.startsWith('!') ? 'primary' : 'secondary',
        },
      ];
    }),
  );
}
