/** What is wrong with data of the page's own, in words, which come when something is. */
export const en = {
  network: (address: string, reason: string) =>
    `The data at ${address} could not be loaded${reason ? ` (${reason})` : ''}. The built-in data is used instead.`,
  notJson: (reason: string) =>
    `The data given is not valid JSON (${reason}). The built-in data is used instead.`,
  invalid: (count: string) =>
    `The data given does not have the expected form (problems: ${count}). The built-in data is used instead.`,
  problem: (path: string, expected: string, received: string) =>
    `${path || 'the whole'}: expected ${expected}; found ${received}`,
  retry: 'Try again',
};

export type OwnDataMessages = typeof en;
