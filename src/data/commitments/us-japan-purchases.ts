import { about, billions, over } from '../authoring/amounts.js';
import { item, sector } from './items.js';
import type { Commitment } from './schema.js';
import type { SourceId } from './sources.js';

const FACT_SHEET: SourceId = 'white-house-september';

/** Japan's announced purchases a year. The disputed defense figure counts only when asked for. */
export const usJapanPurchases: Commitment = {
  id: 'us-japan-purchases',
  name: 'Japan’s purchases',
  from: 'JP',
  to: 'US',
  kind: 'purchases',
  currency: 'USD',
  yearly: true,
  total: { ...over(billions('15')), status: 'announced', source: FACT_SHEET, note: '8 + 7' },
  sectors: [
    sector('farm-goods', 'Farm and other goods', { employment: 'exports', output: 'farm-exports' }),
    sector('energy', 'Energy', { employment: 'exports' }),
    sector('aircraft', 'Aircraft', { employment: 'exports' }),
    sector('defense', 'Defense equipment', { employment: 'exports' }),
  ],
  scenarios: [
    {
      id: 'announced',
      name: 'What Japan said it would buy a year',
      date: '2025-09-04',
      status: 'announced',
      source: FACT_SHEET,
      shareOf: 'stated',
      comparableWith: [],
      caveat: 'What was bought is not known',
      items: [
        item('farm', 'farm-goods', 'Corn, soybeans, fertilizer, bioethanol', billions('8')),
        item('rice', 'farm-goods', 'Rice: 75% more', {
          source: 'yomiuri-rice',
          note: '346,000 × 1.75 = 605,500 t of a quota of 770,000',
        }),
        item('fuels', 'energy', 'Energy with LNG', billions('7')),
        item('airliners', 'aircraft', 'Airliners, 100 by Boeing', { source: 'reuters-aircraft' }),
        item('equipment', 'defense', 'Defense equipment, chips: several billion', {
          source: 'nikkei-statement',
        }),
        item('defense-increase', 'defense', 'Defense: 14 to 17 billion (US official)', {
          ...about(billions('3')),
          status: 'disputed',
          source: 'reuters-aircraft',
          note: '17 − 14 = 3; Tokyo: nothing new was promised',
          differing: [{ amount: '0', source: 'jiji-denial' }],
          off: true,
        }),
      ],
    },
  ],
};
