import type { Source } from '../schema.js';

/** The documents were read in November 2026; for those without a date of their own this is the only one. */
const UNDATED = { retrieved: '2026-11-22' };

const secondary = (title: string, publisher: string, rest: Partial<Source>): Source => ({
  title,
  publisher,
  ...rest,
  kind: 'secondary',
});

const govinfo = (title: string, published: string, document: string): Source => ({
  title,
  publisher: 'Federal Register',
  url: `https://www.govinfo.gov/content/pkg/FR-${published}/html/${document}.htm`,
  published,
  kind: 'primary',
});

const REPOSITORY = 'Open-source repository';
const KLEARNOW = 'KlearNow, open-source repository';
const klearnow = (title: string, commit: string, path: string, published: string): Source =>
  secondary(title, KLEARNOW, {
    url: `https://github.com/jasonmeasures/Klearnow-Tariff/blob/${commit}/tariff-rules/${path}`,
    published,
  });

/** The sources of the tariff data by id. */
export const sources = {
  'proclamation-10908': govinfo('Proclamation 10908, 90 FR 14705', '2025-04-03', '2025-05930'),
  'eo-14345': govinfo('Executive Order 14345, 90 FR 43535', '2025-09-09', '2025-17389'),
  'fr-2025-17908': govinfo('FR Doc. 2025-17908, 90 FR 44638', '2025-09-16', '2025-17908'),
  'fr-2025-21940': govinfo('FR Doc. 2025-21940, 90 FR 55964', '2025-12-04', '2025-21940'),
  'eo-14345-copy': secondary('Executive Order 14345, sec. 2(b)–3 (copy on a message board)', 'Endchan', {
    url: 'https://endchan.net/qrbunker/preview/160450.html',
    published: '2025-09-05',
  }),
  'eo-14345-quoted': secondary('U.S.-Japan trade deal reached (quotes EO 14345)', 'J.W. Allen & Co.', {
    url: 'https://jwallen.com/u-s-japan-trade-deal-reached',
    ...UNDATED,
  }),
  'eo-14309-copy': secondary('Executive Order 14309 (copy on a message board)', 'Endchan', {
    url: 'https://magrathea.endchan.net/qrbunker/preview/154939.html',
    published: '2025-06',
  }),
  'car-tariff-news': secondary('Lower US tariffs on Japan autos to take effect', 'Channel NewsAsia / AFP', {
    url: 'https://www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
    published: '2025-09-16',
  }),
  'truck-guide': secondary('The Chicken Tax Explained: 25% US Truck Tariff', 'Custom Tariffs', {
    url: 'https://custom-tariffs-seo.pages.dev/en/guides/chicken-tax-explained',
    ...UNDATED,
  }),
  'car-products': secondary('Tariff update: list of products covered by the autos tariffs', 'Mondaq', {
    url: 'https://www.mondaq.com/unitedstates/international-trade-investment/1607396/tariff-update-list-of-products-covered-by-the-autos-tariffs',
    published: '2025-04',
  }),
  'part-alert': secondary('US tariff on auto parts effective tomorrow', 'Universal Logistics', {
    url: 'https://www.universallogistics.ca/trade-alerts/usa-canada-trade-war-us-tariff-on-auto-parts-effective-tomorrow-may-2-2025',
    published: '2025-05-02',
  }),
  'japan-guidance': secondary('Updated Implementation Guidance for U.S. Japan Agreement', 'Carmichael', {
    url: 'http://www.carmnet.com/?p=3234',
    published: '2025-09-17',
  }),
  'hts-japan': secondary('Transcription of HTSUS chapter 99 headings for Japan', REPOSITORY, UNDATED),
  'klearnow-test': secondary('Test s232NewPacks.test.ts (entry of 2026-08-01)', KLEARNOW, {
    published: '2026-08',
  }),
  'baseline-guide': secondary('Guidance on new U.S. reciprocal tariffs', 'John S. Connor', {
    url: 'https://jsconnor.com/general-news/guidance-on-new-u-s-reciprocal-tariffs/',
    published: '2025-04',
  }),
  'refund-news': secondary('Tariff Cut for Japanese Autos … Within 7 Days', 'International Trade Today', {
    url: 'https://internationaltradetoday.com/article/2025/09/08/tariff-cut-for-japanese-autos-and-auto-parts-to-take-effect-within-7-days-2509080061',
    published: '2025-09-08',
  }),
  'ieepa-end': secondary('Return of tariffs, rise of import surcharge', 'National Law Review', {
    url: 'https://natlawreview.com/article/return-tariffs-rise-import-surcharge',
    published: '2026-02-25',
  }),
  'supreme-court': secondary('Learning Resources, Inc. v. Trump', 'Wikipedia', {
    url: 'https://en.wikipedia.org/wiki/Learning_Resources,_Inc._v._Trump',
    ...UNDATED,
  }),
  'surcharge-guide': secondary('10% temporary import surcharge under Section 122', 'GHY', {
    url: 'https://www.ghy.com/?p=25947',
    published: '2026-02-24',
  }),
  'surcharge-japan': secondary('Akazawa asks US not to worsen tariff terms', 'The Nation Thailand / Jiji', {
    url: 'https://www.nationthailand.com/blogs/news/world/40063458',
    published: '2026-03-07',
  }),
  'surcharge-transit': secondary('CBP issues CSMS guidance on Section 122 duties', 'Int. Trade Insights', {
    url: 'https://www.internationaltradeinsights.com/2026/02/cbp-issues-csms-guidance-on-section-122-duties-and-continued-suspension-of-de-minimis-eligibility',
    published: '2026-02',
  }),
  'surcharge-courts': secondary('Section 122 tariffs: CIT struck down, CAFC stay active', 'VatCheck', {
    url: 'https://vatcheck.io/guides/section-122-tariff-expiration-2026',
    published: '2026-06-03',
  }),
  'forced-labor-seed': secondary('SQL seed checked against FR 2026-15181 and 2026 HTS Rev. 20', REPOSITORY, {
    published: '2026-10-02',
  }),
  'forced-labor-engine': secondary('Tariff engine, Section 301 forced-labor headings', REPOSITORY, {
    published: '2026-10',
  }),
  'forced-labor-pack': klearnow(
    's301fl_pack.json (cites CSMS 69326983)',
    '392b66a31af0a5862d8b2411d8b3c562f0fb903d',
    'data/s301fl_pack.json',
    '2026-08',
  ),
  'forced-labor-courts': secondary('Forecast questions, status of 28 September 2026', REPOSITORY, {
    published: '2026-09-28',
  }),
  'klearnow-rules': klearnow(
    'Tariff Stacking Rules',
    '09c1475160644f931e5428af8a667af5145e48d1',
    'docs/RULES.md',
    '2026-08-31',
  ),
  aircraft: secondary('Aircraft Parts Exceptions to the 10% Section 122 Duty', 'ASA', {
    url: 'https://aviation-suppliers.org/tag/htsus-9903-03-01/',
    published: '2026-06-04',
  }),
  metals: secondary('Section 232 steel and aluminum tariffs hiked to 50 percent', 'Mondaq', {
    url: 'https://www.mondaq.com/unitedstates/international-trade-investment/1633954/president-trump-hikes-section-232-steel-and-aluminum-tariffs-to-50-percent',
    published: '2025-06-03',
  }),
  'metals-japan': secondary('US cuts tariffs on Japanese cars to 15%', 'Particle.news', {
    url: 'https://particle.news/story/us-cuts-tariffs-on-japanese-cars-to-15-as-decree-formalizes-july-deal',
    published: '2025-09',
  }),
  copper: secondary('Tariff rate tracker: policy timing', 'Yale Budget Lab', {
    url: 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker/blob/02f02f974d78cbe6a40268671550393ac897c11e/docs/policy_timing.md',
    ...UNDATED,
  }),
  'metals-2026': secondary('State of tariffs, April 8, 2026', 'Yale Budget Lab', {
    url: 'https://github.com/Budget-Lab-Yale/budget-lab-interactives/blob/0c5ef7fb40b5097bffbd827761ade55db85cb0a8/tools/state-of-tariffs/data/manifest.json',
    published: '2026-04-08',
  }),
  softwood: secondary('New US Section 232 tariffs on imports, October 2025', 'Universal Logistics', {
    url: 'https://www.universallogistics.ca/route-newsletter-articles/new-us-section-232-tariffs-on-imports-october-2025',
    published: '2025-10',
  }),
  'wood-furniture': secondary(
    'Section 232 tariffs on softwood timber … and vanities',
    'Metro Customs Brokers',
    {
      url: 'https://www.metrocb.com/news/section-232-tariffs-on-softwood-timber-lumber-upholstered-wood-products-kitchen-cabinets-and-vanities',
      published: '2025-10',
    },
  ),
  pharma: klearnow(
    's232_pharma.json (cites Proclamation 11020)',
    '8dd77abb3b146e8fd95eceab35352e053a7e450d',
    'data/s232_pharma.json',
    '2026-08',
  ),
  chips: secondary('CSMS 67400472, import duties on semiconductors (copy)', 'MTI Worldwide', {
    url: 'https://www.mti-worldwide.com/current-events-worldwide-logistics-blog',
    published: '2026-01',
  }),
  trucks: secondary('New Section 232 tariffs on medium- and heavy-duty trucks', 'Thompson Hine', {
    url: 'https://www.thompsonhinesmartrade.com/2025/10/president-trump-announces-new-section-232-tariffs-on-medium-and-heavy-duty-trucks-their-parts-and-buses-starting-november-1-2025/',
    published: '2025-10',
  }),
  'trucks-total': secondary('New 25% tariff on medium and heavy-duty trucks', 'Particle.news', {
    url: 'https://particle.news/story/us-slaps-new-25-tariff-on-medium-and-heavy-duty-trucks-10-on-buses-effective-today',
    published: '2025-11-01',
  }),
  'eu-general': secondary('CBP updates guidelines on reciprocal tariff rates', 'C.H. Robinson', {
    url: 'https://www.chrobinson.ca/zh-cn/chrglobal/resources/insights-and-advisories/client-advisories/2025q3/08-05-2025-client-advisory-cbp-updates-guidelines-on-reciprocal-tariff-rates',
    published: '2025-08-05',
  }),
  'eu-cars': secondary('US implements EU trade deal', 'Butzel', {
    url: 'https://www.butzel.com/alert-us-implements-eu-trade-deal-reducing-tariffs-on-eu-autos-parts-and-eliminating-tariffs-on-certain-other-products',
    published: '2025-09-26',
  }),
  'korea-cars': secondary(
    'US lowers tariffs on Japanese cars, raising concerns for Korea',
    'JoongAng Daily',
    {
      url: 'https://koreajoongangdaily.joins.com/news/2025-09-16/business/economy/US-lowers-tariffs-on-Japanese-cars-raising-concerns-for-Korea/2400445',
      published: '2025-09-16',
    },
  ),
  'korea-parts': secondary('US trade agreements: Korea tariffs', 'S&P Global', {
    url: 'https://www.spglobal.com/automotive-insights/en/rapid-impact-analysis/us-trade-agreements-korea-tariffs',
    published: '2025-11-24',
  }),
  'korea-august': secondary('15% Tariff on Autos to Be Retroactive', 'International Trade Today', {
    url: 'https://internationaltradetoday.com/article/2025/10/29/south-korea-15-tariff-on-autos-to-be-retroactive-to-nov-1-2510290036',
    published: '2025-10-29',
  }),
  'korea-notice': secondary('Notice Sets … US-Korea Tariff Cuts', 'International Trade Today', {
    url: 'https://internationaltradetoday.com/article/2025/12/03/notice-sets-tariff-provisions-for-uskorea-tariff-cuts-on-nov-14-auto-tariffs-cut-nov-1-2512030042',
    published: '2025-12-03',
  }),
  'uk-quota': secondary('CBP guidance on US-UK Economic Prosperity Deal', 'GHY', {
    url: 'https://www.ghy.com/trade-compliance/cbp-guidance-on-us-uk-and-northern-ireland-economic-prosperity-deal/',
    published: '2025-07-02',
  }),
  'uk-over-quota': secondary('U.S.-UK trade deal: automobiles, aerospace, steel', 'Barnes & Thornburg', {
    url: 'https://sidebar.btlaw.com/post/102kp9t/u-s-uk-trade-deal-automobiles-aerospace-steel-and-aluminum',
    published: '2025-06',
  }),
  'uk-general': secondary('Did the EU or the UK get the better trade deal with the US?', 'RSM UK', {
    url: 'https://www.rsmuk.com/insights/tax-voice/did-the-eu-or-the-uk-get-the-better-trade-deal-with-the-us',
    ...UNDATED,
  }),
  'swiss-august': secondary('New higher reciprocal tariffs start Aug 7', 'NNR Global', {
    url: 'https://www.nnrglobal.com/insight/new-higher-reciprocal-tariffs-start-aug-7',
    published: '2025-08',
  }),
  'swiss-deal': secondary('U.S. formalizes trade deal with Switzerland', 'TradeFlex', {
    url: 'https://trade-flex.com/?p=9322',
    published: '2025-12',
  }),
  'fees-2023': secondary('Merchandise Processing Fee changes (Oct 1, 2022)', 'iLogix CHB', {
    url: 'https://www.ilogixchb.com/post/merchandise-processing-fee-changes',
    published: '2022',
  }),
  'fees-2025': secondary('MPF minimum and maximum fees adjusted (CSMS 61572319)', 'Westar', {
    url: 'https://www.westarusa.com/mpf-minimum-and-maximum-fees-adjusted/',
    published: '2024',
  }),
  'fees-2026': secondary('Adjusted customs user fees for FY 2026 (90 FR 34665)', 'Buckland', {
    url: 'https://www.buckland.com/news/cbp-announces-adjusted-customs-user-fees-for-fy-2026',
    published: '2025-07-28',
  }),
  'fees-2027': secondary('SQL seed of customs fees (FR 2026-15530)', REPOSITORY, { published: '2026-10-02' }),
  'car-imports': secondary('Japan’s automotive competitiveness (US Commerce Department data)', 'Opportimes', {
    url: 'https://www.opportimes.com/?p=135868',
    published: '2025-07',
  }),
} satisfies Record<string, Source>;

/** The id of a source of the tariff data. */
export type SourceId = keyof typeof sources;
