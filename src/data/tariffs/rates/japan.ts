import type { TariffRow } from '../schema.js';
import {
  addOn,
  baseline,
  agreedFurniture,
  cappedMedicines,
  EXEMPT,
  floor,
  forcedLabor,
  ordinaryCars,
  ordinaryGoods,
  ordinaryParts,
  section232Cars,
  section232Parts,
  section232Softwood,
  series,
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
    heading: '9903.94.40, 9903.94.41',
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
    heading: '9903.94.40',
    source: 'hts-japan',
    furtherSources: ['fr-2025-17908'],
    status: 'derived',
    note: 'max(25, 15) = 25: nothing is added.',
  },
];

const parts: Measure[] = [
  ordinaryParts,
  {
    ...section232Parts('2025-09-15'),
    status: 'derived',
    note: '2.5 + 25 = 27.5: the sum of the two rates.',
  },
  { ...agreement, heading: '9903.94.42, 9903.94.43' },
];

const general: Measure[] = [
  ordinaryGoods,
  baseline('2025-08-06'),
  {
    rule: floor('15'),
    from: '2025-08-07',
    to: '2026-02-23',
    act: 'EO 14345 sec. 2 (IEEPA)',
    heading: '9903.02.72, 9903.02.73',
    source: 'eo-14345-quoted',
    furtherSources: ['eo-14345', 'eo-14345-copy', 'car-news', 'hts-japan'],
    note: 'First charged as ordinary rate + 15%; in mid-September 2025 corrected back to 7 August, with refunds. Loaded before 7 August, entered before 5 October 2025: ordinary rate + 10%.',
  },
  {
    ...surcharge,
    source: 'surcharge-japan',
    furtherSources: ['surcharge', 'policy-timing', 'surcharge-courts'],
  },
  {
    ...forcedLabor(floor('12.5'), '9903.05.48, 9903.05.49', 'forced-labor-seed'),
    furtherSources: ['stacking-rules', 'forced-labor-pack', 'forced-labor-courts'],
  },
];

const aircraft: Measure[] = [
  {
    rule: EXEMPT,
    from: '2025-09-16',
    to: '2026-02-23',
    act: 'EO 14345 sec. 3',
    heading: '9903.96.02',
    source: 'eo-14345-copy',
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
    rule: addOn('50'),
    from: '2025-06-04',
    to: '2025-07-31',
    act: 'Proclamation 10947 (Section 232)',
    heading: '9903.81.87, 9903.85.02',
    source: 'policy-timing',
    note: 'Steel and aluminium only.',
  },
  {
    rule: addOn('50'),
    from: '2025-08-01',
    to: '2026-04-05',
    act: 'Proclamations 10947, 10962 (Section 232)',
    heading: '9903.81.87, 9903.85.02, 9903.78',
    source: 'policy-timing',
  },
  {
    rule: addOn('50'),
    from: '2026-04-06',
    to: null,
    act: 'Proclamation of 2 April 2026 (Section 232)',
    heading: '9903.82.02',
    source: 'state-of-tariffs',
    furtherSources: ['stacking-rules'],
    note: 'On the full value; the second source says on the metal content.',
  },
];

const heavyTrucks: Measure = {
  rule: addOn('25'),
  from: '2025-11-01',
  to: null,
  act: 'Proclamation 10984 (Section 232)',
  heading: '9903.74.01',
  source: 'trucks',
  furtherSources: ['stacking-rules'],
};

const chips: Measure = {
  rule: addOn('25'),
  from: '2026-01-15',
  to: null,
  act: 'Proclamation of 14 January 2026 (Section 232)',
  heading: '9903.79.01',
  source: 'stacking-rules',
};

/** Duties on goods of Japan. */
export const japan: TariffRow[] = [
  ...series('JP', 'passenger-cars', cars),
  ...series('JP', 'light-trucks', trucks),
  ...series('JP', 'car-parts', parts),
  ...series('JP', 'other-goods', general),
  ...series('JP', 'civil-aircraft', aircraft),
  ...series('JP', 'steel-aluminium-copper', metals),
  ...series('JP', 'softwood', [section232Softwood]),
  ...series('JP', 'wood-furniture', [agreedFurniture(floor('15'), '9903.76.21')]),
  ...series('JP', 'patented-medicines', [cappedMedicines]),
  ...series('JP', 'chips', [chips]),
  ...series('JP', 'heavy-trucks', [
    {
      ...heavyTrucks,
      note: 'One broker (Mallory) lists 15% for Japan; the other sources have no cap.',
    },
  ]),
  ...series('JP', 'buses', [{ ...heavyTrucks, rule: addOn('10'), heading: '9903.74.02' }]),
];
