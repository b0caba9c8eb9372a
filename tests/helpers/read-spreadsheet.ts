import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file has it. */
export interface ReadCell {
  readonly address: string;
  readonly text: string | null;
  readonly formula: string | null;
  readonly value: string | null;
  readonly style: string;
}

/** A sheet as the file has it: its name, its XML, its cells by their address. */
export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string) =>
  text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, code?: string, hex?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(code ? Number(code) : parseInt(hex!, 16)) : ENTITIES[name]!,
    )
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function cellsOf(xml: string, shared: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, attributes = '', inside = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)![1]!;
    const kind = /\bt="(\w+)"/.exec(attributes)?.[1];
    const texts = [...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => decoded(text));
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? null;
    cells.set(address, {
      address,
      text: kind === 's' ? shared[Number(value)]! : texts.length ? texts.join('') : null,
      formula: decoded(/<f[^>]*>(.*?)<\/f>/s.exec(inside)?.[1] ?? '') || null,
      value: kind === 's' ? null : value,
      style: /\bs="(\d+)"/.exec(attributes)?.[1] ?? '0',
    });
  }
  return cells;
}

/** The files in a workbook, by their paths. */
export function filesIn(bytes: Uint8Array): Record<string, string> {
  const files = unzipSync(bytes);
  return Object.fromEntries(Object.keys(files).map((path) => [path, strFromU8(files[path]!)]));
}

/** Reads a workbook, ours or one that another program has saved. */
export function readSpreadsheet(bytes: Uint8Array): ReadSheet[] {
  const files = filesIn(bytes);
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inside = '']) =>
      [...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => decoded(text)).join(''),
  );
  return [...files['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(
    ([, name = '', id = '']) => {
      const xml = files[`xl/worksheets/sheet${id}.xml`]!;
      return { name: decoded(name), xml, cells: cellsOf(xml, shared) };
    },
  );
}

/** The addresses that a formula names. */
export const namedIn = (formula: string): string[] => formula.match(/\$?[A-Z]{1,3}\$?\d+/g) ?? [];

/**
 * Computes a formula of a spreadsheet in double precision, written apart from what writes it: a minus before a number is taken before a power, and powers
 * are taken from left to right, as spreadsheets do.
 */
export function evaluateCell(formula: string, valueOf: (address: string) => number): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Z]+\d+|[A-Z]+|[-+*/^(),]/g) ?? [];
  if (tokens.join('') !== formula) throw new Error(`not a formula: ${formula}`);
  const take = (expected?: string): string => {
    const token = tokens.shift();
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`bad: ${formula}`);
    return token;
  };
  const atom = (): number => {
    const token = take();
    if (token === '-') return -atom();
    if (token === '(') {
      const value = total();
      take(')');
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    if (/\d$/.test(token)) return valueOf(token);
    take('(');
    const values = [total()];
    while (tokens[0] === ',') {
      take(',');
      values.push(total());
    }
    take(')');
    if (token === 'MAX') return Math.max(...values);
    if (token === 'MIN') return Math.min(...values);
    if (token === 'LN') return Math.log(values[0]!);
    if (token !== 'ROUND') throw new Error(`no function ${token}`);
    const [value = 0, places = 0] = values;
    // Fifteen digits are the number, as spreadsheets have it.
    const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`.replace(/e(.*)e/, 'e$1e'));
    return Math.abs(value) >= 1e15 ? value : (Math.sign(value) * Math.floor(shifted + 0.5)) / 10 ** places;
  };
  const power = (): number => {
    let value = atom();
    while (tokens[0] === '^') {
      take('^');
      value **= atom();
    }
    return value;
  };
  const product = (): number => {
    let value = power();
    while (tokens[0] === '*' || tokens[0] === '/') value = take() === '*' ? value * power() : value / power();
    return value;
  };
  const total = (): number => {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '-')
      value = take() === '+' ? value + product() : value - product();
    return value;
  };
  const value = total();
  if (tokens.length) throw new Error(`left over in: ${formula}`);
  return value;
}

/** A number of a working as its row has it. */
export interface ReadNumber {
  readonly label: string;
  readonly address: string;
  readonly formula: string | null;
  readonly value: string | null;
  readonly exact: string;
  /** How many of its digits the sheet says that a spreadsheet computes right: fifteen where it is `all` of them. */
  readonly held: number;
}

/** The numbers of a working, in the order of their rows: those with a value and all their digits. */
export function numbersOf({ cells }: ReadSheet): ReadNumber[] {
  return [...cells.values()].flatMap(({ address, formula, value }) => {
    const row = /^C(\d+)$/.exec(address)?.[1];
    const exact = row === undefined ? null : cells.get(`E${row}`)?.text;
    if (exact == null || !/^-?\d+(\.\d+)?$/.test(exact)) return [];
    const held = cells.get(`F${row}`)!.text!;
    return [
      {
        label: cells.get(`A${row}`)!.text!,
        address,
        formula,
        value,
        exact,
        held: Number(/^(?:first )?(\d+)/.exec(held)?.[1] ?? 15),
      },
    ];
  });
}

/** Whether a number is another one to so many digits: by half of one in the last of them, and another half for files that hold no more than fifteen. */
export function agrees(value: number, exact: string, digits: number): boolean {
  const wanted = Number(exact);
  const first = wanted === 0 ? 0 : Number(Math.abs(wanted).toExponential().split('e')[1]);
  // A number of zero digits says nothing of the size but that it is lost in what it is the difference of.
  return digits === 0 || Math.abs(value - wanted) <= 10 ** (first - digits + 1);
}
