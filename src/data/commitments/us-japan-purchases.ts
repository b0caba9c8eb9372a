import type { Commitment } from './schema.js';
import { bounded, itemsOf, sectorsOf, text } from './tables.js';

const FACT_SHEET = 'white-house-september';

/** What Japan said it would buy each year. The disputed defense figure counts only when asked for. */
export const usJapanPurchases: Commitment = {
  id: 'us-japan-purchases',
  name: text('Japan’s purchases', '日本の米国産品購入'),
  from: 'JP',
  kind: 'purchases',
  currency: 'USD',
  yearly: true,
  total: {
    ...bounded('+15'),
    status: 'announced',
    source: FACT_SHEET,
    note: text('8 + 7', '80億 + 70億'),
  },
  sectors: sectorsOf(`farm-goods|Farm and other goods|農産品など|exports|farm-exports
energy|Energy|エネルギー|exports
aircraft|Aircraft|航空機|exports
defense|Defense equipment|防衛装備品|exports`),
  scenarios: [
    {
      id: 'announced',
      name: text('Announced', '発表内容'),
      date: '2025-09-04',
      status: 'announced',
      source: FACT_SHEET,
      shareOf: 'stated',
      caveat: text('What was bought is not known', '購入実績は不明'),
      items: itemsOf(
        `farm|farm-goods|Corn, soybeans, fertilizer, bioethanol|トウモロコシ・大豆・肥料・バイオエタノール|8
rice|farm-goods|Rice: 75 % more|コメ：75%増||yomiuri-rice|||346,000 × 1.75 = 605,500 t of a quota of 770,000|34.6万 × 1.75 = 60.55万トン（枠77万トン）
fuels|energy|Energy with LNG|LNGなど|7
airliners|aircraft|Airliners, 100 by Boeing|旅客機（ボーイング100機）||reuters-aircraft
equipment|defense|Defense equipment, chips: several billion|防衛装備品・半導体：数十億ドル||nikkei-statement
defense-increase|defense|Defense: 14 to 17 billion (US official)|防衛：140億→170億ドル（米高官）|~3|reuters-aircraft|||17 − 14 = 3; Tokyo: nothing new was promised|170 − 140 = 30億。日本政府は否定`,
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
