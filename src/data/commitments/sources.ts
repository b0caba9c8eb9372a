import { sourcesOf } from './source-lines.js';

/** The sources of the commitments and their multipliers by id. */
export const sources =
  sourcesOf(`memorandum|Fiscal OSINT Japan|2026-05-23|Memorandum of understanding, translated from the Japanese text|nana6fu.github.io/fiscal-osint-japan/articles/en/80trillion.html
sectors-memorandum|Reuters Japan|2025-09-05|Summary of the memorandum (copy)|tweetsoku.news/2025/09/05/【ロイター・対米投資８１兆円の覚書】日本は２
ldp|Liberal Democratic Party|2025-09-30|Briefing by minister Akazawa|www.jimin.jp/news/information/211498.html
afp-funding|AFP|2026-02|Report (B360 Nepal)|www.b360nepal.com/detail/27720/japans-550billion-promise-to-trump
fed|Federal Reserve Bank of St. Louis|2025-11|Analyzing Japan’s $550 Billion Pledge to Invest in the U.S.|www.stlouisfed.org/on-the-economy/2025/nov/analyzing-japan-550-billion-pledge-invest-us
jiji-equity|Jiji Press|2025-07-27|Report (nippon.com)|www.nippon.com/en/news/yjj2025072600440/investments-to-be-1-to-2-pct-of-550-b--dollar-package-for-u-s--akazawa.html
bloomberg-example|Bloomberg (TBS News Dig)|2025-07|Column on how the profits would be divided|newsdig.tbs.co.jp/articles/withbloomberg/2075379?page=2
joint|Ministry of Foreign Affairs|2025-10-28|Joint fact sheet, Japanese text (The World and Japan database)|worldjpn.net/documents/texts/JPUS/20251028.O2J.html
joint-rows|Fiscal OSINT Japan|2026-05-23|Joint fact sheet, transcription of its 21 rows|github.com/nana6fu/fiscal-osint-japan/blob/b7de79e9/datasets/companies_21.csv
yomiuri|Yomiuri Shimbun|2025-10-28|Report (livedoor)|news.livedoor.com/article/detail/29872860/
white-house-october|White House|2025-10-28|Fact sheet on investments (copy)|www.miragenews.com/trump-secures-billions-in-japanese-investments-1559166
tengele|Tengele|2025-10|Summary of the White House fact sheet|tengele.com/news/0e8dc079-2a9a-4b7c-a682-77e93c5cd181/president-donald-j-trump-drives-forward-billions-in-investments-from-japan
just-security|Just Security|2025-11|The $550 Billion Shadow Budget|www.justsecurity.org/123478/trump-japan-deal-appropriations-clause/page/3
commerce|US Department of Commerce|2026-02-18|Fact sheet on the first projects, translated by Bloomberg (TBS)|newsdig.tbs.co.jp/articles/withbloomberg/2477116?display=1
afp-first|AFP|2026-02-18|Report (Hürriyet Daily News)|www.hurriyetdailynews.com/us-japan-announce-first-tranche-of-550-bln-investments-219057
jiji-first|Jiji Press|2026-02-18|Report (The Nation Thailand)|www.nationthailand.com/blogs/news/world/40062694
nhk-second|NHK|2026-03-20|Report (copy)|kantanreader.com/56f96ab0730a6637ceccffc3c02c55a3.html
zerohedge|ZeroHedge|2026-03-19|Report on the summit|preprod.zerohedge.com/geopolitical/minesweepers-missiles-and-oil-reserves-trump-expected-press-japan-during-oval-office
nhk-loans|NHK|2026-05-01|Report (copy)|www.wesearch.press/s/1-7972286f
white-house-september|White House|2025-09-05|Fact sheet on the agreement (copy)|www.pubt.io/view/56032D86CFAB04505864AA9B4BA695E017894124
yomiuri-rice|Yomiuri Shimbun|2025-07-25|The Japan News|japannews.yomiuri.co.jp/business/economy/20250725-271862/
reuters-aircraft|Reuters|2025-07-23|Report (Chosun Biz)|biz.chosun.com/en/en-international/2025/07/23/VVCRTV6JVBHZRF2NHTS3HQHDVA/?outputType=amp
jiji-denial|Jiji Press|2025-07-25|Report (nippon.com)|www.nippon.com/en/news/yjj2025072401078/japan-bracing-for-pressure-to-increase-defense-spending.html
nikkei-statement|Nikkei|2025-09-05|Summary of the joint statement (copy)|ameblo.jp/toneunga3/page-15.html
korea|White House|2025-11-13|Joint fact sheet with Korea (copy)|www.pubt.io/view/52B008DC3E414377ACB13DF1DC7DDEBF61452565
korea-cap|Korea JoongAng Daily|2025-11-14|Joint fact sheet, quoted|koreajoongangdaily.joins.com/news/2025-11-14/national/diplomacy/White-House-releases-joint-fact-sheet-on-KoreaUS-trade-and-defense-talks/2454378
eu|White House|2025-07-28|Fact sheet on the agreement with the EU (copy)|www.miragenews.com/us-eu-forge-major-trade-pact-1504522
switzerland|Reuters|2025-11-14|Report (CNA)|www.channelnewsasia.com/world/switzerland-wins-us-tariff-cut-15-pledges-us200b-in-investments-5468881
taiwan|US Department of Commerce|2026-01-15|Fact sheet, quoted by Thompson Hine|www.thompsonhinesmartrade.com/?p=8804
!epi|Economic Policy Institute|2019-01-23|Updated employment multipliers, table A2|epi.org/chart/joshs-multipliers-appendix-table-a2-employment-multipliers-per-1-million-in-final-demand-all-private-sector-industries
bea|Bureau of Economic Analysis|2026-07-25|Total requirements, summary, 2024 (copy, Yale Budget Lab)|github.com/Budget-Lab-Yale/Tariff-Model/tree/82cfad3d/resources/io
!ita|International Trade Administration|2022|Jobs supported by exports|trade.gov/feature-article/otea-publications
!ers|USDA Economic Research Service|2023|Agricultural trade multipliers|www.ers.usda.gov/data-products/agricultural-trade-multipliers
outlook|Reuters|2025-12-24|FY2026 outlook (copy)|www.sbbit.jp/article/refers/177715
gdp|Cabinet Office|2026|FY2026 outlook, as cited in a public file`);
