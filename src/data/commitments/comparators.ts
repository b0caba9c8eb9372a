import type { Commitment, CommitmentScenario } from './schema.js';
import { billion, bounded, itemsOf, sectorsOf, text } from './tables.js';

const announced = (date: string, source: string, items: string): CommitmentScenario => ({
  id: 'announced',
  name: text('Announced', '発表内容'),
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
  kind: 'investment',
  currency: 'USD',
  total,
  sectors: sectors === '' ? [] : sectorsOf(sectors),
  scenarios,
});

const NO_SPLIT = text('No split was published', '内訳は未公表');
const ANNOUNCED = 'announced';

const korea: Commitment = {
  ...promised(
    'KR',
    text('Korea’s investment', '韓国の対米投資'),
    {
      amount: billion('350'),
      status: 'derived',
      source: 'korea',
      note: text('150 + 200 = 350', '1500 + 2000 = 3500億'),
    },
    'shipbuilding|Shipbuilding|造船||ships-aircraft\nother|Other sectors|その他',
    [
      announced(
        '2025-11-13',
        'korea',
        'ships|shipbuilding|Approved investments|承認済み投資|150\nmemorandum|other|Under the memorandum|覚書による投資|200',
      ),
    ],
  ),
  terms: [
    {
      id: 'cap',
      text: text('At most 20 billion a year', '年200億ドルが上限'),
      status: ANNOUNCED,
      source: 'korea-cap',
    },
  ],
};

const europe = promised(
  'EU',
  text('The EU’s investment', 'EUの対米投資'),
  { amount: billion('600'), status: ANNOUNCED, source: 'eu', note: NO_SPLIT },
  '',
  [announced('2025-07-28', 'eu', '')],
);

const europePurchases: Commitment = {
  ...promised(
    'EU',
    text('The EU’s purchases', 'EUの米国産品購入'),
    { amount: billion('750'), status: ANNOUNCED, source: 'eu' },
    'energy|Energy|エネルギー|exports',
    [announced('2025-07-28', 'eu', 'fuels|energy|Energy, by 2028|エネルギー（2028年まで）|750')],
  ),
  id: 'us-eu-purchases',
  kind: 'purchases',
};

const switzerland: Commitment = {
  ...promised(
    'CH',
    text('Switzerland’s investment', 'スイスの対米投資'),
    {
      ...bounded('>200'),
      status: ANNOUNCED,
      source: 'switzerland',
      note: text('By the end of 2028, with Liechtenstein', '2028年末まで、リヒテンシュタイン込み'),
    },
    'pharmaceuticals|Pharmaceuticals|医薬品||chemicals',
    [
      announced(
        '2025-11-14',
        'switzerland',
        'roche|pharmaceuticals|Roche|ロシュ|50\nnovartis|pharmaceuticals|Novartis|ノバルティス|23',
      ),
    ],
  ),
  window: { from: '2025-11-14', to: '2028-12-31', source: 'switzerland' },
  years: [{ year: 2026, ...bounded('>67'), source: 'switzerland' }],
};

const taiwan = promised(
  'TW',
  text('Taiwan’s investment', '台湾の対米投資'),
  { ...bounded('>250'), status: ANNOUNCED, source: 'taiwan' },
  'technology|Semiconductors, energy, AI|半導体・エネルギー・AI||computers\nguarantees|Credit guarantees|信用保証',
  [
    announced('2026-01-15', 'taiwan', 'direct|technology|Direct investment|直接投資|>250'),
    {
      ...announced('2026-01-15', 'taiwan', 'credit|guarantees|Credit guarantees|信用保証|>250'),
      id: 'guarantees',
      name: text('Guarantees', '保証'),
      shareOf: 'stated',
      caveat: text('Not cash: not to be added to the investment', '資金拠出ではなく、投資に加算しない'),
    },
  ],
);

/** What others promised the United States, in the same shape. */
export const comparators: readonly Commitment[] = [korea, europe, europePurchases, switzerland, taiwan];
