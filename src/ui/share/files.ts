import { writeCsv } from './csv.js';
import { figureDrawing, svgFile } from './figure-drawing.js';
import { figureTexts, lastLines, sourceLine, type Imprint } from './figure-texts.js';
import { pngOf } from './png.js';
import type { Shared } from './shared.js';

/** The kinds of files that a figure can be taken along as. */
export type FileKind = 'png' | 'svg' | 'csv';

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

/** A figure as a file. */
export async function figureFile(
  kind: FileKind,
  host: HTMLElement,
  shared: Shared,
  imprint: Imprint,
): Promise<Blob> {
  const root = host.shadowRoot as ShadowRoot;
  if (kind === 'csv') return new Blob([csvFile(root, shared, imprint)], { type: 'text/csv' });
  const drawing = figureDrawing(host, shared.sources, imprint);
  return kind === 'png' ? pngOf(drawing) : new Blob([svgFile(drawing)], { type: 'image/svg+xml' });
}
