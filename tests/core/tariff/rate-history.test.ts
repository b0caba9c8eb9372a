import { expect } from 'chai';
import fc from 'fast-check';
import { rateHistory, rateOn } from '../../../src/core/tariff/tariff-schedule.js';
import { tariffs } from '../../../src/data/tariffs/index.js';
import { row, small } from '../../helpers/tariff-schedule.js';

const DAY = 86_400_000;
const day = (from: string, days: number) =>
  new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);

describe('the history of a rate', () => {
  it('joins days with one rate, whatever the rule', () => {
    const goods = { product: 'other-goods', origin: 'JP', mfnRate: '2.5' };
    expect(rateHistory(tariffs, goods, '2026-01-01', '2026-12-31')).to.deep.equal([
      { from: '2026-01-01', to: '2026-02-23', rate: '15', rowId: 'jp-other-goods-2025-08-07' },
      { from: '2026-02-24', to: '2026-12-31', rate: '12.5', rowId: 'jp-other-goods-2026-02-24' },
    ]);
  });

  it('leaves gaps out and gives nothing for what is unknown', () => {
    const gappy = small(row('2025-01-01', '2025-03-31', '1'), row('2025-06-01', null, '1'));
    const history = rateHistory(gappy, { product: 'p', origin: 'JP' }, '2024-01-01', '2025-07-01');
    expect(history.map(({ from, to }) => [from, to])).to.deep.equal([
      ['2025-01-01', '2025-03-31'],
      ['2025-06-01', '2025-07-01'],
    ]);
    expect(rateHistory(gappy, { product: 'q', origin: 'JP' }, '2025-01-01', '2025-07-01')).to.deep.equal([]);
    expect(rateHistory(gappy, { product: 'p', origin: 'JP' }, '2025-07-01', '2025-01-01')).to.deep.equal([]);
    expect(rateHistory(gappy, { product: 'p', origin: 'JP' }, 'then', '2025-07-01')).to.deep.equal([]);
  });

  it('agrees with the rate of every day', () => {
    const pairs = [...new Set(tariffs.rows.map(({ product, origin }) => `${product} ${origin}`))];
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.constantFrom(undefined, 'in' as const, 'over' as const),
        fc.constantFrom(undefined, '0', '2.5', '5', '12.5', '26.4'),
        fc.integer({ min: -60, max: 800 }),
        fc.integer({ min: 0, max: 120 }),
        (pair, quota, mfnRate, start, length) => {
          const [product = '', origin = ''] = pair.split(' ');
          const goods = { product, origin, quota, mfnRate };
          const from = day('2025-01-01', start);
          const history = rateHistory(tariffs, goods, from, day(from, length));
          for (let n = 0; n <= length; n++) {
            const date = day(from, n);
            const found = rateOn(tariffs, { ...goods, date });
            const periods = history.filter((period) => period.from <= date && date <= period.to);
            expect(periods.map(({ rate }) => rate)).to.deep.equal(found.ok ? [found.rate] : []);
            const starts = history.slice(1).some((period) => period.from === date);
            if (starts && found.ok) expect(found.previousChange).to.equal(date);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
