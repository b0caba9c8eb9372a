import type { Status } from '../schema.js';
import type { BudgetFigure, SpendingDefinition } from './schema.js';
import { text, trillion, yearlyTrillions } from './yearly.js';

type Details = Omit<BudgetFigure, 'year' | 'value' | 'status' | 'source'>;

const DRAFT = { status: 'draft budget' } as const;
const DERIVED = { status: 'derived' } as const;
const WHITE_PAPERS =
  'wp2010 wp2011 wp2013 wp2013 wp2015 wp2015 wp2020 wp2017 wp2020 wp2020 wp2020 wp2021 wp2022 wp2023';

/** An amount from trillions. */
function amount(
  year: number,
  value: string,
  status: Status,
  source: string,
  details?: Details,
): BudgetFigure {
  return { year, value: trillion(value), status, source, ...details };
}

/** Supplementary budgets from lines of year, trillions, source and, where a year has several, which one. */
function supplementary(lines: string, details?: Details): BudgetFigure[] {
  return lines.split(', ').map((line) => {
    const [year = '', value = '', source = '', part] = line.split(' ');
    return amount(parseInt(year, 10), value, 'enacted budget', source, {
      supplementary: true,
      ...(part && { part: parseInt(part, 10) }),
      ...details,
    });
  });
}

/** What the goal of 2 % counts. */
const comprehensive: SpendingDefinition = {
  id: 'comprehensive',
  label: text('All security-related spending|安全保障関連経費'),
  rows: [
    amount(2023, '7.84', 'derived', 'tokyo', {
      publishedShare: '1.4',
      caveat: 'rounded',
    }),
    amount(2024, '8.9', 'enacted budget', 'nikkeilive', {
      publishedShare: '1.6',
      caveat: 'rounded',
    }),
    amount(2025, '9.9', 'enacted budget', 'yomiuri', {
      publishedShare: '1.8',
      caveat: 'rounded',
    }),
    amount(2026, '10.6', 'draft budget', 'uncited', {
      publishedShare: '1.9',
      caveat: 'weak-source',
    }),
    ...supplementary('2025 1.1 jiji-total', { publishedShare: '2', caveat: 'rounded' }),
    amount(2027, '11', 'plan', 'mof-council', {
      publishedShare: '2',
      caveat: 'rounded',
    }),
  ],
};

/** The headline budget, with the costs of US bases. Supplementary budgets are the ministry's total, where a source was found. */
const defenseBudget: SpendingDefinition = {
  id: 'defense-budget',
  label: text('Defence budget with SACO and US realignment|防衛関係費（SACO・米軍再編を含む）'),
  rows: [
    ...yearlyTrillions(
      2010,
      // 2012 and 2014: the next year's budget less its published increase.
      '4.7903 4.7752 4.7138 4.7538 4.8848 4.9801 5.0541 5.1251 5.1911 5.2574 5.3133 5.3422 5.4005 6.8219 7.9496 8.7005 9.0353',
      'enacted budget',
      `${WHITE_PAPERS} daily-2023 daily-2024 livedoor-draft`,
      {
        2012: DERIVED,
        2014: DERIVED,
        2026: DRAFT,
      },
    ),
    ...supplementary(
      '2011 0.1886 wp2011 1, 2011 0.1616 wp2012 3, 2014 0.211 wp2015, 2016 0.0217 wp2017 2, 2016 0.1769 wp2017 3, 2020 0.0121 wp2021 1, 2020 0.0063 wp2021 2, 2020 0.3867 wp2021 3, 2021 0.7738 nhk-2021, 2025 0.8472 jiji-mod',
    ),
  ],
};

/** Without the costs of US bases; since fiscal 2023 what the build-up programme counts, and of supplementary budgets its part. */
const programme: SpendingDefinition = {
  id: 'programme',
  label: text('Defence budget without SACO and US realignment|防衛関係費（SACO・米軍再編を除く）'),
  rows: [
    ...yearlyTrillions(
      2010,
      '4.6826 4.6625 4.6453 4.6804 4.7838 4.8221 4.8607 4.8996 4.9388 5.007 5.0688 5.1235 5.1788 6.6001 7.7249 8.4748 8.8093',
      'enacted budget',
      `${WHITE_PAPERS} wp2024 mof-draft`,
      {
        2012: DERIVED,
        2014: DERIVED,
        2026: DRAFT,
      },
    ),
    ...supplementary('2023 0.4962 mof-draft, 2024 0.4961 mof-draft, 2025 0.5021 mof-draft'),
    amount(2027, '8.89', 'request', 'nhk-2026', {
      caveat: 'incomplete',
      alternatives: [{ value: trillion('9'), source: 'mod-2026' }],
    }),
    amount(2027, '8.9', 'plan', 'mof-council', { caveat: 'rounded' }),
  ],
};

/** Japan's initial, supplementary, requested and planned budgets, by what they count. */
export const definitions: SpendingDefinition[] = [comprehensive, defenseBudget, programme];
