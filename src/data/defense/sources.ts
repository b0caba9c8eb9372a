import { cited, copied, copiedReport, primary, readOn, reported, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';
import { policySpeech, requestHeadline } from '../shared-sources.js';

const whitePaper = (year: string, url: string) =>
  primary('Defense of Japan', 'Ministry of Defense', year, url);

const repository = [
  'Copy in a repository',
  null,
  null,
  'https://github.com/fenderian075-cpu/logistics-beauty-intelligence/blob/04ef34e26983b88071bf0e34f24b0e4134d243fa/data/economy/macro.json',
] as const;

const natoEdition = ['Defence Expenditure of NATO Countries', 'NATO', '2025-08'] as const;

/** Where the defence figures come from, by id. */
export const sources = {
  wp2010: whitePaper('2010', 'http://www.clearing.mod.go.jp/hakusho_data/2010/2010/html/m2251000.html'),
  wp2011: whitePaper('2011', 'http://www.clearing.mod.go.jp/hakusho_data/2011/2011/html/n2341000.html'),
  wp2013: whitePaper('2013', 'http://www.clearing.mod.go.jp/hakusho_data/2013/2013/html/n2241000.html'),
  wp2015: whitePaper('2015', 'http://www.clearing.mod.go.jp/hakusho_data/2015/html/n3131000.html'),
  wp2017: whitePaper('2017', 'http://www.clearing.mod.go.jp/hakusho_data/2017/html/n2241000.html'),
  wp2020: whitePaper('2020', 'https://www.mod.go.jp/j/publication/wp/wp2020/doc/att/file-09.csv'),
  wp2021: whitePaper('2021', 'https://www.mod.go.jp/j/publication/wp/wp2021/html/n240201000.html'),
  wp2022: whitePaper('2022', 'https://www.mod.go.jp/j/publication/wp/wp2022/html/n240201000.html'),
  wp2023: whitePaper('2023', 'http://www.clearing.mod.go.jp/hakusho_data/2023/html/n240301000.html'),
  wp2024: whitePaper('2024', 'https://www.mod.go.jp/j/press/wp/wp2024/html/n230201000.html'),
  'wp2024-column': primary(
    'Defense of Japan, column',
    'Ministry of Defense',
    '2024',
    'http://www.clearing.mod.go.jp/hakusho_data/2024/html/nc014000.html',
  ),
  wp2012: copied(
    ['Defense of Japan', 'Ministry of Defense', '2012'],
    [
      'Copy',
      'studylib.net',
      null,
      'https://studylib.net/doc/11062817/4-defense-related-expenditures-1-section',
    ],
  ),
  'mof-draft': copied(
    ['FY2026 draft budget, p. 14', 'Ministry of Finance', '2025-12-26'],
    ['Text copy', 'wic-net.com', null, 'https://www.wic-net.com/material/document/22985/14'],
  ),
  'mof-council': copied(
    ['Fiscal System Council, proposal, II-3-3', 'Ministry of Finance', '2025-12-02'],
    ['Text copy', 'wic-net.com', null, 'https://www.wic-net.com/material/document/22608/30'],
  ),
  'daily-2023': reported(
    ['FY2024 budget', 'Ministry of Defense', '2024-06-07'],
    ['FY2024 draft budget', 'Daily Defense', '2023-12', 'https://dailydefense.jp/_ct/17675529?ct=rel&fr=wg'],
  ),
  'daily-2024': reported(
    [
      'FY2025 budget',
      'Ministry of Defense',
      '2025-04-11',
      'https://www.mod.go.jp/en/d_act/d_budget/pdf/fy2025_20250411a.pdf',
    ],
    [
      'FY2025 draft budget',
      'Daily Defense',
      '2024-12',
      'https://dailydefense.jp/_tags/%E4%BA%88%E7%AE%97%E6%A1%88',
    ],
  ),
  'livedoor-draft': reported(
    [
      'FY2026 draft budget',
      'Ministry of Defense',
      '2025-12-26',
      'https://www.mod.go.jp/en/d_act/d_budget/pdf/fy2026_20251226a.pdf',
    ],
    [
      'FY2026 draft budget',
      'livedoor News',
      '2025-12-26',
      'https://news.livedoor.com/topics/detail/30273874/',
    ],
  ),
  'nhk-2021': secondary(
    'FY2021 supplementary draft',
    'NHK',
    '2021-11-26',
    'https://www3.nhk.or.jp/news/html/20211126/k10013363451000.html',
  ),
  'jiji-mod': reported(
    [
      'FY2025 supplementary budget',
      'Ministry of Defense',
      '2025',
      'https://www.mod.go.jp/j/budget/yosan_gaiyo/fy2025/2025hoseiyosan.pdf',
    ],
    [
      'FY2025 supplementary draft',
      'Jiji Press',
      '2025-12-03',
      'https://www.nippon.com/en/news/yjj2025120201088/200-b-yen-eyed-for-jcg-activities-pko.html',
    ],
  ),
  'jiji-total': copiedReport(
    ['FY2025 supplementary draft', 'Jiji Press', '2025-11-28'],
    ['Copy', 'forincs.com', null, 'http://forincs.com/headlines.php?src=2025112800950.xml'],
  ),
  'jiji-forward': readOn(
    '2026-11-29',
    secondary(
      'Defense spending of 2% of GDP in fiscal 2025',
      'Jiji Press',
      '2025-11-20',
      'https://www.nippon.com/en/news/yjj2025112000907/',
    ),
  ),
  'jiji-house': readOn(
    '2026-11-29',
    secondary(
      'FY2026 budget in the lower house',
      'Jiji Press',
      '2026-03-13',
      'https://www.nippon.com/ja/news/yjj2026031300179/',
    ),
  ),
  'nhk-stopgap': readOn(
    '2026-11-29',
    copiedReport(
      ['Stop-gap budget for April 2026', 'NHK', '2026-03-27'],
      ['Copy', 'kantanreader.com', null, 'https://kantanreader.com/ab3add6f06aef86e1140632866938828.html'],
    ),
  ),
  'mod-2026-overview': cited(
    [
      'Overview of the FY2026 budget',
      'Ministry of Defense',
      '2026-03-02',
      'https://www.mod.go.jp/en/d_act/d_budget/pdf/fy2026_20260302a.pdf',
    ],
    ['A public file', null, null],
  ),
  'nhk-2026': requestHeadline,
  'mod-2026': cited(
    [
      'FY2027 budget request',
      'Ministry of Defense',
      '2026-08-31',
      'https://www.mod.go.jp/j/budget/yosan_gaiyo/fy2027/yosan_20260831.pdf',
    ],
    ['A public file', null, null],
  ),
  tokyo: copiedReport(
    ['Report', 'Tokyo Shimbun', '2024-04-27'],
    ['Copy in a blog', null, '2024-04-27', 'https://tamutamu2024.hatenablog.com/entry/2024/04/27/083515'],
  ),
  nikkeilive: readOn(
    '2026-11-29',
    secondary(
      'Japan’s defense spending and GDP',
      'The Japan Times',
      '2024-04-29',
      'https://www.japantimes.co.jp/news/2024/04/29/japan/politics/japan-defense-spending-gdp',
    ),
  ),
  yomiuri: secondary(
    'The Japan News',
    'Yomiuri Shimbun',
    '2025-04-16',
    'https://japannews.yomiuri.co.jp/politics/defense-security/20250416-249354/',
  ),
  'esri-2025': copied(['FY2024 annual estimate of GDP', 'Cabinet Office (ESRI)', '2025-12-23'], repository),
  'esri-2026': copied(['Quarterly estimate of GDP', 'Cabinet Office (ESRI)', '2026-08-17'], repository),
  outlook: cited(['FY2026 economic outlook', 'Cabinet Office', '2026'], ['A public file', null, null]),
  projections: copied(
    ['Projections, past-trend case', 'Cabinet Office', '2025-01-17'],
    ['Text copy', 'wic-net.com', null, 'https://wic-net.com/material/document/18364/20'],
  ),
  hokkoku: copiedReport(
    ['Column', 'Hokkoku Shimbun', '2025-08-28'],
    [
      'Copy',
      'megalodon.jp',
      '2025-08-28',
      'https://megalodon.jp/ref/2025-0828-1620-26/https://www.hokkoku.co.jp:443/articles/-/1849448',
    ],
  ),
  fred: copied(
    ['Monthly exchange rates', 'Federal Reserve (FRED)', '2026-07-21'],
    [
      'Copy in a repository',
      null,
      '2026-07-21',
      'https://github.com/datasets/exchange-rates/blob/fa7d949956d1db1d21102654b1f40d64d2568677/data/monthly.csv',
    ],
  ),
  reuters: reported(
    ['FY2026 economic outlook, exchange rate assumed', 'Cabinet Office', '2025-12-24'],
    ['Report (copy)', 'Reuters', '2025-12-24', 'https://www.sbbit.jp/article/refers/177715'],
  ),
  speech: policySpeech,
  xinhua: copiedReport(
    ['FY2026 draft budget', 'Xinhua', '2025-12-26'],
    ['Copy', 'SunStar', '2025-12-26', 'https://www.sunstar.com.ph/network/japan-sets-record-defense-budget'],
  ),
  econotimes: secondary(
    'Report citing the Financial Times',
    'EconoTimes',
    '2025-06',
    'https://www.econotimes.com/Japan-Cancels-Security-Talks-with-US-Amid-Defense-Budget-Dispute-1713893',
  ),
  strategy: reported(
    ['National Defense Strategy', 'United States government', '2026-01'],
    ['Report', 'livedoor News', '2026-01-24', 'https://news.livedoor.com/topics/detail/30437140/'],
  ),
  chosun: reported(
    ['Summit declaration', 'NATO', '2025-06'],
    [
      'NATO summit',
      'ChosunBiz',
      '2025-06-27',
      'https://prod.biz.chosun.com/en/en-international/2025/06/27/4KABI3IGF5E3RKPQ2PYTJSVZ2I',
    ],
  ),
  nato: copied(natoEdition, [
    'Copy in a repository',
    null,
    null,
    'https://github.com/namanjain92/NATO-Analytics/blob/c7de616633e6776ad9a6aec277628a6bd1a33414/data/defence_per.csv',
  ]),
  particle: reported(natoEdition, [
    'NATO estimates',
    'particle.news',
    '2025-08',
    'https://particle.news/story/nato-says-all-allies-will-hit-2-defense-spending-in-2025-except-iceland',
  ]),
  forces: reported(natoEdition, [
    'NATO estimates',
    'Forces News',
    '2025-08',
    'https://www.forcesnews.com/nato/new-nato-report-shows-all-member-nations-now-meet-minimum-defence-spending-target',
  ]),
  express: reported(natoEdition, [
    'NATO estimates',
    'Defense Express',
    '2025-08',
    'https://en.defence-ua.com/analysis/all_nato_states_hit_2_defense_goal_but_belgium_still_lands_in_the_hot_seat-15697.html',
  ]),
  'sipri-2025': copied(
    ['Military Expenditure Database', 'SIPRI', '2025-04'],
    [
      'Copy in a repository',
      null,
      null,
      'https://github.com/nalutbae/sipri-military-expenditure/blob/385b6caa45ebdb23079136e730340a2336c3c1b8/public/data/Share_of_GDP.json',
    ],
  ),
  'sipri-2026': copied(
    [
      'Trends in World Military Expenditure 2025',
      'SIPRI',
      '2026-04',
      'https://www.sipri.org/sites/default/files/2026-04/2604_milex_2025.pdf',
    ],
    ['Copy in a repository', null, null],
  ),
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
