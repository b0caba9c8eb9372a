import { assumptions } from './assumptions.js';
import { commitmentFigures } from './figures.js';
import { caveats, multipliers } from './multipliers.js';
import type { CommitmentData } from './schema.js';
import { sources } from './sources.js';

export { commitmentFigures, type CommitmentFigures } from './figures.js';

/** The built-in commitments: Japan's investment and purchases, and what others promised. */
export const commitments: CommitmentData = {
  ...commitmentFigures,
  measures: { ...commitmentFigures.measures, ...assumptions },
  multipliers,
  caveats,
  sources,
};

export {
  breakdownInput,
  countedItems,
  customInput,
  splitSectors,
  type BreakdownOptions,
} from './breakdown-input.js';
export { sectorMultipliers } from './sector-multipliers.js';
