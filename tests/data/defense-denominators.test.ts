import { expect } from 'chai';
import { decimal } from '../../src/core/numbers/decimal.js';
import { defensePath } from '../../src/core/defense/defense-path.js';
import { roundTo } from '../../src/core/numbers/rounding.js';
import { budgetYears, defense, gdpByYear } from '../../src/data/defense/index.js';
import { definition, fixed, inTrillions, japan, share } from '../helpers/defense-figures.js';

describe('the denominators', () => {
  it('make the same spending 1.77, 1.67 and 1.47 %, with the supplementary budget 1.96, 1.86 and 1.64 %', () => {
    const gdp = gdpByYear(japan, 2020);
    const denominators = [fixed, gdp.get(2022)!.value, gdp.get(2025)!.value];
    expect(denominators.map(inTrillions)).to.deep.equal(['560', '591.7', '672.6']);
    const shares = [false, true].map((both) => {
      const { spending } = budgetYears(definition('comprehensive'), both).find(({ year }) => year === 2025)!;
      return denominators.map((one) => share(spending, one));
    });
    expect(shares).to.deep.equal([
      ['1.77', '1.67', '1.47'],
      ['1.96', '1.86', '1.64'],
    ]);
  });

  it('are never mixed: every published share is of the fixed GDP, and no other GDP would give it', () => {
    const gdp = gdpByYear(japan, 2020);
    let checked = 0;
    for (const both of [false, true])
      for (const { parts, spending, year } of budgetYears(definition('comprehensive'), both)) {
        const published = parts.at(-1)!.publishedShare!;
        expect(share(spending, fixed, 1), String(year)).to.equal(decimal(published).toFixed(1));
        expect(share(spending, gdp.get(year)!.value, 1), String(year)).not.to.equal(
          decimal(published).toFixed(1),
        );
        checked++;
      }
    expect(checked).to.equal(6);
    for (const id of ['programme', 'defense-budget'])
      for (const row of definition(id).rows) expect(row).not.to.have.property('publishedShare');
    const { targets = [] } = defense;
    expect(targets.filter(({ denominator }) => denominator === 'fixed').map(({ id }) => id)).to.deep.equal([
      'japan-2',
    ]);
  });

  it('give the ratios of the headline budget to the GDP of its own year', () => {
    const gdp = gdpByYear(japan, 2020);
    const ratios = budgetYears(definition('defense-budget'), false).map(({ year, spending }) =>
      share(spending, gdp.get(year)!.value),
    );
    expect(ratios.join(' ')).to.equal(
      '0.94 0.95 0.93 0.92 0.92 0.90 0.91 0.90 0.91 0.92 0.96 0.93 0.91 1.10 1.24 1.29 1.31',
    );
  });

  it('keep the releases of GDP apart: base by base, and named in every year', () => {
    const current = gdpByYear(japan, 2020);
    expect([...current.keys()]).to.deep.equal(Array.from({ length: 17 }, (_, i) => 2010 + i));
    expect(current.get(2024)).to.include({ release: 'annual-2024', status: 'actual' });
    expect(current.get(2025)).to.include({ release: 'preliminary-2025' });
    expect(current.get(2026)).to.include({ release: 'outlook-2026', status: 'outlook' });
    const old = gdpByYear(japan, 2015);
    expect([...old.values()].map(({ value }) => inTrillions(value))).to.deep.equal([
      '595.2',
      '612.7',
      '629.3',
      '638.4',
    ]);
    for (const [year, { value }] of old) expect(current.get(year)!.value).not.to.equal(value);
  });

  it('carry the question all the way: 2 % is reached by neither measure with two decimals, and by one with one', () => {
    const gdp = gdpByYear(japan, 2020);
    const observed = budgetYears(definition('comprehensive'), true)
      .filter(({ year }) => year <= 2025)
      .map(({ year, spending, status }) => ({ year, spending, status, gdp: gdp.get(year)!.value }));
    const result = defensePath({
      observed,
      denominator: 'fixed',
      fixedGdp: fixed,
      targetShare: '2',
      targetYear: 2027,
      gdpGrowth: '3',
    });
    if (!result.ok) throw new Error(result.reason);
    const { latest } = result;
    expect(roundTo(latest.shareOfFixedGdp!, 2).toFixed()).to.equal('1.96');
    expect(roundTo(latest.shareOfFixedGdp!, 1).toFixed(1)).to.equal('2.0');
    expect(roundTo(latest.shareOfCurrentGdp!, 2).toFixed()).to.equal('1.64');
    expect(inTrillions(result.gap)).to.equal('0.2');
  });
});
