import { expect } from 'chai';
import fc from 'fast-check';
import { convertAtRate } from '../../../src/models/currency-conversion.js';
import { decimal, sum } from '../../../src/core/numbers/decimal.js';
import { fiscalToCalendarYear } from '../../../src/models/fiscal-year.js';
import { shareOfGdp, targetSpending } from '../../../src/core/numbers/gdp-share.js';
import { annualGrowth, realGrowth } from '../../../src/models/growth.js';
import { impliedGdp } from '../../../src/models/implied-gdp.js';
import { roundTo } from '../../../src/core/numbers/rounding.js';
import type { Step } from '../../../src/core/model/steps.js';
import { CONVERSIONS, D01, D05, D06, D07, D08, D10 } from '../../fixtures/defense-vectors.js';
import { evaluateWorking } from '../../helpers/evaluate-working.js';

type Worked<Key extends string> = { readonly ok: boolean } & Partial<Record<Key, unknown>>;

function accepted<Result extends Worked<'reason'>>(result: Result): Extract<Result, { ok: true }> {
  expect(result.ok, String(result.reason)).to.equal(true);
  return result as Extract<Result, { ok: true }>;
}

function expectWorking(steps: readonly Step[]): void {
  for (const { id, working, value } of steps) expect(evaluateWorking(working).toFixed(), id).to.equal(value);
}

const amount = fc
  .bigInt({ min: 1n, max: 10n ** 18n })
  .map((n) => sum([n.toString()]).dividedBy(1000).toFixed());

describe('shares of GDP', () => {
  it('gives the shares the Asahi printed for a GDP of ¥559 tn (vector D07)', () => {
    for (const { spending, share, published } of D07.shares) {
      const result = accepted(shareOfGdp({ spending, gdp: D07.gdp }));
      expect(roundTo(result.share, 6).toFixed()).to.equal(share);
      expect(decimal(result.share).minus(published).abs().lessThan('0.01')).to.equal(true);
      expectWorking(result.steps);
    }
    const target = accepted(targetSpending({ gdp: D07.gdp, targetShare: D07.targetShare }));
    expect(target.targetSpending).to.equal(D07.targetSpending);
    expectWorking(target.steps);
  });

  it('tells ¥9.9 tn and ¥11.0 tn over 560, 591.7 and 672.6 apart: 1.77, 1.67, 1.47 and 1.96, 1.86, 1.64 %', () => {
    const shares = ['9.9', '11.0'].map((spending) =>
      ['560', '591.7', '672.6'].map((gdp) =>
        roundTo(accepted(shareOfGdp({ spending, gdp })).share, 2).toFixed(),
      ),
    );
    expect(shares).to.deep.equal([
      ['1.77', '1.67', '1.47'],
      ['1.96', '1.86', '1.64'],
    ]);
  });

  it('finds the denominators behind published shares (vectors D05, D06 and D01)', () => {
    const implied = (spending: string, share: string) => {
      const result = accepted(impliedGdp({ spending, share }));
      expectWorking(result.steps);
      return result.impliedGdp;
    };
    expect(implied(D05.spending, D05.fixedShare)).to.equal(D05.impliedFixedGdp);
    expect(implied(D05.spending, D05.currentShare)).to.equal(D05.impliedCurrentGdp);
    expect(implied(D01.spendingAfter, D01.targetShare)).to.equal(D01.impliedGdp);
    const latest = accepted(shareOfGdp({ spending: D06.spending, gdp: '560' })).share;
    expect(roundTo(latest, 1).toFixed()).to.equal(D06.fixedShare);
    const own = accepted(shareOfGdp({ spending: D06.spending, gdp: '642.4' })).share;
    expect(roundTo(own, 1).toFixed()).to.equal(D06.currentShare);
  });

  it('costs 2, 3.5 and 5 % of the fixed and of the current GDP, and is not misled by a published slip', () => {
    const cost = (gdp: string, targetShare: string) =>
      accepted(targetSpending({ gdp, targetShare })).targetSpending;
    expect(['2', '3.5', '5'].map((share) => cost('560', share))).to.deep.equal(['11.2', '19.6', '28']);
    const current = ['2', '3.5', '5'].map((share) => roundTo(cost('672.6', share), 1).toFixed());
    expect(current).to.deep.equal(['13.5', '23.5', '33.6']);
    expect(cost('556.4', '2')).to.equal('11.128'); // Finasee printed "about 11.3" for it
    expect(roundTo(decimal(cost('567', '2')).minus('9.9'), 2).toFixed()).to.equal('1.44'); // Hokkoku Shimbun: 1.4
  });

  it('leads from spending to share and back to the same spending', () => {
    fc.assert(
      fc.property(amount, amount, (spending, gdp) => {
        const { share } = accepted(shareOfGdp({ spending, gdp }));
        const back = accepted(targetSpending({ gdp, targetShare: share })).targetSpending;
        expect(decimal(back).dividedBy(spending).minus(1).abs().lessThan('1e-38')).to.equal(true);
      }),
    );
  });

  it('refuses what is no decimal and what is not above zero, by field', () => {
    expect(shareOfGdp({ spending: '9.9tn', gdp: '560' })).to.include({
      ok: false,
      reason: 'not-a-number',
      field: 'spending',
    });
    expect(shareOfGdp({ spending: '9.9', gdp: '0' })).to.include({ reason: 'not-positive', field: 'gdp' });
    expect(targetSpending({ gdp: '-1', targetShare: '2' })).to.include({
      reason: 'not-positive',
      field: 'gdp',
    });
    expect(targetSpending({ gdp: '1', targetShare: '' })).to.include({ field: 'targetShare' });
    expect(impliedGdp({ spending: '1', share: '0' })).to.include({ reason: 'not-positive', field: 'share' });
    expect(impliedGdp({ spending: '1e3', share: '1' })).to.include({ reason: 'not-a-number' });
    expect(shareOfGdp({ spending: null as unknown as string, gdp: '1' })).to.include({ ok: false });
  });
});

describe('growth', () => {
  it('needs 10.51 % a year from ¥5.4 tn to ¥8.9 tn in five years (vector D08)', () => {
    const result = accepted(annualGrowth({ from: D08.from, to: D08.to, years: D08.years }));
    expect(roundTo(result.growth, 2).toFixed()).to.equal(D08.growth);
    const [step] = result.steps;
    expect(
      evaluateWorking(step!.working).minus(result.growth).abs().lessThan('1e-30'),
      step!.working,
    ).to.equal(true);
  });

  it('takes prices off once: 15.44 % nominal at 2 % inflation is 13.18 % real', () => {
    const result = accepted(realGrowth({ growth: '15.44', deflator: '2' }));
    expect(roundTo(result.realGrowth, 2).toFixed()).to.equal('13.18');
    expectWorking(result.steps);
    expect(accepted(realGrowth({ growth: '3', deflator: '0' })).realGrowth).to.equal('3');
  });

  it('is the plain yearly change for one year, in exact arithmetic', () => {
    const result = accepted(annualGrowth({ from: '80', to: '88' }));
    expect(result.growth).to.equal('10');
    expectWorking(result.steps);
  });

  it('refuses a span of no years and growth that leaves nothing', () => {
    expect(annualGrowth({ from: '1', to: '2', years: 0 })).to.include({ reason: 'out-of-range' });
    expect(annualGrowth({ from: '1', to: '2', years: 1.5 })).to.include({ reason: 'out-of-range' });
    expect(annualGrowth({ from: '0', to: '2' })).to.include({ reason: 'not-positive', field: 'from' });
    expect(annualGrowth({ from: '1', to: '-2' })).to.include({ reason: 'not-positive', field: 'to' });
    expect(realGrowth({ growth: '1', deflator: '-100' })).to.include({
      reason: 'too-small',
      field: 'deflator',
    });
    expect(realGrowth({ growth: '-100.5', deflator: '0' })).to.include({ reason: 'too-small' });
  });
});

describe('fiscal and calendar years', () => {
  it('puts three months of the year before and nine of this one into a calendar year (vector D10)', () => {
    const result = accepted(fiscalToCalendarYear(D10));
    expect(result.calendarYear).to.equal(D10.calendarYear);
    expectWorking(result.steps);
    expect(accepted(fiscalToCalendarYear({ previous: '8.9', current: '9.9' })).calendarYear).to.equal('9.65');
  });

  it('leaves a fiscal year that starts in January as it is', () => {
    const result = accepted(fiscalToCalendarYear({ previous: '8.9', current: '9.9', startMonth: 1 }));
    expect(result.calendarYear).to.equal('9.9');
    expectWorking(result.steps);
  });

  it('refuses a month that is none', () => {
    for (const startMonth of [0, 13, 4.5])
      expect(fiscalToCalendarYear({ previous: '1', current: '1', startMonth })).to.include({
        reason: 'out-of-range',
      });
    expect(fiscalToCalendarYear({ previous: 'x', current: '1' })).to.include({ field: 'previous' });
    expect(fiscalToCalendarYear({ previous: '1', current: '' })).to.include({ field: 'current' });
  });
});

describe('conversion at a stated rate', () => {
  it('gives the dollar amounts that were published, each at its own rate', () => {
    for (const { id, yen, dollars, rate, places } of CONVERSIONS) {
      const result = accepted(convertAtRate({ amount: yen, rate }));
      const expected = roundTo(dollars, places).toFixed();
      expect(roundTo(result.converted, places).toFixed(), id).to.equal(expected);
      expectWorking(result.steps);
    }
  });

  it('refuses a rate of zero and text', () => {
    expect(convertAtRate({ amount: '1', rate: '0' })).to.include({ reason: 'not-positive', field: 'rate' });
    expect(convertAtRate({ amount: '¥1', rate: '1' })).to.include({
      reason: 'not-a-number',
      field: 'amount',
    });
  });
});
