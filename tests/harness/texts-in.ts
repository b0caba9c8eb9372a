import type { ReadFallback } from './fallback.js';
import type { Figure } from './figure-of.js';
import type { ReadTable } from './tables.js';

/** The texts of tables, by their rows and columns. */
function tableTexts(tables: readonly ReadTable[]): Record<string, string> {
  const texts: [place: string, text: string][] = [];
  for (const { name, caption, columns, heads, cells } of tables) {
    texts.push([`${name} caption`, caption]);
    for (const [column, text] of Object.entries(columns)) texts.push([`${name} column ${column}`, text]);
    for (const [row, head] of Object.entries(heads)) {
      texts.push([`${name} row ${row}`, head]);
      for (const [column, text] of Object.entries(cells[row] ?? {}))
        texts.push([`${name} ${row} ${column}`, text]);
    }
  }
  return Object.fromEntries(texts.filter(([, text]) => text));
}

/** What a fallback says, by the places of what it repeats. */
export function fallbackTexts({ texts, tables }: ReadFallback): Record<string, string> {
  return { ...texts, ...tableTexts(tables) };
}

/** Everything that is read, as one list of texts by where each stands. */
export function textsIn(figure: Figure): Record<string, string> {
  const texts: Record<string, string> = {};
  const put = (place: string, text: string) => {
    if (text) texts[place] = text;
  };
  for (const place of ['heading', 'standfirst', 'known'] as const) put(place, figure[place]);
  for (const [id, text] of Object.entries(figure.sentences)) put(`sentence ${id}`, text);
  for (const [id, { label, value, exact, detail }] of Object.entries(figure.figures)) {
    put(`figure ${id}`, value);
    put(`figure ${id} label`, label);
    put(`figure ${id} exact`, exact);
    put(`figure ${id} detail`, detail);
  }
  for (const [id, text] of Object.entries(figure.echoes)) put(`echo ${id}`, text);
  for (const [id, text] of Object.entries(figure.labels)) put(`label ${id}`, text);
  figure.drawings.forEach(({ marks, labels }, at) => {
    for (const { id, text } of labels) put(`drawing ${at} label ${id}`, text);
    for (const { id, value, text } of marks) {
      put(`drawing ${at} mark ${id}`, value ?? '');
      put(`drawing ${at} mark ${id} text`, text);
    }
  });
  figure.legend.forEach((text, at) => put(`legend ${at}`, text));
  Object.assign(texts, tableTexts(figure.tables));
  figure.steps.forEach(({ panel, id, numbers, value }, at, all) => {
    const place = at - all.findIndex((step) => step.panel === panel);
    put(`${panel} step ${place} ${id}`, value);
    put(`${panel} step ${place} ${id} numbers`, numbers);
  });
  return texts;
}
