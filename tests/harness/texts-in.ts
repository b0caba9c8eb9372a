import type { Figure } from './figure-of.js';

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
  for (const { name, caption, columns, heads, cells } of figure.tables) {
    put(`${name} caption`, caption);
    for (const [column, text] of Object.entries(columns)) put(`${name} column ${column}`, text);
    for (const [row, head] of Object.entries(heads)) {
      put(`${name} row ${row}`, head);
      for (const [column, text] of Object.entries(cells[row] ?? {})) put(`${name} ${row} ${column}`, text);
    }
  }
  figure.steps.forEach(({ panel, id, numbers, value }, at, all) => {
    const place = at - all.findIndex((step) => step.panel === panel);
    put(`${panel} step ${place} ${id}`, value);
    put(`${panel} step ${place} ${id} numbers`, numbers);
  });
  return texts;
}
