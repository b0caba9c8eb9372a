import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, plain, sum } from '../../../src/core/numbers/decimal.js';
import { formatMoneyCompact } from '../../../src/core/numbers/format.js';
import {
  isKnownToTheMillion,
  placesInWords,
  shownChange,
  shownParts,
  shownTotal,
} from '../../../src/core/numbers/shown-amounts.js';

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => plain(decimal(String(digits)).dividedBy(decimal('10').pow(places))));
const places = fc.integer({ min: -9, max: 3 });
const unit = (of: number) => decimal('10').pow(-of);

describe('amounts that are shown together', () => {
  it('add up: after less before is the change, and each is within half a unit of its exact value', () => {
    fc.assert(
      fc.property(amount, amount, places, (before, after, of) => {
        const shown = shownChange(before, after, of);
        expect(plain(decimal(shown.after).minus(shown.before))).to.equal(shown.change);
        for (const [written, exact] of [
          [shown.before, before],
          [shown.after, after],
        ] as const) {
          expect(decimal(written).minus(exact).abs().times(2).lte(unit(of))).to.equal(true);
          expect(decimal(written).modulo(unit(of)).isZero()).to.equal(true);
        }
        expect(decimal(shown.change).minus(decimal(after).minus(before)).abs().lte(unit(of))).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('add up to the whole that is shown, each part less than a unit away', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 5 }), places, (parts, of) => {
        const whole = shownChange(plain(sum(parts)), '0', of).before;
        const shown = shownParts(parts, whole, of);
        expect(plain(sum(shown))).to.equal(whole);
        shown.forEach((part, index) =>
          expect(decimal(part).minus(parts[index]!).abs().lt(unit(of))).to.equal(true),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('add up to the total of the lines, column by column', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 }), (pairs) => {
        const lines = pairs.map(([before, after]) => shownChange(before, after, 2));
        const total = shownTotal(lines);
        for (const column of ['before', 'after', 'change'] as const)
          expect(total[column]).to.equal(plain(sum(lines.map((line) => line[column]))));
      }),
    );
  });

  it('show 1,234,567.50 at 27.5 and 15 percent so that a reader’s subtraction comes out', () => {
    expect(shownChange('339506.0625', '185185.125', 2)).to.deep.equal({
      before: '339506.06',
      after: '185185.13',
      change: '-154320.93',
    });
    expect(shownParts(['30864.1875', '308641.875'], '339506.06', 2)).to.deep.equal(['30864.19', '308641.87']);
  });

  it('say whether a value is known to the million', () => {
    for (const known of ['39933000000', '1000000', '5000000'])
      expect(isKnownToTheMillion(known)).to.equal(true);
    for (const not of ['0', '40000', '1234567.50', '39933000001', '1500000'])
      expect(isKnownToTheMillion(not)).to.equal(false);
  });

  it('have one last place in number words: that of the largest, finer where this makes all exact', () => {
    expect(placesInWords(['10981575000', '5989950000'], 2)).to.equal(-7);
    expect(placesInWords(['33825000', '18450000'], 2)).to.equal(-3);
    expect(placesInWords(['1375000', '750000'], 2)).to.equal(-3);
    expect(placesInWords(['275000', '150000.5'], 2)).to.equal(2);
    expect(placesInWords(['0', '0'], 0)).to.equal(0);
    expect(placesInWords(['123456789012345678'], 2)).to.equal(-10);
    expect(placesInWords(['33950616978395061697839506170', '15432098626543209862654320986'], 2)).to.equal(
      -17,
    );
    const shown = shownChange('10981575000', '5989950000', -7);
    const words = (value: string) => formatMoneyCompact(value, 'USD', 'en', 12);
    expect([shown.before, shown.after, shown.change.slice(1)].map(words)).to.deep.equal([
      '$10.98 billion',
      '$5.99 billion',
      '$4.99 billion',
    ]);
  });
});
