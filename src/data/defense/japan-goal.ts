import type { DefenseGoal } from './schema.js';

/** Japan's goal of December 2022; the policy speech of October 2025 brought it forward. */
export const goal: DefenseGoal = {
  share: '2',
  year: 2027,
  broughtForwardTo: 2025,
  denominator: 'fixed',
  denominatorLabel: {
    en: 'the fixed FY2022 GDP the government uses',
    ja: '政府が基準とする2022年度の固定GDP',
  },
  status: 'plan',
  source: 'mof-council',
};
