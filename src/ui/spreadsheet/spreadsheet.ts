import { strToU8, zipSync } from 'fflate';
import { lastLines, type FigureTexts, type Imprint } from '../share/figure-texts.js';
import { isLink, readingMark, type CitedSource } from '../cited-source.js';
import { cellFormula } from './cell-formula.js';
import { digitsIn, KEPT } from './digits.js';
import { formatCode, unitWords } from './number-format.js';
import { columnName, workbookFiles, type Sheet, type SheetCell } from './sheet-xml.js';
import { withoutEnd } from './trimmed.js';
import { workingCells, type NumberCell } from './working-cells.js';
import type { Working } from './working.js';

/** What a spreadsheet is made of. */
export interface SpreadsheetContent {
  readonly texts: FigureTexts;
  readonly workings: readonly Working[];
  readonly sources: readonly CitedSource[];
  readonly imprint: Imprint;
  /** Address of the scenario; null where a link cannot hold it. */
  readonly link: string | null;
  readonly lang: string;
  readonly rtl: boolean;
  readonly made: Date;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const VALUES = 2;
const LONGEST_NAME = 31;

type Row = readonly (SheetCell | null)[];

/** A name that spreadsheets take for a sheet, and that none before it has. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[[\]:*?/\\\s\p{Cc}]/gu, ' ');
  const clean = withoutEnd(plain.replace(/^[' ]+/, ''), "' ");
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    // What is cut in half at the end, such as one half of a character, would be no text.
    const name = `${clean
      .slice(0, LONGEST_NAME - end.length)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()}${end}`;
    if (name.trim() && !isTaken(name)) return name;
  }
}

function heldWords({ exact, held }: NumberCell, words: Imprint['words']['sheet']): string {
  const all = digitsIn(exact);
  if (held < KEPT) return words.first({ held });
  return all <= KEPT ? words.all : words.some({ held, all });
}

const line = (what: string, text: string, link?: string): Row => [
  { text: what, look: { soft: true } },
  {
    text,
    look: { soft: true, ...(link === undefined ? {} : { link: true }) },
    ...(link === undefined ? {} : { link }),
  },
];

/** What has to be known of the figure: below the numbers, so that the first row of them is at hand. */
function notes({ texts, imprint, link }: SpreadsheetContent): Row[] {
  const { words } = imprint;
  const lines: [string, string][] = [
    [words.compared, texts.standfirst],
    [words.answer, texts.sentence],
    ...texts.notes.map((note): [string, string] => [words.note, note]),
  ];
  return [
    ...lines.filter(([, text]) => text).map(([what, text]) => line(what, text)),
    ...lastLines(texts, imprint).map(([what, text]) => line(what, text)),
    ...(link === null ? [] : [line(words.sheet.scenario, link, link)]),
  ];
}

function workingSheet(working: Working, name: string, content: SpreadsheetContent): Sheet {
  const { texts, imprint, rtl } = content;
  const { sheet: words } = imprint.words;
  const cells = workingCells(working);
  const head: Row[] = [
    [{ text: [texts.heading, working.title].filter(Boolean).join(' – '), look: { large: true } }],
    [{ text: words.given, look: { input: true } }, { text: words.legend }],
    [null, { text: words.digits, look: { soft: true } }],
    [words.name, words.formula, words.value, words.unit, words.exact, words.held].map((text) => ({
      text,
      look: { heading: true },
    })),
  ];
  const frozen = head.length;
  const address = (place: number) => `${columnName(VALUES)}${frozen + place + 1}`;
  const rows = cells.map((cell): Row => {
    const format = formatCode(cell);
    const { expression, places } = cell;
    const number = Number(cell.exact);
    return [
      { text: cell.label, look: { wrap: true, bold: cell.kind === 'step' } },
      { text: expression ? cell.words : words.given, look: { wrap: true, soft: true } },
      expression
        ? {
            number,
            formula: cellFormula(expression, (name) => address(places.get(name) ?? 0)),
            look: { format },
          }
        : { number, look: { format, input: true } },
      { text: unitWords(cell.unit, cell.currency, words), look: {} },
      { text: cell.exact, look: { soft: true } },
      { text: heldWords(cell, words), look: { soft: true } },
    ];
  });
  const inPercent = cells.flatMap(({ kind, unit }, at) =>
    kind === 'input' && unit === 'percent' ? [address(at)] : [],
  );
  return {
    name,
    rtl,
    widths: [38, 60, 26, 14, 44, 14],
    frozen,
    rows: [...head, ...rows, [], ...notes(content)],
    prompts: [{ cells: inPercent, text: words.inPercent }],
  };
}

function sourcesSheet(name: string, { sources, imprint, rtl }: SpreadsheetContent): Sheet {
  const { words } = imprint;
  const { sheet } = words;
  const head = [
    ...[words.source, sheet.publisher, sheet.published, sheet.address, sheet.kind],
    ...[sheet.reading, sheet.retrieved, sheet.uses],
  ];
  const wrap = { wrap: true };
  return {
    name,
    rtl,
    widths: [50, 30, 13, 50, 20, 34, 13, 70],
    frozen: 1,
    rows: [
      head.map((text) => ({ text, look: { heading: true } })),
      ...sources.map((source): Row => {
        const { title, publisher = '', published = '', url = '', kind, retrieved = '', uses } = source;
        return [
          { text: title, look: wrap },
          { text: publisher, look: wrap },
          { text: published },
          isLink(url)
            ? { text: url, look: { wrap: true, link: true }, link: url }
            : { text: url, look: wrap },
          { text: words.reading.kind[kind] ?? kind },
          { text: readingMark(source, words.reading), look: wrap },
          { text: retrieved },
          { text: uses.join('\n'), look: wrap },
        ];
      }),
    ],
    prompts: [],
  };
}

/**
 * The working as a workbook: each step a formula on the cells of those before it, given numbers coloured, the sources on the second sheet, and the workings of
 * open panels after it. Beside each formula stands its value, for programs that compute nothing.
 */
export function spreadsheet(content: SpreadsheetContent): Uint8Array {
  const { texts, workings, imprint, link, lang, made } = content;
  const { words } = imprint;
  const taken: string[] = [];
  const named = (wanted: string) => {
    const name = sheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const [first, ...others] = workings;
  const sheets = [
    ...(first ? [workingSheet(first, named(first.title ?? words.sheet.working), content)] : []),
    sourcesSheet(named(words.sheet.sources), content),
    ...others.map((one) => workingSheet(one, named(one.title ?? words.sheet.working), content)),
  ];
  const description = [texts.sentence, ...lastLines(texts, imprint).map(([, text]) => text), link ?? '']
    .filter(Boolean)
    .join('\n');
  const files = workbookFiles(sheets, { title: texts.heading, description, lang, made });
  return zipSync(
    Object.fromEntries(Object.keys(files).map((path) => [path, strToU8(files[path] ?? '')])),
    // A fixed time: the same scenario on the same day makes the same file.
    { level: 6, mtime: Date.UTC(1980, 0, 2) },
  );
}
