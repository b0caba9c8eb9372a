import { expect } from 'chai';
import fc from 'fast-check';
import { Decimal, decimal } from '../../../src/core/numbers/decimal.js';
import { exponential, logarithm, power, realPower, root } from '../../../src/core/numbers/powers.js';

/** decimal.js has powers and logarithms of its own: slower, and left out of the files for pages. */
const Exact = Decimal.clone({ precision: 60 });
const forty = (value: Decimal) => new Decimal(value).plus(0).toFixed();

const amount = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => decimal(`${digits}e${exponent}`));

describe('powers', () => {
  it('a root is the one that decimal.js finds by logarithms, to the last of forty digits', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 100 }), (value, degree) => {
        const known = new Exact(value).pow(new Exact(1).dividedBy(degree));
        expect(root(value, degree).toFixed()).to.equal(forty(known));
      }),
      { numRuns: 500 },
    );
  });

  it('a root of what no float could hold is found, too', () => {
    expect(root(decimal(`1${'0'.repeat(900)}`), 3).toFixed()).to.equal(`1${'0'.repeat(300)}`);
    expect(root(decimal('1e-1000'), 10).toFixed()).to.equal(decimal('1e-100').toFixed());
  });

  it('a power with a fraction is the one that decimal.js finds', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => decimal(`${thousandths}e-3`));
    const exponent = fc.integer({ min: 1, max: 99_999_999 }).map((millionths) => decimal(`${millionths}e-6`));
    fc.assert(
      fc.property(share, exponent, (value, by) => {
        expect(power(value, by).toFixed()).to.equal(forty(new Exact(value).pow(by)));
      }),
      { numRuns: 300 },
    );
  });

  it('a power of e is the one that decimal.js finds', () => {
    const exponent = fc.integer({ min: -50_000, max: 50_000 }).map((thousandths) => `${thousandths}e-3`);
    fc.assert(
      fc.property(exponent, (by) => {
        expect(exponential(decimal(by)).toFixed()).to.equal(forty(new Exact(by).exp()));
      }),
      { numRuns: 300 },
    );
  });

  it('a logarithm, and a power with any exponent, are those that decimal.js finds', () => {
    const exponent = fc.integer({ min: -5000, max: 5000 }).map((n) => decimal(`${n}`).dividedBy('317'));
    fc.assert(
      fc.property(amount, exponent, (value, other) => {
        expect(logarithm(value).toFixed()).to.equal(forty(new Exact(value).ln()));
        expect(realPower(value, other).toFixed()).to.equal(forty(new Exact(value).pow(other)));
      }),
      { numRuns: 200 },
    );
    expect(logarithm(decimal('1')).toFixed()).to.equal('0');
    expect(realPower(decimal('1.1'), decimal('2')).toFixed()).to.equal('1.21');
  });
});
