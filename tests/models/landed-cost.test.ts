import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import { importTax, landedCost, type LandedCostInput } from '../../src/models/landed-cost.js';
import { FEES_2027 } from '../fixtures/worked-examples.js';
import { expectSame, settled } from '../helpers/settled.js';

const cents = fc.bigInt({ min: 0n, max: 10n ** 15n }).map((n) => plain(decimal(String(n)).dividedBy(100)));
const percentage = fc.integer({ min: 0, max: 100_000 }).map((n) => plain(decimal(String(n)).dividedBy(1000)));

describe('landed cost', () => {
  const shipment: LandedCostInput = {
    goods: '1000',
    freight: '100',
    insurance: '20',
    basis: 'CIF',
    layers: [{ id: 'duty', rate: '10' }],
    taxRate: '20',
  };

  it('puts duty on freight and insurance by CIF only, and tax on the duty by both', () => {
    const cif = settled(landedCost(shipment));
    expect(cif).to.include({
      customsValue: '1120',
      duty: '112',
      taxBase: '1232',
      tax: '246.4',
      total: '1478.4',
    });
    const fob = settled(landedCost({ ...shipment, basis: 'FOB' }));
    expect(fob).to.include({ customsValue: '1000', duty: '100', taxBase: '1220', tax: '244', total: '1464' });
  });

  it('has no tax, fees or percentage where there are none', () => {
    const bare = settled(landedCost({ goods: '0', basis: 'FOB', layers: [] }));
    expect(bare).to.include({ total: '0', tax: null, taxBase: null, fees: null, aboveGoodsPercent: null });
  });

  it('is what is paid and nothing else, with a working that holds in every rounding', () => {
    fc.assert(
      fc.property(
        fc.record({ goods: cents, freight: cents, insurance: cents }),
        fc.array(
          percentage.map((rate) => ({ id: 'layer', rate })),
          { maxLength: 3 },
        ),
        percentage,
        fc.constantFrom('FOB', 'CIF'),
        fc.constantFrom('exact', 'cents', 'us-customs'),
        (amounts, layers, taxRate, basis, rounding) => {
          const fees = { transport: 'ocean', rates: FEES_2027 } as const;
          const cost = settled(landedCost({ ...amounts, layers, taxRate, basis, rounding, fees }));
          const paid = decimal(cost.duty).plus(cost.fees!.total).plus(cost.tax!);
          expectSame(cost.payable, plain(paid));
          const total = paid.plus(amounts.goods).plus(amounts.freight).plus(amounts.insurance);
          expectSame(cost.total, plain(total));
        },
      ),
    );
  });

  it('refuses what it cannot compute with, naming the input', () => {
    const refused = (change: object) => {
      const outcome = landedCost({ ...shipment, ...change });
      return outcome.ok ? null : [outcome.reason, outcome.field];
    };
    expect(refused({ basis: 'EXW' })).to.deep.equal(['unknown-basis', 'basis']);
    expect(refused({ taxRate: '-1' })).to.deep.equal(['negative', 'taxRate']);
    expect(refused({ layers: [{ id: 'a', rate: '?' }] })).to.deep.equal(['not-a-number', 'layers[0].rate']);
    expect(refused({ fees: { transport: 'ocean', entries: 0, rates: FEES_2027 } })).to.deep.equal([
      'entries-not-whole',
      'fees.entries',
    ]);
    expect(importTax({ value: '1', duty: 'x', taxRate: '5' })).to.include({
      reason: 'not-a-number',
      field: 'duty',
    });
  });
});
