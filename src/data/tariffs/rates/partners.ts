import type { TariffRow } from '../schema.js';
import {
  addOn,
  baseline,
  agreedFurniture,
  agreedMedicines,
  cappedMedicines,
  floor,
  forcedLabor,
  EXEMPT,
  ordinaryCars,
  ordinaryGoods,
  ordinaryParts,
  section232Cars,
  section232Parts,
  section232Softwood,
  series,
  surcharge,
  total,
  type Measure,
} from './measures.js';

const euCars: Measure = {
  rule: floor('15'),
  from: '2025-08-01',
  to: null,
  act: 'Notice of 25 September 2025 (Section 232)',
  heading: '9903.94.50–9903.94.53',
  source: 'stacking-rules',
};

/** Duties on goods of the European Union. */
export const europeanUnion: TariffRow[] = [
  ...series('EU', 'passenger-cars', [ordinaryCars, section232Cars('2025-07-31'), euCars]),
  ...series('EU', 'car-parts', [ordinaryParts, section232Parts('2025-07-31'), euCars]),
  ...series('EU', 'other-goods', [
    ordinaryGoods,
    baseline('2025-08-06'),
    {
      rule: floor('15'),
      from: '2025-08-07',
      to: '2026-02-23',
      act: 'EO 14326, EO 14346 (IEEPA)',
      heading: '9903.02.19, 9903.02.20',
      source: 'reciprocal-rates',
    },
    surcharge,
    forcedLabor(floor('10'), '9903.05.38, 9903.05.39', 'stacking-rules'),
  ]),
  ...series('EU', 'softwood', [section232Softwood]),
  ...series('EU', 'wood-furniture', [agreedFurniture(floor('15'), '9903.76.22')]),
  ...series('EU', 'patented-medicines', [cappedMedicines]),
];

const koreaDeal = {
  rule: floor('15'),
  act: 'FR 2025-21940',
  source: 'korea-deal',
  furtherSources: ['fr-2025-21940'],
} satisfies Partial<Measure>;

const koreaCars: Measure = {
  ...koreaDeal,
  from: '2025-11-01',
  to: null,
  heading: '9903.94.60–9903.94.63',
};

const FREE_TRADE = 'For goods that qualify under the free trade agreement (KORUS).';

/** Duties on goods of South Korea. Cars and parts: as charged on those that qualify under the free trade agreement, until both are alike. */
export const korea: TariffRow[] = [
  ...series('KR', 'passenger-cars', [
    {
      ...ordinaryCars,
      rule: total('0'),
      act: 'KORUS FTA',
      source: 'korea-cars',
      note: FREE_TRADE,
    },
    { ...section232Cars('2025-10-31'), rule: total('25'), source: 'korea-cars', note: FREE_TRADE },
    koreaCars,
  ]),
  ...series('KR', 'car-parts', [
    { ...section232Parts('2025-10-31'), rule: total('25'), source: 'korea-cars', note: FREE_TRADE },
    koreaCars,
  ]),
  ...series('KR', 'other-goods', [
    ordinaryGoods,
    baseline('2025-08-06'),
    {
      rule: addOn('15'),
      from: '2025-08-07',
      to: '2025-11-13',
      act: 'EO 14326 (IEEPA)',
      heading: '9903.02.56',
      source: 'korea-august',
      furtherSources: ['korea-deal'],
    },
    { ...koreaDeal, from: '2025-11-14', to: '2026-02-23', heading: '9903.02.79, 9903.02.80' },
    surcharge,
    forcedLabor(floor('12.5'), '9903.05.70, 9903.05.71', 'stacking-rules'),
  ]),
  ...series('KR', 'patented-medicines', [cappedMedicines]),
];

/** Duties on goods of the United Kingdom. Cars: within and over a yearly quota. */
export const unitedKingdom: TariffRow[] = [
  ...series('GB', 'passenger-cars', [
    ordinaryCars,
    section232Cars('2025-06-29'),
    {
      quota: 'in',
      rule: addOn('7.5'),
      from: '2025-06-30',
      to: null,
      act: 'EO 14309 sec. 2 (Section 232)',
      heading: '9903.94.31',
      source: 'eo-14309-copy',
      furtherSources: ['uk-deal'],
      note: 'Quota: 65,205 cars in 2025, then 100,000 a year.',
    },
    {
      quota: 'over',
      rule: addOn('25'),
      from: '2025-06-30',
      to: null,
      act: 'Proclamation 10908 (Section 232)',
      heading: '9903.94.01',
      source: 'stacking-rules',
    },
  ]),
  ...series('GB', 'car-parts', [
    ordinaryParts,
    section232Parts('2025-06-29'),
    {
      rule: floor('10'),
      from: '2025-06-30',
      to: null,
      act: 'EO 14309 (Section 232)',
      heading: '9903.94.32',
      source: 'uk-deal',
      note: 'Parts for cars made in the UK.',
    },
  ]),
  ...series('GB', 'other-goods', [
    ordinaryGoods,
    { ...baseline('2026-02-23'), furtherSources: ['uk-rate'] },
    surcharge,
    {
      ...forcedLabor(addOn('10'), '9903.05.81', 'forced-labor-pack'),
      furtherSources: ['forced-labor-courts'],
    },
  ]),
  ...series('GB', 'wood-furniture', [agreedFurniture(addOn('10'), '9903.76.20')]),
  ...series('GB', 'patented-medicines', [agreedMedicines(EXEMPT, '9903.04.63', 'stacking-rules')]),
];

/** Duties on goods of Switzerland. */
export const switzerland: TariffRow[] = [
  ...series('CH', 'other-goods', [
    ordinaryGoods,
    baseline('2025-08-06'),
    {
      rule: addOn('39'),
      from: '2025-08-07',
      to: '2025-11-13',
      act: 'EO 14326 (IEEPA)',
      heading: '',
      source: 'reciprocal-rates',
    },
    {
      rule: floor('15'),
      from: '2025-11-14',
      to: '2026-02-23',
      act: 'FR 2025-23316 (IEEPA)',
      heading: '9903.02.82, 9903.02.83',
      source: 'swiss-deal',
    },
    surcharge,
    forcedLabor(floor('12.5'), '9903.05.73, 9903.05.74', 'stacking-rules'),
  ]),
  ...series('CH', 'patented-medicines', [cappedMedicines]),
];
