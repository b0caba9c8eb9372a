import { expect } from 'chai';
import { html } from 'lit';
import type { TariffResult } from '../../../src/classes.js';
import { expectWorkingHolds } from '../../helpers/settled.js';
import { calculator } from '../../helpers/mount.js';
import { below, control, enter, open, said, tableOf, textOf } from '../../helpers/query.js';

const LONG = '12345678901234567890.12';

describe('an amount is exact from the attribute to the page', () => {
  it('computes US imports of Japanese cars of 2024 to the dollar in result, sentence and table', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="39933000000"></impact-tariff-calculator>`,
    );
    expect(element.result).to.include({
      importValue: '39933000000',
      fromRate: '27.5',
      toRate: '15',
      dutyBefore: '10981575000',
      dutyAfter: '5989950000',
      saving: '4991625000',
      landedBefore: '50914575000',
      landedAfter: '45922950000',
      landedChange: '-4991625000',
    });
    expect(said(element, 'sentence')).to.equal(
      'At 2024 imports, the duty falls from $10.98 billion to $5.99 billion: $4.99 billion less, which is 45.5% of the duty before and 9.8% of value and duty.',
    );
    const rows = await tableOf(element);
    expect(rows).to.deep.include(['Duty', '$10,981,575,000', '$5,989,950,000', '−$4,991,625,000']);
    expect(rows).to.deep.include(['Rate of duty', '27.5%', '15%', '−12.5 percentage points']);
    expect(rows).to.deep.include(['Value and duty', '$50,914,575,000', '$45,922,950,000', '−$4,991,625,000']);
  });

  it('hands the same amounts out with the event of a keystroke', async () => {
    const element = await calculator();
    const events: TariffResult[] = [];
    element.addEventListener('impact-change', (event) => events.push(event.result));
    await enter(element, 'importValue', '39,933,000,000');
    expect(events).to.have.length(1);
    expect(events[0]).to.include({
      dutyBefore: '10981575000',
      dutyAfter: '5989950000',
      saving: '4991625000',
    });
    expect(below(element, 'importValue').echo).to.equal('$39,933,000,000 · $39.93 billion');
  });

  it('shows the exact amount behind every short figure', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="39933000000"></impact-tariff-calculator>`,
    );
    const figures = [...element.shadowRoot!.querySelectorAll('data')];
    expect(figures.map(textOf).slice(0, 3)).to.deep.equal([
      '$10.98 billion',
      '$5.99 billion',
      '$4.99 billion',
    ]);
    expect(figures.map(({ value }) => value).slice(0, 3)).to.deep.equal([
      '$10,981,575,000',
      '$5,989,950,000',
      '$4,991,625,000',
    ]);
  });

  it('loses none of twenty-two digits, from the field to the working', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value=${LONG}></impact-tariff-calculator>`,
    );
    // 12345678901234567890.12 × 27.5 ÷ 100 and × 15 ÷ 100, by hand
    expect(element.result).to.include({
      importValue: LONG,
      dutyBefore: '3395061697839506169.783',
      dutyAfter: '1851851835185185183.518',
      saving: '1543209862654320986.265',
      landedBefore: '15740740599074074059.903',
      landedAfter: '14197530736419753073.638',
    });
    expect(control(element, 'importValue').value).to.equal('12,345,678,901,234,567,890.12');
    expect(below(element, 'importValue').echo).to.contain('$12,345,678,901,234,567,890.12');
    const written = [
      '$3,395,061,697,839,506,169.78',
      '$1,851,851,835,185,185,183.52',
      '$1,543,209,862,654,320,986.26',
    ];
    for (const amount of written) expect(said(element, 'sentence')).to.contain(amount);
    const rows = await tableOf(element);
    expect(rows).to.deep.include([
      'Customs value',
      ...Array<string>(2).fill('$12,345,678,901,234,567,890.12'),
      '$0',
    ]);
    expect(rows.flat()).to.include.members(written.slice(0, 2));
    const working = textOf(await open(element, 'How this is worked out', 'working'));
    for (const exact of [
      '$12,345,678,901,234,567,890.12',
      '$3,395,061,697,839,506,169.783',
      '$1,851,851,835,185,185,183.518',
      '$1,543,209,862,654,320,986.265',
    ])
      expect(working).to.contain(exact);
  });

  it('shows a working that gives the same figures when it is computed again from its own text', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        import-value="123456.789"
        fees
        freight="1200.5"
        insurance="99.99"
        quantity="7"
        rounding="us-customs"
      ></impact-tariff-calculator>`,
    );
    expect(element.result!.steps.length).to.be.greaterThan(15);
    expectWorkingHolds(element.result!.steps);
    const shown = await open(element, 'How this is worked out', 'working');
    expect(shown.querySelectorAll('li')).to.have.length(element.result!.steps.length);
  });

  it('tells of digits that the currency does not have, and computes with them', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '100.005');
    expect(below(element, 'importValue').echo).to.equal(
      '$100.005 · more digits than the currency has; shown as $100.01, computed in full',
    );
    expect(element.result).to.include({ importValue: '100.005', dutyBefore: '27.501375' });
  });
});
