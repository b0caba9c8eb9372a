/** Reads a CSV file as RFC 4180 has it; a file that is not so makes it throw. */
export function parseCsv(file: string): string[][] {
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const text = file.replace(/^\ufeff/, '');
  const lines: string[][] = [[]];
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const found = CELL.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    lines.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}
