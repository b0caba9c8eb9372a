import { expect } from 'chai';
import { rateOn, type ScheduleQuery } from '../../../src/core/tariff/tariff-schedule.js';
import { tariffs } from '../../../src/data/tariffs/index.js';
import { inForce, rates } from '../../helpers/tariff-schedule.js';

describe('the tariff schedule of the deals', () => {
  it('gives the rate of the day on cars of Japan, and says when it is past what is known', () => {
    const cars = { product: 'passenger-cars', origin: 'JP' };
    expect(
      rates(cars, '2025-04-02', '2025-04-03', '2025-08-15', '2025-09-15', '2025-09-16', '2026-11-22'),
    ).to.deep.equal(['2.5', '27.5', '27.5', '27.5', '15', '15']);
    expect(inForce({ ...cars, date: '2026-10-02' }).beyondKnown).to.equal(false);
    expect(inForce({ ...cars, date: tariffs.knownThrough }).beyondKnown).to.equal(false);
    expect(inForce({ ...cars, date: '2026-11-22' }).beyondKnown).to.equal(true);
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
    const beef = inForce({ product: 'other-goods', origin: 'JP', mfnRate: '26.4', date: '2025-08-07' });
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
    const date = '2026-08-01';
    expect(inForce({ product: 'passenger-cars', origin: 'JP', date }).row.heading).to.contain('9903.94.41');
    const examples: [string, ScheduleQuery, string][] = [
      ['wx-jp-car', { product: 'passenger-cars', origin: 'JP', date }, '15'],
      ['wx-jp-part', { product: 'car-parts', origin: 'JP', date }, '15'],
      ['wx-jp-part-122', { product: 'car-parts', origin: 'JP', date: '2026-03-15' }, '15'],
      [
        'wx-jp-general-fl',
        { product: 'other-goods', origin: 'JP', mfnRate: '2.5', date: '2026-07-25' },
        '12.5',
      ],
      ['wx-jp-free-era2', { product: 'other-goods', origin: 'JP', mfnRate: '0', date: '2026-01-15' }, '15'],
      ['wx-jp-free-era3', { product: 'other-goods', origin: 'JP', mfnRate: '0', date: '2026-02-24' }, '10'],
      ['wx-jp-figure', { product: 'other-goods', origin: 'JP', mfnRate: '0', date: '2026-10-05' }, '12.5'],
      ['wx-jp-textile', { product: 'other-goods', origin: 'JP', mfnRate: '7.5', date: '2025-08-07' }, '15'],
      ['wx-ch-5', { product: 'other-goods', origin: 'CH', mfnRate: '5', date: '2025-12-18' }, '15'],
      ['wx-uk-car', { product: 'passenger-cars', origin: 'GB', quota: 'in', date }, '10'],
      ['wx-eu-wood, MFN 4', { product: 'wood-furniture', origin: 'EU', mfnRate: '4', date }, '15'],
      ['wx-eu-wood, MFN 20', { product: 'wood-furniture', origin: 'EU', mfnRate: '20', date }, '20'],
      ['wx-ave', { product: 'other-goods', origin: 'EU', mfnRate: '0.63', date }, '10'],
    ];
    for (const [id, query, expected] of examples) expect(inForce(query).rate, id).to.equal(expected);
    const swiss = inForce({ product: 'other-goods', origin: 'CH', mfnRate: '5', date: '2025-12-18' });
    expect(swiss.layers[1]).to.deep.equal({ id: 'additional', rate: '10' });
    const wine = inForce({ product: 'other-goods', origin: 'EU', mfnRate: '0.63', date });
    expect(wine.layers[1]?.rate).to.equal('9.37');
  });

  it('has the rates by country that were in force on 9 April 2025 alone', () => {
    const goods = { product: 'other-goods', mfnRate: '0' };
    const days = ['2025-04-04', '2025-04-05', '2025-04-08', '2025-04-09', '2025-04-10', '2025-08-06'];
    const expected: Record<string, [rate: string, heading: string]> = {
      JP: ['24', '9903.01.53'],
      EU: ['20', '9903.01.50'],
      KR: ['25', '9903.01.54'],
      CH: ['31', '9903.01.60'],
      GB: ['10', '9903.01.25'],
    };
    for (const [origin, [rate, heading]] of Object.entries(expected)) {
      expect(rates({ ...goods, origin }, ...days), origin).to.deep.equal(['0', '10', '10', rate, '10', '10']);
      expect(inForce({ ...goods, origin, date: '2025-04-09' }).heading, origin).to.equal(heading);
    }
  });

  it('has the duty before Section 232 on each kind of goods that it reached later', () => {
    const on = (product: string, origin: string, mfnRate: string | undefined, ...days: string[]) =>
      rates({ product, origin, ...(mfnRate === undefined ? {} : { mfnRate }) }, ...days);
    expect(
      on(
        'heavy-trucks',
        'JP',
        undefined,
        '2025-04-04',
        '2025-04-09',
        '2025-08-06',
        '2025-10-31',
        '2025-11-01',
      ),
    ).to.deep.equal(['25', '49', '35', '25', '50']);
    expect(on('buses', 'JP', '2', '2025-08-06', '2025-10-31', '2025-11-01')).to.deep.equal([
      '12',
      '15',
      '12',
    ]);
    expect(
      on('wood-furniture', 'KR', '0', '2025-08-07', '2025-10-14', '2025-11-13', '2025-11-14'),
    ).to.deep.equal(['15', '25', '25', '15']);
    expect(on('wood-furniture', 'CH', '0', '2025-08-07', '2025-10-14', '2026-12-31')).to.deep.equal([
      '39',
      '25',
      '25',
    ]);
    expect(on('wood-furniture', 'GB', '0', '2025-10-13', '2025-10-14')).to.deep.equal(['10', '10']);
    expect(on('softwood', 'KR', '1', '2025-10-13', '2025-10-14')).to.deep.equal(['1', '11']);
    expect(on('chips', 'JP', '0', '2025-04-05', '2026-01-14', '2026-01-15')).to.deep.equal(['0', '0', '25']);
    expect(on('patented-medicines', 'EU', '0', '2026-02-23', '2026-07-30', '2026-07-31')).to.deep.equal([
      '0',
      '0',
      '15',
    ]);
    expect(
      on('steel-aluminium-copper', 'JP', '0', '2025-03-12', '2025-06-03', '2025-06-04', '2026-04-06'),
    ).to.deep.equal(['25', '25', '50', '50']);
    expect(on('civil-aircraft', 'JP', '0', '2025-09-15', '2025-09-16')).to.deep.equal(['15', '0']);
    expect(rateOn(tariffs, { product: 'wood-furniture', origin: 'CH', date: '2027-01-01' })).to.include({
      reason: 'gap',
    });
  });

  it('names of a pair of headings the one for the ordinary rate', () => {
    const heading = (product: string, origin: string, mfnRate?: string, date = '2026-08-01') =>
      inForce({ product, origin, date, ...(mfnRate === undefined ? {} : { mfnRate }) }).heading;
    expect(heading('passenger-cars', 'JP')).to.equal('9903.94.41');
    expect(heading('light-trucks', 'JP')).to.equal('9903.94.40');
    expect(heading('car-parts', 'JP')).to.equal('9903.94.43');
    expect(heading('car-parts', 'JP', '15')).to.equal('9903.94.42');
    expect(heading('other-goods', 'JP', '3')).to.equal('9903.05.49');
    expect(heading('other-goods', 'JP', '12.5')).to.equal('9903.05.48');
    expect(heading('car-parts', 'EU')).to.equal('9903.94.53');
    expect(heading('passenger-cars', 'KR')).to.equal('9903.94.61');
    expect(heading('other-goods', 'CH', '0', '2025-10-01')).to.equal('9903.02.58');
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
});
