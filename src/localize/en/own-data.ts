/** What is wrong with a page's own data, fetched when something is. */
export const en = {
  network: ({ address, reason }: { address: string; reason: string }) =>
    `The data at ${address} could not be loaded${reason ? ` (${reason})` : ''}. The built-in data is used instead.`,
  notJson: ({ reason }: { reason: string }) =>
    `The supplied data is not valid JSON (${reason}). The built-in data is used instead.`,
  invalid: ({ count }: { count: string }) =>
    `The supplied data does not have the expected form (problems: ${count}). The built-in data is used instead.`,
  problem: ({ path, expected, received }: { path: string; expected: string; received: string }) =>
    `${path || 'the whole'}: expected ${expected}; found ${received}`,
  retry: 'Try again',
};

export type OwnDataMessages = typeof en;
