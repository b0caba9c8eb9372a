import { panelOf, textOf } from './text.js';

/** A table as it is read: by the ids of its rows and columns, each with its heading. */
export interface ReadTable {
  /** The panel that it stands in; a later one of the same panel with its number. */
  readonly name: string;
  readonly caption: string;
  /** The headings of the columns, by id, in order. */
  readonly columns: Readonly<Record<string, string>>;
  /** The headings of the rows, by id, in order. */
  readonly heads: Readonly<Record<string, string>>;
  /** Every cell apart from headings, by row and column. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function byId(elements: Iterable<Element>, mark: string, where: string): [string, Element][] {
  const entries = [...elements].map((element): [string, Element] => [
    element.getAttribute(mark) ?? '',
    element,
  ]);
  const ids = entries.map(([id]) => id);
  if (ids.includes('') || new Set(ids).size < ids.length) throw new Error(`${where}: ids ${ids.join(', ')}`);
  return entries;
}

/** A table whose rows and columns have headings by which a screen reader tells each cell. Throws where one has none. */
export function readTable(table: HTMLTableElement, name: string): ReadTable {
  const caption = textOf(table.caption);
  const columns = byId(table.tHead?.rows[0]?.cells ?? [], 'data-column', `columns of ${caption}`);
  if (columns.some(([, cell]) => cell.getAttribute('scope') !== 'col'))
    throw new Error(`${caption}: a column has no heading`);
  const rows = byId(table.tBodies[0]?.rows ?? [], 'data-row', `rows of ${caption}`);
  const heads: Record<string, string> = {};
  const cells: Record<string, Record<string, string>> = {};
  for (const [row, element] of rows) {
    const read = byId((element as HTMLTableRowElement).cells, 'data-column', `cells of ${row}`);
    const [first, ...others] = read;
    if (first?.[1].getAttribute('scope') !== 'row') throw new Error(`${caption}: ${row} has no heading`);
    if (read.map(([id]) => id).join() !== columns.map(([id]) => id).join())
      throw new Error(`${caption}: ${row} has other columns than the table`);
    heads[row] = textOf(first[1]);
    cells[row] = Object.fromEntries(others.map(([id, cell]) => [id, textOf(cell)]));
  }
  return {
    name,
    caption,
    columns: Object.fromEntries(columns.map(([id, cell]) => [id, textOf(cell)])),
    heads,
    cells,
  };
}

/** All tables below `root`, in order. */
export function readTables(root: ParentNode): ReadTable[] {
  const seen = new Map<string, number>();
  return [...root.querySelectorAll('table')].map((table) => {
    const panel = panelOf(table);
    const count = (seen.get(panel) ?? 0) + 1;
    seen.set(panel, count);
    return readTable(table, count === 1 ? panel : `${panel}${count}`);
  });
}
