import type { DefenseCountry, GdpRelease } from './schema.js';
import { text, trillion, yearly, yearlyTrillions } from './yearly.js';

/** Nominal GDP by fiscal year, each release on its own. */
export const gdp: GdpRelease[] = [
  {
    id: 'annual-2024',
    label: text('Annual estimate for FY2024|2024年度年次推計'),
    baseYear: 2020,
    rows: yearlyTrillions(
      2010,
      '509.2 504.2 504.5 519.2 533.7 551.9 556.3 567.7 569.9 570.6 554.3 576.6 591.7 619.4 642.4',
      'actual',
      'esri-2025',
    ),
  },
  {
    id: 'preliminary-2025',
    label: text('Preliminary estimate for FY2025|2025年度速報'),
    baseYear: 2020,
    rows: yearlyTrillions(2025, '672.6', 'actual', 'esri-2026'),
  },
  {
    id: 'outlook-2026',
    label: text('Government outlook for FY2026|2026年度政府見通し'),
    // Not stated there; the outlook is younger than the change of base.
    baseYear: 2020,
    rows: yearlyTrillions(2026, '691.9', 'outlook', 'outlook'),
  },
  {
    id: 'projections-2025',
    label: text('Projections of January 2025|2025年1月試算'),
    baseYear: 2015,
    rows: yearlyTrillions(2023, '595.2 612.7 629.3 638.4', 'outlook', 'projections', {
      2023: { status: 'actual' },
    }),
  },
];

/** The GDP that the goal of 2 % counts from. */
export const fixedGdp: NonNullable<DefenseCountry['fixedGdp']> = {
  year: 2022,
  value: trillion('560'),
  status: 'outlook',
  source: 'wp2024-column',
  alternatives: [
    { value: trillion('567'), source: 'hokkoku' },
    { value: trillion('591.7'), source: 'esri-2025' },
  ],
};

/** Yen for a dollar. */
export const exchangeRates: NonNullable<DefenseCountry['exchangeRates']> = {
  currency: 'USD',
  rows: yearly(
    2010,
    '85.65 78.97 83.05 100.18 109.95 120.05 108.33 110.82 110.9 108.73 106.01 112.34 135.5 144.54 152.41 150.74 155.2'.split(
      ' ',
    ),
    'derived',
    'fred',
    { 2026: { status: 'outlook', source: 'reuters' } },
  ),
};
