import { cited, copied, primary, readOn, reported, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';
import { forcedLaborNotice, order14345 } from '../shared-sources.js';

const policyTiming = [
  'Policy Timing: Announcement vs. HTS Effective Dates',
  'Yale Budget Lab',
  null,
  'https://github.com/Budget-Lab-Yale/tariff-rate-tracker/blob/02f02f97/docs/policy_timing.md',
] as const;

/** The sources of the tariff data by id. */
export const sources = {
  'proclamation-10908': reported(
    [
      'Proclamation 10908',
      'Federal Register',
      '2025-04-03',
      'https://www.govinfo.gov/content/pkg/FR-2025-04-03/html/2025-05930.htm',
    ],
    policyTiming,
  ),
  'eo-14345': order14345,
  'hts-column-1': reported(
    ['Harmonized Tariff Schedule, column 1', 'U.S. International Trade Commission', '2025'],
    policyTiming,
  ),
  'hts-8703': reported(
    ['Harmonized Tariff Schedule, heading 8703', 'U.S. International Trade Commission', '2025'],
    [
      'Lower US tariffs on Japan autos to take effect',
      'Channel NewsAsia / AFP',
      '2025-09-16',
      'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
    ],
  ),
  'hts-8704': reported(
    ['Harmonized Tariff Schedule, heading 8704', 'U.S. International Trade Commission', '2025'],
    [
      'The Chicken Tax Explained: 25% US Truck Tariff',
      'Custom Tariffs',
      null,
      'https://custom-tariffs-seo.pages.dev/en/guides/chicken-tax-explained',
    ],
  ),
  'eo-14257': reported(
    [
      'Executive Order 14257, 90 FR 15269',
      'Federal Register',
      '2025-04-07',
      'https://www.federalregister.gov/documents/2025/04/07/2025-06063/regulating-imports-with-a-reciprocal-tariff-to-rectify-trade-practices-that-contribute-to-large-and',
    ],
    policyTiming,
  ),
  'eo-14326': reported(
    [
      'Executive Order 14326, 90 FR 37963',
      'Federal Register',
      '2025-08-06',
      'https://www.govinfo.gov/content/pkg/FR-2025-08-06/html/2025-15010.htm',
    ],
    [
      'New higher reciprocal tariffs start Aug 7',
      'NNR Global',
      '2025-08',
      'https://www.nnrglobal.com/insight/new-higher-reciprocal-tariffs-start-aug-7',
    ],
  ),
  'proclamation-10947': reported(
    ['Proclamation 10947, 90 FR 24199', 'Federal Register', '2025-06'],
    policyTiming,
  ),
  'proclamation-10984': reported(
    ['Proclamation 10984, 90 FR 48451', 'Federal Register', '2025-10'],
    [
      'US slaps new 25% tariff on medium and heavy-duty trucks …',
      'Particle.news',
      '2025-11-01',
      'https://particle.news/story/us-slaps-new-25-tariff-on-medium-and-heavy-duty-trucks-10-on-buses-effective-today',
    ],
  ),
  'proclamation-11020': cited(
    ['Proclamation 11020', 'President of the United States', null],
    [
      's232_pharma.json',
      'KlearNow',
      '2026-08',
      'https://github.com/jasonmeasures/Klearnow-Tariff/blob/8dd77abb/tariff-rules/data/s232_pharma.json',
    ],
  ),
  'fr-2025-23316': reported(
    ['90 FR 59281 (Switzerland), FR 2025-23316', 'Federal Register', '2025-12'],
    [
      'U.S. Formalizes Trade Deal with Switzerland and Liechtenstein',
      'TradeFlex',
      '2025-12',
      'https://trade-flex.com/?p=9322',
    ],
  ),
  'fr-2026-15181': forcedLaborNotice,
  'fr-2025-17908': reported(
    [
      '90 FR 44638 (Japan)',
      'Federal Register',
      '2025-09-16',
      'https://www.govinfo.gov/content/pkg/FR-2025-09-16/html/2025-17908.htm',
    ],
    [
      'Updated Implementation Guidance for U.S. Japan Agreement',
      'Carmichael',
      '2025-09-17',
      'http://www.carmnet.com/?p=3234',
    ],
  ),
  'fr-2025-21940': reported(
    [
      '90 FR 55964 (Korea)',
      'Federal Register',
      '2025-12-04',
      'https://www.govinfo.gov/content/pkg/FR-2025-12-04/html/2025-21940.htm',
    ],
    [
      'U.S. and South Korea Trade Deal',
      'IFF',
      null,
      'https://www.iffusa.com/post/u-s-and-south-korea-trade-deal',
    ],
  ),
  'proclamation-10896': reported(
    [
      'Proclamations 10895 and 10896',
      'Federal Register',
      '2025-02-18',
      'https://www.govinfo.gov/content/pkg/FR-2025-02-18/html/2025-02832.htm',
    ],
    [
      'Section 232 tariffs announced on February 10, 2025',
      'Morris, Manning & Martin',
      '2025-02',
      'https://mmmlaw.com/news-resources/section-232-tariffs-announced-on-february-10-2025',
    ],
  ),
  'hts-2026-rev-6': copied(
    [
      'Harmonized Tariff Schedule (2026) Revision 6, chapter 99',
      'U.S. International Trade Commission',
      '2026-04-23',
    ],
    [
      'Text copy in a repository',
      'Yale Budget Lab',
      null,
      'https://github.com/Budget-Lab-Yale/tariff-rate-tracker/blob/8315fff/data/us_notes/chapter99_2026_rev_6.txt',
    ],
  ),
  'hts-2026-rev-21': cited(
    [
      'Harmonized Tariff Schedule (2026) Revision 21, chapter 99',
      'U.S. International Trade Commission',
      '2026-10-09',
      'https://hts.usitc.gov/reststop/file?release=2026HTSRev21&filename=Chapter%2099',
    ],
    ['Headings in public test data', null, '2026-10-10'],
  ),
  'eo-14345-quoted': secondary(
    'Executive Order 14345, sec. 2 (quoted)',
    'J.W. Allen & Co.',
    null,
    'https://jwallen.com/u-s-japan-trade-deal-reached',
  ),
  'eo-14309': copied(
    ['Executive Order 14309, 90 FR 27851', 'Federal Register', '2025-06'],
    [
      'Executive Order 14309 (copy)',
      'Message board',
      '2025-06',
      'https://magrathea.endchan.net/qrbunker/preview/154939.html',
    ],
  ),
  'policy-timing': secondary(...policyTiming),
  'state-of-tariffs': secondary(
    'State of tariffs, update of April 8, 2026',
    'Yale Budget Lab',
    '2026-04-08',
    'https://github.com/Budget-Lab-Yale/budget-lab-interactives/blob/0c5ef7fb/tools/state-of-tariffs/data/manifest.json',
  ),
  'stacking-rules': secondary(
    'Tariff Stacking Rules — Review Pack',
    'KlearNow',
    '2026-08-31',
    'https://github.com/jasonmeasures/Klearnow-Tariff/blob/09c14751/tariff-rules/docs/RULES.md',
  ),
  'forced-labor-pack': secondary(
    's301fl_pack.json (cites CSMS 69326983)',
    'KlearNow',
    '2026-08',
    'https://github.com/jasonmeasures/Klearnow-Tariff/blob/392b66a3/tariff-rules/data/s301fl_pack.json',
  ),
  pharma: secondary(
    's232_pharma.json (cites Proclamation 11020)',
    'KlearNow',
    '2026-08',
    'https://github.com/jasonmeasures/Klearnow-Tariff/blob/8dd77abb/tariff-rules/data/s232_pharma.json',
  ),
  'forced-labor-seed': secondary(
    'Duties by origin, checked against FR 2026-15181 and HTS 2026 Rev. 20',
    'Open-source repository',
    '2026-10-02',
  ),
  'forced-labor-courts': secondary(
    'Forecast questions, status of September 28, 2026',
    'Open-source repository',
    '2026-09-28',
  ),
  'car-news': secondary(
    'Lower US tariffs on Japan autos to take effect',
    'Channel NewsAsia / AFP',
    '2025-09-16',
    'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
  ),
  'truck-guide': secondary(
    'The Chicken Tax Explained: 25% US Truck Tariff',
    'Custom Tariffs',
    null,
    'https://custom-tariffs-seo.pages.dev/en/guides/chicken-tax-explained',
  ),
  'japan-guidance': secondary(
    'Updated Implementation Guidance for U.S. Japan Agreement',
    'Carmichael',
    '2025-09-17',
    'http://www.carmnet.com/?p=3234',
  ),
  surcharge: secondary(
    'CBP Issues CSMS Guidance on Temporary Section 122 Tariffs',
    'Tradewin',
    '2026-02-25',
    'https://blog.tradewin.net/cbp-issues-csms-guidance-on-temporary-section-122-tariffs',
  ),
  'surcharge-japan': secondary(
    'Akazawa asks US not to worsen tariff terms',
    'The Nation / Jiji',
    '2026-03-07',
    'https://www.nationthailand.com/blogs/news/world/40063458',
  ),
  'surcharge-courts': secondary(
    'Section 122 tariffs: CIT struck down, CAFC stay active',
    'VatCheck',
    '2026-06-03',
    'https://vatcheck.io/guides/section-122-tariff-expiration-2026',
  ),
  'surcharge-exceptions': reported(
    ['Proclamation 11012 of February 20, 2026', 'President of the United States', '2026-02-20'],
    [
      'List of goods exempt from the Section 122 surcharge',
      'The Nation',
      '2026-02',
      'https://www.nationthailand.com/business/trade/40062829',
    ],
  ),
  'excess-capacity': secondary(
    'US opens Section 301 inquiry into 16 economies',
    'The Korea Herald',
    '2026-03-12',
    'https://www.koreaherald.com/article/10692432',
  ),
  pause: secondary(
    'Tariffs eased on many trading partners, increased for China',
    'Sandler, Travis & Rosenberg',
    '2025-04',
    'https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/april/tariffs-eased-on-many-trading-partners-increased-for-china',
  ),
  'annex-exceptions': reported(
    [
      'Executive Order 14257, Annex II',
      'Federal Register',
      '2025-04-07',
      'https://www.federalregister.gov/documents/2025/04/07/2025-06063/regulating-imports-with-a-reciprocal-tariff-to-rectify-trade-practices-that-contribute-to-large-and',
    ],
    [
      'Executive Order 14257: what goods are exempt',
      'Taft',
      '2025-04',
      'https://www.taftlaw.com/news-events/white-house-toolkit/executive-order-14257-regulating-imports-with-a-reciprocal-tariff-to-rectify-trade-practices-that-contribute-to-large-and-persistent-annual-united-states-goods-trade-deficits',
    ],
  ),
  'csms-chips': readOn(
    '2026-11-29',
    primary(
      'CSMS # 67400472, guidance on Section 232 duties on semiconductors',
      'U.S. Customs and Border Protection',
      '2026-01',
      'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/4047318',
    ),
  ),
  'chips-memorandum': reported(
    [
      'Clarification of Exceptions Under Executive Order 14257',
      'President of the United States',
      '2025-04-11',
    ],
    [
      'White House releases list of products excluded from reciprocal tariffs',
      'Troutman Pepper Locke',
      '2025-04-14',
      'https://www.troutman.com/insights/white-house-releases-list-of-products-excluded-from-reciprocal-tariffs/',
    ],
  ),
  aircraft: secondary(
    'Aircraft Parts Exceptions to the 10% Section 122 Duty',
    'Aviation Suppliers Association',
    '2026-06-04',
    'https://aviation-suppliers.org/tag/htsus-9903-03-01/',
  ),
  wood: secondary(
    'Section 232 Tariffs on Softwood Timber, Lumber …',
    'Metro Customs Brokers',
    '2025-10',
    'https://www.metrocb.com/news/section-232-tariffs-on-softwood-timber-lumber-upholstered-wood-products-kitchen-cabinets-and-vanities',
  ),
  'wood-annex': reported(
    ['Proclamation 10976', 'President of the United States', '2025-09-29'],
    [
      'Sec. 232 tariffs effective Oct. 14 for timber, lumber and furniture',
      'V. Alexander',
      '2025-09-30',
      'https://www.valexander.com/2025/09/30/sec-232-tariffs-effective-oct-14-for-timber-lumber-and-furniture',
    ],
  ),
  'wood-2027': reported(
    ['Proclamation of December 31, 2025, on wood products', 'President of the United States', '2025-12-31'],
    [
      'Trump delays new tariff hike on furniture, kitchen cabinets',
      'Mint / Bloomberg',
      '2026-01-01',
      'https://www.livemint.com/news/us-news/trump-delays-new-tariff-hike-on-furniture-kitchen-cabinets-why-the-change-of-heart-11767244701160.html',
    ],
  ),
  'trucks-stacking': reported(
    [
      'Proclamation 10984',
      'Federal Register',
      '2025-10-22',
      'https://www.federalregister.gov/documents/2025/10/22/2025-19639/adjusting-imports-of-medium--and-heavy-duty-vehicles-medium--and-heavy-duty-vehicle-parts-and-buses',
    ],
    [
      'Section 232 tariffs expand to medium and heavy-duty vehicles, parts, and buses',
      'Clark Hill',
      '2025-10-23',
      'https://www.clarkhill.com/news-events/news/section-232-tariffs-expand-to-medium-and-heavy-duty-vehicles-parts-and-buses',
    ],
  ),
  trucks: secondary(
    'US slaps new 25% tariff on medium and heavy-duty trucks …',
    'Particle.news',
    '2025-11-01',
    'https://particle.news/story/us-slaps-new-25-tariff-on-medium-and-heavy-duty-trucks-10-on-buses-effective-today',
  ),
  'reciprocal-rates': secondary(
    'New higher reciprocal tariffs start Aug 7',
    'NNR Global',
    '2025-08',
    'https://www.nnrglobal.com/insight/new-higher-reciprocal-tariffs-start-aug-7',
  ),
  'swiss-deal': secondary(
    'U.S. Formalizes Trade Deal with Switzerland and Liechtenstein',
    'TradeFlex',
    '2025-12',
    'https://trade-flex.com/?p=9322',
  ),
  'korea-cars': secondary(
    'US lowers tariffs on Japanese cars, raising concerns for Korea',
    'JoongAng Daily',
    '2025-09-16',
    'https://koreajoongangdaily.joins.com/news/2025-09-16/business/economy/US-lowers-tariffs-on-Japanese-cars-raising-concerns-for-Korea/2400445',
  ),
  'korea-august': secondary(
    'South Korea: 15% Tariff on Autos to Be Retroactive to Nov. 1',
    'International Trade Today',
    '2025-10-29',
    'https://internationaltradetoday.com/article/2025/10/29/south-korea-15-tariff-on-autos-to-be-retroactive-to-nov-1-2510290036',
  ),
  'korea-deal': secondary(
    'U.S. and South Korea Trade Deal',
    'IFF',
    null,
    'https://www.iffusa.com/post/u-s-and-south-korea-trade-deal',
  ),
  'uk-deal': secondary(
    'CBP guidance on US-UK Economic Prosperity Deal',
    'GHY',
    '2025-07-02',
    'https://www.ghy.com/trade-compliance/cbp-guidance-on-us-uk-and-northern-ireland-economic-prosperity-deal/',
  ),
  'uk-rate': secondary(
    'Did the EU or the UK get the better trade deal with the US?',
    'RSM UK',
    null,
    'https://www.rsmuk.com/insights/tax-voice/did-the-eu-or-the-uk-get-the-better-trade-deal-with-the-us',
  ),
  'fees-2023': reported(
    ['Customs user fees for fiscal year 2023', 'U.S. Customs and Border Protection', '2022'],
    [
      'Merchandise Processing Fee changes',
      'iLogix CHB',
      '2022',
      'https://www.ilogixchb.com/post/merchandise-processing-fee-changes',
    ],
  ),
  'fees-2025': reported(
    ['Customs user fees for fiscal years 2024 and 2025', 'U.S. Customs and Border Protection', '2024'],
    [
      'MPF minimum and maximum fees adjusted',
      'Westar',
      '2024',
      'https://www.westarusa.com/mpf-minimum-and-maximum-fees-adjusted/',
    ],
  ),
  'fees-2026': reported(
    ['Customs user fees for fiscal year 2026, 90 FR 34665', 'U.S. Customs and Border Protection', '2025-07'],
    [
      'CBP announces adjusted customs user fees for FY 2026',
      'Buckland',
      '2025-07-28',
      'https://www.buckland.com/news/cbp-announces-adjusted-customs-user-fees-for-fy-2026',
    ],
  ),
  'fees-informal': secondary(
    'CBP merchandise processing and informal entry fees, by year',
    'New York Customs Brokers',
    '2024-08-05',
    'https://nycb.com/cbp-mpf-hmf-informal-fees',
  ),
  'fees-korus': reported(
    [
      'United States–Korea Free Trade Agreement, CBP Dec. 12-03 (19 CFR 24.23(c)(12))',
      'Federal Register',
      '2012-03-19',
      'https://www.govinfo.gov/content/pkg/FR-2012-03-19/html/2012-6554.htm',
    ],
    [
      'CBP lists free trade agreements and exemptions from the fee',
      'Trade Law Daily',
      '2012-05-24',
      'http://stage.tradelawdaily.com/article/2012/05/24/cbp-lists-fta-and-trade-preference-program-mpf-exemptions-etc-12052410',
    ],
  ),
  'fees-2027': cited(
    ['Customs user fees for fiscal year 2027, FR 2026-15530', 'U.S. Customs and Border Protection', '2026'],
    ['Customs fees', 'Open-source repository', '2026-10-02'],
  ),
  'car-imports': reported(
    ['US imports of cars from Japan', 'U.S. Department of Commerce', '2025'],
    ['Japan’s automotive competitiveness', 'Opportimes', '2025-07', 'https://www.opportimes.com/?p=135868'],
  ),
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
