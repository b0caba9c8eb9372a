import type { TariffDataset } from './schema.js';
import type { SourceId } from './sources.js';

type Product = TariffDataset['products'][number] & { source?: SourceId };

/** The kinds of goods. Where `mfnRate` is null, it differs from good to good: the user says it. */
export const products = [
  {
    id: 'passenger-cars',
    label: { en: 'Passenger cars', ja: '乗用車' },
    mfnRate: '2.5',
    heading: '8703',
    source: 'car-tariff-news',
  },
  {
    id: 'light-trucks',
    label: { en: 'Light trucks', ja: '小型トラック' },
    mfnRate: '25',
    heading: '8704.21.01, 8704.31.01, 8704.41.00, 8704.51.00, 8704.60.00',
    source: 'truck-guide',
  },
  {
    id: 'car-parts',
    label: { en: 'Listed car parts', ja: '自動車部品（対象品目）' },
    mfnRate: '2.5',
    source: 'klearnow-test',
    note: {
      en: '2.5% is typical; other parts have other ordinary rates.',
      ja: '2.5％は代表的な基本税率で、部品により異なります。',
    },
  },
  { id: 'other-goods', label: { en: 'Other goods', ja: 'その他の品目' }, mfnRate: null },
  {
    id: 'civil-aircraft',
    label: { en: 'Civil aircraft and parts', ja: '民間航空機・部品' },
    mfnRate: null,
    note: { en: 'Not drones.', ja: '無人機を除きます。' },
  },
  {
    id: 'steel-aluminium-copper',
    label: { en: 'Steel, aluminium, copper (main articles)', ja: '鉄鋼・アルミ・銅（主要品目）' },
    mfnRate: null,
    note: { en: 'Derivative products have other rates.', ja: '派生製品の税率は異なります。' },
  },
  { id: 'softwood', label: { en: 'Softwood timber and lumber', ja: '針葉樹の木材・製材' }, mfnRate: null },
  {
    id: 'wood-furniture',
    label: {
      en: 'Upholstered wooden furniture, cabinets, vanities',
      ja: '布張り木製家具・キッチン棚・洗面台',
    },
    mfnRate: null,
  },
  { id: 'patented-medicines', label: { en: 'Patented medicines', ja: '特許医薬品' }, mfnRate: null },
  {
    id: 'chips',
    label: { en: 'Semiconductors on the narrow list', ja: '半導体（限定された対象品目）' },
    mfnRate: null,
    heading: '8471.50, 8471.80, 8473.30',
    source: 'chips',
  },
  {
    id: 'heavy-trucks',
    label: { en: 'Medium and heavy trucks', ja: '中型・大型トラック' },
    mfnRate: '25',
    heading: '8704',
    source: 'trucks-total',
  },
  {
    id: 'buses',
    label: { en: 'Buses', ja: 'バス' },
    mfnRate: null,
    heading: '8702',
    source: 'trucks',
  },
] satisfies Product[];

/** The origins of goods. */
export const origins = [
  { id: 'JP', label: { en: 'Japan', ja: '日本' } },
  { id: 'EU', label: { en: 'European Union', ja: '欧州連合（EU）' } },
  { id: 'KR', label: { en: 'South Korea', ja: '韓国' } },
  { id: 'GB', label: { en: 'United Kingdom', ja: '英国' } },
  { id: 'CH', label: { en: 'Switzerland', ja: 'スイス' } },
];

export type ProductId = (typeof products)[number]['id'];
