import type { EventData } from '../../src/data/events/schema.js';
import type { TariffDataset } from '../../src/data/tariffs/schema.js';

/** A page's own rates, small enough to be read: one kind of goods, one origin, two regimes. The figures are invented and say so. */
export const ownData: TariffDataset = {
  schema: 'impact-elements/tariffs@1',
  knownThrough: '2026-12-31',
  products: [{ id: 'bicycles', label: { en: 'Bicycles', ja: '自転車' }, mfnRate: '11' }],
  origins: [{ id: 'JP', label: { en: 'Japan', ja: '日本' } }],
  rows: [
    {
      id: 'bicycles-ordinary',
      product: 'bicycles',
      origin: 'JP',
      rule: { kind: 'mfn' },
      from: '2025-01-01',
      to: '2026-05-31',
      act: 'Invented for this example',
      heading: '',
      source: 'example',
      status: 'illustrative',
    },
    {
      id: 'bicycles-capped',
      product: 'bicycles',
      origin: 'JP',
      rule: { kind: 'total', rate: '5' },
      from: '2026-06-01',
      to: null,
      act: 'Invented for this example',
      heading: '',
      source: 'example',
      status: 'illustrative',
    },
  ],
  sources: { example: { title: 'An example without a source', kind: 'author' } },
};

/** The same with two mistakes: a number without quotes, a day that does not exist. */
export const wrongData = {
  ...ownData,
  products: [{ ...ownData.products[0], mfnRate: 11 }],
  rows: [{ ...ownData.rows[0], to: '2026-02-30' }, ownData.rows[1]],
};

/** What a page writes on the day on which a rate changes: the old one ends, the new one begins. Invented, and says so. */
export const thisMorning = {
  schema: ownData.schema,
  extends: 'built-in',
  knownThrough: '2026-11-30',
  rows: [
    { id: 'jp-passenger-cars-2025-09-16', to: '2026-11-29', status: 'ended' },
    {
      id: 'jp-passenger-cars-2026-11-30',
      product: 'passenger-cars',
      origin: 'JP',
      rule: { kind: 'inclusive-floor', rate: '12.5' },
      from: '2026-11-30',
      to: null,
      act: 'Invented for this example',
      heading: '',
      source: 'example',
      status: 'illustrative',
    },
  ],
  sources: ownData.sources,
};

/** A page’s own events, three of them. They are invented and say so. */
export const ownEvents: EventData = {
  schema: 'impact-elements/events@1',
  knownThrough: '2026-12-31',
  events: [
    {
      id: 'announced',
      date: '2026-03-01',
      topic: 'tariffs',
      title: { en: 'Bicycle duty to fall, says the minister', ja: '自転車関税引き下げと大臣' },
      status: 'illustrative',
      source: 'example',
      amounts: [{ value: '5', unit: 'percent', bound: 'about' }],
    },
    {
      id: 'in-force',
      date: '2026-06-01',
      topic: 'tariffs',
      title: { en: 'Bicycle duty falls from 11 to 5 %', ja: '自転車関税が11%から5%へ' },
      status: 'illustrative',
      source: 'example',
      amounts: [
        { value: '11', unit: 'percent' },
        { value: '5', unit: 'percent' },
      ],
      note: { en: 'Invented for this example', ja: 'この例のための創作' },
    },
    {
      id: 'bridge',
      date: '2026-09-15',
      topic: 'investment',
      title: { en: 'A cycle bridge is promised', ja: '自転車橋の建設を約束' },
      status: 'illustrative',
      source: 'example',
      amounts: [{ value: '40000000', unit: 'USD', bound: 'up to' }],
    },
  ],
  sources: { example: { title: 'An example without a source', kind: 'author' } },
};
