/** Statuses of a commitment on its way, from the least to the most certain. */
export const CERTAINTY: readonly string[] = ['announced', 'candidate', 'selected', 'contracted', 'actual'];

/** How certain a status of a commitment is: the higher, the more certain; −1 for a status outside the list. */
export const certaintyOf = (status: string): number => CERTAINTY.indexOf(status);

/** Statuses of what stands: in law, by a court, in a budget, in a contract, in accounts, or computed from these. */
const FIRM: ReadonlySet<string> = new Set([
  'in force',
  'decided',
  'actual',
  'enacted budget',
  'contracted',
  'derived',
]);

/** Whether a figure or an event with this status stands, and is not only expected. */
export const isFirm = (status: string): boolean => FIRM.has(status);

/** Statuses of what does not hold: denied by one side, or no longer in force, in whole or in part. */
const DISPUTED: ReadonlySet<string> = new Set(['disputed', 'ended', 'partly ended']);

/** Whether what has this status does not hold: denied by one side, or no longer in force. */
export const isDisputed = (status: string): boolean => DISPUTED.has(status);
