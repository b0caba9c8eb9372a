import { writeCsv } from './csv.js';
import { figureDrawing, svgFile } from './figure-drawing.js';
import { figureTexts, lastLines, sourceLine, type Imprint } from './figure-texts.js';
import { pngOf } from './png.js';
import { codesOf } from './embed-snippets.js';
import { isRefused } from './scenario-attributes.js';
import type { Shared, ShareHost } from './shared.js';

/** The kinds of files that a figure can be taken along as. */
export type FileKind = 'png' | 'svg' | 'csv' | 'xlsx';

function csvFile(root: ShadowRoot, { tables, sources }: Shared, imprint: Imprint): string {
  const texts = figureTexts(root);
  const { words } = imprint;
  // Events that have no number in the drawing are the rows of the table.
  const notes: [string, string][] = [
    [words.title, texts.heading],
    [words.compared, texts.standfirst],
    [words.answer, texts.sentence],
    ...[...texts.notes, ...texts.events.filter((event) => /^\d+\. /.test(event))].map(
      (note): [string, string] => [words.note, note],
    ),
    ...sources.map((source): [string, string] => [words.source, sourceLine(source, words)]),
  ];
  return writeCsv(
    tables,
    [...notes.filter(([, text]) => text), ...lastLines(texts, imprint)],
    (column) => words.exact({ column }),
    imprint.decimalSign,
  );
}

/** The workbook. What makes it is fetched when it is asked for. */
async function workbook(
  host: ShareHost,
  { workings, sources }: Shared,
  imprint: Imprint,
  lang: string,
): Promise<Blob> {
  const { spreadsheet, XLSX } = await import('../spreadsheet/spreadsheet.js');
  const bytes = spreadsheet({
    texts: figureTexts(host.shadowRoot as ShadowRoot),
    workings,
    sources,
    imprint,
    link: isRefused(host) ? null : (codesOf(host, lang)?.link ?? null),
    lang,
    rtl: getComputedStyle(host).direction === 'rtl',
    made: new Date(),
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
}

/** A figure as a file, for a reader of a language. */
export async function figureFile(
  kind: FileKind,
  host: ShareHost,
  shared: Shared,
  imprint: Imprint,
  lang: string,
): Promise<Blob> {
  const root = host.shadowRoot as ShadowRoot;
  if (kind === 'xlsx') return workbook(host, shared, imprint, lang);
  if (kind === 'csv') return new Blob([csvFile(root, shared, imprint)], { type: 'text/csv' });
  const drawing = figureDrawing(host, shared.sources, imprint);
  return kind === 'png' ? pngOf(drawing) : new Blob([svgFile(drawing)], { type: 'image/svg+xml' });
}
