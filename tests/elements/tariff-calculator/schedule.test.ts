import { expect } from 'chai';
import { html } from 'lit';
import { calculator } from '../../helpers/mount.js';
import { below, control, enter, said, textOf } from '../../helpers/query.js';

const on = (product: string, day: string, mfn?: string) =>
  calculator(
    html`<impact-tariff-calculator
      product=${product}
      to-date=${day}
      mfn-rate=${mfn ?? ''}
    ></impact-tariff-calculator>`,
  );

describe('the rate of the day comes from the schedule, with its law', () => {
  const cars = [
    ['2025-04-02', '2.5', 'before the duty on cars'],
    ['2025-08-15', '27.5', 'under the additional duty'],
    ['2025-09-15', '27.5', 'on its last day'],
    ['2025-09-16', '15', 'on the first day of the agreement'],
    ['2026-11-22', '15', 'past the newest day known'],
  ] as const;
  for (const [day, rate, when] of cars)
    it(`gives ${rate} % for a car ${when}`, async () => {
      const element = await on('passenger-cars', day);
      expect(element.result).to.include({
        toRate: rate,
        toDate: day,
        product: 'passenger-cars',
        origin: 'JP',
      });
      expect(control(element, 'toRate').value).to.equal(rate);
    });

  it('says that a rate past the newest known day is the newest one known, and of a known day it does not', async () => {
    const note = /The newest rate known here, as of \w+ \d+, \d{4}\. A later change is not in it\./;
    expect(below(await on('passenger-cars', '2026-11-22'), 'toRate').echo).to.match(note);
    expect(below(await on('passenger-cars', '2026-09-01'), 'toRate').echo).not.to.match(note);
  });

  const regimes = [
    ['2025-04-04', '3', 'the MFN rate alone', '3% MFN'],
    ['2025-06-01', '13', '10 % on top', '3% MFN + 10% additional'],
    ['2025-09-01', '15', 'the floor of 15 %', '3% MFN + 12% additional'],
    ['2026-03-15', '13', '10 % on top again', '3% MFN + 10% additional'],
    ['2026-08-01', '12.5', 'the floor of 12.5 %', '3% MFN + 9.5% additional'],
  ] as const;
  for (const [day, rate, regime, layers] of regimes)
    it(`gives ${rate} % for other goods at 3 % under ${regime}`, async () => {
      const element = await on('other-goods', day, '3');
      expect(element.result!.toRate).to.equal(rate);
      expect(below(element, 'toRate').echo).to.contain(layers);
    });

  it('keeps a light truck at 25 % after the deal, because the floor of 15 % adds nothing', async () => {
    const element = await on('light-trucks', '2025-09-16');
    expect(element.result).to.include({ fromRate: '50', toRate: '25' });
  });

  it('compares with the day before the last change where no day is given', async () => {
    const element = await calculator();
    expect(element.result).to.include({ fromRate: '27.5', toRate: '15', fromDate: '2025-09-15' });
    expect(control(element, 'fromDate').value).to.equal('2025-09-15');
    expect(said(element, 'standfirst')).to.equal(
      'Passenger cars from Japan: US duty on Sep 15, 2025 against Oct 10, 2026',
    );
  });

  it('names the act and the heading beside the rate', async () => {
    const element = await on('passenger-cars', '2025-09-16');
    const { echo } = below(element, 'toRate');
    expect(echo).to.contain('2.5% MFN + 12.5% additional');
    expect(echo).to.contain('EO 14345');
    expect(echo).to.contain('9903.94.41');
    expect(said(element, 'data-date')).to.match(/^Data as of \w+ \d+, \d{4}$/);
  });

  it('shows the rate in all where the source states no more, not the ordinary rate beside it', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        origin="KR"
        from-date="2025-11-13"
        to-date="2025-04-03"
      ></impact-tariff-calculator>`,
    );
    expect(element.result).to.include({ fromRate: '15', toRate: '25' });
    expect(below(element, 'toRate').echo).to.equal(
      '25% in all · Proclamation 10908 (Section 232) · 9903.94.01',
    );
    await enter(element, 'toDate', '2025-01-15');
    expect(element.result!.toRate).to.equal('0');
    expect(below(element, 'toRate').echo).to.match(/^0% in all · KORUS/);
  });

  it('takes the MFN rate as 0 where the schedule does not know it, and says so', async () => {
    const element = await on('other-goods', '2025-09-01');
    expect(element.result!.toRate).to.equal('15');
    expect(below(element, 'mfnRate').echo).to.equal('The MFN rate is taken as 0 until you enter it.');
    await enter(element, 'mfnRate', '20');
    expect(element.result!.toRate).to.equal('20');
    expect(below(element, 'mfnRate').echo).to.equal('');
  });

  it('follows the date, the goods and the origin that are chosen', async () => {
    const element = await calculator();
    await enter(element, 'toDate', '2025-04-02');
    expect(element.result).to.include({ toDate: '2025-04-02', toRate: '2.5' });
    await enter(element, 'toDate', '2026-01-15');
    await enter(element, 'product', 'light-trucks');
    expect(element.result).to.include({ product: 'light-trucks', toRate: '25' });
    await enter(element, 'product', 'passenger-cars');
    await enter(element, 'origin', 'EU');
    expect(element.result).to.include({ origin: 'EU', toRate: '15' });
    expect(said(element, 'standfirst')).to.contain('European Union');
  });

  it('asks whether a quota has room where the rate depends on it', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        product="passenger-cars"
        origin="GB"
        to-date="2026-01-15"
      ></impact-tariff-calculator>`,
    );
    const within = element.result!.toRate;
    await enter(element, 'quota', 'over');
    expect(within).to.equal('10');
    expect(element.result!.toRate).not.to.equal(within);
  });

  it('says so where nothing is known for a day, and keeps the last result', async () => {
    const element = await calculator();
    const before = element.result;
    await enter(element, 'toDate', '2019-05-01');
    expect(below(element, 'toDate').error).to.equal('No rate is known for May 1, 2019.');
    expect(element.result).to.equal(before);
    expect(said(element, 'stale')).to.equal(
      'The result below is for the last valid entries – Date after: Oct 10, 2026.',
    );
  });

  it('offers only goods that the origin has, and those by name', async () => {
    const element = await calculator();
    const names = [...control<HTMLSelectElement>(element, 'product').options].map(textOf);
    expect(names[0]).to.equal('Custom rates');
    expect(names).to.include.members(['Passenger cars', 'Light trucks', 'Other goods']);
    for (const { value } of [...control<HTMLSelectElement>(element, 'product').options].slice(1)) {
      await enter(element, 'product', value);
      expect(below(element, 'product').error, value).to.equal('');
    }
  });
});
