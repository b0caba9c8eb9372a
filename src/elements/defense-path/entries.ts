import type { EntryRule } from '../../ui/number-entries.js';

/** The number fields of the path and their rules. */
export const NUMBER_RULES = {
  targetShare: { kind: 'percent' },
  targetYear: { kind: 'number', ungrouped: true },
  gdpGrowth: { kind: 'percent', allowNegative: true },
  deflator: { kind: 'percent', allowNegative: true, optional: true },
  fixedGdp: { kind: 'money', optional: true },
} as const satisfies Record<string, EntryRule>;

export type NumberName = keyof typeof NUMBER_RULES;

/**
 * What is computed with where nothing was given: Japan's goal. The growth of GDP is an assumption and is called so wherever it counts;
 * the year of the goal is 2027, or the year after the latest figure where that is later.
 */
export const NUMBER_DEFAULTS: Readonly<Partial<Record<NumberName, string>>> = {
  targetShare: '2',
  targetYear: '2027',
  gdpGrowth: '2',
};
