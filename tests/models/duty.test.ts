import { expect } from 'chai';
import fc from 'fast-check';
import { compoundDuty, type DutyPart } from '../../src/models/compound-duty.js';
import { Decimal, decimal, plain } from '../../src/core/numbers/decimal.js';
import { adValoremEquivalent, layeredDuty, specificDuty } from '../../src/models/duty.js';
import { displacedRate, inclusiveFloor } from '../../src/models/rate-rules.js';
import { stackedExamples, workedExamples } from '../fixtures/worked-examples.js';
import { expectRounded, expectSame, settled } from '../helpers/settled.js';

const percentage = fc.integer({ min: 0, max: 200_000 }).map((n) => plain(decimal(String(n)).dividedBy(1000)));
const amount = fc.bigInt({ min: 0n, max: 10n ** 18n }).map((n) => plain(decimal(String(n)).dividedBy(100)));

describe('inclusive floor', () => {
  for (const [id, example] of Object.entries(workedExamples))
    it(`agrees with ${id} (${example.source})`, () => {
      const { combinedRate, additionalRate } = settled(
        inclusiveFloor({ mfnRate: example.columnOne, floorRate: example.floor }),
      );
      expectSame(combinedRate, example.total);
      const layers = [
        { id: 'mfn', rate: example.columnOne },
        { id: 'additional', rate: additionalRate },
      ];
      expectSame(settled(layeredDuty({ customsValue: example.value, layers })).duty, example.duty);
    });

  it('tops up to the floor and never lowers to it', () => {
    fc.assert(
      fc.property(percentage, percentage, (mfnRate, floorRate) => {
        const { combinedRate } = settled(inclusiveFloor({ mfnRate, floorRate }));
        expectSame(combinedRate, plain(Decimal.max(mfnRate, floorRate)));
      }),
    );
  });
});

describe('layers', () => {
  for (const [id, example] of Object.entries(stackedExamples))
    it(`add up, never compound: ${id} (${example.source})`, () => {
      const layers = example.rates.map((rate, index) => ({ id: String(index), rate }));
      const duty = settled(layeredDuty({ customsValue: example.value, layers }));
      expectSame(duty.rate, example.total);
      expectSame(duty.duty, example.duty);
    });

  it('may fall on different values: wx-jas-jp (JAS Worldwide, 2025-04-04), 2.5 % of 100 and 25 % of 25', () => {
    const base = settled(layeredDuty({ customsValue: '100', layers: [{ id: 'mfn', rate: '2.5' }] }));
    const metal = settled(layeredDuty({ customsValue: '25', layers: [{ id: '232', rate: '25' }] }));
    expect([base.duty, metal.duty]).to.deep.equal(['2.5', '6.25']);
    expectSame(plain(decimal(base.duty).plus(metal.duty)), '8.75');
  });

  it('charge nothing without a layer, and have no effective rate on nothing', () => {
    expect(settled(layeredDuty({ customsValue: '100', layers: [] }))).to.include({ duty: '0', rate: '0' });
    const free = settled(layeredDuty({ customsValue: '0', layers: [{ id: 'mfn', rate: '5' }] }));
    expect(free.effectiveRate).to.equal(null);
  });

  it('exclude each other on the covered share', () => {
    const rate = (coveredShare: string) =>
      settled(displacedRate({ sectoralRate: '25', generalRate: '10', coveredShare })).rate;
    expect([rate('0'), rate('40'), rate('100')]).to.deep.equal(['35', '31', '25']);
    expect(displacedRate({ sectoralRate: '25', generalRate: '10', coveredShare: '101' })).to.deep.equal({
      ok: false,
      reason: 'too-large',
      field: 'coveredShare',
      details: { limit: '100' },
    });
  });

  it('show a working that gives its own values, in every rounding', () => {
    const layers = fc.array(fc.record({ id: fc.string(), rate: percentage }), { maxLength: 4 });
    const rounding = fc.constantFrom('exact', 'cents', 'us-customs');
    fc.assert(
      fc.property(amount, layers, rounding, (customsValue, given, how) => {
        const duty = settled(layeredDuty({ customsValue, layers: given, rounding: how }));
        expect(duty.layers.map(({ id }) => id)).to.deep.equal(given.map(({ id }) => id));
        if (how !== 'exact') expect(decimal(duty.duty).decimalPlaces()).to.be.at.most(2);
      }),
    );
  });
});

describe('specific duty', () => {
  it('converts a rate in foreign money in full', () => {
    const input = { rate: '35.10', quantity: '250', unitMultiplier: '0.01', exchangeRate: '0.86543' };
    expect(settled(specificDuty(input)).duty).to.equal('75.9414825');
    expect(settled(specificDuty({ ...input, rounding: 'cents' })).duty).to.equal('75.94');
  });

  it('has an ad valorem equivalent that the floor is tested against: wx-ave (test report of 2026-10-09)', () => {
    const { duty } = settled(specificDuty({ rate: '0.063', quantity: '1000' }));
    expect(duty).to.equal('63');
    const { rate } = settled(adValoremEquivalent({ duty, customsValue: '10000' }));
    expect(rate).to.equal('0.63');
    const topUp = (floorRate: string) => settled(inclusiveFloor({ mfnRate: rate, floorRate })).additionalRate;
    expect([topUp('10'), topUp('12.5')]).to.deep.equal(['9.37', '11.87']);
  });

  it('has an equivalent that a floor takes with all its digits', () => {
    const { rate } = settled(adValoremEquivalent({ duty: '1', customsValue: '30' }));
    const floor = settled(inclusiveFloor({ mfnRate: rate, floorRate: '15' }));
    expect(floor.combinedRate).to.equal('15');
    expectRounded(floor.additionalRate, '11.6666666667', 10);
  });

  it('refuses an equivalent on no value', () => {
    expect(adValoremEquivalent({ duty: '63', customsValue: '0' })).to.include({ reason: 'not-positive' });
  });
});

describe('compound duty', () => {
  it('has an ad valorem equivalent: wx-ave-compound (BMSI BILDH manual, sample 018)', () => {
    const { duty } = settled(
      compoundDuty({
        customsValue: '320150',
        parts: [
          { kind: 'specific', rate: '0.45', quantity: '12000' },
          { kind: 'ad-valorem', rate: '7' },
          { kind: 'specific', rate: '0.025', quantity: '48000' },
        ],
      }),
    );
    expect(duty).to.equal('29010.5');
    const { rate } = settled(adValoremEquivalent({ duty, customsValue: '320150' }));
    expectRounded(rate, '9.06153', 5);
    const layers = [{ id: 'equivalent', rate: decimal(rate).toFixed(5) }];
    expect(settled(layeredDuty({ customsValue: '110000', layers, rounding: 'cents' })).duty).to.equal(
      '9967.68',
    );
  });

  it('reads MIN as not less than and MAX as not more than', () => {
    const duty = (operator: 'MIN' | 'MAX') =>
      settled(
        compoundDuty({
          customsValue: '100',
          parts: [
            { kind: 'ad-valorem', rate: '10' },
            { kind: 'specific', operator, rate: '3', quantity: '4' },
          ],
        }),
      ).duty;
    expect(duty('MIN')).to.equal('12');
    expect(duty('MAX')).to.equal('10');
  });

  it('shows the whole expression in its last step', () => {
    const result = settled(
      compoundDuty({
        customsValue: '1200.49',
        rounding: 'us-customs',
        parts: [
          { kind: 'ad-valorem', rate: '13.8' },
          { kind: 'specific', operator: 'MIN', rate: '13', quantity: '100' },
          { kind: 'specific', operator: 'MAX', rate: '15', quantity: '100' },
          { kind: 'specific', operator: '-', rate: '7', quantity: '100' },
        ],
      }),
    );
    expect(result.steps.at(-1)?.formula).to.equal('round(min(max(part1, part2), part3 − part4), 2)');
    expect(result.sides).to.deep.equal({ left: '1300', right: '800' });
    expect(
      settled(compoundDuty({ customsValue: '1', parts: [{ kind: 'ad-valorem', rate: '5' }] })).sides,
    ).to.equal(null);
  });

  it('stays within its bounds, with a working that holds', () => {
    fc.assert(
      fc.property(amount, percentage, amount, amount, (customsValue, rate, least, most) => {
        const bound = (operator: 'MIN' | 'MAX', money: string): DutyPart => ({
          kind: 'specific',
          operator,
          rate: money,
          quantity: '1',
        });
        const parts = [{ kind: 'ad-valorem', rate } as const, bound('MIN', least), bound('MAX', most)];
        const { duty } = settled(compoundDuty({ customsValue, parts }));
        expect(decimal(duty).lte(most)).to.equal(true);
        if (decimal(least).lte(most)) expect(decimal(duty).gte(least)).to.equal(true);
      }),
    );
  });

  it('refuses what is no expression, naming the part', () => {
    const refused = (parts: unknown[]) => {
      const outcome = compoundDuty({ customsValue: '1', parts: parts as DutyPart[] });
      return outcome.ok ? null : [outcome.reason, outcome.field];
    };
    const part = { kind: 'ad-valorem', rate: '5' };
    expect(refused([])).to.deep.equal(['no-parts', 'parts']);
    expect(refused([{ ...part, operator: 'MIN' }])).to.deep.equal(['operator-at-start', 'parts[0].operator']);
    expect(refused([part, { ...part, operator: 'min' }])).to.deep.equal([
      'unknown-operator',
      'parts[1].operator',
    ]);
    expect(refused([part, { ...part, rate: '' }])).to.deep.equal(['not-a-number', 'parts[1].rate']);
    expect(refused([{ kind: 'specific', rate: '1' }])).to.deep.equal(['not-a-number', 'parts[0].quantity']);
  });
});
