import { bounded, rowsOf, text } from '../commitments/tables.js';
import type { Status } from '../schema.js';
import type { DealEvent, EventData } from './schema.js';
import { sources } from './sources.js';

/**
 * An event a line: day, topic, status, source, title (en, ja), amounts, scenario that shows it. Amounts are billions of a currency
 * or percent, with the signs of `bounded`.
 */
const LINES = `2025-07-07|tariffs|announced|letter|Letter announces 25 % from 1 August|8月1日から25%との書簡|25 percent
2025-07-22|investment|announced|white-house-september|Agreement announced (23 July in Tokyo)|日米合意を発表（日本時間23日）|550 USD
2025-07-25|purchases|disputed|jiji-denial|Tokyo: no new defense purchases promised|日本政府、防衛装備品の追加購入の約束を否定
2025-07-26|investment|outlook|jiji-equity|Minister: 1 to 2 % of it is equity|出資は1〜2%と赤沢大臣|1 percent,2 percent
2025-08-07|tariffs|ended|cars|15 % on top of ordinary duties, later corrected|既存税率に15%を上乗せ、後に是正|15 percent
2025-09-04|tariffs|in force|order|Executive Order 14345|大統領令14345号
2025-09-04|investment|announced|memorandum|Memorandum: up to 550 billion by 19 January 2029|覚書：2029年1月19日までに最大5500億ドル|<550 USD
2025-09-04|purchases|announced|white-house-september|Purchases of 8 and 7 billion a year|年80億ドルと70億ドルの購入|8 USD,7 USD
2025-09-16|tariffs|in force|cars|Duty on cars falls from 27.5 to 15 %|自動車関税が27.5%から15%へ|27.5 percent,15 percent
2025-10-24|defense|plan|speech|2 % of GDP brought forward to FY2025|防衛費のGDP比2%を2025年度に前倒し|2 percent
2025-10-28|investment|announced|joint|21 projects of interest to companies|企業が関心を示す21案件|<393.45 USD|announced
2025-10-28|minerals|announced|minerals|Critical minerals framework|重要鉱物の枠組み
2025-12-16|defense|enacted budget|two-percent|Supplementary budget reaches 2 %|補正予算成立で2%に到達|2 percent
2025-12-23|investment|plan|guarantees|NEXI can guarantee up to 50 trillion yen|NEXIの保証は最大50兆円|<50000 JPY
2026-02-17|investment|selected|afp-first|First three projects selected|第1弾の3案件を選定|36 USD|selected
2026-02-20|tariffs|ended|court|Supreme Court voids IEEPA duties; JBIC: projects go on|最高裁がIEEPA関税を違法と判断、JBICは投資継続
2026-02-24|tariffs|ended|surcharge|IEEPA duties end, surcharge of 10 % begins|IEEPA関税終了、10%の課徴金開始|10 percent
2026-03-19|investment|candidate|nhk-second|Three candidates for a second round|第2弾の候補3件|<73 USD|candidates
2026-05-01|investment|contracted|nhk-loans|First loan contracts|初の融資契約|+340 JPY|selected
2026-07-24|tariffs|in force|floor|Floor of 12.5 % on other goods (Section 301)|その他の品目に下限12.5%（301条）|12.5 percent
2026-08-31|defense|request|request|Request for FY2027, still incomplete|2027年度概算要求（未計上分あり）|8890 JPY`;

const BREAKDOWN = 'impact-commitment-breakdown';

/** The element that shows a topic, and the attributes it takes to do so. */
const ELEMENTS: Record<string, (date: string) => Pick<DealEvent, 'element' | 'attributes'>> = {
  tariffs: (date) => ({ element: 'impact-tariff-calculator', attributes: { on: date } }),
  defense: () => ({ element: 'impact-defense-path' }),
  investment: () => ({ element: BREAKDOWN }),
  minerals: () => ({ element: BREAKDOWN, attributes: { view: 'projects' } }),
  purchases: () => ({ element: BREAKDOWN, attributes: { commitment: 'us-japan-purchases' } }),
};

type Provision = NonNullable<DealEvent['provisions']>[number];

const provision = (id: string, source: string, words: Provision['text'], due?: string): Provision => ({
  id,
  text: words,
  ...(due !== undefined && { due }),
  status: 'plan',
  source,
});

/** What the minerals framework says. It names no amounts, and whether its dates were met is not known. */
const MINERALS: Partial<DealEvent> = {
  note: text(
    'Not binding, no amounts; whether its dates were met is not known',
    '拘束力も金額もなし。期限の達成は不明',
  ),
  provisions: [
    provision(
      'support',
      'minerals',
      text('Support for selected projects in six months', '6か月以内に選定案件を支援'),
      '2026-04-28',
    ),
    provision(
      'ministerial',
      'ministerial',
      text('Investment ministerial in 180 days', '180日以内に閣僚会合'),
      '2026-04-26',
    ),
    provision(
      'response-group',
      'response-group',
      text('Rapid response group: US Energy, METI', '緊急対応グループ（米エネルギー省・経産省）'),
    ),
    provision(
      'tools',
      'ministerial',
      text(
        'Grants, guarantees, loans, equity, offtake, insurance',
        '補助金・保証・融資・出資・引取契約・保険',
      ),
    ),
    provision('stockpiling', 'minerals', text('Stockpiling', '備蓄')),
  ],
};

function amountOf(words: string): NonNullable<DealEvent['amounts']>[number] {
  const [figure = '', unit = ''] = words.split(' ');
  if (unit === 'percent') return { value: figure, unit };
  const { amount, ...bound } = bounded(figure);
  return { value: amount, unit, ...bound };
}

function eventOf([
  date = '',
  topic = '',
  status,
  source = '',
  en = '',
  ja = '',
  amounts,
  scenario,
]: string[]): DealEvent {
  const shown = ELEMENTS[topic]?.(date) ?? {};
  return {
    id: `${date}-${topic}`,
    date,
    topic: topic as DealEvent['topic'],
    title: text(en, ja),
    status: status as Status,
    source,
    ...(amounts && { amounts: amounts.split(',').map(amountOf) }),
    ...shown,
    ...(scenario && { attributes: { ...shown.attributes, scenario } }),
    ...(topic === 'minerals' && MINERALS),
  };
}

/** The deal from July 2025 to the newest day known, in order: tariffs, investment, purchases, minerals, defense. */
export const events: EventData = {
  schema: 'impact-elements/events@1',
  knownThrough: '2026-08-31',
  events: rowsOf(LINES).map(eventOf),
  sources,
};
