import type { Table } from '../data-table.js';

/** What a spreadsheet would take for a formula, also in the wide forms that Japanese ones accept. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const SIGN_AND_MARK = /^[+\-＋－] ?(?:\p{L}{0,3}\p{Sc}\p{Zs}?|[A-Z]{3}\p{Zs})?(?=\d)/u;
/** With separators, or put together with Japanese units. */
const DIGITS = /^[\d.,'’\p{Zs}]*(?:[京兆億万]\d+)*/u;
const UNIT = /^[\p{L}\p{Sc}%‰.\p{Zs}]{0,40}$/u;

/**
 * A number with its sign, as a table writes a change: a sign, a mark of its currency or none, digits with their separators, and after them a unit in letters
 * or signs of its own. It names no cell and calls nothing. Not by one expression, which would read long rows of points and spaces again and again.
 */
function isSigned(text: string): boolean {
  const mark = SIGN_AND_MARK.exec(text);
  return mark !== null && UNIT.test(text.slice(mark[0].length).replace(DIGITS, ''));
}

/** A cell of a CSV file: quoted where it has to be, and never a formula; a number with its sign is none, and stays what a person reads. */
export function csvCell(text: string, separator = ','): string {
  const safe = FORMULA.test(text) && !isSigned(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of a table: what it shows, and behind that, for each column that is made of decimals, the decimals themselves. */
function linesOf(
  { columns, rows }: Table,
  exactName: (column: string) => string,
  decimalSign: string,
): string[][] {
  const exact = columns.flatMap((_, at) => (rows.some((row) => row.exact?.[at] != null) ? [at] : []));
  return [
    [...columns.map(({ label }) => label), ...exact.map((at) => exactName(columns[at]?.label ?? ''))],
    ...rows.map((row) => [
      ...row.cells,
      ...exact.map((at) => (row.exact?.[at] ?? '').replace('.', decimalSign)),
    ]),
  ];
}

/**
 * A CSV file (RFC 4180) that spreadsheets open as UTF-8: the tables, the later ones under their captions, and at the end what has to be
 * known of them, each line with what it is. Where readers write a decimal comma, semicolons stand between the columns and the exact decimals have a comma, as
 * their spreadsheets expect it.
 */
export function writeCsv(
  tables: readonly Table[],
  notes: readonly (readonly [what: string, text: string])[],
  exactName: (column: string) => string,
  decimalSign = '.',
): string {
  const separator = decimalSign === ',' ? ';' : ',';
  const lines = tables.flatMap((table, at) => [
    ...(at === 0 ? [] : [[], [table.caption]]),
    ...linesOf(table, exactName, decimalSign),
  ]);
  return `\ufeff${[...lines, [], ...notes].map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('')}`;
}
