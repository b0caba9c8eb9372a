import { openShare, saved } from '../helpers/share.js';
import { parseCsv } from '../helpers/parse-csv.js';
import { textOf } from './text.js';

async function fileOf(element: Element, kind: 'CSV' | 'SVG'): Promise<string> {
  const panel = await openShare(element);
  // The kind of a file has the same name in every language.
  const button = [...panel.querySelectorAll('button')].find((one) => textOf(one).includes(kind));
  const { file } = await saved(element, textOf(button));
  return file.text();
}

/** The lines of the file that a spreadsheet opens. */
export async function csvOf(element: Element): Promise<string[][]> {
  return parseCsv(await fileOf(element, 'CSV'));
}

/** The texts of the saved drawing, as another program shows them. */
export async function svgTextsOf(element: Element): Promise<string[]> {
  const svg = new DOMParser().parseFromString(await fileOf(element, 'SVG'), 'image/svg+xml');
  return [...svg.querySelectorAll('text')].map(textOf);
}
