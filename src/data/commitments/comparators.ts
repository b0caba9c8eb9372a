import type { Commitment, CommitmentScenario } from './schema.js';
import { billion, bounded, itemsOf, sectorsOf } from './tables.js';

const announced = (date: string, source: string, items: string): CommitmentScenario => ({
  id: 'announced',
  name: 'Announced',
  date,
  status: 'announced',
  source,
  shareOf: 'total',
  items: items === '' ? [] : itemsOf(items),
});

const promised = (
  from: string,
  name: Commitment['name'],
  total: Commitment['total'],
  sectors: string,
  scenarios: CommitmentScenario[],
): Commitment => ({
  id: `us-${total.source}-investment`,
  name,
  from,
  to: 'US',
  kind: 'investment',
  currency: 'USD',
  total,
  sectors: sectors === '' ? [] : sectorsOf(sectors),
  scenarios,
});

const NO_SPLIT = 'No split was published';
const ANNOUNCED = 'announced';

const korea: Commitment = {
  ...promised(
    'KR',
    'Korea’s investment',
    {
      amount: billion('350'),
      status: 'derived',
      source: 'korea',
      note: '150 + 200 = 350',
    },
    'shipbuilding|Shipbuilding||ships-aircraft\nother|Other sectors',
    [
      announced(
        '2025-11-13',
        'korea',
        'ships|shipbuilding|Approved investments|150\nmemorandum|other|Under the memorandum|200',
      ),
    ],
  ),
  terms: [
    {
      id: 'cap',
      text: 'At most 20 billion a year',
      status: ANNOUNCED,
      source: 'korea-cap',
    },
  ],
};

const europe = promised(
  'EU',
  'The EU’s investment',
  { amount: billion('600'), status: ANNOUNCED, source: 'eu', note: NO_SPLIT },
  '',
  [announced('2025-07-28', 'eu', '')],
);

const europePurchases: Commitment = {
  ...promised(
    'EU',
    'The EU’s purchases',
    { amount: billion('750'), status: ANNOUNCED, source: 'eu' },
    'energy|Energy|exports',
    [announced('2025-07-28', 'eu', 'fuels|energy|Energy, by 2028|750')],
  ),
  id: 'us-eu-purchases',
  kind: 'purchases',
};

const switzerland: Commitment = {
  ...promised(
    'CH',
    'Switzerland’s investment',
    {
      ...bounded('>200'),
      status: ANNOUNCED,
      source: 'switzerland',
      note: 'By the end of 2028, with Liechtenstein',
    },
    'pharmaceuticals|Pharmaceuticals||chemicals',
    [
      announced(
        '2025-11-14',
        'switzerland',
        'roche|pharmaceuticals|Roche|50\nnovartis|pharmaceuticals|Novartis|23',
      ),
    ],
  ),
  window: { from: '2025-11-14', to: '2028-12-31', source: 'switzerland' },
  years: [{ year: 2026, ...bounded('>67'), source: 'switzerland' }],
};

const taiwan = promised(
  'TW',
  'Taiwan’s investment',
  { ...bounded('>250'), status: ANNOUNCED, source: 'taiwan' },
  'technology|Semiconductors, energy, AI||computers\nguarantees|Credit guarantees',
  [
    announced('2026-01-15', 'taiwan', 'direct|technology|Direct investment|>250'),
    {
      ...announced('2026-01-15', 'taiwan', 'credit|guarantees|Credit guarantees|>250'),
      id: 'guarantees',
      name: 'Guarantees',
      shareOf: 'stated',
      caveat: 'Not cash: not to be added to the investment',
    },
  ],
);

/** What others promised the United States, in the same shape. */
export const comparators: readonly Commitment[] = [korea, europe, europePurchases, switzerland, taiwan];
