import { billions, over, upTo } from '../authoring/amounts.js';
import { sector, term } from './items.js';
import type { Commitment } from './schema.js';
import type { SourceId } from './sources.js';
import { joint, whiteHouse } from './us-japan-projects.js';
import { candidates, selected } from './us-japan-rounds.js';

const AFP: SourceId = 'afp-first';
const LOANS: SourceId = 'nhk-loans';

/** The seven sectors that the memorandum names. */
const named = [
  sector('semiconductors', 'Semiconductors', { nameInSentence: 'semiconductors', output: 'computers' }),
  sector('pharmaceuticals', 'Pharmaceuticals', { nameInSentence: 'pharmaceuticals', output: 'chemicals' }),
  sector('metals', 'Metals', { nameInSentence: 'metals', output: 'primary-metals' }),
  sector('critical-minerals', 'Critical minerals', {
    nameInSentence: 'critical minerals',
    employment: 'metal-ore-mining',
    output: 'mining',
  }),
  sector('shipbuilding', 'Shipbuilding', { nameInSentence: 'shipbuilding', output: 'ships-aircraft' }),
  sector('energy', 'Energy', {
    nameInSentence: 'energy',
    employment: 'construction-jobs',
    output: 'construction',
  }),
  sector('ai-quantum', 'AI and quantum'),
];

/** The headings of the lists of October 2025, and the place of what has none. */
const headings = [
  sector('ai-power', 'Power for AI', { employment: 'construction-jobs', output: 'construction' }),
  sector('ai-infrastructure', 'AI infrastructure', { output: 'electrical-equipment' }),
  sector('electronics', 'Electronics', { output: 'computers' }),
  sector('logistics', 'Manufacturing, logistics'),
  sector('critical-minerals-etc', 'Critical minerals etc.'),
  sector('unassigned', 'None of the seven'),
];

const place = (id: string, name: string) => ({ id, name });

const places = [
  place('ohio', 'Ohio'),
  place('texas', 'Texas'),
  place('georgia', 'Georgia'),
  place('tennessee', 'Tennessee'),
  place('alabama', 'Alabama'),
  place('pennsylvania', 'Pennsylvania'),
];

/** What Japan is to invest and lend, up to 550 billion dollars. No source divides it by sector. */
export const usJapanInvestment: Commitment = {
  id: 'us-japan-investment',
  name: 'Japan’s commitment to invest and lend',
  from: 'JP',
  to: 'US',
  kind: 'investment',
  currency: 'USD',
  total: {
    ...upTo(billions('550')),
    status: 'announced',
    source: 'agreement-outline' satisfies SourceId,
    note: 'Equity, loans and loan guarantees',
  },
  window: { from: '2025-09-04', to: '2029-01-19', source: 'memorandum' satisfies SourceId },
  sectors: [...named, ...headings],
  places,
  named: [
    {
      date: '2025-09-04',
      by: 'the memorandum',
      source: 'sectors-memorandum' satisfies SourceId,
      sectors: named.map(({ id }) => id),
    },
  ],
  scenarios: [selected, candidates, joint, whiteHouse],
  layers: [
    {
      layer: 'candidates',
      date: '2026-03-19',
      ...upTo(billions('109')),
      status: 'derived',
      source: 'nhk-second' satisfies SourceId,
      note: '36 + 73 = 109',
    },
    { layer: 'selected', date: '2026-02-17', ...billions('36'), status: 'selected', source: AFP },
    {
      layer: 'contracted',
      date: '2026-05-01',
      ...over(billions('340')),
      currency: 'JPY',
      status: 'contracted',
      source: LOANS,
      note: 'JBIC and private banks, three projects',
    },
    { layer: 'disbursed', date: '2026-05-01', status: 'contracted', source: LOANS, note: 'None reported' },
  ],
  cash: {
    note: 'The text of the annex that settles how cash is divided was not found. Each reading is somebody’s, and none is official.',
    readings: [
      { id: 'recoup', by: 'St. Louis Fed' },
      { id: 'periodic-halved', by: 'R. Katz' },
      { id: 'periodic-full' },
      { id: 'loans-and-equity', by: 'July 2025 terms' },
    ],
  },
  news: [
    {
      id: 'third-round',
      date: '2026-09-05',
      text: 'A third round is in talks; minister Akazawa: AI and semiconductors carry very significant weight in it',
      status: 'reported',
      source: 'third-round' satisfies SourceId,
    },
  ],
  terms: [
    term(
      'selection',
      'ldp',
      'The US President selects, on advice of a committee under the Secretary of Commerce, after consultation of both governments',
    ),
    term(
      'funding',
      'memorandum',
      'Japan pays 45 business days after notice or later (in the press: within them)',
      { differing: 'afp-funding' },
    ),
    term('refusal', 'memorandum', 'Without payment, the United States may set tariff rates'),
    term('cash', 'fed', 'Cash is split 50/50 up to a deemed allocation amount, then 90/10', {
      differing: 'ldp',
    }),
    term('non-binding', 'memorandum', 'Not legally binding'),
    term('equity', 'jiji-equity', 'Equity: 1 to 2% (minister Akazawa)', { status: 'outlook' }),
  ],
};
