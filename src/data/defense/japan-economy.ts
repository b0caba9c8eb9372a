import { trillion } from '../authoring/units.js';
import type { DefenseCountry, GdpRelease } from './schema.js';
import type { SourceId } from './sources.js';
import { byYear, series } from './yearly.js';

/** Nominal GDP by fiscal year, each release on its own. */
export const gdp: GdpRelease[] = [
  {
    id: 'annual-2024',
    label: 'Annual estimate for FY2024',
    labelInSentence: 'annual estimate for FY2024',
    baseYear: 2020,
    rows: series(2010, { status: 'actual', unit: trillion, source: 'esri-2025' }, [
      ...['509.2', '504.2', '504.5', '519.2', '533.7', '551.9', '556.3', '567.7', '569.9', '570.6'],
      ...['554.3', '576.6', '591.7', '619.4', '642.4'],
    ]),
  },
  {
    id: 'preliminary-2025',
    label: 'Preliminary estimate for FY2025',
    labelInSentence: 'preliminary estimate for FY2025',
    baseYear: 2020,
    note: 'Its growth of 4.3% means that FY2024 was revised to about 645.0',
    rows: byYear({ status: 'actual', unit: trillion }, { 2025: ['672.6', 'esri-2026'] }),
  },
  {
    id: 'outlook-2026',
    label: 'Government outlook for FY2026',
    labelInSentence: 'government outlook for FY2026',
    // Not stated there; the outlook is younger than the change of base.
    baseYear: 2020,
    rows: byYear({ status: 'outlook', unit: trillion }, { 2026: ['691.9', 'outlook'] }),
  },
  {
    id: 'projections-2025',
    label: 'Projections of January 2025',
    labelInSentence: 'projections of January 2025',
    baseYear: 2015,
    rows: byYear(
      { status: 'outlook', unit: trillion },
      {
        2023: ['595.2', 'projections', { status: 'actual' }],
        2024: ['612.7', 'projections'],
        2025: ['629.3', 'projections'],
        2026: ['638.4', 'projections'],
      },
    ),
  },
];

/** The GDP that the goal of 2 % counts from. */
export const fixedGdp: NonNullable<DefenseCountry['fixedGdp']> = {
  year: 2022,
  value: trillion('560'),
  status: 'outlook',
  source: 'wp2024-column' satisfies SourceId,
  note: 'As expected in December 2022, never revised',
  alternatives: [
    { value: trillion('567'), source: 'hokkoku' satisfies SourceId },
    { value: trillion('591.7'), source: 'esri-2025' satisfies SourceId },
  ],
};

/** Yen for a dollar. */
export const exchangeRates: NonNullable<DefenseCountry['exchangeRates']> = {
  currency: 'USD',
  note: 'Mean of twelve monthly averages, April to March',
  rows: series(
    2010,
    { status: 'derived', source: 'fred' },
    [
      ...['85.65', '78.97', '83.05', '100.18', '109.95', '120.05', '108.33', '110.82', '110.9', '108.73'],
      ...['106.01', '112.34', '135.5', '144.54', '152.41', '150.74', '155.2'],
    ],
    { 2026: { status: 'outlook', source: 'reuters' } },
  ),
};
