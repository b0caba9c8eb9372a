import { fallbackOf } from '../../src/embed/server-markup.js';
import { COLUMN, ROW, SENTENCE } from '../../src/ui/marks.js';
import { readTable, type ReadTable } from './tables.js';
import { textOf } from './text.js';

/** What stands in a page in place of the element, for readers without JavaScript: texts by the place of what they repeat. */
export interface ReadFallback {
  readonly texts: Readonly<Record<string, string>>;
  readonly tables: readonly ReadTable[];
}

/** Gives a plain table the ids of the drawn one that it repeats: to its rows and columns by their order. */
function copyIds(plain: HTMLTableElement, drawn: HTMLTableElement): void {
  const rows = [...drawn.rows];
  if (plain.rows.length !== rows.length) throw new Error('a table of the fallback has other rows');
  rows.forEach((row, at) => {
    const copy = plain.rows[at]!;
    if (copy.cells.length !== row.cells.length) throw new Error('a row of the fallback has other cells');
    if (row.hasAttribute(ROW)) copy.setAttribute(ROW, row.getAttribute(ROW)!);
    [...row.cells].forEach((cell, i) => copy.cells[i]!.setAttribute(COLUMN, cell.getAttribute(COLUMN) ?? ''));
  });
}

/** Reads the fallback that a server makes of the drawn element: a sentence, how old the data are, the tables, and how far the data reach. */
export function readFallback(
  root: ParentNode & { readonly innerHTML: string },
  drawn: readonly ReadTable[],
): ReadFallback {
  const { body } = new DOMParser().parseFromString(fallbackOf(root.innerHTML), 'text/html');
  const sources = [...root.querySelectorAll('table')];
  const tables = [...body.querySelectorAll('table')];
  if (tables.length !== sources.length)
    throw new Error(`${tables.length} tables in the fallback, ${sources.length} drawn`);
  tables.forEach((table, at) => copyIds(table, sources[at]!));
  const names = [
    root.querySelector(`[${SENTENCE}="answer"]`) ? 'sentence answer' : 'standfirst',
    ...(root.querySelector(`[${SENTENCE}="freshness"]`) ? ['sentence freshness'] : []),
    'known',
  ];
  const written = [...body.querySelectorAll('p')].map(textOf);
  if (written.length !== names.length) throw new Error(`in the fallback: ${written.join(' | ')}`);
  return {
    texts: Object.fromEntries(names.map((name, at) => [name, written[at]!])),
    tables: tables.map((table, at) => readTable(table, drawn[at]!.name)),
  };
}
