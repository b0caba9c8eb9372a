import type { DefenseTarget, PolicyEvent } from './schema.js';
import { text } from './yearly.js';

/** What happened on Japan's path, in order. */
export const events: PolicyEvent[] = [
  {
    id: 'three-documents',
    date: '2022-12-16',
    year: 2022,
    label: text(
      'Three documents: 2 % in FY2027, 43 trillion yen in five years|安保三文書：2027年度に2%、5年で43兆円程度',
    ),
    status: 'plan',
    source: 'mof-council',
  },
  {
    id: 'policy-speech',
    date: '2025-10-24',
    year: 2025,
    label: text('Policy speech: 2 % already in FY2025|所信表明演説：2%を2025年度に前倒し'),
    status: 'announced',
    source: 'speech',
  },
  {
    id: 'declared-reached',
    date: '2025-11-28',
    year: 2025,
    label: text('Government declares 2 % reached|政府が2%達成を表明'),
    status: 'announced',
    source: 'jiji-total',
  },
  {
    id: 'supplementary-2025',
    date: '2025-12-16',
    year: 2025,
    label: text('FY2025 supplementary budget enacted|2025年度補正予算が成立'),
    status: 'enacted budget',
    source: 'xinhua',
  },
  {
    id: 'draft-2026',
    date: '2025-12-26',
    year: 2026,
    label: text('FY2026 draft budget|2026年度予算案を閣議決定'),
    status: 'draft budget',
    source: 'mof-draft',
  },
  {
    id: 'request-2027',
    date: '2026-08-31',
    year: 2027,
    label: text('FY2027 request, incomplete|2027年度概算要求（事項要求を含まず）'),
    status: 'request',
    source: 'nhk-2026',
  },
];

/** Lines that a path can be measured against: Japan's own goal, NATO's, and what was asked of Japan. */
export const targets: DefenseTarget[] = [
  {
    id: 'japan-2',
    label: text('Japan’s goal|日本政府の目標'),
    share: '2',
    year: 2027,
    denominator: 'fixed',
    status: 'plan',
    source: 'mof-council',
  },
  {
    id: 'nato-core',
    label: text('NATO, core defence|NATO・中核的防衛支出'),
    share: '3.5',
    year: 2035,
    denominator: 'current',
    status: 'announced',
    source: 'chosun',
    note: text('At least; Spain opted out|下限。スペインは適用除外'),
  },
  {
    id: 'nato-related',
    label: text('NATO, related spending|NATO・関連支出'),
    share: '1.5',
    year: 2035,
    denominator: 'current',
    status: 'announced',
    source: 'chosun',
    note: text('At most, on top|上限、上乗せ分'),
  },
  {
    id: 'us-ask-3-5',
    label: text('US request to Japan, as reported|米国の対日要求（報道）'),
    share: '3.5',
    denominator: 'current',
    status: 'disputed',
    source: 'econotimes',
    note: text(
      'Denied by a Japanese official; definition and year not stated|日本政府関係者は否定。定義・年次は不明',
    ),
  },
  {
    id: 'us-strategy-5',
    label: text('US call on its allies|米国の同盟国への要求'),
    share: '5',
    denominator: 'current',
    status: 'announced',
    source: 'strategy',
    note: text('With related spending; year not stated|関連支出を含む。年次は不明'),
  },
];
