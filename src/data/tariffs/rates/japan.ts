import type { TariffRow } from '../schema.js';
import {
  addOn,
  baseline,
  cappedFurniture,
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
  furtherSources: ['fr-2025-17908', 'klearnow-test'],
} satisfies Partial<Measure>;

const cars: Measure[] = [
  ordinaryCars,
  { ...section232Cars('2025-09-15'), furtherSources: ['car-tariff-news', 'proclamation-10908'] },
  {
    ...agreement,
    heading: '9903.94.40, 9903.94.41',
    note: {
      en: '15% with the ordinary rate included; not retroactive. The ruling on IEEPA of February 2026 does not touch Section 232.',
      ja: '基本税率を含めて15％。遡及適用はない。IEEPAに関する2026年2月の判決は232条関税に影響しない。',
    },
  },
];

const trucks: Measure[] = [
  { ...ordinaryCars, heading: '8704', source: 'truck-guide' },
  {
    ...section232Cars('2025-09-15'),
    status: 'derived',
    note: {
      en: '25 + 25 = 50: the sum of the two rates; no source prints the total.',
      ja: '25＋25＝50。二つの税率の和で、合計を記した資料はない。',
    },
  },
  {
    ...agreement,
    heading: '9903.94.40',
    source: 'hts-japan',
    furtherSources: ['fr-2025-17908'],
    status: 'derived',
    note: {
      en: 'max(25, 15) = 25: the ordinary rate is above 15%, so that nothing is added.',
      ja: 'max(25, 15)＝25。基本税率が15％を超えるため、追加はない。',
    },
  },
];

const parts: Measure[] = [
  ordinaryParts,
  {
    ...section232Parts('2025-09-15'),
    status: 'derived',
    note: {
      en: '2.5 + 25 = 27.5: the sum of the two rates.',
      ja: '2.5＋25＝27.5。二つの税率の和。',
    },
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
    furtherSources: ['eo-14345', 'car-tariff-news', 'refund-news', 'hts-japan', 'ieepa-end'],
    note: {
      en: 'First charged as ordinary rate + 15%; corrected in mid-September 2025 back to 7 August, with refunds. Loaded before 7 August and entered before 5 October 2025: ordinary rate + 10%.',
      ja: '当初は基本税率＋15％で徴収。2025年9月中旬に8月7日まで遡って是正、差額を還付。8月7日より前に船積みし10月5日より前に輸入申告した貨物は基本税率＋10％。',
    },
  },
  { ...surcharge, source: 'surcharge-japan' },
  {
    ...forcedLabor(floor('12.5'), '9903.05.48, 9903.05.49', 'forced-labor-seed'),
    furtherSources: ['forced-labor-engine', 'forced-labor-pack', 'forced-labor-courts'],
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
    note: { en: 'U.S. note 52(d).', ja: '米国注52(d)。' },
  },
];

const metals: Measure[] = [
  {
    rule: addOn('50'),
    from: '2025-06-04',
    to: '2025-07-31',
    act: 'Proclamation 10947 (Section 232)',
    heading: '',
    source: 'metals',
    note: { en: 'Steel and aluminium only.', ja: '鉄鋼・アルミのみ。' },
  },
  {
    rule: addOn('50'),
    from: '2025-08-01',
    to: '2026-04-05',
    act: 'Proclamations 10947, 10962 (Section 232)',
    heading: '',
    source: 'metals-japan',
    furtherSources: ['metals', 'copper'],
    note: {
      en: 'Copper joins. The agreement with Japan left the metals as they were.',
      ja: '銅も対象に。日米合意後も金属の税率は変わらない。',
    },
  },
  {
    rule: addOn('50'),
    from: '2026-04-06',
    to: null,
    act: 'Proclamation of 2 April 2026 (Section 232)',
    heading: '9903.82',
    source: 'metals-2026',
    note: {
      en: 'On the full value; one source still reckons on the metal content.',
      ja: '課税価格の全額に適用。金属含有分のみとする資料もある。',
    },
  },
];

const heavyTrucks: Measure = {
  rule: addOn('25'),
  from: '2025-11-01',
  to: null,
  act: 'Proclamation 10984 (Section 232)',
  heading: '9903.74.01',
  source: 'trucks',
  furtherSources: ['trucks-total'],
  note: {
    en: 'Sources differ: one broker (Mallory) lists 15% for Japan, the others no cap.',
    ja: '資料が分かれる。一社（Mallory）は日本に15％、他は上限なしとする。',
  },
};

const chips: Measure = {
  rule: addOn('25'),
  from: '2026-01-15',
  to: null,
  act: 'Proclamation of 14 January 2026 (Section 232)',
  heading: '9903.79.01',
  source: 'chips',
  note: { en: 'No cap for Japan was found.', ja: '日本向けの上限は確認できない。' },
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
  ...series('JP', 'wood-furniture', [cappedFurniture('9903.76.21')]),
  ...series('JP', 'patented-medicines', [cappedMedicines]),
  ...series('JP', 'chips', [chips]),
  ...series('JP', 'heavy-trucks', [heavyTrucks]),
  ...series('JP', 'buses', [
    { ...heavyTrucks, rule: addOn('10'), heading: '9903.74.02', furtherSources: [], note: undefined },
  ]),
];
