type Words = Readonly<Record<string, string>>;

/** Words of the part `commitment-breakdown` that are fetched with the first refusal. */
export type CommitmentRefusals = Readonly<Record<string, (values: Words) => string>>;

export const refusals: CommitmentRefusals = {
  'unknown-commitment': () => 'This commitment is not in the data. Showing the previous figure.',
  'unknown-scenario': () => 'This list is not in the data. Showing the previous figure.',
  'unknown-choice': () => 'This choice is not known.',
  'not-positive': () => 'Enter a number above zero.',
  'not-a-number': () => 'This is not a number we can read.',
  negative: () => 'Enter zero or a positive number.',
  'too-precise': ({ places }) => `At most ${places ?? ''} decimal places.`,
  'over-allocated': ({ excess }) => `The parts exceed the whole by ${excess ?? ''}.`,
  'remainder-too-small': ({ available, missing }) =>
    `At most ${available ?? ''} with the others held: ${missing ?? ''} is missing.`,
  'nothing-to-scale': () => 'No other share can be reduced.',
  'unknown-id': ({ example }) => `Shares are written as “${example ?? ''}”, with the sectors below.`,
  'duplicate-id': () => 'A sector is named twice.',
  'out-of-range': ({ from, to }) => `Enter a number from ${from ?? ''} to ${to ?? ''}.`,
  'no-window': () => 'No payment period has been published.',
};
