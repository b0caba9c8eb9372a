import { comparators } from './comparators.js';
import { caveats, multipliers } from './multipliers.js';
import type { CommitmentData } from './schema.js';
import { sources } from './sources.js';
import { usJapanInvestment } from './us-japan-investment.js';
import { usJapanPurchases } from './us-japan-purchases.js';

/** The built-in commitments: Japan's investment and purchases, and what others promised. */
export const commitments: CommitmentData = {
  schema: 'impact-elements/commitments@1',
  knownThrough: '2026-05-01',
  commitments: [usJapanInvestment, usJapanPurchases, ...comparators],
  multipliers,
  caveats,
  measures: {
    'japan-gdp': { value: '691900000000000', unit: 'JPY', status: 'outlook', source: 'gdp' },
    'exchange-rate': { value: '155.2', unit: 'JPY/USD', status: 'outlook', source: 'outlook' },
  },
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
