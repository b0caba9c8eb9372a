import type { DefenseComparison } from './schema.js';
import type { SourceId } from './sources.js';
import { series } from './yearly.js';

type Rows = DefenseComparison['countries'][number]['rows'];

/** The shares of each country in percent, by country code. */
const byCountry = (
  table: Readonly<Record<string, readonly string[]>>,
  rows: (printed: readonly string[], code: string) => Rows,
): DefenseComparison['countries'] =>
  Object.entries(table).map(([code, printed]) => ({ code, rows: rows(printed, code) }));

/** Who reported NATO's estimate for 2025, where it was not Defense Express. */
const REPORTED: Readonly<Record<string, SourceId>> = { US: 'particle', PL: 'particle', GB: 'forces' };

// prettier-ignore
const nato2025 = byCountry({
  //   2014     2015     2016     2017     2018     2019     2020     2021     2022     2023     2024     2025
  US: ['3.71',  '3.51',  '3.49',  '3.28',  '3.25',  '3.49',  '3.61',  '3.48',  '3.21',  '3.1',   '3.21',  '3.22'],
  GB: ['2.14',  '2.03',  '2.09',  '2.08',  '2.1',   '2.08',  '2.35',  '2.29',  '2.27',  '2.25',  '2.33',  '2.4'],
  DE: ['1.16',  '1.16',  '1.18',  '1.21',  '1.23',  '1.33',  '1.49',  '1.43',  '1.48',  '1.61',  '2'],
  FR: ['1.82',  '1.78',  '1.79',  '1.78',  '1.81',  '1.82',  '1.99',  '1.9',   '1.87',  '1.94',  '2.03'],
  IT: ['1.13',  '1.06',  '1.17',  '1.19',  '1.22',  '1.17',  '1.58',  '1.52',  '1.5',   '1.47',  '1.5',   '2.01'],
  PL: ['1.86',  '2.21',  '1.99',  '1.88',  '2',     '1.96',  '2.21',  '2.19',  '2.21',  '3.27',  '3.79',  '4.48'],
  CA: ['1.01',  '1.2',   '1.16',  '1.44',  '1.3',   '1.29',  '1.41',  '1.27',  '1.2',   '1.33',  '1.47',  '2.01'],
  ES: ['0.92',  '0.92',  '0.8',   '0.9',   '0.92',  '0.9',   '1',     '1.02',  '1.14',  '1.16',  '1.43',  '2'],
}, (printed, code) =>
  series(2014, { status: 'actual', source: 'nato' }, printed, {
    2024: { status: 'outlook' },
    ...(printed.length > 11 && { 2025: { status: 'outlook', source: REPORTED[code] ?? 'express' } }),
  }));

// prettier-ignore
const sipri2025 = byCountry({
  //   2010     2011     2012     2013     2014     2015     2016     2017     2018     2019     2020     2021     2022     2023     2024
  JP: ['0.95',  '0.97',  '0.96',  '0.94',  '0.96',  '0.95',  '0.93',  '0.91',  '0.96',  '0.99',  '1.02',  '1.06',  '1.01',  '1.14',  '1.37'],
  KR: ['2.36',  '2.37',  '2.39',  '2.39',  '2.41',  '2.38',  '2.34',  '2.3',   '2.36',  '2.52',  '2.64',  '2.62',  '2.58',  '2.6',   '2.56'],
  TW: ['2.04',  '2.06',  '2.12',  '1.94',  '1.85',  '1.87',  '1.82',  '1.82',  '1.74',  '1.82',  '1.9',   '1.87',  '1.97',  '2.14',  '2.1'],
  AU: ['1.85',  '1.76',  '1.67',  '1.64',  '1.77',  '1.95',  '2.09',  '2.01',  '1.9',   '1.88',  '2.01',  '1.98',  '1.88',  '1.86',  '1.88'],
  CN: ['1.73',  '1.66',  '1.7',   '1.71',  '1.74',  '1.78',  '1.77',  '1.71',  '1.67',  '1.68',  '1.76',  '1.61',  '1.63',  '1.66',  '1.71'],
  US: ['4.9',   '4.82',  '4.46',  '4.02',  '3.68',  '3.46',  '3.4',   '3.3',   '3.3',   '3.41',  '3.65',  '3.4',   '3.31',  '3.3',   '3.42'],
  GB: ['2.57',  '2.5',   '2.42',  '2.29',  '2.18',  '2.05',  '1.98',  '1.95',  '1.94',  '1.99',  '2.16',  '2.07',  '2.06',  '2.23',  '2.28'],
  DE: ['1.24',  '1.18',  '1.22',  '1.16',  '1.13',  '1.12',  '1.13',  '1.13',  '1.15',  '1.24',  '1.36',  '1.3',   '1.35',  '1.49',  '1.89'],
  FR: ['1.97',  '1.89',  '1.87',  '1.85',  '1.86',  '1.87',  '1.85',  '1.85',  '1.85',  '1.85',  '2.02',  '1.98',  '1.96',  '1.95',  '2.05'],
  IT: ['1.49',  '1.47',  '1.42',  '1.39',  '1.28',  '1.2',   '1.33',  '1.35',  '1.35',  '1.31',  '1.73',  '1.66',  '1.65',  '1.61',  '1.61'],
  PL: ['1.84',  '1.79',  '1.8',   '1.79',  '1.91',  '2.13',  '1.94',  '1.89',  '2.02',  '1.95',  '2.26',  '2.22',  '2.2',   '3.27',  '4.15'],
  CA: ['1.19',  '1.19',  '1.12',  '1',     '0.99',  '1.15',  '1.16',  '1.35',  '1.32',  '1.28',  '1.39',  '1.25',  '1.17',  '1.25',  '1.31'],
  ES: ['1.38',  '1.33',  '1.42',  '1.27',  '1.25',  '1.26',  '1.13',  '1.22',  '1.25',  '1.22',  '1.35',  '1.34',  '1.41',  '1.47',  '1.43'],
}, (printed) => series(2010, { status: 'actual', source: 'sipri-2025' }, printed));

// prettier-ignore
const sipri2026 = byCountry({
  // 2025
  JP: ['1.4'], KR: ['2.6'], TW: ['2.1'], AU: ['1.9'], CN: ['1.7'], US: ['3.1'], GB: ['2.4'],
  DE: ['2.3'],  FR: ['2'], IT: ['1.9'], PL: ['4.5'], CA: ['1.6'], ES: ['2.1'],
}, (printed) => series(2025, { status: 'actual', source: 'sipri-2026' }, printed));

/** Shares of GDP by country. Each edition stands alone: definitions and revisions differ between them. */
export const comparisons: DefenseComparison[] = [
  {
    id: 'nato-2025',
    label: 'NATO definition, 2025 edition',
    note: '2024 and 2025 are estimates, none found for Germany and France in 2025; edition inferred',
    countries: nato2025,
  },
  { id: 'sipri-2025', label: 'SIPRI definition, April 2025', countries: sipri2025 },
  {
    id: 'sipri-2026',
    label: 'SIPRI definition, April 2026',
    note: 'Rounded to 0.1; earlier years were revised',
    countries: sipri2026,
  },
];
