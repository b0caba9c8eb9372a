import type { Commitment } from './schema.js';
import { bounded, billion, rowsOf, sectorsOf } from './tables.js';
import { candidates, joint, selected, whiteHouse } from './us-japan-projects.js';

const MEMORANDUM = 'memorandum';

/** The seven sectors that the memorandum names, then the headings of the lists of October 2025. */
const SECTORS = `semiconductors|Semiconductors||computers
pharmaceuticals|Pharmaceuticals||chemicals
metals|Metals||primary-metals
critical-minerals|Critical minerals|metal-ore-mining|mining
shipbuilding|Shipbuilding||ships-aircraft
energy|Energy|construction-jobs|construction
ai-quantum|AI, quantum
ai-power|Power for AI|construction-jobs|construction
ai-infrastructure|AI infrastructure||electrical-equipment
electronics|Electronics||computers
logistics|Manufacturing, logistics`;

/** Id, source, rule, status, a source that differs. */
const TERMS = `selection|ldp|The US President selects, on advice of a committee under the Secretary of Commerce, after consultation of both governments|announced
funding|memorandum|Japan pays 45 business days after notice or later (in the press: within them)|announced|afp-funding
refusal|memorandum|Without payment, the United States may set tariff rates|announced
cash|fed|Cash is split 50/50 up to a deemed allocation amount, then 90/10|announced|ldp
non-binding|memorandum|Not legally binding|announced
equity|jiji-equity|Equity: 1 to 2% (minister Akazawa)|outlook`;

/** Japan's investment of 550 billion dollars. No source divides it by sector. */
export const usJapanInvestment: Commitment = {
  id: 'us-japan-investment',
  name: 'Japan’s investment',
  from: 'JP',
  to: 'US',
  kind: 'investment',
  currency: 'USD',
  total: { amount: billion('550'), status: 'announced', source: 'white-house-september' },
  window: { from: '2025-09-04', to: '2029-01-19', source: MEMORANDUM },
  sectors: sectorsOf(SECTORS),
  named: [
    {
      date: '2025-09-04',
      source: 'sectors-memorandum',
      sectors: rowsOf(SECTORS)
        .slice(0, 7)
        .map(([id = '']) => id),
    },
  ],
  scenarios: [joint, whiteHouse, selected, candidates],
  layers: [
    {
      layer: 'announced',
      date: '2026-03-19',
      ...bounded('<109'),
      status: 'derived',
      source: 'nhk-second',
      note: '36 + 73 = 109',
    },
    {
      layer: 'selected',
      date: '2026-02-17',
      amount: billion('36'),
      status: 'selected',
      source: 'afp-first',
    },
    {
      layer: 'contracted',
      date: '2026-05-01',
      ...bounded('+340'),
      currency: 'JPY',
      status: 'contracted',
      source: 'nhk-loans',
      note: 'JBIC and private banks, three projects',
    },
    {
      layer: 'disbursed',
      date: '2026-05-01',
      status: 'contracted',
      source: 'nhk-loans',
      note: 'None reported',
    },
  ],
  cash: {
    note: 'The annex that would settle how cash is divided was not published. Each reading is somebody’s, and none is official.',
    readings: [
      { id: 'recoup', by: 'St. Louis Fed' },
      { id: 'periodic-halved', by: 'R. Katz' },
      { id: 'periodic-full' },
      { id: 'loans-and-equity', by: 'July 2025 terms' },
    ],
  },
  terms: rowsOf(TERMS).map(([id = '', source = '', rule = '', status, differing]) => ({
    id,
    text: rule,
    status: status === 'outlook' ? status : 'announced',
    source,
    ...(differing && { differing }),
  })),
};
