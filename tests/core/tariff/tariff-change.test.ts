import { expect } from 'chai';
import { decimal, plain } from '../../../src/core/numbers/decimal.js';
import { tariffChange, type TariffChangeInput } from '../../../src/core/tariff/tariff-change.js';
import { FEES_2027 } from '../../fixtures/worked-examples.js';
import { settled } from '../../helpers/settled.js';

const CAR: TariffChangeInput = {
  importValue: '39933000000',
  before: [{ id: 'all', rate: '27.5' }],
  after: [{ id: 'all', rate: '15' }],
};

describe('tariff change', () => {
  it('is exact for the Japanese cars: 27.5 % to 15 % of 39.933 billion dollars', () => {
    const change = settled(tariffChange(CAR));
    expect(change).to.include({
      importValue: '39933000000',
      fromRate: '27.5',
      toRate: '15',
      dutyBefore: '10981575000',
      dutyAfter: '5989950000',
      saving: '4991625000',
      landedBefore: '50914575000',
      landedAfter: '45922950000',
      landedChange: '-4991625000',
      fees: null,
      perUnit: null,
    });
    expect(decimal(change.savingPercent!).toFixed(6)).to.equal('45.454545');
    expect(decimal(change.landedChangePercent!).toFixed(6)).to.equal('-9.803922');
    expect(change.steps.map(({ id }) => id)).to.deep.equal([
      'dutyBefore',
      'dutyAfter',
      'saving',
      'savingPercent',
      'landedBefore',
      'landedAfter',
      'landedChange',
      'landedChangePercent',
    ]);
    expect(change.steps[0]!.working).to.equal('39933000000 × 27.5 ÷ 100');
  });

  it('agrees with wx-jp-car-old (computed): $30,000 pays 8,250, then 4,500', () => {
    const change = settled(tariffChange({ ...CAR, importValue: '30000' }));
    expect(change).to.include({ dutyBefore: '8250', dutyAfter: '4500', saving: '3750' });
  });

  it('agrees with wx-jp-truck (computed): a light truck at 25 % stays at 25 %, 15,000 to 7,500', () => {
    const before = [
      { id: 'mfn', rate: '25' },
      { id: 'section-232', rate: '25' },
    ];
    const after = [{ id: 'mfn', rate: '25' }];
    const change = settled(tariffChange({ importValue: '30000', before, after }));
    expect(change).to.include({ fromRate: '50', dutyBefore: '15000', dutyAfter: '7500' });
  });

  it('agrees with wx-jp-cards (implied value of 67): 6.70, then 8.38 to the cent', () => {
    const change = settled(
      tariffChange({
        importValue: '67',
        before: [{ id: 'section-122', rate: '10' }],
        after: [{ id: 'section-301', rate: '12.5' }],
        rounding: 'cents',
      }),
    );
    expect(change).to.include({ dutyBefore: '6.7', dutyAfter: '8.38', saving: '-1.68' });
  });

  it('agrees with wx-fees-sea (test report of 2026-10-09): fees of 47.14 on $10,000', () => {
    const fees = { transport: 'ocean', before: FEES_2027, after: FEES_2027 } as const;
    const change = settled(tariffChange({ ...CAR, importValue: '10000', fees, rounding: 'cents' }));
    expect(change.fees).to.deep.equal({
      mpfBefore: '34.64',
      mpfAfter: '34.64',
      hmfBefore: '12.5',
      hmfAfter: '12.5',
      before: '47.14',
      after: '47.14',
      entryBefore: 'formal',
      entryAfter: 'formal',
    });
    expect(change.landedAfter).to.equal('11547.14');
  });

  it('takes the fees of each side from that side', () => {
    const older = { ...FEES_2027, mpf: { ...FEES_2027.mpf, minimum: '33.58', maximum: '651.5' } };
    const fees = { transport: 'air', entries: 2, before: older, after: FEES_2027 } as const;
    const change = settled(tariffChange({ ...CAR, importValue: '1000000', fees }));
    expect(change.fees).to.include({ mpfBefore: '1303', mpfAfter: '1341.72', hmfBefore: '0', hmfAfter: '0' });
    expect(change.landedChange).to.equal(plain(decimal('-125000').plus('38.72')));
  });

  it('loses no digit of 12345678901234567890.12', () => {
    const change = settled(tariffChange({ ...CAR, importValue: '12345678901234567890.12' }));
    expect(change.dutyBefore).to.equal('3395061697839506169.783');
    expect(change.dutyAfter).to.equal('1851851835185185183.518');
    expect(change.saving).to.equal('1543209862654320986.265');
    expect(change.landedBefore).to.equal('15740740599074074059.903');
  });

  it('rounds the value to even dollars and each layer to the cent for a US shipment', () => {
    const before = [
      { id: 'mfn', rate: '2.9' },
      { id: 'other', rate: '0.333' },
    ];
    const input = { importValue: '1234.49', before, after: [], rounding: 'us-customs' } as const;
    const change = settled(tariffChange(input));
    expect(change.layersBefore).to.deep.equal([
      { id: 'mfn', rate: '2.9', duty: '35.79' },
      { id: 'other', rate: '0.333', duty: '4.11' },
    ]);
    expect(change).to.include({ importValue: '1234.49', dutyBefore: '39.9', landedBefore: '1274.39' });
    expect(settled(tariffChange({ ...input, rounding: 'exact' })).dutyBefore).to.equal('39.9110617');
  });

  it('puts freight and insurance into the landed cost and not into the duty', () => {
    const change = settled(tariffChange({ ...CAR, importValue: '10000', freight: '1200', insurance: '120' }));
    expect(change).to.include({ dutyBefore: '2750', landedBefore: '14070', landedAfter: '12820' });
    expect(change.carriage).to.equal('1320');
  });

  it('adds duty and fees for each side, and the rates’ difference in points', () => {
    const fees = { transport: 'ocean', before: FEES_2027, after: FEES_2027 } as const;
    const change = settled(tariffChange({ ...CAR, importValue: '100000', freight: '500', fees }));
    expect(change.fees).to.include({ before: '471.4', after: '471.4' });
    expect(change).to.include({ dutyAndFeesBefore: '27971.4', dutyAndFeesAfter: '15471.4' });
    expect(change).to.include({ rateChange: '-12.5', carriage: '500' });
    const without = settled(tariffChange({ ...CAR, importValue: '100000' }));
    expect(without).to.include({ dutyAndFeesBefore: '27500', dutyAndFeesAfter: '15000', carriage: '0' });
  });

  it('divides by the quantity for the change per unit', () => {
    const change = settled(tariffChange({ ...CAR, importValue: '60000', quantity: '2' }));
    expect(change.perUnit).to.deep.equal({
      dutyBefore: '8250',
      dutyAfter: '4500',
      saving: '3750',
      landedBefore: '38250',
      landedAfter: '34500',
    });
  });

  it('has no percentage of nothing', () => {
    const free = settled(
      tariffChange({ importValue: '100', before: [], after: [{ id: 'new', rate: '15' }] }),
    );
    expect(free).to.include({ fromRate: '0', saving: '-15', savingPercent: null, landedChangePercent: '15' });
    const nothing = settled(tariffChange({ ...CAR, importValue: '0' }));
    expect(nothing).to.include({ saving: '0', savingPercent: null, landedChangePercent: null });
  });

  it('refuses what it cannot compute with, naming the input', () => {
    const refused = (change: object) => {
      const outcome = tariffChange({ ...CAR, ...change });
      return outcome.ok ? null : [outcome.reason, outcome.field];
    };
    const fees = { transport: 'ocean', before: FEES_2027, after: FEES_2027 };
    const crossed = { ...FEES_2027, mpf: { ...FEES_2027.mpf, maximum: '1' } };
    const cases: [object, string, string][] = [
      [{ importValue: '' }, 'not-a-number', 'importValue'],
      [{ importValue: '1e6' }, 'not-a-number', 'importValue'],
      [{ importValue: '1,000' }, 'not-a-number', 'importValue'],
      [{ importValue: undefined }, 'not-a-number', 'importValue'],
      [{ importValue: '-1' }, 'negative', 'importValue'],
      [{ importValue: `1${'0'.repeat(30)}.01` }, 'too-large', 'importValue'],
      [{ importValue: `1.${'1'.repeat(40)}` }, 'too-precise', 'importValue'],
      [{ before: [{ id: 'a', rate: 'high' }] }, 'not-a-number', 'before[0].rate'],
      [{ after: [CAR.after[0], { id: 'b', rate: '-15' }] }, 'negative', 'after[1].rate'],
      [{ after: [{ id: 'a', rate: '10000.1' }] }, 'too-large', 'after[0].rate'],
      [{ quantity: '0' }, 'not-positive', 'quantity'],
      [{ quantity: '-2' }, 'not-positive', 'quantity'],
      [{ freight: 'free' }, 'not-a-number', 'freight'],
      [{ insurance: '-0.01' }, 'negative', 'insurance'],
      [{ rounding: 'up' }, 'unknown-rounding', 'rounding'],
      [{ fees: { ...fees, entries: 1.5 } }, 'entries-not-whole', 'fees.entries'],
      [{ fees: { ...fees, transport: 'rail' } }, 'unknown-transport', 'fees.transport'],
      [{ fees: { ...fees, after: crossed } }, 'minimum-above-maximum', 'fees.after.mpf.minimum'],
    ];
    for (const [change, reason, field] of cases) expect(refused(change)).to.deep.equal([reason, field]);
  });

  it('takes the largest value and the highest rate, and the limit is told with the refusal', () => {
    const importValue = `1${'0'.repeat(30)}`;
    const change = settled(tariffChange({ importValue, before: [{ id: 'a', rate: '10000' }], after: [] }));
    expect(change.dutyBefore).to.equal(`1${'0'.repeat(32)}`);
    const outcome = tariffChange({ ...CAR, after: [{ id: 'a', rate: '10001' }] });
    expect(outcome).to.have.deep.property('details', { limit: '10000' });
  });
});
