interface OwnDataProblem {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly key?: 'missing' | 'unknown';
}

/** What is wrong with a page's own data, fetched when something is. */
export const en = {
  network: ({ address, reason }: { address: string; reason: string }) =>
    `The data at ${address} could not be loaded${reason ? ` (${reason})` : ''}. The built-in data is used instead.`,
  notJson: ({ reason }: { reason: string }) =>
    `The supplied data is not valid JSON (${reason}). The built-in data is used instead.`,
  invalid: ({ count }: { count: string }) =>
    `The supplied data does not have the expected form (problems: ${count}). The built-in data is used instead.`,
  problem: ({ path, expected, received, key }: OwnDataProblem) =>
    key === 'missing'
      ? `${path}: is missing`
      : key === 'unknown'
        ? `${path}: is no key that is known here`
        : `${path || 'the whole'}: expected ${expected}; found ${received}`,
  /** What a ready value of the attribute `presets` has to be. */
  preset: 'a label, = and a plain amount, such as "One car = 40000" or "One car = 5500000 JPY"',
  retry: 'Try again',
};

export type OwnDataMessages = typeof en;
