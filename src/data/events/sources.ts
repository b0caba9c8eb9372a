import { primary, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';
import { sources as commitments } from '../commitments/sources.js';

/** The sources of the events by id; those of the commitments are cited, not repeated. */
export const sources = {
  memorandum: commitments['memorandum'],
  'jiji-equity': commitments['jiji-equity'],
  joint: commitments['joint'],
  'afp-first': commitments['afp-first'],
  'nhk-second': commitments['nhk-second'],
  'nhk-loans': commitments['nhk-loans'],
  'white-house-september': commitments['white-house-september'],
  'jiji-denial': commitments['jiji-denial'],
  letter: secondary(
    'Tariff letter (copy)',
    'The Japan Times',
    '2025-07-08',
    'https://todayheadline.co/trump-japan-tariff-letter',
  ),
  order: primary(
    'Executive Order 14345',
    'Federal Register',
    '2025-09-09',
    'https://www.govinfo.gov/content/pkg/FR-2025-09-09/html/2025-17389.htm',
  ),
  cars: secondary(
    'Report (CNA)',
    'AFP',
    '2025-09-16',
    'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
  ),
  speech: secondary(
    'Policy speech',
    'livedoor News',
    '2025-10-24',
    'https://news.livedoor.com/article/detail/29845687/',
  ),
  minerals: secondary(
    'Report',
    'The National',
    '2025-10-28',
    'https://www.thenationalnews.com/business/2025/10/28/us-and-japan-agree-on-critical-minerals-and-rare-earths-supply-pact',
  ),
  ministerial: secondary(
    'Report (FinanzNachrichten)',
    'dpa-AFX',
    '2025-10-28',
    'https://www.finanznachrichten.de/nachrichten-2025-10/66809721-us-japan-sign-framework-deal-on-securing-supply-of-critical-minerals-rare-earths-020.htm',
  ),
  'response-group': secondary(
    'Report',
    'National Cargo News',
    '2025-10-30',
    'https://nationalcargonews.com/?p=1532',
  ),
  'two-percent': secondary(
    'The Japan News',
    'Yomiuri Shimbun',
    '2025-12-17',
    'https://japannews.yomiuri.co.jp/?p=299068',
  ),
  guarantees: secondary('Report', 'shisan.news', '2025-12', 'https://shisan.news/?p=5299'),
  court: secondary(
    'Report (livedoor)',
    'TBS',
    '2026-02-26',
    'https://news.livedoor.com/article/detail/30658195/',
  ),
  surcharge: secondary(
    'Return of tariffs, rise of import surcharge',
    'National Law Review',
    '2026-02-25',
    'https://natlawreview.com/article/return-tariffs-rise-import-surcharge',
  ),
  floor: secondary('Open-source tariff engine, Section 301 headings', null, '2026-10'),
  request: secondary('Headline in an archived list', 'NHK', '2026-08-31'),
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
