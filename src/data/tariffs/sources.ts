import type { Source } from '../schema.js';

/** The documents were read in November 2026; for those without a date of their own this is the only one. */
const UNDATED = { retrieved: '2026-11-22' };

const REPOSITORY = 'Open-source repository';
const YALE = 'Yale Budget Lab';

const secondary = (
  title: string,
  publisher: string,
  published: string | undefined,
  address?: string,
): Source => ({
  title,
  publisher,
  ...(address === undefined ? {} : { url: `https://${address}` }),
  ...(published === undefined ? UNDATED : { published }),
  kind: 'secondary',
});

const federalRegister = (title: string, published: string, document: string): Source => ({
  title,
  publisher: 'Federal Register',
  url: `https://www.govinfo.gov/content/pkg/FR-${published}/html/${document}.htm`,
  published,
  kind: 'primary',
});

const klearNow = (title: string, published: string, path: string): Source =>
  secondary(title, 'KlearNow', published, `github.com/jasonmeasures/Klearnow-Tariff/blob/${path}`);

/** The sources of the tariff data by id. A copy says so in its title. */
export const sources = {
  'proclamation-10908': federalRegister('Proclamation 10908', '2025-04-03', '2025-05930'),
  'eo-14345': federalRegister('Executive Order 14345', '2025-09-09', '2025-17389'),
  'fr-2025-17908': federalRegister('90 FR 44638 (Japan)', '2025-09-16', '2025-17908'),
  'fr-2025-21940': federalRegister('90 FR 55964 (Korea)', '2025-12-04', '2025-21940'),
  'eo-14345-copy': secondary(
    'Executive Order 14345, sec. 2–3 (copy)',
    'Message board',
    '2025-09-05',
    'endchan.net/qrbunker/preview/160450.html',
  ),
  'eo-14345-quoted': secondary(
    'Executive Order 14345, sec. 2 (quoted)',
    'J.W. Allen & Co.',
    undefined,
    'jwallen.com/u-s-japan-trade-deal-reached',
  ),
  'eo-14309-copy': secondary(
    'Executive Order 14309 (copy)',
    'Message board',
    '2025-06',
    'magrathea.endchan.net/qrbunker/preview/154939.html',
  ),
  'policy-timing': secondary(
    'Policy Timing: Announcement vs. HTS Effective Dates',
    YALE,
    undefined,
    'github.com/Budget-Lab-Yale/tariff-rate-tracker/blob/02f02f97/docs/policy_timing.md',
  ),
  'state-of-tariffs': secondary(
    'State of tariffs, update of April 8, 2026',
    YALE,
    '2026-04-08',
    'github.com/Budget-Lab-Yale/budget-lab-interactives/blob/0c5ef7fb/tools/state-of-tariffs/data/manifest.json',
  ),
  'stacking-rules': klearNow(
    'Tariff Stacking Rules — Review Pack',
    '2026-08-31',
    '09c14751/tariff-rules/docs/RULES.md',
  ),
  'forced-labor-pack': klearNow(
    's301fl_pack.json (cites CSMS 69326983)',
    '2026-08',
    '392b66a3/tariff-rules/data/s301fl_pack.json',
  ),
  pharma: klearNow(
    's232_pharma.json (cites Proclamation 11020)',
    '2026-08',
    '8dd77abb/tariff-rules/data/s232_pharma.json',
  ),
  'hts-japan': secondary('HTSUS chapter 99, headings for Japan (transcription)', REPOSITORY, undefined),
  'forced-labor-seed': secondary(
    'Duties by origin, checked against FR 2026-15181 and HTS 2026 Rev. 20',
    REPOSITORY,
    '2026-10-02',
  ),
  'forced-labor-courts': secondary(
    'Forecast questions, status of 28 September 2026',
    REPOSITORY,
    '2026-09-28',
  ),
  'car-news': secondary(
    'Lower US tariffs on Japan autos to take effect',
    'Channel NewsAsia / AFP',
    '2025-09-16',
    'www.channelnewsasia.com/east-asia/us-japan-auto-tariffs-trade-trump-5351086',
  ),
  'truck-guide': secondary(
    'The Chicken Tax Explained: 25% US Truck Tariff',
    'Custom Tariffs',
    undefined,
    'custom-tariffs-seo.pages.dev/en/guides/chicken-tax-explained',
  ),
  'japan-guidance': {
    ...secondary('Updated Implementation Guidance for U.S. Japan Agreement', 'Carmichael', '2025-09-17'),
    url: 'http://www.carmnet.com/?p=3234',
  },
  surcharge: secondary(
    'CBP Issues CSMS Guidance on Temporary Section 122 Tariffs',
    'Tradewin',
    '2026-02-25',
    'blog.tradewin.net/cbp-issues-csms-guidance-on-temporary-section-122-tariffs',
  ),
  'surcharge-japan': secondary(
    'Akazawa asks US not to worsen tariff terms',
    'The Nation / Jiji',
    '2026-03-07',
    'www.nationthailand.com/blogs/news/world/40063458',
  ),
  'surcharge-courts': secondary(
    'Section 122 tariffs: CIT struck down, CAFC stay active',
    'VatCheck',
    '2026-06-03',
    'vatcheck.io/guides/section-122-tariff-expiration-2026',
  ),
  aircraft: secondary(
    'Aircraft Parts Exceptions to the 10% Section 122 Duty',
    'Aviation Suppliers Association',
    '2026-06-04',
    'aviation-suppliers.org/tag/htsus-9903-03-01/',
  ),
  wood: secondary(
    'Section 232 Tariffs on Softwood Timber, Lumber …',
    'Metro Customs Brokers',
    '2025-10',
    'www.metrocb.com/news/section-232-tariffs-on-softwood-timber-lumber-upholstered-wood-products-kitchen-cabinets-and-vanities',
  ),
  trucks: secondary(
    'US slaps new 25% tariff on medium and heavy-duty trucks …',
    'Particle.news',
    '2025-11-01',
    'particle.news/story/us-slaps-new-25-tariff-on-medium-and-heavy-duty-trucks-10-on-buses-effective-today',
  ),
  'reciprocal-rates': secondary(
    'New higher reciprocal tariffs start Aug 7',
    'NNR Global',
    '2025-08',
    'www.nnrglobal.com/insight/new-higher-reciprocal-tariffs-start-aug-7',
  ),
  'swiss-deal': secondary(
    'U.S. Formalizes Trade Deal with Switzerland and Liechtenstein',
    'TradeFlex',
    '2025-12',
    'trade-flex.com/?p=9322',
  ),
  'korea-cars': secondary(
    'US lowers tariffs on Japanese cars, raising concerns for Korea',
    'JoongAng Daily',
    '2025-09-16',
    'koreajoongangdaily.joins.com/news/2025-09-16/business/economy/US-lowers-tariffs-on-Japanese-cars-raising-concerns-for-Korea/2400445',
  ),
  'korea-august': secondary(
    'South Korea: 15% Tariff on Autos to Be Retroactive to Nov. 1',
    'International Trade Today',
    '2025-10-29',
    'internationaltradetoday.com/article/2025/10/29/south-korea-15-tariff-on-autos-to-be-retroactive-to-nov-1-2510290036',
  ),
  'korea-deal': secondary(
    'U.S. and South Korea Trade Deal',
    'IFF',
    undefined,
    'www.iffusa.com/post/u-s-and-south-korea-trade-deal',
  ),
  'uk-deal': secondary(
    'CBP guidance on US-UK Economic Prosperity Deal',
    'GHY',
    '2025-07-02',
    'www.ghy.com/trade-compliance/cbp-guidance-on-us-uk-and-northern-ireland-economic-prosperity-deal/',
  ),
  'uk-rate': secondary(
    'Did the EU or the UK get the better trade deal with the US?',
    'RSM UK',
    undefined,
    'www.rsmuk.com/insights/tax-voice/did-the-eu-or-the-uk-get-the-better-trade-deal-with-the-us',
  ),
  'fees-2023': secondary(
    'Merchandise Processing Fee changes',
    'iLogix CHB',
    '2022',
    'www.ilogixchb.com/post/merchandise-processing-fee-changes',
  ),
  'fees-2025': secondary(
    'MPF minimum and maximum fees adjusted',
    'Westar',
    '2024',
    'www.westarusa.com/mpf-minimum-and-maximum-fees-adjusted/',
  ),
  'fees-2026': secondary(
    'CBP announces adjusted customs user fees for FY 2026',
    'Buckland',
    '2025-07-28',
    'www.buckland.com/news/cbp-announces-adjusted-customs-user-fees-for-fy-2026',
  ),
  'fees-2027': secondary('Customs fees (FR 2026-15530)', REPOSITORY, '2026-10-02'),
  'car-imports': secondary(
    'Japan’s automotive competitiveness (US Commerce data)',
    'Opportimes',
    '2025-07',
    'www.opportimes.com/?p=135868',
  ),
} satisfies Record<string, Source>;

/** The id of a source of the tariff data. */
export type SourceId = keyof typeof sources;
