import type { Commitment } from './schema.js';
import { bounded, itemsOf, sectorsOf } from './tables.js';

const FACT_SHEET = 'white-house-september';

/** What Japan said it would buy each year. The disputed defense figure counts only when asked for. */
export const usJapanPurchases: Commitment = {
  id: 'us-japan-purchases',
  name: 'Japan’s purchases',
  from: 'JP',
  to: 'US',
  kind: 'purchases',
  currency: 'USD',
  yearly: true,
  total: {
    ...bounded('+15'),
    status: 'announced',
    source: FACT_SHEET,
    note: '8 + 7',
  },
  sectors: sectorsOf(`farm-goods|Farm and other goods|exports|farm-exports
energy|Energy|exports
aircraft|Aircraft|exports
defense|Defense equipment|exports`),
  scenarios: [
    {
      id: 'announced',
      name: 'Announced',
      date: '2025-09-04',
      status: 'announced',
      source: FACT_SHEET,
      shareOf: 'stated',
      caveat: 'What was bought is not known',
      items: itemsOf(
        `farm|farm-goods|Corn, soybeans, fertilizer, bioethanol|8
rice|farm-goods|Rice: 75% more||yomiuri-rice||346,000 × 1.75 = 605,500 t of a quota of 770,000
fuels|energy|Energy with LNG|7
airliners|aircraft|Airliners, 100 by Boeing||reuters-aircraft
equipment|defense|Defense equipment, chips: several billion||nikkei-statement
defense-increase|defense|Defense: 14 to 17 billion (US official)|~3|reuters-aircraft||17 − 14 = 3; Tokyo: nothing new was promised`,
        {
          'defense-increase': {
            status: 'disputed',
            differing: [{ amount: '0', source: 'jiji-denial' }],
            off: true,
          },
        },
      ),
    },
  ],
};
