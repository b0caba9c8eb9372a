/** Statuses of published figures, from the least to the most certain. */
export const CERTAINTY: readonly string[] = ['announced', 'candidate', 'selected', 'contracted', 'actual'];

/** How certain a status is: the higher, the more certain; −1 for a status outside the list. */
export const certaintyOf = (status: string): number => CERTAINTY.indexOf(status);
