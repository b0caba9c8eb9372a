import { expect } from 'chai';
import fc from 'fast-check';
import { sum } from '../../../src/core/numbers/decimal.js';
import { roundParts, roundTo, roundToEvenDollars } from '../../../src/core/numbers/rounding.js';

describe('rounding', () => {
  it('applies ad valorem rates to even dollars (vectors A21-1, A21-3; 19 CFR 159.3(a))', () => {
    expect(roundToEvenDollars('1234.49').toFixed()).to.equal('1234');
    expect(roundToEvenDollars('999.99').toFixed()).to.equal('1000');
    expect(roundToEvenDollars('0.50').toFixed()).to.equal('1');
  });

  it('rounds halves away from zero, on both sides and to tens', () => {
    expect(roundTo('2.345', 2).toFixed()).to.equal('2.35');
    expect(roundTo('-2.345', 2).toFixed()).to.equal('-2.35');
    expect(roundTo('1250', -2).toFixed()).to.equal('1300');
  });

  it('keeps rounded parts adding up to the rounded whole, each within one unit of its exact value', () => {
    const part = fc
      .bigInt({ min: 0n, max: 10n ** 24n })
      .map((n) => `${n / 1000n}.${String(n % 1000n).padStart(3, '0')}`);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 0, max: 2 }),
        (parts, places) => {
          const rounded = roundParts(parts, places);
          expect(sum(rounded).toFixed()).to.equal(roundTo(sum(parts), places).toFixed());
          rounded.forEach((text, i) => expect(sum([text]).minus(parts[i]!).abs().lte(1)).to.equal(true));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the left-over unit to the part that lost most, ties to the earlier one', () => {
    expect(roundParts(['33.333', '33.333', '33.334'], 1, '100')).to.deep.equal(['33.3', '33.3', '33.4']);
    expect(
      roundParts(
        ['1', '1', '1'].map(() => '33.3333'),
        0,
        '100',
      ),
    ).to.deep.equal(['34', '33', '33']);
  });
});
