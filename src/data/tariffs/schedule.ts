import { fees } from './fees.js';
import { origins, products } from './products.js';
import { presets } from './presets.js';
import { japan } from './rates/japan.js';
import { FIRST_DAY, KNOWN_THROUGH } from './rates/measures.js';
import { europeanUnion, korea, switzerland, unitedKingdom } from './rates/partners.js';
import type { TariffDataset } from './schema.js';

/** What an element computes with: the dataset without the texts of its sources, which are loaded when a reader opens them. */
export type TariffRates = Omit<TariffDataset, 'sources'> & Partial<Pick<TariffDataset, 'sources'>>;

/** The built-in rates, fees and ready values; the ids of their sources are those of `sources.ts`. */
export const tariffRates = {
  schema: 'impact-elements/tariffs@1',
  knownFrom: FIRST_DAY,
  knownThrough: KNOWN_THROUGH,
  freshness: {
    checked: '2026-11-29',
    maxAge: 14,
    due: [
      {
        id: 'wood-2027',
        date: '2027-01-01',
        text: 'Higher general duties on wood furniture',
        source: 'wood-2027',
      },
    ],
  },
  products,
  origins,
  rows: [...japan, ...europeanUnion, ...korea, ...unitedKingdom, ...switzerland],
  fees,
  presets,
} as const satisfies TariffRates;
