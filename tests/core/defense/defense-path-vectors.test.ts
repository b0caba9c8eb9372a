import { expect } from 'chai';
import { decimal } from '../../../src/core/numbers/decimal.js';
import type { DefensePathInput } from '../../../src/core/defense/defense-path.js';
import { D01, D02, D03, D09 } from '../../fixtures/defense-vectors.js';
import { near, path } from '../../helpers/defense-model.js';

describe('the path to a defence target, beside published figures', () => {
  for (const vector of D09)
    it(`reproduces the required growth of vector ${vector.id} under both denominators`, () => {
      const input: DefensePathInput = {
        observed: [{ year: 2025, spending: vector.share, gdp: '100' }],
        denominator: 'current',
        fixedGdp: '100',
        targetShare: vector.targetShare,
        targetYear: 2025 + vector.years,
        gdpGrowth: vector.gdpGrowth,
        deflator: '2',
      };
      const current = path(input);
      near(current.requiredGrowth, vector.growthCurrent, '1e-15');
      near(current.requiredRealGrowth, vector.realGrowthCurrent, '1e-15');
      near(current.targetSpending, vector.targetCurrent, '1e-12');
      const fixed = path({ ...input, denominator: 'fixed' });
      near(fixed.requiredGrowth, vector.growthFixed, '1e-15');
      expect(fixed.targetSpending).to.equal(vector.targetFixed);
      near(fixed.shareReachedAtCurrentGdp, vector.shareReachedIfFixed, '1e-15');
    });

  it('reproduces the British £75bn against flat cash, and what it is against a held share (vectors D02, D03)', () => {
    const input: DefensePathInput = {
      observed: [
        {
          year: 2024,
          spending: D03.spending,
          gdp: decimal(D03.spending).dividedBy(D03.share).times(100).toFixed(),
        },
      ],
      denominator: 'current',
      targetShare: D03.targetShare,
      targetYear: 2024 + D03.years,
      gdpGrowth: D03.gdpGrowth,
    };
    const result = path({ ...input, counterfactual: 'flat-cash' });
    const held = path({ ...input, counterfactual: 'held-share' }).counterfactual!;
    near(result.targetSpending, D03.targetSpending, '1e-8');
    const flat = result.counterfactual!;
    near(flat.cumulativeDifference, D03.difference, '1e-8');
    near(held.cumulativeDifference, D03.heldShareDifference, '1e-8');
    near(flat.points.at(-1)!.share, D03.flatCashFinalShare, '1e-8');
    const projected = result.points.filter(({ kind }) => kind === 'projected');
    near(
      projected.reduce((total, { spending }) => total.plus(spending), decimal('0')).toFixed(),
      D03.cumulative,
      '1e-8',
    );
    // The published sums rest on yearly plans that were not printed: the straight path comes within 3 of them.
    near(flat.cumulativeDifference, D02.published, '3');
    near(flat.cumulativeDifference, decimal(D02.path).minus(D02.flatCash), '1');
    near(held.cumulativeDifference, D02.publishedOverHeldShare, '3');
    near(flat.points.at(-1)!.share, D02.flatCashFinalShare, '0.02');
  });

  it('reproduces the British £13.4bn against flat cash and "a little over £6bn" against a held share (vector D01)', () => {
    const gdp = decimal(D01.spendingBefore).dividedBy(D01.heldShare).times(100);
    const years = 3;
    const growth = decimal(D01.impliedGdp)
      .dividedBy(gdp)
      .pow(decimal('1').dividedBy(years))
      .minus(1)
      .times(100);
    const input: DefensePathInput = {
      observed: [{ year: 2024, spending: D01.spendingBefore, gdp: gdp.toFixed() }],
      denominator: 'current',
      targetShare: D01.targetShare,
      targetYear: 2024 + years,
      gdpGrowth: growth.toFixed(),
    };
    const cash = path({ ...input, counterfactual: 'flat-cash' });
    const held = path({ ...input, counterfactual: 'held-share' });
    near(cash.gap, D01.cashIncrease, '1e-30');
    near(cash.counterfactual!.targetYearDifference, D01.cashIncrease, '1e-30');
    near(held.counterfactual!.targetYearDifference, D01.increaseOverHeldShare, '1e-30');
  });
});
