import { comparisons } from './comparisons.js';
import { events, targets } from './events.js';
import { definitions } from './japan-budgets.js';
import { exchangeRates, fixedGdp, gdp } from './japan-economy.js';
import type { DefenseData } from './schema.js';
import { sources } from './sources.js';

export {
  budgetsOf,
  budgetYears,
  gdpByYear,
  type BudgetStage,
  type BudgetYear,
  type GdpYear,
} from './select.js';
export type {
  BudgetFigure,
  DefenseComparison,
  DefenseCountry,
  DefenseData,
  DefenseTarget,
  GdpRelease,
  PolicyEvent,
  SpendingDefinition,
  YearlyFigure,
} from './schema.js';

/** Japan's defence budgets and what they are measured against, with the shares of other countries. */
export const defense: DefenseData = {
  knownThrough: '2026-10-09',
  sources,
  countries: [
    {
      id: 'japan',
      label: { en: 'Japan', ja: '日本' },
      currency: 'JPY',
      fiscalYearStart: 4,
      definitions,
      gdp,
      fixedGdp,
      exchangeRates,
      events,
    },
  ],
  targets,
  comparisons,
};
