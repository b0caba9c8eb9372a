import type { DefenseGoal } from './schema.js';
import type { SourceId } from './sources.js';

/** Japan's goal of December 2022; the policy speech of October 2025 brought it forward by two years. */
export const goal: DefenseGoal = {
  share: '2',
  year: 2027,
  broughtForwardTo: 2025,
  definition: 'comprehensive',
  denominator: 'fixed',
  denominatorLabel: 'the fixed FY2022 GDP the government uses',
  status: 'plan',
  source: 'mof-council' satisfies SourceId,
};
