import type { PolicyEvent } from './schema.js';
import { text } from './yearly.js';

/** What happened on Japan's path, in order. */
export const events: PolicyEvent[] = [
  {
    id: 'three-documents',
    date: '2022-12-16',
    year: 2022,
    label: text(
      'Three documents: 2% in FY2027, 43 trillion yen in five years|安保三文書：2027年度に2%、5年で43兆円程度',
    ),
    status: 'plan',
    source: 'mof-council',
  },
  {
    id: 'policy-speech',
    date: '2025-10-24',
    year: 2025,
    label: text('Policy speech: 2% already in FY2025|所信表明演説：2%を2025年度に前倒し'),
    status: 'announced',
    source: 'speech',
  },
  {
    id: 'declared-reached',
    date: '2025-11-28',
    year: 2025,
    label: text('Government declares 2% reached|政府が2%達成を表明'),
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
