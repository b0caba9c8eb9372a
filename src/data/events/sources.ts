import { sourcesOf } from '../commitments/source-lines.js';
import { sources as commitmentSources } from '../commitments/sources.js';

const SHARED = [
  'white-house-september',
  'memorandum',
  'jiji-denial',
  'jiji-equity',
  'joint',
  'afp-first',
  'nhk-second',
  'nhk-loans',
];

/** The sources of the events by id; those of the commitments are cited, not repeated. */
export const sources = {
  ...Object.fromEntries(Object.entries(commitmentSources).filter(([id]) => SHARED.includes(id))),
  ...sourcesOf(`letter|The Japan Times|2025-07-08|Tariff letter (copy)|todayheadline.co/trump-japan-tariff-letter
!order|Federal Register|2025-09-09|Executive Order 14345|www.govinfo.gov/content/pkg/FR-2025-09-09/html/2025-17389.htm
cars|AFP|2025-09-16|Report (CNA)|www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086
speech|livedoor News|2025-10-24|Policy speech|news.livedoor.com/article/detail/29845687/
minerals|The National|2025-10-28|Report|www.thenationalnews.com/business/2025/10/28/us-and-japan-agree-on-critical-minerals-and-rare-earths-supply-pact
ministerial|dpa-AFX|2025-10-28|Report (FinanzNachrichten)|www.finanznachrichten.de/nachrichten-2025-10/66809721-us-japan-sign-framework-deal-on-securing-supply-of-critical-minerals-rare-earths-020.htm
response-group|National Cargo News|2025-10-30|Report|nationalcargonews.com/?p=1532
two-percent|Yomiuri Shimbun|2025-12-17|The Japan News|japannews.yomiuri.co.jp/?p=299068
guarantees|shisan.news|2025-12|Report|shisan.news/?p=5299
court|TBS|2026-02-26|Report (livedoor)|news.livedoor.com/article/detail/30658195/
surcharge|National Law Review|2026-02-25|Return of tariffs, rise of import surcharge|natlawreview.com/article/return-tariffs-rise-import-surcharge
floor||2026-10|Open-source tariff engine, Section 301 headings
request|NHK|2026-08-31|Headline in an archived list`),
};
