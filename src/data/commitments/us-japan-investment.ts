import type { Commitment } from './schema.js';
import { bounded, billion, rowsOf, sectorsOf, text } from './tables.js';
import { candidates, joint, selected, whiteHouse } from './us-japan-projects.js';

const MEMORANDUM = 'memorandum';

/** The seven sectors that the memorandum names, then the headings of the lists of October 2025. */
const SECTORS = `semiconductors|Semiconductors|半導体||computers
pharmaceuticals|Pharmaceuticals|医薬品||chemicals
metals|Metals|金属||primary-metals
critical-minerals|Critical minerals|重要鉱物|metal-ore-mining|mining
shipbuilding|Shipbuilding|造船||ships-aircraft
energy|Energy|エネルギー|construction-jobs|construction
ai-quantum|AI, quantum|AI・量子
ai-power|Power for AI|AI向け電源|construction-jobs|construction
ai-infrastructure|AI infrastructure|AIインフラ||electrical-equipment
electronics|Electronics|電子部品||computers
logistics|Manufacturing, logistics|製造・物流`;

/** Id, source, rule (en, ja), status, a source that differs. */
const TERMS = `selection|ldp|The US President selects, on advice of a committee under the Secretary of Commerce, after consultation of both governments|日米協議を経て商務長官が議長の投資委員会が推薦、米大統領が選定|announced
funding|memorandum|Japan pays 45 business days after notice or later (in the press: within them)|通知の45営業日後以降に拠出（報道では「以内」）|announced|afp-funding
refusal|memorandum|Without payment, the United States may set tariff rates|拠出しなければ米国が関税率を設定しうる|announced
cash|fed|Cash is split 50/50 up to a deemed allocation amount, then 90/10|みなし配分額までは折半、以後は米90対日10|announced|ldp
non-binding|memorandum|Not legally binding|法的拘束力なし|announced
equity|jiji-equity|Equity: 1 to 2 % (minister Akazawa)|出資は1〜2%（赤沢大臣）|outlook`;

/** Japan's investment of 550 billion dollars. No source divides it by sector. */
export const usJapanInvestment: Commitment = {
  id: 'us-japan-investment',
  name: text('Japan’s investment', '日本の対米投資'),
  from: 'JP',
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
      note: text('36 + 73 = 109', '360 + 730 = 1090億'),
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
      note: text('JBIC and private banks, three projects', 'JBICと民間銀行、3案件'),
    },
    {
      layer: 'disbursed',
      date: '2026-05-01',
      status: 'contracted',
      source: 'nhk-loans',
      note: text('None reported', '確認なし'),
    },
  ],
  terms: rowsOf(TERMS).map(([id = '', source = '', en = '', ja = '', status, differing]) => ({
    id,
    text: text(en, ja),
    status: status === 'outlook' ? status : 'announced',
    source,
    ...(differing && { differing }),
  })),
};
