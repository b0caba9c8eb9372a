import { reported, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';
import { sources as tariffs } from '../tariffs/sources.js';
import { sources as commitments } from '../commitments/sources.js';
import {
  endOfEmergencyDuties,
  forcedLaborNotice,
  order14345,
  policySpeech,
  requestHeadline,
  ruling,
} from '../shared-sources.js';

const framework = [
  'United States–Japan Framework for Securing the Supply of Critical Minerals and Rare Earths',
  'Governments of the United States and Japan',
  '2025-10-28',
] as const;

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
  'order-14257': reported(
    [
      'Executive Order 14257, 90 FR 15269',
      'Federal Register',
      '2025-04-07',
      'https://www.federalregister.gov/documents/2025/04/07/2025-06063/regulating-imports-with-a-reciprocal-tariff-to-rectify-trade-practices-that-contribute-to-large-and',
    ],
    [
      'Japan reports a $63 billion trade surplus with the US',
      'Star Tribune / AP',
      '2025-04-17',
      'https://www.startribune.com/japan-reports-a-63-billion-trade-surplus-with-the-us-as-it-talks-with-trump-on-tariffs/601332889',
    ],
  ),
  'car-duty': reported(
    [
      'Proclamation 10908, 90 FR 14705',
      'Federal Register',
      '2025-04-03',
      'https://www.govinfo.gov/content/pkg/FR-2025-04-03/html/2025-05930.htm',
    ],
    [
      'Report (CNA)',
      'AFP',
      '2025-09-16',
      'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
    ],
  ),
  implementation: secondary(
    'Takaichi calls for Japan–U.S. alliance’s “new golden age”',
    'Jiji Press (Adnkronos)',
    '2025-10-28',
    'https://english.adnkronos.com/2025/10/28/update-takaichi-calls-for-japan-u-s-alliances-new-golden-age',
  ),
  jbic: secondary(
    'Report (livedoor)',
    'TBS',
    '2026-02-26',
    'https://news.livedoor.com/article/detail/30658195/',
  ),
  'excess-capacity': tariffs['excess-capacity'],
  'lower-house': secondary(
    'FY2026 budget in the lower house',
    'Jiji Press',
    '2026-03-13',
    'https://www.nippon.com/ja/news/yjj2026031300179/',
  ),
  'third-round': secondary(
    'Japan, U.S. to advance $550 billion investment',
    'Yahoo Finance',
    '2026-09-05',
    'https://finance.yahoo.com/technology/ai/articles/japan-u-advance-550-billion-040214374.html',
  ),
  medicines: tariffs.pharma,
  'forced-labor-courts': tariffs['forced-labor-courts'],
  letter: reported(
    ['Letter on tariffs to the Prime Minister of Japan', 'President of the United States', '2025-07-07'],
    ['Report (copy)', 'The Japan Times', '2025-07-08', 'https://todayheadline.co/trump-japan-tariff-letter'],
  ),
  order: order14345,
  cars: reported(
    [
      'Implementing the United States–Japan Agreement, FR 2025-17908',
      'Federal Register',
      '2025-09-16',
      'https://www.govinfo.gov/content/pkg/FR-2025-09-16/html/2025-17908.htm',
    ],
    [
      'Report (CNA)',
      'AFP',
      '2025-09-16',
      'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
    ],
  ),
  'order-14326': reported(
    [
      'Executive Order 14326, 90 FR 37963',
      'Federal Register',
      '2025-08-06',
      'https://www.govinfo.gov/content/pkg/FR-2025-08-06/html/2025-15010.htm',
    ],
    [
      'Report (CNA)',
      'AFP',
      '2025-09-16',
      'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
    ],
  ),
  speech: policySpeech,
  minerals: reported(framework, [
    'Report',
    'The National',
    '2025-10-28',
    'https://www.thenationalnews.com/business/2025/10/28/us-and-japan-agree-on-critical-minerals-and-rare-earths-supply-pact',
  ]),
  ministerial: reported(framework, [
    'Report (FinanzNachrichten)',
    'dpa-AFX',
    '2025-10-28',
    'https://www.finanznachrichten.de/nachrichten-2025-10/66809721-us-japan-sign-framework-deal-on-securing-supply-of-critical-minerals-rare-earths-020.htm',
  ]),
  'response-group': reported(framework, [
    'Report',
    'National Cargo News',
    '2025-10-30',
    'https://nationalcargonews.com/?p=1532',
  ]),
  'two-percent': secondary(
    'The Japan News',
    'Yomiuri Shimbun',
    '2025-12-17',
    'https://japannews.yomiuri.co.jp/politics/defense-security/20251217-299068',
  ),
  guarantees: secondary('Report', 'shisan.news', '2025-12', 'https://shisan.news/?p=5299'),
  court: ruling,
  surcharge: endOfEmergencyDuties,
  floor: forcedLaborNotice,
  request: requestHeadline,
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
