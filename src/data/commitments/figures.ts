import { comparators } from './comparators.js';
import type { CommitmentData } from './schema.js';
import type { SourceId } from './sources.js';
import { usJapanInvestment } from './us-japan-investment.js';
import { usJapanPurchases } from './us-japan-purchases.js';

/**
 * What an element computes with: the dataset without what is loaded when a reader asks for it, such as the texts of its sources and the
 * multipliers. An author's own data come whole.
 */
export type CommitmentFigures = Omit<CommitmentData, 'sources'> & Partial<Pick<CommitmentData, 'sources'>>;

/** The built-in commitments; their sources are in `sources.ts`. */
export const commitmentFigures: CommitmentFigures = {
  schema: 'impact-elements/commitments@1',
  knownThrough: '2026-09-05',
  freshness: { checked: '2026-11-29', maxAge: 90 },
  commitments: [usJapanInvestment, usJapanPurchases, ...comparators],
  measures: {
    'jp-gdp': { value: '691900000000000', unit: 'JPY', status: 'outlook', source: 'gdp' satisfies SourceId },
    'jp-exchange-rate': {
      value: '155.2',
      unit: 'JPY/USD',
      status: 'outlook',
      source: 'outlook' satisfies SourceId,
    },
  },
};
