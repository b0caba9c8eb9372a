import { events } from './events.js';
import { definitions } from './japan-budgets.js';
import { exchangeRates, fixedGdp, gdp } from './japan-economy.js';
import { goal } from './japan-goal.js';
import type { DefenseData } from './schema.js';
import type { SourceId } from './sources.js';

/** What an element computes with: the dataset without what is loaded when a reader asks for it, such as the texts of its sources. */
export type DefenseFigures = Omit<DefenseData, 'sources'> & Partial<Pick<DefenseData, 'sources'>>;

/** Japan's budgets and what they are measured against; the ids of their sources are those of `sources.ts`. */
export const defenseFigures: DefenseFigures = {
  schema: 'impact-elements/defense@1',
  knownThrough: '2026-10-09',
  freshness: {
    checked: '2026-11-29',
    maxAge: 120,
    due: [
      {
        id: 'documents-2026',
        date: '2026-12-31',
        text: 'Revision of the three security documents',
        source: 'speech' satisfies SourceId,
      },
    ],
  },
  countries: [
    {
      id: 'japan',
      label: 'Japan',
      code: 'JP',
      currency: 'JPY',
      fiscalYearStart: 4,
      goal,
      definitions,
      gdp,
      fixedGdp,
      exchangeRates,
      events,
    },
  ],
};
