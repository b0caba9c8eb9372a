import type { CommitmentData } from '../../src/data/commitments/schema.js';

/** A page's own commitment, small enough to be read. The figures are invented and say so. */
export const ownCommitments: CommitmentData = {
  schema: 'impact-elements/commitments@1',
  knownThrough: '2026-12-31',
  sources: { example: { title: 'An example without a source', kind: 'author' } },
  commitments: [
    {
      id: 'harbour-fund',
      name: { en: 'A fund for harbours', ja: '港湾基金' },
      from: 'JP',
      to: 'JP',
      kind: 'investment',
      currency: 'JPY',
      total: { amount: '300000000000', status: 'illustrative', source: 'example' },
      window: { from: '2026-04-01', to: '2030-03-31', source: 'example' },
      sectors: [
        { id: 'quays', name: { en: 'Quays', ja: '岸壁' } },
        { id: 'cranes', name: { en: 'Cranes', ja: 'クレーン' } },
      ],
      scenarios: [
        {
          id: 'plan',
          name: { en: 'First plan', ja: '当初計画' },
          date: '2026-04-01',
          status: 'illustrative',
          source: 'example',
          shareOf: 'total',
          items: [
            {
              id: 'north-quay',
              sector: 'quays',
              name: { en: 'North quay', ja: '北岸壁' },
              amount: '120000000000',
            },
            {
              id: 'south-quay',
              sector: 'quays',
              name: { en: 'South quay', ja: '南岸壁' },
              amount: '60000000000',
            },
            { id: 'ten-cranes', sector: 'cranes', name: { en: 'Ten cranes', ja: 'クレーン10基' } },
          ],
        },
      ],
    },
  ],
};

/** The same with two mistakes: a number without quotes, a sector that is not listed. */
export const wrongCommitments = JSON.parse(
  JSON.stringify(ownCommitments)
    .replace('"60000000000"', '60')
    .replace('"sector":"cranes"', '"sector":"boats"'),
) as unknown;
