import { primary, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';

/** The sources of the commitments and their multipliers by id. A copy says so in its title. */
export const sources = {
  memorandum: secondary(
    'Memorandum of understanding, translated from the Japanese text',
    'Fiscal OSINT Japan',
    '2026-05-23',
    'https://nana6fu.github.io/fiscal-osint-japan/articles/en/80trillion.html',
  ),
  'sectors-memorandum': secondary(
    'Summary of the memorandum (copy)',
    'Reuters Japan',
    '2025-09-05',
    'https://tweetsoku.news/2025/09/05/【ロイター・対米投資８１兆円の覚書】日本は２',
  ),
  ldp: secondary(
    'Briefing by minister Akazawa',
    'Liberal Democratic Party',
    '2025-09-30',
    'https://www.jimin.jp/news/information/211498.html',
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
  joint: secondary(
    'Joint fact sheet, Japanese text (The World and Japan database)',
    'Ministry of Foreign Affairs',
    '2025-10-28',
    'https://worldjpn.net/documents/texts/JPUS/20251028.O2J.html',
  ),
  'joint-rows': secondary(
    'Joint fact sheet, transcription of its 21 rows',
    'Fiscal OSINT Japan',
    '2026-05-23',
    'https://github.com/nana6fu/fiscal-osint-japan/blob/b7de79e9/datasets/companies_21.csv',
  ),
  yomiuri: secondary(
    'Report (livedoor)',
    'Yomiuri Shimbun',
    '2025-10-28',
    'https://news.livedoor.com/article/detail/29872860/',
  ),
  'white-house-october': secondary(
    'Fact sheet on investments (copy)',
    'White House',
    '2025-10-28',
    'https://www.miragenews.com/trump-secures-billions-in-japanese-investments-1559166',
  ),
  tengele: secondary(
    'Summary of the White House fact sheet',
    'Tengele',
    '2025-10',
    'https://tengele.com/news/0e8dc079-2a9a-4b7c-a682-77e93c5cd181/president-donald-j-trump-drives-forward-billions-in-investments-from-japan',
  ),
  'just-security': secondary(
    'The $550 Billion Shadow Budget',
    'Just Security',
    '2025-11',
    'https://www.justsecurity.org/123478/trump-japan-deal-appropriations-clause/page/3',
  ),
  commerce: secondary(
    'Fact sheet on the first projects, translated by Bloomberg (TBS)',
    'US Department of Commerce',
    '2026-02-18',
    'https://newsdig.tbs.co.jp/articles/withbloomberg/2477116?display=1',
  ),
  'afp-first': secondary(
    'Report (Hürriyet Daily News)',
    'AFP',
    '2026-02-18',
    'https://www.hurriyetdailynews.com/us-japan-announce-first-tranche-of-550-bln-investments-219057',
  ),
  'jiji-first': secondary(
    'Report (The Nation Thailand)',
    'Jiji Press',
    '2026-02-18',
    'https://www.nationthailand.com/blogs/news/world/40062694',
  ),
  'nhk-second': secondary(
    'Report (copy)',
    'NHK',
    '2026-03-20',
    'https://kantanreader.com/56f96ab0730a6637ceccffc3c02c55a3.html',
  ),
  zerohedge: secondary(
    'Report on the summit',
    'ZeroHedge',
    '2026-03-19',
    'https://preprod.zerohedge.com/geopolitical/minesweepers-missiles-and-oil-reserves-trump-expected-press-japan-during-oval-office',
  ),
  'nhk-loans': secondary('Report (copy)', 'NHK', '2026-05-01', 'https://www.wesearch.press/s/1-7972286f'),
  'white-house-september': secondary(
    'Fact sheet on the agreement (copy)',
    'White House',
    '2025-09-05',
    'https://www.pubt.io/view/56032D86CFAB04505864AA9B4BA695E017894124',
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
  'nikkei-statement': secondary(
    'Summary of the joint statement (copy)',
    'Nikkei',
    '2025-09-05',
    'https://ameblo.jp/toneunga3/page-15.html',
  ),
  korea: secondary(
    'Joint fact sheet with Korea (copy)',
    'White House',
    '2025-11-13',
    'https://www.pubt.io/view/52B008DC3E414377ACB13DF1DC7DDEBF61452565',
  ),
  'korea-cap': secondary(
    'Joint fact sheet, quoted',
    'Korea JoongAng Daily',
    '2025-11-14',
    'https://koreajoongangdaily.joins.com/news/2025-11-14/national/diplomacy/White-House-releases-joint-fact-sheet-on-KoreaUS-trade-and-defense-talks/2454378',
  ),
  eu: secondary(
    'Fact sheet on the agreement with the EU (copy)',
    'White House',
    '2025-07-28',
    'https://www.miragenews.com/us-eu-forge-major-trade-pact-1504522',
  ),
  switzerland: secondary(
    'Report (CNA)',
    'Reuters',
    '2025-11-14',
    'https://www.channelnewsasia.com/world/switzerland-wins-us-tariff-cut-15-pledges-us200b-in-investments-5468881',
  ),
  taiwan: secondary(
    'Fact sheet, quoted by Thompson Hine',
    'US Department of Commerce',
    '2026-01-15',
    'https://www.thompsonhinesmartrade.com/?p=8804',
  ),
  epi: primary(
    'Updated employment multipliers, table A2',
    'Economic Policy Institute',
    '2019-01-23',
    'https://epi.org/chart/joshs-multipliers-appendix-table-a2-employment-multipliers-per-1-million-in-final-demand-all-private-sector-industries',
  ),
  bea: secondary(
    'Total requirements, summary, 2024 (copy, Yale Budget Lab)',
    'Bureau of Economic Analysis',
    '2026-07-25',
    'https://github.com/Budget-Lab-Yale/Tariff-Model/tree/82cfad3d/resources/io',
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
  outlook: secondary(
    'FY2026 outlook (copy)',
    'Reuters',
    '2025-12-24',
    'https://www.sbbit.jp/article/refers/177715',
  ),
  gdp: secondary('FY2026 outlook, as cited in a public file', 'Cabinet Office', '2026'),
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
