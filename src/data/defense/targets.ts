import type { DefenseTarget } from './schema.js';
import { text } from './yearly.js';

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
