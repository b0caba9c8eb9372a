import { expect } from 'chai';
import fc from 'fast-check';
import { decimal } from '../../src/core/decimal.js';
import {
  rateHistory,
  rateOn,
  type RateInForce,
  type ScheduleQuery,
  type ScheduleRow,
  type TariffSchedule,
} from '../../src/core/tariff-schedule.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { evaluateWorking } from '../helpers/evaluate-working.js';

function inForce(query: ScheduleQuery, schedule: TariffSchedule = tariffs): RateInForce {
  const found = rateOn(schedule, query);
  if (!found.ok) throw new Error(`${found.reason} for ${JSON.stringify(query)}`);
  return found;
}

const rates = (query: Omit<ScheduleQuery, 'on'>, ...days: string[]) =>
  days.map((on) => inForce({ ...query, on }).rate);

const DAY = 86_400_000;
const day = (from: string, days: number) =>
  new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);

const row = (
  from: string,
  to: string | null,
  rate: string,
  rest: Partial<ScheduleRow> = {},
): ScheduleRow => ({
  id: `r-${from}`,
  product: 'p',
  origin: 'JP',
  rule: { kind: 'add-on', rate },
  from,
  to,
  act: 'Act',
  heading: '',
  source: 's',
  status: 'in force',
  ...rest,
});

const small = (...rows: ScheduleRow[]): TariffSchedule => ({
  knownThrough: '2030-01-01',
  products: [{ id: 'p', label: 'P', mfnRate: null }],
  origins: [
    { id: 'JP', label: 'Japan' },
    { id: 'EU', label: 'European Union' },
  ],
  rows,
});

describe('the tariff schedule', () => {
  it('gives the rate of the day on cars of Japan, and says when it is past what is known', () => {
    const cars = { product: 'passenger-cars', origin: 'JP' };
    expect(
      rates(cars, '2025-04-02', '2025-04-03', '2025-08-15', '2025-09-15', '2025-09-16', '2026-11-22'),
    ).to.deep.equal(['2.5', '27.5', '27.5', '27.5', '15', '15']);
    expect(inForce({ ...cars, on: '2026-10-02' }).beyondKnown).to.equal(false);
    expect(inForce({ ...cars, on: '2026-11-22' }).beyondKnown).to.equal(true);
  });

  it('gives other goods of Japan the five regimes in turn (wx-jp-eras)', () => {
    const goods = { product: 'other-goods', origin: 'JP', mfnRate: '3' };
    expect(rates(goods, '2025-04-04', '2025-04-05', '2025-08-07', '2026-02-24', '2026-07-24')).to.deep.equal([
      '3',
      '13',
      '15',
      '13',
      '12.5',
    ]);
    expect(rates(goods, '2025-08-06', '2026-02-23', '2026-07-23')).to.deep.equal(['13', '15', '13']);
  });

  it('never lowers an ordinary rate to a floor: beef stays at 26.4, a light truck at 25 (wx-jp-beef)', () => {
    const beef = inForce({ product: 'other-goods', origin: 'JP', mfnRate: '26.4', on: '2025-08-07' });
    expect(beef.rate).to.equal('26.4');
    expect(beef.layers).to.deep.equal([
      { id: 'mfn', rate: '26.4' },
      { id: 'additional', rate: '0' },
    ]);
    expect(
      rates(
        { product: 'light-trucks', origin: 'JP' },
        '2025-04-02',
        '2025-09-15',
        '2025-09-16',
        '2026-08-01',
      ),
    ).to.deep.equal(['25', '50', '25', '25']);
  });

  it('agrees with the published examples that concern rates', () => {
    const on = '2026-08-01';
    expect(inForce({ product: 'passenger-cars', origin: 'JP', on }).row.heading).to.contain('9903.94.41');
    const examples: [string, ScheduleQuery, string][] = [
      ['wx-jp-car', { product: 'passenger-cars', origin: 'JP', on }, '15'],
      ['wx-jp-part', { product: 'car-parts', origin: 'JP', on }, '15'],
      ['wx-jp-part-122', { product: 'car-parts', origin: 'JP', on: '2026-03-15' }, '15'],
      [
        'wx-jp-general-fl',
        { product: 'other-goods', origin: 'JP', mfnRate: '2.5', on: '2026-07-25' },
        '12.5',
      ],
      ['wx-jp-free-era2', { product: 'other-goods', origin: 'JP', mfnRate: '0', on: '2026-01-15' }, '15'],
      ['wx-jp-free-era3', { product: 'other-goods', origin: 'JP', mfnRate: '0', on: '2026-02-24' }, '10'],
      ['wx-jp-figure', { product: 'other-goods', origin: 'JP', mfnRate: '0', on: '2026-10-05' }, '12.5'],
      ['wx-jp-textile', { product: 'other-goods', origin: 'JP', mfnRate: '7.5', on: '2025-08-07' }, '15'],
      ['wx-ch-5', { product: 'other-goods', origin: 'CH', mfnRate: '5', on: '2025-12-18' }, '15'],
      ['wx-uk-car', { product: 'passenger-cars', origin: 'GB', quota: 'in', on }, '10'],
      ['wx-eu-wood, MFN 4', { product: 'wood-furniture', origin: 'EU', mfnRate: '4', on }, '15'],
      ['wx-eu-wood, MFN 20', { product: 'wood-furniture', origin: 'EU', mfnRate: '20', on }, '20'],
      ['wx-ave', { product: 'other-goods', origin: 'EU', mfnRate: '0.63', on }, '10'],
    ];
    for (const [id, query, expected] of examples) expect(inForce(query).rate, id).to.equal(expected);
    const swiss = inForce({ product: 'other-goods', origin: 'CH', mfnRate: '5', on: '2025-12-18' });
    expect(swiss.layers[1]).to.deep.equal({ id: 'additional', rate: '10' });
    const wine = inForce({ product: 'other-goods', origin: 'EU', mfnRate: '0.63', on });
    expect(wine.layers[1]?.rate).to.equal('9.37');
  });

  it('knows the parallel agreements from their own days', () => {
    const cars = { product: 'passenger-cars' };
    expect(rates({ ...cars, origin: 'EU' }, '2025-07-31', '2025-08-01')).to.deep.equal(['27.5', '15']);
    expect(rates({ ...cars, origin: 'KR' }, '2025-04-02', '2025-10-31', '2025-11-01')).to.deep.equal([
      '0',
      '25',
      '15',
    ]);
    const goods = { product: 'other-goods', mfnRate: '4' };
    const days = ['2025-08-06', '2025-11-13', '2025-11-14', '2026-02-24', '2026-07-24'];
    expect(rates({ ...goods, origin: 'CH' }, ...days)).to.deep.equal(['14', '43', '15', '14', '12.5']);
    expect(rates({ ...goods, origin: 'KR' }, ...days)).to.deep.equal(['14', '19', '15', '14', '12.5']);
    expect(rates({ ...goods, origin: 'EU' }, ...days)).to.deep.equal(['14', '15', '15', '14', '10']);
    expect(rates({ ...goods, origin: 'GB' }, ...days)).to.deep.equal(['14', '14', '14', '14', '14']);
  });

  it('asks for the quota where the rate hangs on it, and only there', () => {
    const cars = { product: 'passenger-cars', origin: 'GB' };
    const refused = rateOn(tariffs, { ...cars, on: '2025-06-30' });
    expect(refused).to.deep.equal({ ok: false, reason: 'quota-needed', field: 'quota' });
    expect(inForce({ ...cars, on: '2025-06-29' }).rate).to.equal('27.5');
    expect(rates({ ...cars, quota: 'in' }, '2025-06-29', '2025-06-30')).to.deep.equal(['27.5', '10']);
    expect(rates({ ...cars, quota: 'over' }, '2025-06-29', '2025-06-30')).to.deep.equal(['27.5', '27.5']);
    expect(inForce({ ...cars, quota: 'over', on: '2026-01-01' }).previousChange).to.equal('2025-04-03');
    expect(inForce({ ...cars, quota: 'in', on: '2026-01-01' }).previousChange).to.equal('2025-06-30');
  });

  it('says since when and until when, and when the combined rate last changed and next changes', () => {
    const cars = { product: 'passenger-cars', origin: 'JP' };
    const dates = (query: ScheduleQuery) => {
      const { since, until, previousChange, nextChange } = inForce(query);
      return [since, until, previousChange, nextChange];
    };
    expect(dates({ ...cars, on: '2025-03-01' })).to.deep.equal([null, '2025-04-02', null, '2025-04-03']);
    expect(dates({ ...cars, on: '2025-08-15' })).to.deep.equal([
      '2025-04-03',
      '2025-09-15',
      '2025-04-03',
      '2025-09-16',
    ]);
    expect(dates({ ...cars, on: '2026-08-01' })).to.deep.equal(['2025-09-16', null, '2025-09-16', null]);
    // 15 and 12.5 are both below 26.4: the rule changes on 24 July 2026, the rate does on 24 February and back on 24 July.
    const beef = { product: 'other-goods', origin: 'JP', mfnRate: '26.4' };
    expect(dates({ ...beef, on: '2025-08-08' }).slice(2)).to.deep.equal(['2025-08-07', '2026-02-24']);
    // At 2.5 and a floor of 12.5 a surcharge of 10 changes the rule and not the rate.
    const even = { product: 'other-goods', origin: 'JP', mfnRate: '2.5', on: '2026-08-01' };
    expect(dates(even)).to.deep.equal(['2026-07-24', null, '2026-02-24', null]);
    expect(inForce({ product: 'civil-aircraft', origin: 'JP', on: '2026-08-01' }).previousChange).to.equal(
      null,
    );
  });

  it('says where the ordinary rate comes from, and that 0 is only assumed', () => {
    const on = '2026-08-01';
    expect(inForce({ product: 'other-goods', origin: 'JP', on })).to.include({
      mfnRate: '0',
      mfnBasis: 'assumed',
      rate: '12.5',
    });
    expect(inForce({ product: 'car-parts', origin: 'JP', on })).to.include({
      mfnRate: '2.5',
      mfnBasis: 'product',
    });
    expect(inForce({ product: 'car-parts', origin: 'JP', mfnRate: '18.00', on })).to.include({
      mfnRate: '18',
      mfnBasis: 'given',
      rate: '18',
    });
  });

  it('refuses a gap with the nearest days that are known, and what it does not know at all', () => {
    const gappy = small(row('2025-01-01', '2025-03-31', '1'), row('2025-06-01', '2025-12-31', '2'));
    const on = (date: string, schedule = gappy, rest: Partial<ScheduleQuery> = {}) =>
      rateOn(schedule, { product: 'p', origin: 'JP', on: date, ...rest });
    expect(on('2025-05-01')).to.deep.equal({
      ok: false,
      reason: 'gap',
      field: 'on',
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
      expect(on(date), date).to.include({ reason: 'invalid-date', field: 'on' });
    for (const mfnRate of ['-1', '2,5', '', '1e3', '10000.1', 'NaN', `0.${'1'.repeat(31)}`])
      expect(on('2025-06-01', gappy, { mfnRate }), mfnRate).to.include({
        reason: 'invalid-rate',
        field: 'mfnRate',
      });
    expect(
      rateOn(tariffs, { product: 'patented-medicines', origin: 'JP', on: '2026-07-30' }),
    ).to.deep.include({
      reason: 'gap',
      details: { later: '2026-07-31' },
    });
  });

  it('reads rows in any order', () => {
    const schedule = small(row('2025-03-01', null, '3'), row('2025-01-01', '2025-02-28', '1'));
    expect(inForce({ product: 'p', origin: 'JP', on: '2025-03-01' }, schedule).previousChange).to.equal(
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
        const { product, origin, quota, from: on } = item;
        const { steps, layers, rate, rule } = inForce({ product, origin, quota, mfnRate, on });
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
            const on = day(from, n);
            const found = rateOn(tariffs, { ...goods, on });
            const periods = history.filter((period) => period.from <= on && on <= period.to);
            expect(periods.map(({ rate }) => rate)).to.deep.equal(found.ok ? [found.rate] : []);
            const starts = history.slice(1).some((period) => period.from === on);
            if (starts && found.ok) expect(found.previousChange).to.equal(on);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
