import { expect } from 'chai';
import fc from 'fast-check';
import { defensePath, type DefensePathInput } from '../../../src/core/defense/defense-path.js';
import { JAPAN } from '../../helpers/defense-model.js';

describe('a path that cannot be worked out', () => {
  const one = { year: 2025, spending: '11', gdp: '672.6' };
  const refused: readonly [string, Partial<DefensePathInput>, object][] = [
    ['text for a share', { targetShare: '2 %' }, { reason: 'not-a-number', field: 'targetShare' }],
    ['text for growth', { gdpGrowth: 'three' }, { reason: 'not-a-number', field: 'gdpGrowth' }],
    ['text for a deflator', { deflator: '' }, { reason: 'not-a-number', field: 'deflator' }],
    ['text for the fixed GDP', { fixedGdp: '560tn' }, { reason: 'not-a-number', field: 'fixedGdp' }],
    [
      'text for spending',
      { observed: [{ ...one, spending: 'x' }] },
      { reason: 'not-a-number', field: 'spending', details: { year: '2025', received: 'x' } },
    ],
    [
      'no spending at all',
      { observed: [{ ...one, spending: '0' }] },
      { reason: 'not-positive', field: 'spending', details: { year: '2025' } },
    ],
    ['a GDP of nothing', { observed: [{ ...one, gdp: '0' }] }, { reason: 'not-positive', field: 'gdp' }],
    ['a target of nothing', { targetShare: '0' }, { reason: 'not-positive', field: 'targetShare' }],
    ['growth of −100 %', { gdpGrowth: '-100' }, { reason: 'too-small', field: 'gdpGrowth' }],
    ['prices falling by 100 %', { deflator: '-100' }, { reason: 'too-small', field: 'deflator' }],
    ['a target year already over', { targetYear: 2024 }, { reason: 'target-year-past', field: 'targetYear' }],
    [
      'the latest year as target year',
      { targetYear: 2025 },
      { reason: 'target-year-past', details: { targetYear: '2025', latestYear: '2025' } },
    ],
    [
      'a target year out of sight',
      { targetYear: 2126 },
      {
        reason: 'target-year-too-far',
        details: { targetYear: '2126', latestYear: '2025', limit: '2125' },
      },
    ],
    ['a target year that is none', { targetYear: Number.NaN }, { reason: 'not-a-year', field: 'targetYear' }],
    ['half a year', { observed: [{ ...one, year: 2024.5 }] }, { reason: 'not-a-year', field: 'observed' }],
    ['no figures', { observed: [] }, { reason: 'no-data', field: 'observed' }],
    [
      'a gap in the years',
      { observed: [{ ...one, year: 2020 }, one, { ...one, year: 2022 }] },
      { reason: 'gap-in-years', field: 'observed', details: { years: '2021 2023 2024' } },
    ],
    [
      'a year given twice',
      { observed: [one, one] },
      { reason: 'duplicate-year', field: 'observed', details: { years: '2025' } },
    ],
    [
      'years without GDP',
      { denominator: 'current', observed: [{ year: 2024, spending: '9' }, one] },
      { reason: 'no-gdp', field: 'observed', details: { years: '2024' } },
    ],
    [
      'an unknown denominator',
      { denominator: 'moving' as 'current' },
      { reason: 'unknown-choice', field: 'denominator', details: { choices: 'fixed current' } },
    ],
    ['an unknown shape', { shape: 'curved' as 'step' }, { reason: 'unknown-choice', field: 'shape' }],
  ];
  for (const [name, change, expected] of refused)
    it(`is refused by name: ${name}`, () => {
      const { details, ...flat } = expected as { details?: object };
      const result = defensePath({ ...JAPAN, ...change });
      expect(result).to.include({ ok: false, ...flat });
      if (details) expect(result).to.have.deep.property('details', details);
    });

  it('is refused by name: a fixed denominator without its GDP', () => {
    const { fixedGdp, ...without } = JAPAN;
    expect(fixedGdp).to.be.a('string');
    expect(defensePath(without)).to.include({ reason: 'no-gdp', field: 'fixedGdp' });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), (share, growth, year) => {
        const result = defensePath({ ...JAPAN, targetShare: share, gdpGrowth: growth, targetYear: year });
        expect(result.ok).to.be.a('boolean');
      }),
    );
  });
});
