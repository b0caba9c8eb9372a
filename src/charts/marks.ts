/**
 * Attributes that name what a drawing shows, so that the keyboard, the pointer and tests find it by its meaning and not by its place. Templates write
 * the names out, because Lit takes no attribute names from values; `tests/charts/marks.test.ts` holds both to each other.
 */

/** A drawn shape: a piece of a bar or column, a point of a line, a target line, a grid line. Its geometry is in its own attributes. */
export const MARK = 'data-mark';

/** A text of the drawing: an amount, the name of a line, the label of a tick. */
export const LABEL = 'data-label';

/** The exact decimal behind a shape or a text. */
export const VALUE = 'data-value';

/** A place that the keyboard and the pointer reach; the value of the attribute describes it. */
export const POINT = 'data-point';

/** The row and the whole-numbered column of such a place. */
export const ROW = 'data-row';
export const COLUMN = 'data-column';

/** What a drawn shape stands for, and the exact decimal that it shows. */
export interface Marked {
  readonly id: string;
  readonly exact?: string | undefined;
}
