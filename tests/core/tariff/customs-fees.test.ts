import { expect } from 'chai';
import fc from 'fast-check';
import { usFiscalYear } from '../../../src/core/model/days.js';
import { customsFees, type FeeRates } from '../../../src/core/tariff/customs-fees.js';
import { decimal, plain } from '../../../src/core/numbers/decimal.js';
import { FEES_2027, feeExamples, mpfThresholds } from '../../fixtures/worked-examples.js';
import { expectSame, settled } from '../../helpers/settled.js';

const FORMAL: FeeRates = {
  mpf: { rate: '0.3464', minimum: '34.58', maximum: '670.86' },
  hmf: { rate: '0.125' },
};

describe('customs fees', () => {
  for (const [id, example] of Object.entries(feeExamples))
    it(`agrees with ${id} (${example.source}), with and without even dollars`, () => {
      for (const rounding of ['cents', 'us-customs'] as const) {
        const fees = settled(
          customsFees({ value: example.value, transport: 'ocean', rates: FEES_2027, rounding }),
        );
        if ('mpf' in example) expectSame(fees.mpf, example.mpf);
        if ('hmf' in example) expectSame(fees.hmf, example.hmf);
        if ('fees' in example) expectSame(fees.total, example.fees);
      }
    });

  it('charges no harbour fee by air (wx-fees-air, same test report)', () => {
    const fees = settled(customsFees({ value: '10000', transport: 'air', rates: FEES_2027 }));
    expect(fees).to.include({ mpf: '34.64', hmf: '0', total: '34.64' });
    expect(fees.steps.map(({ id }) => id)).to.deep.equal(['mpf', 'fees']);
  });

  for (const [year, { minimum, maximum, below, above }] of Object.entries(mpfThresholds))
    it(`binds at the values of fiscal year ${year} and not between them (wx-mpf-fy26, computed)`, () => {
      const mpf = (value: string, least: string, most: string) =>
        settled(
          customsFees({
            value,
            transport: 'air',
            rates: { mpf: { rate: '0.3464', minimum: least, maximum: most }, hmf: { rate: '0' } },
            rounding: 'cents',
          }),
        ).mpf;
      const unclamped = (value: string) => mpf(value, '0', '1000000');
      expect(unclamped(below)).to.equal(minimum);
      expect(unclamped(above)).to.equal(maximum);
      expect(mpf(plain(decimal(below).minus(4)), minimum, maximum)).to.equal(minimum);
      expect(unclamped(plain(decimal(below).minus(4)))).not.to.equal(minimum);
      expect(mpf(plain(decimal(above).plus(4)), minimum, maximum)).to.equal(maximum);
    });

  it('holds each entry between the limits, not the sum', () => {
    const mpf = (value: string, entries: number, rounding: 'exact' | 'cents' = 'cents') =>
      settled(customsFees({ value, transport: 'air', entries, rates: FORMAL, rounding })).mpf;
    expect(mpf('1000000', 1)).to.equal('670.86');
    expect(mpf('1000000', 4)).to.equal('2683.44');
    expect(mpf('1000000', 10)).to.equal('3464');
    expect(mpf('1000000', 1000)).to.equal('34580');
    expect(mpf('100000', 3)).to.equal('346.41');
    expect(mpf('100000', 3, 'exact')).to.equal('346.4');
  });

  it('never limits the harbour fee', () => {
    expect(settled(customsFees({ value: '1000000000', transport: 'ocean', rates: FORMAL })).hmf).to.equal(
      '1250000',
    );
  });

  it('takes entries up to the limit as informal, each by its own value', () => {
    const mpf = (value: string, entries: number) =>
      settled(customsFees({ value, transport: 'air', entries, rates: FEES_2027, rounding: 'us-customs' }))
        .mpf;
    expect(mpf('2500', 1)).to.equal('2.77');
    expect(mpf('2500.01', 1)).to.equal('34.58');
    expect(mpf('5000', 2)).to.equal('5.54');
    expect(mpf('5000', 1)).to.equal('34.58');
  });

  it('stays between the limits and shows a working that holds, for any value and number of entries', () => {
    const cents = fc
      .bigInt({ min: 0n, max: 10n ** 14n })
      .map((n) => plain(decimal(String(n)).dividedBy(100)));
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('exact', 'cents', 'us-customs'),
        fc.constantFrom('ocean', 'air'),
        fc.constantFrom(FORMAL, FEES_2027),
        (value, entries, rounding, transport, rates) => {
          const fees = settled(customsFees({ value, transport, entries, rounding, rates }));
          expect(decimal(fees.mpf).lte(decimal('670.86').times(entries))).to.equal(true);
          const least = rates === FORMAL ? '34.58' : '2.77';
          expect(decimal(fees.mpf).gte(decimal(least).times(entries))).to.equal(true);
          expectSame(fees.total, plain(decimal(fees.mpf).plus(fees.hmf)));
        },
      ),
    );
  });

  it('refuses what is no entry and says which input it was', () => {
    const base = { value: '1', transport: 'ocean', rates: FORMAL } as const;
    const refused = (change: object) => {
      const outcome = customsFees({ ...base, ...change });
      return outcome.ok ? null : [outcome.reason, outcome.field];
    };
    expect(refused({ value: '1,000' })).to.deep.equal(['not-a-number', 'value']);
    expect(refused({ value: '-1' })).to.deep.equal(['negative', 'value']);
    for (const entries of [0, -1, 1.5, NaN, Infinity])
      expect(refused({ entries })).to.deep.equal(['entries-not-whole', 'entries']);
    expect(refused({ transport: 'rail' })).to.deep.equal(['unknown-transport', 'transport']);
    expect(refused({ rounding: 'us159' })).to.deep.equal(['unknown-rounding', 'rounding']);
    const crossed = { ...FORMAL, mpf: { ...FORMAL.mpf, minimum: '700' } };
    expect(refused({ rates: crossed })).to.deep.equal(['minimum-above-maximum', 'rates.mpf.minimum']);
    const wrong = { ...FORMAL, hmf: { rate: 'x' } };
    expect(refused({ rates: wrong })).to.deep.equal(['not-a-number', 'rates.hmf.rate']);
  });
});

describe('US fiscal year', () => {
  it('starts on 1 October and is named after the year it ends in', () => {
    expect(usFiscalYear('2025-09-30')).to.equal(2025);
    expect(usFiscalYear('2025-10-01')).to.equal(2026);
    expect(usFiscalYear('2025-12-31')).to.equal(2026);
    expect(usFiscalYear('2026-01-01')).to.equal(2026);
    expect(usFiscalYear('2026-09-30')).to.equal(2026);
    expect(usFiscalYear('2026-10-01')).to.equal(2027);
  });

  it('gives no year for what is no date', () => {
    for (const text of ['', '2026', '2026-13-01', '2026-00-10', '2026-10-32', '1 October 2026'])
      expect(usFiscalYear(text)).to.be.NaN;
  });
});
