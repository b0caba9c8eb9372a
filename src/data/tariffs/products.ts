import type { TariffDataset } from './schema.js';
import type { SourceId } from './sources.js';

type Product = TariffDataset['products'][number] & { source?: SourceId };

/** The kinds of goods. Where `mfnRate` is null, it differs from good to good: the user says it. */
export const products = [
  {
    id: 'passenger-cars',
    label: { en: 'Passenger cars', ja: '乗用車' },
    mfnRate: '2.5',
    source: 'car-news',
  },
  {
    id: 'light-trucks',
    label: { en: 'Light trucks', ja: '小型トラック' },
    mfnRate: '25',
    source: 'truck-guide',
  },
  {
    id: 'car-parts',
    label: { en: 'Listed car parts', ja: '自動車部品（対象品目）' },
    mfnRate: '2.5',
    source: 'stacking-rules',
    note: {
      en: '2.5% is typical; the ordinary rate differs from part to part.',
      ja: '2.5％は代表的な基本税率。部品により異なる。',
    },
  },
  { id: 'other-goods', label: { en: 'Other goods', ja: 'その他の品目' }, mfnRate: null },
  {
    id: 'civil-aircraft',
    label: { en: 'Civil aircraft and parts, not drones', ja: '民間航空機・部品（無人機を除く）' },
    mfnRate: null,
  },
  {
    id: 'steel-aluminium-copper',
    label: { en: 'Steel, aluminium, copper (main articles)', ja: '鉄鋼・アルミ・銅（主要品目）' },
    mfnRate: null,
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
  },
  {
    id: 'heavy-trucks',
    label: { en: 'Medium and heavy trucks', ja: '中型・大型トラック' },
    mfnRate: '25',
    source: 'trucks',
  },
  {
    id: 'buses',
    label: { en: 'Buses', ja: 'バス' },
    mfnRate: null,
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
