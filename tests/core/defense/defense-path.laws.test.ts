import { expect } from 'chai';
import fc from 'fast-check';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { evaluateWorking } from '../../helpers/evaluate-working.js';
import { hundredths, near, path, question } from '../../helpers/defense-model.js';

describe('the path to a defence target, for any question', () => {
  it('ends every shape under every denominator on the target, to the last digit', () => {
    fc.assert(
      fc.property(question, (input) => {
        const result = path(input);
        const last = result.points.at(-1)!;
        expect([last.year, last.share, last.spending]).to.deep.equal([
          input.targetYear,
          result.targetShare,
          result.targetSpending,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes both denominators agree when GDP does not grow and the fixed GDP is that of the latest year', () => {
    fc.assert(
      fc.property(question, (input) => {
        const still = { ...input, gdpGrowth: '0', fixedGdp: input.observed[0]!.gdp! };
        const fixed = path({ ...still, denominator: 'fixed' });
        const current = path({ ...still, denominator: 'current' });
        expect(fixed.points).to.deep.equal(current.points);
        const points = (counterfactual: 'held-share' | 'flat-cash') =>
          path({ ...still, denominator: 'fixed', counterfactual }).counterfactual!.points;
        expect(points('held-share')).to.deep.equal(points('flat-cash'));
        expect(fixed.requiredGrowth).to.equal(current.requiredGrowth);
        expect(fixed.denominatorDifference).to.equal('0');
      }),
      { numRuns: 60 },
    );
  });

  it('needs just the growth of GDP when the target is the present share', () => {
    fc.assert(
      fc.property(question, hundredths(1, 2000), (input, share) => {
        const spending = decimal(input.observed[0]!.gdp!).times(share).dividedBy(100).toFixed();
        const observed = [{ ...input.observed[0]!, spending }];
        const result = path({
          ...input,
          observed,
          targetShare: share,
          denominator: 'current',
          counterfactual: 'held-share',
        });
        near(result.requiredGrowth, input.gdpGrowth!, '1e-30');
        near(result.counterfactual!.cumulativeDifference, '0', '1e-20');
        expect(result.notes).to.deep.equal(['target-already-reached']);
      }),
      { numRuns: 100 },
    );
  });

  it('gets the growth it asks for: the latest spending grown that much a year is the target', () => {
    fc.assert(
      fc.property(question, (input) => {
        const result = path(input);
        const factor = decimal(result.requiredGrowth).dividedBy(100).plus(1);
        const end = decimal(input.observed[0]!.spending).times(factor.pow(result.years));
        near(end.dividedBy(result.targetSpending).toFixed(), '1', '1e-30');
        const real = decimal(result.requiredRealGrowth).dividedBy(100).plus(1);
        near(real.times(decimal(input.deflator!).dividedBy(100).plus(1)).toFixed(), factor, '1e-30');
      }),
      { numRuns: 100 },
    );
  });

  it('shows a working that gives the value, for every step', () => {
    fc.assert(
      fc.property(question, (input) => {
        for (const { id, working, value } of path(input).steps) {
          const computed = evaluateWorking(working);
          if (id === 'requiredGrowth')
            expect(computed.minus(value).abs().lessThanOrEqualTo('1e-30'), working).to.equal(true);
          else expect(computed.toFixed(), working).to.equal(decimal(value).toFixed());
        }
      }),
      { numRuns: 100 },
    );
  });
});
