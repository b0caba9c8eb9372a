import { expect } from 'chai';
import { decimal, plain, sum } from '../../src/core/numbers/decimal.js';
import { roundTo } from '../../src/core/numbers/rounding.js';
import { budgetsOf, budgetYears } from '../../src/data/defense/index.js';
import {
  definition,
  growth,
  initial,
  inTrillions,
  japan,
  supplementary,
} from '../helpers/defense-figures.js';

describe('Japan’s budgets', () => {
  it('cover fiscal 2010 to 2026 in both definitions of the budget, and 2023 to 2025 in the comprehensive one, after which no figure has a source', () => {
    const years = (id: string) => budgetsOf(definition(id), 'initial').map(({ year }) => year);
    const all = Array.from({ length: 17 }, (_, i) => 2010 + i);
    expect(years('programme')).to.deep.equal(all);
    expect(years('defense-budget')).to.deep.equal(all);
    expect(years('comprehensive')).to.deep.equal([2023, 2024, 2025]);
    for (const year of all)
      expect(
        decimal(initial('defense-budget', year)).greaterThan(initial('programme', year)),
        String(year),
      ).to.equal(true);
  });

  it('keep initial and supplementary budgets apart until both are asked for', () => {
    const alone = budgetYears(definition('comprehensive'), false).find(({ year }) => year === 2025)!;
    expect([inTrillions(alone.spending), alone.supplementary]).to.deep.equal(['9.9', false]);
    const both = budgetYears(definition('comprehensive'), true).find(({ year }) => year === 2025)!;
    expect([inTrillions(both.spending), both.supplementary]).to.deep.equal(['11', true]);
    expect(both.parts.map(({ source }) => source)).to.deep.equal(['yomiuri', 'jiji-total']);
    const mixed = budgetYears(definition('defense-budget'), true);
    expect(mixed.find(({ year }) => year === 2020)!.parts.length).to.equal(4);
    expect(mixed.find(({ year }) => year === 2014)!.status).to.equal('derived');
    expect(mixed.find(({ year }) => year === 2024)!.supplementary).to.equal(false);
  });

  it('show the request for fiscal 2027 as incomplete, and never in the series', () => {
    const [request, ...others] = budgetsOf(definition('programme'), 'request');
    expect(others).to.deep.equal([]);
    expect(request).to.include({ year: 2027, status: 'request', caveat: 'incomplete' });
    for (const one of japan.definitions)
      expect(budgetYears(one, true).some(({ year }) => year > 2026)).to.equal(false);
  });

  it('grow as published from year to year', () => {
    const rates = (id: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) =>
        growth(initial(id, from + i - 1), initial(id, from + i)),
      );
    expect(rates('programme', 2023, 2026)).to.deep.equal(['27.4', '17.0', '9.7', '3.9']);
    expect(rates('defense-budget', 2024, 2026)).to.deep.equal(['16.5', '9.4', '3.8']);
  });

  it('add up to the sums that were published', () => {
    const years = [2023, 2024, 2025, 2026].map((year) => initial('programme', year));
    const plan = budgetsOf(definition('programme'), 'plan')[0]!.value;
    expect(roundTo(inTrillions(plain(sum([...years, plan]))), 1).toFixed()).to.equal('40.5');
    const requested = [...years.slice(0, 3), '8845400000000'];
    const counted = [supplementary('programme', 2023), supplementary('programme', 2024)];
    expect(roundTo(inTrillions(plain(sum([...requested, ...counted]))), 1).toFixed()).to.equal('32.6');
    // The US realignment part of the supplementary budget of 2025.
    const realignment = decimal(supplementary('defense-budget', 2025)).minus(
      supplementary('programme', 2025),
    );
    expect(realignment.toFixed()).to.equal('345100000000');
    // The white paper of 2022 prints 6.1744 for the supplementary budget of 2021 and the initial one of 2022, from unrounded amounts.
    const sixteenMonths = sum([supplementary('defense-budget', 2021), initial('defense-budget', 2022)]);
    expect(sixteenMonths.minus('6174400000000').abs().lessThan('200000000')).to.equal(true);
  });

  it('are derived only where the note gives the arithmetic, and the arithmetic gives the figure', () => {
    const derived = japan.definitions.flatMap(({ rows }) =>
      rows.filter(({ status }) => status === 'derived'),
    );
    expect(derived.map(({ year }) => year)).to.deep.equal([2023, 2012, 2014, 2012, 2014]);
    for (const { value, note, year } of derived) {
      const words = note as string;
      const [a, b] = words.match(/\d+(?:\.\d+)?/g) ?? [];
      const result = words.includes('−') ? decimal(a!).minus(b!) : decimal(a!).times(b!).dividedBy(100);
      expect(result.toFixed(), String(year)).to.equal(inTrillions(value));
    }
    expect(japan.exchangeRates!.note).to.equal('Mean of twelve monthly averages, April to March');
  });
});
