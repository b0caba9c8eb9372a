import { comparisons } from './comparisons.js';
import { defenseFigures } from './figures.js';
import type { DefenseData } from './schema.js';
import { sources } from './sources.js';
import { targets } from './targets.js';

export { defenseFigures, type DefenseFigures } from './figures.js';
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
  ...defenseFigures,
  sources,
  targets,
  comparisons,
};
