import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, isDecimalString, plain, sum } from '../../../src/core/numbers/decimal.js';
import { tariffChange, type DutyRounding } from '../../../src/core/tariff/tariff-change.js';
import { FEES_2027 } from '../../fixtures/worked-examples.js';
import { expectSame, settled } from '../../helpers/settled.js';

const ROUNDINGS: DutyRounding[] = ['exact', 'cents', 'us-customs'];

const scaled = (digits: bigint, places: number) =>
  plain(decimal(String(digits)).dividedBy(decimal('10').pow(places)));
const money = fc.bigInt({ min: 0n, max: 10n ** 26n }).map((n) => scaled(n, 2));
const rate = fc.bigInt({ min: 0n, max: 400_000n }).map((n) => scaled(n, 3));
const layers = fc.array(
  rate.map((each) => ({ id: 'layer', rate: each })),
  { maxLength: 4 },
);
const rounding = fc.constantFrom(...ROUNDINGS);
const negated = (value: string) => plain(decimal(value).negated());

describe('tariff change, for any input', () => {
  const any = fc.record({ importValue: money, before: layers, after: layers, rounding });

  it('shows a working that gives its own values, and layers that add up to the duty', () => {
    const fees = fc.record({
      transport: fc.constantFrom('ocean' as const, 'air' as const),
      entries: fc.integer({ min: 1, max: 30 }),
      before: fc.constant(FEES_2027),
      after: fc.constant(FEES_2027),
    });
    const more = fc.record(
      { quantity: fc.integer({ min: 1 }).map(String), freight: money, insurance: money, fees },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(any, more, (input, extra) => {
        const change = settled(tariffChange({ ...input, ...extra }));
        const duties = (each: readonly { duty: string }[]) => plain(sum(each.map(({ duty }) => duty)));
        expect(duties(change.layersBefore)).to.equal(change.dutyBefore);
        expect(duties(change.layersAfter)).to.equal(change.dutyAfter);
        for (const value of Object.values(change))
          if (typeof value === 'string') expect(isDecimalString(value), value).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is exact to the last digit, against whole-number arithmetic', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 32n });
    const hundredths = fc.bigInt({ min: 0n, max: 1_000_000n });
    fc.assert(
      fc.property(cents, hundredths, (value, percent) => {
        const change = tariffChange({
          importValue: scaledExactly(value, 2),
          before: [{ id: 'a', rate: scaledExactly(percent, 2) }],
          after: [],
        });
        expectSame(settled(change).dutyBefore, scaledExactly(value * percent, 6));
        expectSame(settled(change).landedBefore, scaledExactly(value * 10_000n + value * percent, 6));
      }),
      { numRuns: 500 },
    );
  });

  it('is exact or refuses as too precise, however many digits are given', () => {
    const long = (places: number) =>
      fc
        .tuple(fc.integer({ min: 1, max: 42 }), fc.bigInt({ min: 0n, max: 10n ** 42n }))
        .map(([length, n]) => {
          const digits = BigInt(String(n).slice(0, length)) % 10n ** BigInt(30 + places);
          return { digits, text: scaledExactly(digits, places) };
        });
    const percent = fc.bigInt({ min: 0n, max: 10n ** 10n });
    let refused = 0;
    let exact = 0;
    fc.assert(
      fc.property(
        long(12),
        long(12),
        fc.array(percent, { minLength: 1, maxLength: 3 }),
        (value, freight, rates) => {
          const change = tariffChange({
            importValue: value.text,
            freight: freight.text,
            before: rates.map((each) => ({ id: 'a', rate: scaledExactly(each, 6) })),
            after: [],
          });
          if (!change.ok) {
            refused++;
            expect(change.reason).to.equal('too-precise');
            return;
          }
          exact++;
          const duty = rates.reduce((total, each) => total + value.digits * each, 0n);
          expectSame(change.dutyBefore, scaledExactly(duty, 20));
          const landed = (value.digits + freight.digits) * 10n ** 8n + duty;
          expectSame(change.landedBefore, scaledExactly(landed, 20));
        },
      ),
      { numRuns: 2000 },
    );
    expect(Math.min(refused, exact)).to.be.greaterThan(100);
  });

  it('flips the sign of the saving when the change is reversed', () => {
    fc.assert(
      fc.property(any, ({ before, after, ...rest }) => {
        const forth = settled(tariffChange({ ...rest, before, after }));
        const back = settled(tariffChange({ ...rest, before: after, after: before }));
        expectSame(back.saving, negated(forth.saving));
        expectSame(back.landedChange, negated(forth.landedChange));
      }),
    );
  });

  it('changes nothing when the rates are equal', () => {
    fc.assert(
      fc.property(any, ({ before, ...rest }) => {
        const change = settled(tariffChange({ ...rest, before, after: before }));
        expect(change).to.include({ saving: '0', landedChange: '0' });
      }),
    );
  });

  it('is linear in the value when nothing is rounded', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 1000 }), (input, times) => {
        const once = settled(tariffChange({ ...input, rounding: 'exact' }));
        const importValue = plain(decimal(input.importValue).times(times));
        const often = settled(tariffChange({ ...input, importValue, rounding: 'exact' }));
        for (const key of ['dutyBefore', 'dutyAfter', 'saving', 'landedAfter'] as const)
          expectSame(often[key], plain(decimal(once[key]).times(times)));
      }),
    );
  });

  it('never charges less for a higher rate, in any rounding', () => {
    fc.assert(
      fc.property(money, rate, rate, rounding, (importValue, one, other, how) => {
        const change = settled(
          tariffChange({
            importValue,
            before: [{ id: 'a', rate: one }],
            after: [{ id: 'a', rate: plain(decimal(one).plus(other)) }],
            rounding: how,
          }),
        );
        expect(decimal(change.saving).lte(0)).to.equal(true);
      }),
    );
  });
});

/** A whole number as a decimal with so many places, written by hand so that no decimal arithmetic takes part. */
function scaledExactly(digits: bigint, places: number): string {
  const text = String(digits).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
