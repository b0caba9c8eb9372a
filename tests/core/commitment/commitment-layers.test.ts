import { expect } from 'chai';
import { commitmentInContext } from '../../../src/core/commitment/commitment-context.js';
import { commitmentLayers } from '../../../src/core/commitment/commitment-layers.js';
import { roundTo } from '../../../src/core/numbers/rounding.js';
import { WINDOW } from '../../fixtures/commitment-vectors.js';
import { expectStepsToHold } from '../../helpers/expect-steps.js';

describe('the layers of a commitment', () => {
  it('stay apart: announced, selected, contracted, disbursed, each against the total and the one before', () => {
    const outcome = commitmentLayers('550000000000', [
      { layer: 'disbursed' },
      { layer: 'contracted', amount: '340000000000', exchangeRate: '155.2' },
      {
        layer: 'selected',
        amount: '36000000000',
        schedule: { from: '2026-02-17', to: '2029-01-19', shape: { kind: 'straight' } },
      },
    ]);
    if (!outcome.ok) throw new Error(outcome.reason);
    const [selected, contracted, disbursed] = outcome.layers;
    expect(selected!.shareOfPrevious).to.equal(null);
    expect(selected!.perYear.length).to.equal(4);
    expect(roundTo(contracted!.amount!, -7).toFixed()).to.equal('2190000000');
    expect(roundTo(contracted!.shareOfPrevious!, 1).toFixed()).to.equal('6.1');
    expect(disbursed).to.deep.equal({
      layer: 'disbursed',
      amount: null,
      shareOfTotal: null,
      shareOfPrevious: null,
      perYear: [],
    });
    expectStepsToHold(outcome.steps);
  });

  it('refuse bad input by layer', () => {
    const refused = (...layers: Parameters<typeof commitmentLayers>[1]) => {
      const outcome = commitmentLayers('1', layers);
      return outcome.ok ? outcome : [outcome.reason, outcome.field];
    };
    expect(refused({ layer: 'selected', amount: '-1' })).to.deep.equal(['negative', 'selected.amount']);
    expect(refused({ layer: 'selected', amount: '1', exchangeRate: '0' })).to.deep.equal([
      'not-positive',
      'selected.exchangeRate',
    ]);
    expect(refused({ layer: 'selected' }, { layer: 'selected' })).to.deep.equal(['duplicate-id', 'selected']);
    const schedule = { from: 'x', to: '2025-01-01', shape: { kind: 'straight' } } as const;
    expect(refused({ layer: 'selected', amount: '1', schedule })).to.deep.equal([
      'invalid-date',
      'selected.from',
    ]);
  });
});

describe('a commitment in context', () => {
  it('comes to 162.9 billion a year and 13.14 % of GDP', () => {
    const outcome = commitmentInContext({
      amount: '550000000000',
      gdp: '4186431000000',
      population: '1000000',
      exchangeRate: '155.2',
      period: { from: WINDOW.from, to: WINDOW.to },
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(roundTo(outcome.perYear!, -8).toFixed()).to.equal('162900000000');
    expect(roundTo(outcome.shareOfGdp!, 2).toFixed()).to.equal('13.14');
    expect([outcome.perInhabitant, outcome.inOtherCurrency]).to.deep.equal(['550000', '85360000000000']);
    expectStepsToHold(outcome.steps);
  });

  it('compares only with what is given, and refuses a measure of zero', () => {
    expect(commitmentInContext({ amount: '1' })).to.deep.equal({ ok: true, steps: [] });
    expect(commitmentInContext({ amount: '1', gdp: '0' })).to.deep.include({
      reason: 'not-positive',
      field: 'gdp',
    });
  });
});
