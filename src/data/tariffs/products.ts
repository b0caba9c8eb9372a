import type { TariffDataset } from './schema.js';
import type { SourceId } from './sources.js';

type Product = TariffDataset['products'][number] & { source?: SourceId };

/** The kinds of goods. Where `mfnRate` is null, it differs from good to good: the user says it. */
export const products = [
  {
    id: 'passenger-cars',
    label: 'Passenger cars',
    mfnRate: '2.5',
    source: 'hts-8703',
  },
  {
    id: 'light-trucks',
    label: 'Light trucks',
    mfnRate: '25',
    source: 'hts-8704',
  },
  {
    id: 'car-parts',
    label: 'Listed car parts',
    mfnRate: '2.5',
    source: 'stacking-rules',
    note: '2.5% is typical; the ordinary rate differs from part to part.',
  },
  { id: 'other-goods', label: 'Other goods', mfnRate: null },
  {
    id: 'civil-aircraft',
    label: 'Civil aircraft and parts (no drones)',
    mfnRate: null,
  },
  {
    id: 'steel-aluminium-copper',
    label: 'Steel, aluminum, copper (main articles)',
    mfnRate: null,
  },
  { id: 'softwood', label: 'Softwood timber and lumber', mfnRate: null },
  {
    id: 'wood-furniture',
    label: 'Upholstered wooden furniture, cabinets, vanities',
    mfnRate: null,
  },
  { id: 'patented-medicines', label: 'Patented medicines', mfnRate: null },
  {
    id: 'chips',
    label: 'Semiconductors (narrow list)',
    mfnRate: null,
  },
  {
    id: 'heavy-trucks',
    label: 'Medium and heavy trucks',
    mfnRate: '25',
    source: 'hts-8704',
    note: '25% is the ordinary rate of trucks (heading 8704); road tractors and special vehicles, which the duty covers too, have others.',
  },
  {
    id: 'buses',
    label: 'Buses',
    mfnRate: null,
  },
] satisfies Product[];

/** The origins of goods. */
export const origins = [
  { id: 'JP', label: 'Japan' },
  { id: 'EU', label: 'European Union' },
  { id: 'KR', label: 'South Korea' },
  { id: 'GB', label: 'United Kingdom' },
  { id: 'CH', label: 'Switzerland' },
];

export type ProductId = (typeof products)[number]['id'];
