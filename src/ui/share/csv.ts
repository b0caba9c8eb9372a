import type { Table } from '../data-table.js';

/** What a spreadsheet would take for a formula, also in the wide forms that Japanese ones accept. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A cell of a CSV file: quoted where it has to be, and never a formula; a plain decimal stays the number that it is. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of a table: what it shows, and behind that, for each column that is made of decimals, the decimals themselves. */
function linesOf({ columns, rows }: Table, exactName: (column: string) => string): string[][] {
  const exact = columns.flatMap((_, at) => (rows.some((row) => row.exact?.[at] != null) ? [at] : []));
  return [
    [...columns.map(({ label }) => label), ...exact.map((at) => exactName(columns[at]?.label ?? ''))],
    ...rows.map((row) => [...row.cells, ...exact.map((at) => row.exact?.[at] ?? '')]),
  ];
}

/**
 * A CSV file (RFC 4180) that spreadsheets open as UTF-8: the tables, the later ones under their captions, and at the end what has to be
 * known of them, each line with what it is.
 */
export function writeCsv(
  tables: readonly Table[],
  notes: readonly (readonly [what: string, text: string])[],
  exactName: (column: string) => string,
): string {
  const lines = tables.flatMap((table, at) => [
    ...(at === 0 ? [] : [[], [table.caption]]),
    ...linesOf(table, exactName),
  ]);
  return `\ufeff${[...lines, [], ...notes].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
