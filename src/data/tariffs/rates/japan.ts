import type { TariffRow } from '../schema.js';
import {
  addOn,
  agreedFurniture,
  asOtherGoodsUntil,
  cappedMedicines,
  excepted,
  EXEMPT,
  floor,
  forcedLabor,
  forcedLaborFloor,
  ordinaryCars,
  ordinaryGoods,
  ordinaryParts,
  reciprocal,
  section232Cars,
  section232Parts,
  series,
  softwoodMeasures,
  surcharge,
  type Measure,
} from './measures.js';

const agreement = {
  rule: floor('15'),
  from: '2025-09-16',
  to: null,
  act: 'EO 14345 sec. 4 (Section 232)',
  source: 'japan-guidance',
  furtherSources: ['fr-2025-17908', 'stacking-rules'],
} satisfies Partial<Measure>;

const cars: Measure[] = [
  ordinaryCars,
  { ...section232Cars('2025-09-15'), furtherSources: ['car-news', 'proclamation-10908'] },
  {
    ...agreement,
    heading: '9903.94.41',
    headingAtFloor: '9903.94.40',
    note: 'Not retroactive. The ruling of February 2026 does not touch Section 232.',
  },
];

const trucks: Measure[] = [
  { ...ordinaryCars, heading: '8704', source: 'truck-guide' },
  {
    ...section232Cars('2025-09-15'),
    status: 'derived',
    note: '25 + 25 = 50: the sum of the two rates.',
  },
  {
    ...agreement,
    heading: '9903.94.41',
    headingAtFloor: '9903.94.40',
    source: 'hts-2026-rev-6',
    furtherSources: ['fr-2025-17908'],
    note: 'Nothing is added to an ordinary rate of 15% or more.',
  },
];

const parts: Measure[] = [
  ordinaryParts,
  {
    ...section232Parts('2025-09-15'),
    status: 'derived',
    note: '2.5 + 25 = 27.5: the sum of the two rates.',
  },
  { ...agreement, heading: '9903.94.43', headingAtFloor: '9903.94.42' },
];

const general: Measure[] = [
  ordinaryGoods,
  ...reciprocal('24', '9903.01.53', '2025-08-06'),
  {
    rule: floor('15'),
    from: '2025-08-07',
    to: '2026-02-23',
    act: 'EO 14345 sec. 2 (IEEPA)',
    heading: '9903.02.73',
    headingAtFloor: '9903.02.72',
    source: 'eo-14345-quoted',
    furtherSources: ['eo-14345', 'car-news', 'hts-2026-rev-6'],
    note: 'First charged as ordinary rate + 15%; in mid-September 2025 corrected back to August 7, with refunds. Loaded before August 7, entered before October 5, 2025: ordinary rate + 10%.',
  },
  {
    ...surcharge,
    source: 'surcharge-japan',
    furtherSources: ['surcharge', 'policy-timing', 'surcharge-courts'],
  },
  {
    ...forcedLaborFloor('12.5', '9903.05.49', '9903.05.48', 'forced-labor-seed'),
    furtherSources: [
      'stacking-rules',
      'forced-labor-pack',
      'forced-labor-courts',
      'hts-2026-rev-21',
      'excess-capacity',
    ],
  },
];

const aircraft: Measure[] = [
  ...asOtherGoodsUntil('2025-09-15', general, ['eo-14345']),
  {
    rule: EXEMPT,
    from: '2025-09-16',
    to: '2026-02-23',
    act: 'EO 14345 sec. 3',
    heading: '9903.96.02',
    source: 'eo-14345',
  },
  {
    rule: EXEMPT,
    from: '2026-02-24',
    to: '2026-07-23',
    act: surcharge.act,
    heading: '9903.96.02, 9903.03.05',
    source: 'aircraft',
  },
  {
    ...forcedLabor(EXEMPT, '9903.05.88', 'forced-labor-pack'),
    furtherSources: [],
    note: 'U.S. note 52(d).',
  },
];

const metals: Measure[] = [
  {
    rule: addOn('25'),
    from: '2025-03-12',
    to: '2025-06-03',
    act: 'Proclamations 10895, 10896 (Section 232)',
    heading: '9903.81.87, 9903.85.02',
    source: 'proclamation-10896',
    note: 'Steel and aluminum only. Ended the quotas of Japan and others; what was due before is not known here.',
  },
  {
    rule: addOn('50'),
    from: '2025-06-04',
    to: '2025-07-31',
    act: 'Proclamation 10947 (Section 232)',
    heading: '9903.81.87, 9903.85.02',
    source: 'policy-timing',
    note: 'Steel and aluminum only, on their value; of derivatives only the metal content.',
  },
  {
    rule: addOn('50'),
    from: '2025-08-01',
    to: '2026-04-05',
    act: 'Proclamations 10947, 10962 (Section 232)',
    heading: '9903.81.87, 9903.85.02, 9903.78.01',
    source: 'policy-timing',
    note: 'Of derivatives only the metal content; of copper articles the copper content.',
  },
  {
    rule: addOn('50'),
    from: '2026-04-06',
    to: null,
    act: 'Proclamation of April 2, 2026 (Section 232)',
    heading: '9903.82.02',
    source: 'state-of-tariffs',
    furtherSources: ['hts-2026-rev-6'],
    note: 'On the full customs value (U.S. note 16(c)).',
  },
];

/** Trucks and buses, until Section 232 reached them. */
const beforeTrucks = asOtherGoodsUntil('2025-10-31', general, ['trucks-stacking']);

const heavyTrucks: Measure = {
  rule: addOn('25'),
  from: '2025-11-01',
  to: null,
  act: 'Proclamation 10984 (Section 232)',
  heading: '9903.74.01',
  source: 'trucks',
  furtherSources: ['stacking-rules', 'hts-2026-rev-6'],
};

const chips: Measure = {
  rule: addOn('25'),
  from: '2026-01-15',
  to: null,
  act: 'Proclamation of January 14, 2026 (Section 232)',
  heading: '9903.79.01',
  source: 'stacking-rules',
  furtherSources: ['csms-chips', 'hts-2026-rev-6'],
  note: 'Only logic chips within set bands of performance, and articles with them, of headings 8471.50, 8471.80 and 8473.30. Nothing is added to others of these headings (9903.79.02), nor for uses that are exempt, such as research in the United States (9903.79.03 to .09, U.S. note 39).',
};

/** Duties on goods of Japan. */
export const japan: TariffRow[] = [
  ...series('JP', 'passenger-cars', cars),
  ...series('JP', 'light-trucks', trucks),
  ...series('JP', 'car-parts', parts),
  ...series('JP', 'other-goods', general),
  ...series('JP', 'civil-aircraft', aircraft),
  ...series('JP', 'steel-aluminium-copper', metals),
  ...series('JP', 'softwood', softwoodMeasures),
  ...series('JP', 'wood-furniture', [
    ...asOtherGoodsUntil('2025-10-13', general, ['wood-annex']),
    agreedFurniture(floor('15'), '9903.76.21'),
  ]),
  ...series('JP', 'patented-medicines', cappedMedicines),
  ...series('JP', 'chips', [
    ...excepted('2026-01-14', 'chips-memorandum', 'EO 14257, memorandum of April 11, 2025'),
    chips,
  ]),
  ...series('JP', 'heavy-trucks', [
    ...beforeTrucks,
    { ...heavyTrucks, note: 'All countries, without a cap for Japan (U.S. note 38(a)).' },
  ]),
  ...series('JP', 'buses', [...beforeTrucks, { ...heavyTrucks, rule: addOn('10'), heading: '9903.74.02' }]),
];
