import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import { markupRules } from '../../src/core/effects/markup.js';
import { dutyPaidPriceChange, impliedCustomsValue } from '../../src/models/price-effect.js';
import { effectiveProtection, exclusiveRate, inclusiveRate } from '../../src/models/effective-rates.js';
import { expectRounded, settled } from '../helpers/settled.js';

const percentage = fc.integer({ min: 0, max: 100_000 }).map((n) => plain(decimal(String(n)).dividedBy(1000)));

describe('rates and prices', () => {
  it('turn from exclusive to inclusive and back', () => {
    fc.assert(
      fc.property(percentage, (rate) => {
        expectRounded(settled(exclusiveRate(settled(inclusiveRate(rate)).rate)).rate, rate, 30);
      }),
    );
    expect(exclusiveRate('100')).to.include({ reason: 'too-large', field: 'inclusiveRate' });
  });

  it('give the duty-paid price of 27.5 % to 15 %: 0.901961, 9.80 % less', () => {
    const change = settled(dutyPaidPriceChange({ fromRate: '27.5', toRate: '15' }));
    expectRounded(change.ratio, '0.901961', 6);
    expectRounded(change.percent, '-9.80', 2);
  });

  it('protect value added as much as the product when the inputs are taxed alike, and less when more', () => {
    const parts = (rate: string) => [
      { share: '40', rate },
      { share: '20', rate },
    ];
    expect(settled(effectiveProtection('25', parts('25'))).rate).to.equal('25');
    expect(settled(effectiveProtection('25', [])).rate).to.equal('25');
    expect(settled(effectiveProtection('2.5', parts('25'))).rate).to.equal('-31.25');
    expect(effectiveProtection('25', [{ share: '100', rate: '0' }])).to.include({ reason: 'no-value-added' });
    expect(effectiveProtection('25', [{ share: '101', rate: '0' }])).to.include({ field: 'inputs[0].share' });
  });

  it('fall in the shop too when the cost falls, less under a constant margin in money', () => {
    const rules = settled(markupRules({ cost: '30', markup: '10', costChange: '-10' }));
    expect(rules).to.include({ constantPercentagePrice: '36', constantDollarPrice: '37' });
    expect(markupRules({ cost: '1', markup: '1', costChange: '-101' })).to.include({ reason: 'too-small' });
    expect(settled(markupRules({ cost: '0', markup: '0', costChange: '1' })).constantDollarChange).to.equal(
      null,
    );
  });

  it('imply a value only when price and rate move together', () => {
    const fall = { priceChange: '-3750', fromRate: '27.5', toRate: '15' };
    expect(settled(impliedCustomsValue(fall)).customsValue).to.equal('30000');
    expect(impliedCustomsValue({ ...fall, priceChange: '3750' })).to.include({ reason: 'wrong-direction' });
    expect(impliedCustomsValue({ ...fall, toRate: '27.5' })).to.include({ reason: 'equal-rates' });
  });
});
