import { expect } from 'chai';
import fc from 'fast-check';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { rateHistory, rateOn, type ScheduleQuery } from '../../../src/core/tariff/tariff-schedule.js';
import { tariffs } from '../../../src/data/tariffs/index.js';
import { evaluateWorking } from '../../helpers/evaluate-working.js';
import { inForce, rates, row, small } from '../../helpers/tariff-schedule.js';

describe('the tariff schedule', () => {
  it('asks for the quota where the rate hangs on it, and only there', () => {
    const cars = { product: 'passenger-cars', origin: 'GB' };
    const refused = rateOn(tariffs, { ...cars, date: '2025-06-30' });
    expect(refused).to.deep.equal({ ok: false, reason: 'quota-needed', field: 'quota' });
    expect(inForce({ ...cars, date: '2025-06-29' }).rate).to.equal('27.5');
    expect(rates({ ...cars, quota: 'in' }, '2025-06-29', '2025-06-30')).to.deep.equal(['27.5', '10']);
    expect(rates({ ...cars, quota: 'over' }, '2025-06-29', '2025-06-30')).to.deep.equal(['27.5', '27.5']);
    expect(inForce({ ...cars, quota: 'over', date: '2026-01-01' }).previousChange).to.equal('2025-04-03');
    expect(inForce({ ...cars, quota: 'in', date: '2026-01-01' }).previousChange).to.equal('2025-06-30');
  });

  it('says since when and until when, and when the combined rate last changed and next changes', () => {
    const cars = { product: 'passenger-cars', origin: 'JP' };
    const dates = (query: ScheduleQuery) => {
      const { since, until, previousChange, nextChange } = inForce(query);
      return [since, until, previousChange, nextChange];
    };
    expect(dates({ ...cars, date: '2025-03-01' })).to.deep.equal([null, '2025-04-02', null, '2025-04-03']);
    expect(dates({ ...cars, date: '2025-08-15' })).to.deep.equal([
      '2025-04-03',
      '2025-09-15',
      '2025-04-03',
      '2025-09-16',
    ]);
    expect(dates({ ...cars, date: '2026-08-01' })).to.deep.equal(['2025-09-16', null, '2025-09-16', null]);
    // 15 and 12.5 are both below 26.4: the rule changes on 24 July 2026, the rate does on 24 February and back on 24 July.
    const beef = { product: 'other-goods', origin: 'JP', mfnRate: '26.4' };
    expect(dates({ ...beef, date: '2025-08-08' }).slice(2)).to.deep.equal(['2025-08-07', '2026-02-24']);
    // At 2.5 and a floor of 12.5 a surcharge of 10 changes the rule and not the rate.
    const even = { product: 'other-goods', origin: 'JP', mfnRate: '2.5', date: '2026-08-01' };
    expect(dates(even)).to.deep.equal(['2026-07-24', null, '2026-02-24', null]);
    expect(inForce({ product: 'patented-medicines', origin: 'GB', date: '2026-08-01' })).to.include({
      previousChange: null,
      knownSince: '2025-01-01',
    });
  });

  it('says where the ordinary rate comes from, and that 0 is only assumed', () => {
    const date = '2026-08-01';
    expect(inForce({ product: 'other-goods', origin: 'JP', date })).to.include({
      mfnRate: '0',
      mfnBasis: 'assumed',
      rate: '12.5',
    });
    expect(inForce({ product: 'car-parts', origin: 'JP', date })).to.include({
      mfnRate: '2.5',
      mfnBasis: 'product',
    });
    expect(inForce({ product: 'car-parts', origin: 'JP', mfnRate: '18.00', date })).to.include({
      mfnRate: '18',
      mfnBasis: 'given',
      rate: '18',
    });
  });

  it('refuses a gap with the nearest days that are known, and what it does not know at all', () => {
    const gappy = small(row('2025-01-01', '2025-03-31', '1'), row('2025-06-01', '2025-12-31', '2'));
    const on = (date: string, schedule = gappy, rest: Partial<ScheduleQuery> = {}) =>
      rateOn(schedule, { product: 'p', origin: 'JP', date, ...rest });
    expect(on('2025-05-01')).to.deep.equal({
      ok: false,
      reason: 'gap',
      field: 'date',
      details: { earlier: '2025-03-31', later: '2025-06-01' },
    });
    expect(on('2024-12-31')).to.deep.include({ reason: 'gap', details: { later: '2025-01-01' } });
    expect(on('2026-01-01')).to.deep.include({ reason: 'gap', details: { earlier: '2025-12-31' } });
    expect(on('2025-06-01')).to.deep.include({ ok: true, previousChange: null });
    expect(on('2025-03-31')).to.deep.include({ ok: true, nextChange: null });
    expect(on('2025-06-01', gappy, { product: 'q' })).to.include({
      reason: 'unknown-product',
      field: 'product',
    });
    expect(on('2025-06-01', gappy, { origin: 'XX' })).to.include({
      reason: 'unknown-origin',
      field: 'origin',
    });
    expect(on('2025-06-01', gappy, { origin: 'EU' })).to.include({ reason: 'no-data' });
    for (const date of ['2025-02-29', '2025-13-01', '20250601', 'today', '', '2025-06-01T00:00:00Z'])
      expect(on(date), date).to.include({ reason: 'invalid-date', field: 'date' });
    for (const mfnRate of ['-1', '2,5', '', '1e3', '10000.1', 'NaN', `0.${'1'.repeat(31)}`])
      expect(on('2025-06-01', gappy, { mfnRate }), mfnRate).to.include({
        reason: 'invalid-rate',
        field: 'mfnRate',
      });
    expect(
      rateOn(tariffs, { product: 'steel-aluminium-copper', origin: 'JP', date: '2025-03-11' }),
    ).to.deep.include({
      reason: 'gap',
      details: { later: '2025-03-12' },
    });
  });

  it('knows the first of the days that join this one, and the heading for the ordinary rate', () => {
    const joined = small(
      row('2025-01-01', '2025-01-31', '1'),
      row('2025-03-01', '2025-03-31', '1', {
        rule: { kind: 'inclusive-floor', rate: '15' },
        heading: 'below',
        headingAtFloor: 'at',
      }),
      row('2025-04-01', null, '2'),
    );
    const on = (date: string, mfnRate: string) =>
      inForce({ product: 'p', origin: 'JP', date, mfnRate }, joined);
    expect(on('2025-05-01', '0').knownSince).to.equal('2025-03-01');
    expect(on('2025-01-02', '0').knownSince).to.equal('2025-01-01');
    expect(on('2025-03-02', '14.9').heading).to.equal('below');
    expect(on('2025-03-02', '15').heading).to.equal('at');
    expect(on('2025-05-01', '20').heading).to.equal('');
  });

  it('reads rows in any order', () => {
    const schedule = small(row('2025-03-01', null, '3'), row('2025-01-01', '2025-02-28', '1'));
    expect(inForce({ product: 'p', origin: 'JP', date: '2025-03-01' }, schedule).previousChange).to.equal(
      '2025-03-01',
    );
    expect(
      rateHistory(schedule, { product: 'p', origin: 'JP' }, '2025-01-15', '2025-03-02').map(
        ({ rate }) => rate,
      ),
    ).to.deep.equal(['1', '3']);
  });

  it('shows a working that comes to the value, and layers that come to the rate', () => {
    const mfn = fc
      .bigInt({ min: 0n, max: 10n ** 6n })
      .map((n) => `${n / 1000n}.${String(n % 1000n).padStart(3, '0')}`);
    fc.assert(
      fc.property(fc.constantFrom(...tariffs.rows), mfn, (item, mfnRate) => {
        const { product, origin, quota, from: date } = item;
        const { steps, layers, rate, rule } = inForce({ product, origin, quota, mfnRate, date });
        for (const { working, value } of steps) expect(evaluateWorking(working).toFixed()).to.equal(value);
        expect(steps.at(-1)).to.include({ id: 'combinedRate', value: rate, unit: 'percent' });
        expect(layers.reduce((sum, layer) => sum.plus(layer.rate), decimal('0')).toFixed()).to.equal(rate);
        if (rule.kind === 'inclusive-floor') {
          expect(decimal(rate).gte(rule.rate) && decimal(rate).gte(mfnRate)).to.equal(true);
          expect([decimal(rule.rate).toFixed(), decimal(mfnRate).toFixed()]).to.include(rate);
        }
      }),
    );
  });
});
