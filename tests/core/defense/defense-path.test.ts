import { expect } from 'chai';
import { decimal } from '../../../src/core/numbers/decimal.js';
import type { DefensePathInput, PathShape } from '../../../src/core/defense/defense-path.js';
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

  it('says how far a goal that is reached is passed, and nothing of it before', () => {
    expect(path({ ...JAPAN, targetShare: '1.9' }).aboveTarget).to.equal('360000000000');
    expect(path(JAPAN).aboveTarget).to.equal(null);
  });

  it('goes a hundred years ahead at most', () => {
    expect(path({ ...JAPAN, targetYear: 2125 }).years).to.equal(100);
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
    const input = { ...JAPAN, targetShare: '3.5', targetYear: 2035 };
    const totals = (['flat-cash', 'flat-real', 'held-share'] as const).map((kind) => {
      const result = path({ ...input, counterfactual: kind });
      const { points, cumulativeDifference, targetYearDifference } = result.counterfactual!;
      expect(result.counterfactual!.kind).to.equal(kind);
      const projected = result.points.filter((point) => point.kind === 'projected');
      expect(points.map(({ year }) => year)).to.deep.equal(projected.map(({ year }) => year));
      const differences = projected.map(({ spending }, i) => decimal(spending).minus(points[i]!.spending));
      const total = differences.reduce((all, one) => all.plus(one));
      near(cumulativeDifference, total, '1e-20');
      expect(differences.at(-1)!.toFixed()).to.equal(targetYearDifference);
      return decimal(cumulativeDifference);
    });
    const [cash, real, share] = totals;
    expect(cash!.greaterThan(real!) && real!.greaterThan(share!)).to.equal(true);
    const second = path({ ...input, counterfactual: 'flat-real' }).counterfactual!.points[1]!;
    expect(second.spending).to.equal(decimal('11000000000000').times('1.02').times('1.02').toFixed());
  });

  it('computes no counterfactual, and no step of one, unless one is asked for', () => {
    const plainPath = path({ ...JAPAN, counterfactual: null });
    expect(plainPath.counterfactual).to.equal(null);
    expect(path(JAPAN)).to.deep.equal(plainPath);
    const ids = (kind: 'flat-cash' | null) =>
      path({ ...JAPAN, counterfactual: kind }).steps.map(({ id }) => id);
    const added = ids('flat-cash').filter((id) => !ids(null).includes(id));
    expect(added).to.deep.equal([
      'targetYearDifference',
      'pathTotal',
      'counterfactualTotal',
      'cumulativeDifference',
      'counterfactual2026',
      'counterfactual2027',
    ]);
  });

  it('gives the target in money for each year, of the fixed GDP or of that year’s own', () => {
    const spending = (input: DefensePathInput) =>
      path(input).targetLine.map((one) => [one.year, one.spending]);
    expect(spending(JAPAN)).to.deep.equal([2024, 2025, 2026, 2027].map((year) => [year, '11200000000000']));
    expect(spending({ ...JAPAN, denominator: 'current' })).to.deep.equal([
      [2024, '12848000000000'],
      [2025, '13452000000000'],
      [2026, decimal('13452000000000').times('1.03').toFixed()],
      [2027, path({ ...JAPAN, denominator: 'current' }).targetSpending],
    ]);
  });

  it('gives each observed year its share of the other denominator', () => {
    const shares = (input: DefensePathInput, key: 'share' | 'otherShare') =>
      path(input).points.map((one) => one[key]);
    const current: DefensePathInput = { ...JAPAN, denominator: 'current' };
    expect(shares(JAPAN, 'otherShare').slice(0, 2)).to.deep.equal(shares(current, 'share').slice(0, 2));
    expect(shares(current, 'otherShare').slice(0, 2)).to.deep.equal(shares(JAPAN, 'share').slice(0, 2));
    expect(shares(JAPAN, 'otherShare').slice(2)).to.deep.equal([null, null]);
    const unknown = JAPAN.observed.map(({ year, spending: amount }) => ({ year, spending: amount }));
    expect(new Set(shares({ ...JAPAN, observed: unknown }, 'otherShare'))).to.deep.equal(new Set([null]));
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
    const all = result.steps;
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
      expect(value(id), id).to.equal(counterfactual![id]);
    for (const { year, share, spending, kind } of result.points) {
      expect(value(`share${year}`)).to.equal(share);
      if (kind === 'projected') expect(value(`spending${year}`)).to.equal(spending);
    }
    for (const { year, spending } of counterfactual!.points)
      expect(value(`counterfactual${year}`)).to.equal(spending);
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
    const yearly = all.filter(({ group }) => group === 'years').map(({ id }) => id);
    expect(yearly).to.deep.equal(all.map(({ id }) => id).filter((id) => /\d{4}$/.test(id)));
    expect(yearly).to.have.length(2 + 3 * 5 + 5);
  });
});
