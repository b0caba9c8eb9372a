import { atLeast, billions } from '../authoring/amounts.js';
import { item, sector, term } from './items.js';
import type { Commitment, CommitmentItem, CommitmentScenario } from './schema.js';
import type { SourceId } from './sources.js';

/** What a scenario of these commitments is called and counts, where nothing else is said. */
const announced = (date: string, source: SourceId, items: CommitmentItem[]): CommitmentScenario => ({
  id: 'announced',
  name: 'Announced',
  date,
  status: 'announced',
  source,
  shareOf: 'total',
  comparableWith: ['total'],
  items,
});

type Details = Omit<Commitment, 'to' | 'kind' | 'currency'> & Partial<Pick<Commitment, 'kind'>>;

/** A commitment to the United States in dollars, an investment where nothing else is said. */
const toUnitedStates = (details: Details): Commitment => ({
  to: 'US',
  kind: 'investment',
  currency: 'USD',
  ...details,
});

const KOREA: SourceId = 'korea';
const EU: SourceId = 'eu';
const SWITZERLAND: SourceId = 'switzerland';
const TAIWAN: SourceId = 'taiwan';

const korea = toUnitedStates({
  id: 'us-korea-investment',
  name: 'Korea’s investment',
  from: 'KR',
  total: { ...billions('350'), status: 'derived', source: KOREA, note: '150 + 200 = 350' },
  sectors: [
    sector('shipbuilding', 'Shipbuilding', { output: 'ships-aircraft' }),
    sector('other', 'Other sectors'),
  ],
  scenarios: [
    announced('2025-11-13', KOREA, [
      item('ships', 'shipbuilding', 'Approved investments', billions('150')),
      item('memorandum', 'other', 'Under the memorandum', billions('200')),
    ]),
  ],
  terms: [term('cap', 'korea-cap', 'At most 20 billion a year')],
});

const europe = toUnitedStates({
  id: 'us-eu-investment',
  name: 'The EU’s investment',
  from: 'EU',
  total: { ...billions('600'), status: 'announced', source: EU, note: 'No split was published' },
  sectors: [],
  scenarios: [announced('2025-07-28', EU, [])],
});

const europePurchases = toUnitedStates({
  id: 'us-eu-purchases',
  name: 'The EU’s purchases',
  from: 'EU',
  kind: 'purchases',
  total: { ...billions('750'), status: 'announced', source: EU },
  sectors: [sector('energy', 'Energy', { employment: 'exports' })],
  scenarios: [announced('2025-07-28', EU, [item('fuels', 'energy', 'Energy, by 2028', billions('750'))])],
});

const switzerland = toUnitedStates({
  id: 'us-switzerland-investment',
  name: 'Switzerland’s investment',
  from: 'CH',
  total: {
    ...atLeast(billions('200')),
    status: 'announced',
    source: SWITZERLAND,
    note: 'By the end of 2028, with Liechtenstein',
  },
  window: { from: '2025-11-14', to: '2028-12-31', source: SWITZERLAND },
  sectors: [sector('pharmaceuticals', 'Pharmaceuticals', { output: 'chemicals' })],
  scenarios: [
    announced('2025-11-14', SWITZERLAND, [
      item('roche', 'pharmaceuticals', 'Roche', billions('50')),
      item('novartis', 'pharmaceuticals', 'Novartis', billions('23')),
    ]),
  ],
  years: [{ year: 2026, ...atLeast(billions('67')), status: 'announced', source: SWITZERLAND }],
});

const taiwan = toUnitedStates({
  id: 'us-taiwan-investment',
  name: 'Taiwan’s investment',
  from: 'TW',
  total: { ...atLeast(billions('250')), status: 'announced', source: TAIWAN },
  sectors: [
    sector('technology', 'Semiconductors, energy, AI', { output: 'computers' }),
    sector('guarantees', 'Credit guarantees'),
  ],
  scenarios: [
    announced('2026-01-15', TAIWAN, [
      item('direct', 'technology', 'Direct investment', atLeast(billions('250'))),
    ]),
    {
      ...announced('2026-01-15', TAIWAN, [
        item('credit', 'guarantees', 'Credit guarantees', atLeast(billions('250'))),
      ]),
      id: 'guarantees',
      name: 'Taiwan’s credit guarantees',
      shareOf: 'stated',
      comparableWith: [],
      caveat: 'Not cash: not to be added to the investment',
    },
  ],
});

/** Promises of others to the United States, in the same shape. */
export const comparators: readonly Commitment[] = [korea, europe, europePurchases, switzerland, taiwan];
