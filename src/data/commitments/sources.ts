import { cited, copied, copiedReport, primary, reported, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';

const memorandum = [
  'Memorandum of Understanding of the two governments',
  'Cabinet Secretariat',
  '2025-09-04',
  'https://www.cas.go.jp/jp/seisaku/tariff_measures/houmon/pdf/MOU(JP).pdf',
] as const;

const jointFactSheet = [
  'Joint fact sheet on investment between Japan and the United States',
  'Ministry of Finance',
  '2025-10-28',
  'https://www.mof.go.jp/policy/international_policy/convention/dialogue/251028_fact_sheet_2.pdf',
] as const;

const octoberFactSheet = [
  'Fact sheet on investments from Japan',
  'White House',
  '2025-10-28',
  'https://www.whitehouse.gov/fact-sheets/2025/10/28195/',
] as const;

/** The sources of the commitments and their multipliers by id. */
export const sources = {
  memorandum: cited(memorandum, [
    'Translation of the Japanese text',
    'Fiscal OSINT Japan',
    '2026-05-23',
    'https://nana6fu.github.io/fiscal-osint-japan/articles/en/80trillion.html',
  ]),
  'sectors-memorandum': cited(memorandum, [
    'Summary of the memorandum (copy)',
    'Reuters Japan',
    '2025-09-05',
    'https://tweetsoku.news/2025/09/05/【ロイター・対米投資８１兆円の覚書】日本は２',
  ]),
  ldp: secondary(
    'Briefing by minister Akazawa',
    'Liberal Democratic Party',
    '2025-09-30',
    'https://www.jimin.jp/news/information/211498.html',
  ),
  'agreement-outline': cited(
    [
      'Outline of the agreement between Japan and the United States',
      'Cabinet Secretariat',
      '2025-07-25',
      'https://www.cas.go.jp/jp/seisaku/tariff_measures/dai6/250725siryou1.pdf',
    ],
    [
      'Article on the pledge, with a translation',
      'Fiscal OSINT Japan',
      '2026-05-23',
      'https://nana6fu.github.io/fiscal-osint-japan/articles/en/80trillion.html',
    ],
  ),
  'afp-funding': secondary(
    'Report (B360 Nepal)',
    'AFP',
    '2026-02',
    'https://www.b360nepal.com/detail/27720/japans-550billion-promise-to-trump',
  ),
  fed: secondary(
    'Analyzing Japan’s $550 Billion Pledge to Invest in the U.S.',
    'Federal Reserve Bank of St. Louis',
    '2025-11',
    'https://www.stlouisfed.org/on-the-economy/2025/nov/analyzing-japan-550-billion-pledge-invest-us',
  ),
  'jiji-equity': secondary(
    'Report (nippon.com)',
    'Jiji Press',
    '2025-07-27',
    'https://www.nippon.com/en/news/yjj2025072600440/investments-to-be-1-to-2-pct-of-550-b--dollar-package-for-u-s--akazawa.html',
  ),
  'bloomberg-example': secondary(
    'Column on how the profits would be divided',
    'Bloomberg (TBS News Dig)',
    '2025-07',
    'https://newsdig.tbs.co.jp/articles/withbloomberg/2075379?page=2',
  ),
  joint: copied(jointFactSheet, [
    'Japanese text',
    'The World and Japan database',
    '2025-10-28',
    'https://worldjpn.net/documents/texts/JPUS/20251028.O2J.html',
  ]),
  'joint-rows': cited(jointFactSheet, [
    'Transcription of its 21 rows',
    'Fiscal OSINT Japan',
    '2026-05-23',
    'https://github.com/nana6fu/fiscal-osint-japan/blob/b7de79e9/datasets/companies_21.csv',
  ]),
  yomiuri: secondary(
    'Report (livedoor)',
    'Yomiuri Shimbun',
    '2025-10-28',
    'https://news.livedoor.com/article/detail/29872860/',
  ),
  'white-house-october': copied(octoberFactSheet, [
    'Copy',
    'Mirage News',
    '2025-10-28',
    'https://www.miragenews.com/trump-secures-billions-in-japanese-investments-1559166',
  ]),
  tengele: cited(octoberFactSheet, [
    'Summary',
    'Tengele',
    '2025-10',
    'https://tengele.com/news/0e8dc079-2a9a-4b7c-a682-77e93c5cd181/president-donald-j-trump-drives-forward-billions-in-investments-from-japan',
  ]),
  'just-security': secondary(
    'The $550 Billion Shadow Budget',
    'Just Security',
    '2025-11',
    'https://www.justsecurity.org/123478/trump-japan-deal-appropriations-clause/page/3',
  ),
  commerce: reported(
    ['Fact sheet on the first projects', 'US Department of Commerce', '2026-02-18'],
    [
      'Translation by Bloomberg',
      'TBS News Dig',
      '2026-02-18',
      'https://newsdig.tbs.co.jp/articles/withbloomberg/2477116?display=1',
    ],
  ),
  'afp-first': secondary(
    'Report (Hürriyet Daily News)',
    'AFP',
    '2026-02-18',
    'https://www.hurriyetdailynews.com/us-japan-announce-first-tranche-of-550-bln-investments-219057',
  ),
  qazinform: secondary(
    'Report on the projects in talks',
    'Qazinform',
    '2026-02-13',
    'https://qazinform.com/news/japan-us-race-to-finalize-first-projects-under-550-billion-deal-15e997',
  ),
  'jiji-first': secondary(
    'Report (The Nation Thailand)',
    'Jiji Press',
    '2026-02-18',
    'https://www.nationthailand.com/blogs/news/world/40062694',
  ),
  'nhk-second': copiedReport(
    ['Report', 'NHK', '2026-03-20'],
    ['Copy', 'kantanreader.com', null, 'https://kantanreader.com/56f96ab0730a6637ceccffc3c02c55a3.html'],
  ),
  'white-house-march': cited(
    [
      'Fact sheet on the alliance of the United States and Japan',
      'White House',
      '2026-03-19',
      'https://www.whitehouse.gov/fact-sheets/2026/03/fact-sheet-president-donald-j-trump-strengthens-u-s-japan-alliance-for-the-benefit-of-all-americans/',
    ],
    ['Other public texts', null, null],
  ),
  'nhk-summit': secondary(
    'Report before the summit (copy)',
    'NHK',
    '2026-03',
    'https://kantanreader.com/ade10d62d7afa1349bb7a340c1f0a73a.html',
  ),
  'yomiuri-candidates': secondary(
    'The Japan News',
    'Yomiuri Shimbun',
    '2026-03-08',
    'https://japannews.yomiuri.co.jp/politics/politics-government/20260308-315057/',
  ),
  'reuters-display': secondary(
    'Report (Newsmax)',
    'Reuters',
    '2026-03-09',
    'https://www.newsmax.com/politics/us-japan-plant/2026/03/09/id/1248798/',
  ),
  'third-round': secondary(
    'Report on the talks in Washington',
    'Yahoo Finance',
    '2026-09-05',
    'https://finance.yahoo.com/technology/ai/articles/japan-u-advance-550-billion-040214374.html',
  ),
  'nhk-loans': copiedReport(
    ['Report', 'NHK', '2026-05-01'],
    ['Copy', 'wesearch.press', null, 'https://www.wesearch.press/s/1-7972286f'],
  ),
  'white-house-september': copied(
    ['Fact sheet on the agreement with Japan', 'White House', '2025-09-05'],
    ['Copy', 'pubt.io', '2025-09-05', 'https://www.pubt.io/view/56032D86CFAB04505864AA9B4BA695E017894124'],
  ),
  'yomiuri-rice': secondary(
    'The Japan News',
    'Yomiuri Shimbun',
    '2025-07-25',
    'https://japannews.yomiuri.co.jp/business/economy/20250725-271862/',
  ),
  'reuters-aircraft': secondary(
    'Report (Chosun Biz)',
    'Reuters',
    '2025-07-23',
    'https://biz.chosun.com/en/en-international/2025/07/23/VVCRTV6JVBHZRF2NHTS3HQHDVA/?outputType=amp',
  ),
  'jiji-denial': secondary(
    'Report (nippon.com)',
    'Jiji Press',
    '2025-07-25',
    'https://www.nippon.com/en/news/yjj2025072401078/japan-bracing-for-pressure-to-increase-defense-spending.html',
  ),
  'nikkei-statement': reported(
    ['Joint statement', 'Governments of Japan and the United States', '2025-09-04'],
    ['Summary (copy)', 'Nikkei', '2025-09-05', 'https://ameblo.jp/toneunga3/page-15.html'],
  ),
  korea: copied(
    ['Joint fact sheet with Korea', 'White House', '2025-11-13'],
    ['Copy', 'pubt.io', '2025-11-13', 'https://www.pubt.io/view/52B008DC3E414377ACB13DF1DC7DDEBF61452565'],
  ),
  'korea-cap': cited(
    ['Joint fact sheet with Korea', 'White House', '2025-11-13'],
    [
      'Report',
      'Korea JoongAng Daily',
      '2025-11-14',
      'https://koreajoongangdaily.joins.com/news/2025-11-14/national/diplomacy/White-House-releases-joint-fact-sheet-on-KoreaUS-trade-and-defense-talks/2454378',
    ],
  ),
  eu: copied(
    ['Fact sheet on the agreement with the EU', 'White House', '2025-07-28'],
    ['Copy', 'Mirage News', '2025-07-28', 'https://www.miragenews.com/us-eu-forge-major-trade-pact-1504522'],
  ),
  switzerland: secondary(
    'Report (CNA)',
    'Reuters',
    '2025-11-14',
    'https://www.channelnewsasia.com/world/switzerland-wins-us-tariff-cut-15-pledges-us200b-in-investments-5468881',
  ),
  taiwan: cited(
    ['Fact sheet on the agreement with Taiwan', 'US Department of Commerce', '2026-01-15'],
    ['Report', 'Thompson Hine', '2026-01', 'https://www.thompsonhinesmartrade.com/?p=8804'],
  ),
  epi: primary(
    'Updated employment multipliers, table A2',
    'Economic Policy Institute',
    '2019-01-23',
    'https://epi.org/chart/joshs-multipliers-appendix-table-a2-employment-multipliers-per-1-million-in-final-demand-all-private-sector-industries',
  ),
  bea: copied(
    ['Total requirements, summary, 2024', 'Bureau of Economic Analysis', '2026-07-25'],
    [
      'Copy in a repository',
      'Yale Budget Lab',
      '2026-07-25',
      'https://github.com/Budget-Lab-Yale/Tariff-Model/tree/82cfad3d/resources/io',
    ],
  ),
  ita: primary(
    'Jobs supported by exports',
    'International Trade Administration',
    '2022',
    'https://trade.gov/feature-article/otea-publications',
  ),
  ers: primary(
    'Agricultural trade multipliers',
    'USDA Economic Research Service',
    '2023',
    'https://www.ers.usda.gov/data-products/agricultural-trade-multipliers',
  ),
  outlook: reported(
    ['FY2026 economic outlook, exchange rate assumed', 'Cabinet Office', '2025-12-24'],
    ['Report (copy)', 'Reuters', '2025-12-24', 'https://www.sbbit.jp/article/refers/177715'],
  ),
  gdp: cited(
    ['FY2026 economic outlook', 'Cabinet Office', '2026'],
    ['A public file, without an address', null, '2026'],
  ),
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
