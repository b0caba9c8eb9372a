import { trillion } from '../authoring/units.js';
import type { YearDetails } from '../authoring/yearly.js';
import type { Status } from '../schema.js';
import type { BudgetFigure, SpendingDefinition } from './schema.js';
import type { SourceId } from './sources.js';
import { byYear } from './yearly.js';

type Details = YearDetails &
  Pick<BudgetFigure, 'supplementary' | 'part' | 'caveat' | 'publishedShare' | 'alternatives'>;
type Table = Parameters<typeof byYear<Details>>[1];

/** Initial budgets in trillion yen. */
const initial = (table: Table): BudgetFigure[] => byYear({ status: 'enacted budget', unit: trillion }, table);

/** An amount in trillion yen that is not the initial budget of its year. */
function amount(
  id: string,
  year: number,
  status: Status,
  printed: string,
  source: SourceId,
  details?: Details,
): BudgetFigure {
  return { id, year, value: trillion(printed), status, source, ...details };
}

function supplementary(
  id: string,
  year: number,
  printed: string,
  source: SourceId,
  details?: Details,
): BudgetFigure {
  return amount(id, year, 'enacted budget', printed, source, { supplementary: true, ...details });
}

/** The next year's budget less its published increase. */
const derived = (note: string): Details => ({ status: 'derived', note });

/** A budget that the lower house has passed comes into force thirty days later without the upper house, here on April 11, 2026. */
const passed2026 = (rounded: string): Details => ({
  note: 'Amount of the draft of December 26, 2025; passed by the lower house on March 13, 2026, day of enactment not found',
  alternatives: [{ value: trillion(rounded), source: 'mod-2026-overview' satisfies SourceId }],
});
const AT_DRAFT_STAGE: Details = { note: 'Reported at the draft stage' };

/** What the goal of 2 % counts. */
const comprehensive: SpendingDefinition = {
  id: 'comprehensive',
  label: 'All security-related spending',
  labelInSentence: 'all security-related spending',
  note: 'What the 2% counts: with coast guard, peacekeeping, research, infrastructure, cyber security and co-operation',
  rows: [
    ...initial({
      2023: [
        '7.84',
        'tokyo',
        {
          ...derived('560 × 1.4 ÷ 100; only the share was published'),
          publishedShare: '1.4',
          caveat: 'rounded',
        },
      ],
      2024: ['8.9', 'nikkeilive', { publishedShare: '1.6', caveat: 'rounded', note: '7.7 + 1.2' }],
      2025: ['9.9', 'yomiuri', { publishedShare: '1.8', caveat: 'rounded', note: '8.5 + 0.2 + 0.7 + 0.5' }],
    }),
    supplementary('supplementary-2025', 2025, '1.1', 'jiji-total', {
      publishedShare: '2',
      caveat: 'rounded',
    }),
    amount('plan-2027', 2027, 'plan', '11', 'mof-council', {
      publishedShare: '2',
      caveat: 'rounded',
      note: '8.9 + 0.2 + 0.9 + 1.0',
    }),
  ],
};

/** The headline budget, with the costs of US bases. Supplementary budgets are the ministry's total, where a source was found. */
const defenseBudget: SpendingDefinition = {
  id: 'defense-budget',
  label: 'Defense budget with SACO and US realignment',
  labelInSentence: 'defense budget with SACO and US realignment',
  rows: [
    ...initial({
      2010: ['4.7903', 'wp2010'],
      2011: ['4.7752', 'wp2011'],
      2012: ['4.7138', 'wp2013', derived('4.7538 − 0.04')],
      2013: ['4.7538', 'wp2013'],
      2014: ['4.8848', 'wp2015', derived('4.9801 − 0.0953')],
      2015: ['4.9801', 'wp2015'],
      2016: ['5.0541', 'wp2020'],
      2017: ['5.1251', 'wp2017'],
      2018: ['5.1911', 'wp2020'],
      2019: ['5.2574', 'wp2020'],
      2020: ['5.3133', 'wp2020'],
      2021: ['5.3422', 'wp2021'],
      2022: ['5.4005', 'wp2022'],
      2023: ['6.8219', 'wp2023'],
      2024: ['7.9496', 'daily-2023', AT_DRAFT_STAGE],
      2025: ['8.7005', 'daily-2024', AT_DRAFT_STAGE],
      2026: ['9.0353', 'livedoor-draft', passed2026('9.04')],
    }),
    supplementary('supplementary-2011-1', 2011, '0.1886', 'wp2011', { part: 1 }),
    supplementary('supplementary-2011-3', 2011, '0.1616', 'wp2012', { part: 3 }),
    supplementary('supplementary-2014', 2014, '0.211', 'wp2015'),
    supplementary('supplementary-2016-2', 2016, '0.0217', 'wp2017', { part: 2 }),
    supplementary('supplementary-2016-3', 2016, '0.1769', 'wp2017', { part: 3 }),
    supplementary('supplementary-2020-1', 2020, '0.0121', 'wp2021', { part: 1 }),
    supplementary('supplementary-2020-2', 2020, '0.0063', 'wp2021', { part: 2 }),
    supplementary('supplementary-2020-3', 2020, '0.3867', 'wp2021', { part: 3 }),
    supplementary('supplementary-2021', 2021, '0.7738', 'nhk-2021', AT_DRAFT_STAGE),
    supplementary('supplementary-2025', 2025, '0.8472', 'jiji-mod', AT_DRAFT_STAGE),
  ],
};

/** Without the costs of US bases; since fiscal 2023 what the build-up programme counts, and of supplementary budgets its part. */
const programme: SpendingDefinition = {
  id: 'programme',
  label: 'Defense budget without SACO and US realignment',
  labelInSentence: 'defense budget without SACO and US realignment',
  note: 'From fiscal 2023 the Defense Buildup Program, of supplementary budgets only its part',
  rows: [
    ...initial({
      2010: ['4.6826', 'wp2010'],
      2011: ['4.6625', 'wp2011'],
      2012: ['4.6453', 'wp2013', derived('4.6804 − 0.0351')],
      2013: ['4.6804', 'wp2013'],
      2014: ['4.7838', 'wp2015', derived('4.8221 − 0.0383')],
      2015: ['4.8221', 'wp2015'],
      2016: ['4.8607', 'wp2020'],
      2017: ['4.8996', 'wp2017'],
      2018: ['4.9388', 'wp2020'],
      2019: ['5.007', 'wp2020'],
      2020: ['5.0688', 'wp2020'],
      2021: ['5.1235', 'wp2021'],
      2022: ['5.1788', 'wp2022'],
      2023: ['6.6001', 'wp2023'],
      2024: ['7.7249', 'wp2024'],
      2025: ['8.4748', 'mof-draft'],
      2026: ['8.8093', 'mof-draft', passed2026('8.81')],
    }),
    supplementary('supplementary-2023', 2023, '0.4962', 'mof-draft'),
    supplementary('supplementary-2024', 2024, '0.4961', 'mof-draft'),
    supplementary('supplementary-2025', 2025, '0.5021', 'mof-draft'),
    amount('request-2027', 2027, 'request', '9', 'mod-2026', {
      caveat: 'incomplete',
      note: 'About; items requested without an amount come on top',
      alternatives: [{ value: trillion('8.89'), source: 'nhk-2026' }],
    }),
    amount('plan-2027', 2027, 'plan', '8.9', 'mof-council', { caveat: 'rounded' }),
  ],
};

/** Japan's initial, supplementary, requested and planned budgets, by what they count. */
export const definitions: SpendingDefinition[] = [comprehensive, defenseBudget, programme];
