import type { EntryRule } from '../../ui/number-entries.js';

/** The number fields beside the shares and their rules. All may be left empty: then the data decide. */
export const NUMBER_RULES = {
  total: { kind: 'money', optional: true },
  exchangeRate: { kind: 'number', optional: true },
  population: { kind: 'number', optional: true },
} as const satisfies Record<string, EntryRule>;

export type NumberName = keyof typeof NUMBER_RULES;
