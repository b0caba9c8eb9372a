import { expect } from 'chai';
import { decimal } from '../../../src/core/numbers/decimal.js';
import type { PathShape } from '../../../src/core/defense/defense-path.js';
import { roundTo } from '../../../src/core/numbers/rounding.js';
import { JAPAN, near, path } from '../../helpers/defense-model.js';

describe('the path to a defence target', () => {
  it('says where Japan stands under both denominators, what is missing and what it would take', () => {
    const result = path(JAPAN);
    expect(result.latest).to.include({ year: 2025, spending: '11000000000000', status: 'enacted budget' });
    expect(roundTo(result.latest.share, 2).toFixed()).to.equal('1.96');
    expect(roundTo(result.latest.shareOfFixedGdp!, 2).toFixed()).to.equal('1.96');
    expect(roundTo(result.latest.shareOfCurrentGdp!, 2).toFixed()).to.equal('1.64');
    expect(result.targetSpending).to.equal('11200000000000');
    expect(result.gap).to.equal('200000000000');
    expect(result).to.include({ targetShare: '2', targetYear: 2027, denominator: 'fixed', years: 2 });
    near(result.requiredGrowth, '0.905', '0.001');
    expect(result.points.map(({ year, kind, status }) => [year, kind, status])).to.deep.equal([
      [2024, 'observed', 'enacted budget'],
      [2025, 'observed', 'enacted budget'],
      [2026, 'projected', 'illustrative'],
      [2027, 'projected', 'illustrative'],
    ]);
    expect(result.notes).to.deep.equal([]);
  });

  it('shows that 2 % of the fixed GDP is less than 2 % of the GDP of the target year, and by how much', () => {
    const result = path(JAPAN);
    const gdp = decimal('672600000000000').times('1.03').times('1.03');
    near(result.shareReachedAtCurrentGdp, decimal('1120000000000000').dividedBy(gdp), '1e-30');
    expect(result.denominatorDifference).to.equal(gdp.minus('560000000000000').times('0.02').toFixed());
    const current = path({ ...JAPAN, denominator: 'current' });
    expect(current.shareReachedAtCurrentGdp).to.equal('2');
    expect(decimal(current.targetSpending).minus(result.targetSpending).toFixed()).to.equal(
      result.denominatorDifference,
    );
  });

  it('moves by equal steps of share, by equal growth, or in the target year alone', () => {
    const projected = (shape: PathShape) =>
      path({ ...JAPAN, targetShare: '3.5', targetYear: 2031, shape, denominator: 'current' }).points.slice(1);
    const linear = projected('share-linear').map(({ share }) => decimal(share));
    const first = linear[1]!.minus(linear[0]!);
    linear.slice(1).forEach((share, i) => near(share.minus(linear[i]!).toFixed(), first, '1e-36'));
    const growing = projected('constant-growth').map(({ spending }) => decimal(spending));
    const factor = growing[1]!.dividedBy(growing[0]!);
    growing.slice(1).forEach((value, i) => near(value.dividedBy(growing[i]!).toFixed(), factor, '1e-30'));
    const stepped = projected('step').map(({ share }) => share);
    expect(new Set(stepped.slice(0, -1)).size).to.equal(1);
    expect(stepped.at(-1)).to.equal('3.5');
  });

  it('counts the difference to each counterfactual year by year, flat real between flat cash and held share', () => {
    const result = path({ ...JAPAN, targetShare: '3.5', targetYear: 2035, counterfactual: 'flat-real' });
    expect(result.counterfactual).to.equal(result.counterfactuals['flat-real']);
    const projected = result.points.filter(({ kind }) => kind === 'projected');
    for (const { points, cumulativeDifference, targetYearDifference } of Object.values(
      result.counterfactuals,
    )) {
      expect(points.map(({ year }) => year)).to.deep.equal(projected.map(({ year }) => year));
      const differences = projected.map(({ spending }, i) => decimal(spending).minus(points[i]!.spending));
      const total = differences.reduce((all, one) => all.plus(one));
      near(cumulativeDifference, total, '1e-20');
      expect(differences.at(-1)!.toFixed()).to.equal(targetYearDifference);
    }
    const [cash, real, share] = (['flat-cash', 'flat-real', 'held-share'] as const).map((kind) =>
      decimal(result.counterfactuals[kind].cumulativeDifference),
    );
    expect(cash!.greaterThan(real!) && real!.greaterThan(share!)).to.equal(true);
    const second = result.counterfactuals['flat-real'].points[1]!;
    expect(second.spending).to.equal(decimal('11000000000000').times('1.02').times('1.02').toFixed());
  });

  it('answers a target at or below the present share, and says that it is reached', () => {
    const result = path({ ...JAPAN, targetShare: '1' });
    expect(result.notes).to.deep.equal(['target-already-reached']);
    expect(result.gap).to.equal('-5400000000000');
    expect(decimal(result.requiredGrowth).isNegative()).to.equal(true);
  });

  it('leaves out what needs a GDP that is not known, and answers the rest', () => {
    const observed = [{ year: 2025, spending: '11000000000000' }];
    const result = path({ ...JAPAN, observed });
    expect(result.latest.status).to.equal('actual');
    expect(result).not.to.have.any.keys('shareReachedAtCurrentGdp', 'denominatorDifference');
    expect(result.latest).not.to.have.property('shareOfCurrentGdp');
    expect(result.gap).to.equal('200000000000');
  });

  it('takes the years in any order', () => {
    expect(path({ ...JAPAN, observed: [...JAPAN.observed].reverse() })).to.deep.equal(path(JAPAN));
  });

  it('has a step with the same value for every number it gives', () => {
    const result = path({ ...JAPAN, targetYear: 2030, counterfactual: 'held-share' });
    const all = [...result.steps, ...result.yearSteps];
    const value = (id: string) => all.find((step) => step.id === id)?.value;
    const { latest, counterfactual } = result;
    expect(value('latestShare')).to.equal(latest.share);
    expect(value('shareOfFixedGdp')).to.equal(latest.shareOfFixedGdp);
    expect(value('shareOfCurrentGdp')).to.equal(latest.shareOfCurrentGdp);
    for (const id of [
      'targetSpending',
      'gap',
      'requiredGrowth',
      'requiredRealGrowth',
      'shareReachedAtCurrentGdp',
      'denominatorDifference',
    ] as const)
      expect(value(id), id).to.equal(result[id]);
    for (const id of ['targetYearDifference', 'cumulativeDifference'] as const)
      expect(value(id), id).to.equal(counterfactual[id]);
    for (const { year, share, spending, kind } of result.points) {
      expect(value(`share${year}`)).to.equal(share);
      if (kind === 'projected') expect(value(`spending${year}`)).to.equal(spending);
    }
    for (const { year, spending } of counterfactual.points)
      expect(value(`counterfactual${year}`)).to.equal(spending);
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
  });
});
