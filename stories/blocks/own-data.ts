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
