import type { DefenseData } from '../../src/data/defense/schema.js';

const invented = { status: 'illustrative', source: 'example' } as const;

/** A page's own budgets, small enough to be read: one country, one definition, three years. The figures are invented and say so. */
export const ownBudgets: DefenseData = {
  schema: 'impact-elements/defense@1',
  knownThrough: '2026-12-31',
  countries: [
    {
      id: 'ruritania',
      label: { en: 'Ruritania', ja: 'ルリタニア' },
      currency: 'EUR',
      definitions: [
        {
          id: 'budget',
          label: { en: 'Defense budget', ja: '防衛予算' },
          rows: [
            { year: 2023, value: '1500000000', ...invented },
            { year: 2024, value: '1700000000', ...invented },
            { year: 2025, value: '1900000000', ...invented },
          ],
        },
      ],
      gdp: [
        {
          id: 'accounts',
          label: { en: 'Invented accounts', ja: '架空の統計' },
          rows: [
            { year: 2023, value: '100000000000', ...invented },
            { year: 2024, value: '103000000000', ...invented },
            { year: 2025, value: '106000000000', ...invented },
          ],
        },
      ],
    },
  ],
  sources: { example: { title: 'An example without a source', kind: 'author' } },
};
