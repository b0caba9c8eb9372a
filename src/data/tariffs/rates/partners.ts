import type { TariffRow } from '../schema.js';
import {
  addOn,
  agreedFurniture,
  agreedMedicines,
  asOtherGoodsUntil,
  baseline,
  cappedMedicines,
  EXEMPT,
  floor,
  forcedLabor,
  forcedLaborFloor,
  furniture,
  ordinaryCars,
  ordinaryGoods,
  ordinaryParts,
  reciprocal,
  section232Cars,
  section232Parts,
  series,
  softwoodMeasures,
  surcharge,
  total,
  WOOD_2027,
  type Measure,
} from './measures.js';

/** The duty on other goods, until Section 232 reached furniture. */
const beforeFurniture = (general: readonly Measure[]) =>
  asOtherGoodsUntil('2025-10-13', general, ['wood-annex']);

const europeanCars: Measure = {
  rule: floor('15'),
  from: '2025-08-01',
  to: null,
  act: 'Notice of September 25, 2025 (Section 232)',
  heading: '9903.94.51',
  headingAtFloor: '9903.94.50',
  source: 'stacking-rules',
  furtherSources: ['hts-2026-rev-6'],
};

const europeanGoods: Measure[] = [
  ordinaryGoods,
  ...reciprocal('20', '9903.01.50', '2025-08-06'),
  {
    rule: floor('15'),
    from: '2025-08-07',
    to: '2026-02-23',
    act: 'EO 14326, EO 14346 (IEEPA)',
    heading: '9903.02.20',
    headingAtFloor: '9903.02.19',
    source: 'reciprocal-rates',
  },
  surcharge,
  forcedLaborFloor('10', '9903.05.39', '9903.05.38', 'stacking-rules'),
];

/** Duties on goods of the European Union. */
export const europeanUnion: TariffRow[] = [
  ...series('EU', 'passenger-cars', [ordinaryCars, section232Cars('2025-07-31'), europeanCars]),
  ...series('EU', 'car-parts', [
    ordinaryParts,
    section232Parts('2025-07-31'),
    { ...europeanCars, heading: '9903.94.53', headingAtFloor: '9903.94.52' },
  ]),
  ...series('EU', 'other-goods', europeanGoods),
  ...series('EU', 'softwood', softwoodMeasures),
  ...series('EU', 'wood-furniture', [
    ...beforeFurniture(europeanGoods),
    agreedFurniture(floor('15'), '9903.76.22'),
  ]),
  ...series('EU', 'patented-medicines', cappedMedicines),
];

const koreaDeal = {
  rule: floor('15'),
  act: 'FR 2025-21940',
  source: 'korea-deal',
  furtherSources: ['fr-2025-21940'],
} satisfies Partial<Measure>;

/** Rows on goods that qualify under the free trade agreement with South Korea (KORUS). */
const qualifying = {
  preference: 'korus',
  note: 'For goods that qualify under the free trade agreement (KORUS), which pay no merchandise processing fee.',
} satisfies Partial<Measure>;

const koreaCars: Measure = {
  ...koreaDeal,
  ...qualifying,
  from: '2025-11-01',
  to: null,
  heading: '9903.94.61',
  headingAtFloor: '9903.94.60',
};

const koreaGoods: Measure[] = [
  ordinaryGoods,
  ...reciprocal('25', '9903.01.54', '2025-08-06'),
  {
    rule: addOn('15'),
    from: '2025-08-07',
    to: '2025-11-13',
    act: 'EO 14326 (IEEPA)',
    heading: '9903.02.56',
    source: 'korea-august',
    furtherSources: ['korea-deal'],
  },
  {
    ...koreaDeal,
    from: '2025-11-14',
    to: '2026-02-23',
    heading: '9903.02.80',
    headingAtFloor: '9903.02.79',
  },
  surcharge,
  forcedLaborFloor('12.5', '9903.05.71', '9903.05.70', 'stacking-rules'),
];

/** Duties on goods of South Korea. Cars and parts: as charged on those that qualify under the free trade agreement. */
export const korea: TariffRow[] = [
  ...series('KR', 'passenger-cars', [
    { ...ordinaryCars, ...qualifying, rule: total('0'), act: 'KORUS FTA', source: 'korea-cars' },
    { ...section232Cars('2025-10-31'), ...qualifying, rule: total('25'), source: 'korea-cars' },
    koreaCars,
  ]),
  ...series('KR', 'car-parts', [
    { ...section232Parts('2025-10-31'), ...qualifying, rule: total('25'), source: 'korea-cars' },
    { ...koreaCars, heading: '9903.94.63', headingAtFloor: '9903.94.62' },
  ]),
  ...series('KR', 'other-goods', koreaGoods),
  ...series('KR', 'softwood', softwoodMeasures),
  ...series('KR', 'wood-furniture', [
    ...beforeFurniture(koreaGoods),
    furniture('2025-11-13'),
    {
      ...koreaDeal,
      from: '2025-11-14',
      to: null,
      heading: '9903.76.23',
      furtherSources: ['fr-2025-21940', 'hts-2026-rev-6', 'wood-2027'],
      note: WOOD_2027,
    },
  ]),
  ...series('KR', 'patented-medicines', cappedMedicines),
];

const britishGoods: Measure[] = [
  ordinaryGoods,
  baseline('2025-08-06'),
  {
    ...baseline('2026-02-23', '2025-08-07'),
    act: 'EO 14326 (IEEPA)',
    heading: '9903.02.66',
    source: 'hts-2026-rev-6',
    furtherSources: ['uk-rate'],
  },
  surcharge,
  {
    ...forcedLabor(addOn('10'), '9903.05.81', 'forced-labor-pack'),
    furtherSources: ['forced-labor-courts', 'excess-capacity'],
  },
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
      source: 'eo-14309',
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
  ...series('GB', 'other-goods', britishGoods),
  ...series('GB', 'softwood', softwoodMeasures),
  ...series('GB', 'wood-furniture', [
    ...beforeFurniture(britishGoods),
    agreedFurniture(addOn('10'), '9903.76.20'),
  ]),
  ...series('GB', 'patented-medicines', agreedMedicines(EXEMPT, '9903.04.63', 'stacking-rules')),
];

const swissGoods: Measure[] = [
  ordinaryGoods,
  ...reciprocal('31', '9903.01.60', '2025-08-06'),
  {
    rule: addOn('39'),
    from: '2025-08-07',
    to: '2025-11-13',
    act: 'EO 14326 (IEEPA)',
    heading: '9903.02.58',
    source: 'reciprocal-rates',
    furtherSources: ['hts-2026-rev-6'],
  },
  {
    rule: floor('15'),
    from: '2025-11-14',
    to: '2026-02-23',
    act: 'FR 2025-23316 (IEEPA)',
    heading: '9903.02.83',
    headingAtFloor: '9903.02.82',
    source: 'swiss-deal',
  },
  surcharge,
  forcedLaborFloor('12.5', '9903.05.74', '9903.05.73', 'stacking-rules'),
];

/** Duties on goods of Switzerland. */
export const switzerland: TariffRow[] = [
  ...series('CH', 'other-goods', swissGoods),
  ...series('CH', 'softwood', softwoodMeasures),
  ...series('CH', 'wood-furniture', [
    ...beforeFurniture(swissGoods),
    {
      ...furniture('2026-12-31'),
      furtherSources: ['wood-annex', 'wood-2027'],
      note: 'From January 1, 2027: 30% on upholstered furniture, 50% on cabinets and vanities.',
    },
  ]),
  ...series('CH', 'patented-medicines', cappedMedicines),
];
