/**
 * Attributes that name what the figure says, so that tests and scripts of a page find a number by its meaning. Templates write the names out, because Lit
 * takes no attribute names from values; `tests/ui/marks.test.ts` holds both to each other. Those of drawings are in `charts/marks.ts`.
 */

/** A key figure, by the key of the result that it shows. */
export const FIGURE = 'data-figure';

/** What a key figure adds in smaller type, by the same key. */
export const DETAIL = 'data-detail';

/** A sentence: `answer`, and what follows it. */
export const SENTENCE = 'data-sentence';

/** The line that says how the entry of a field is read, by the field. */
export const ECHO = 'data-echo';

/** A step of the working. */
export const STEP = 'data-step';

/** A row of a table, and its cells and heading by their column. */
export const ROW = 'data-row';
export const COLUMN = 'data-column';

/** The exact decimal behind a written number. */
export const VALUE = 'data-value';
