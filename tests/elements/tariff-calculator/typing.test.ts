import { sendKeys } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import { calculator, mount, rendered } from '../../helpers/mount.js';
import {
  below,
  button,
  control,
  enter,
  field,
  focused,
  parts,
  said,
  textOf,
  tick,
} from '../../helpers/query.js';

describe('typing is answered at once and never disturbed', () => {
  it('keeps the caret where it is and the text as it is typed', async () => {
    const element = await calculator();
    const input = field(element, 'Customs value of the imports');
    input.focus();
    input.setSelectionRange(1, 1);
    await sendKeys({ press: '2' });
    await rendered(element);
    expect(input.value).to.equal('12,000,000'); // the separators stay where they were until the field is left
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 2]);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '3' });
    await rendered(element);
    expect(input.value).to.equal('13,000,000');
    expect(input.selectionStart).to.equal(2);
    expect(element.result!.importValue).to.equal('13000000');
    expect(focused()).to.equal(input);
  });

  it('leaves a text that is not written as we would write it', async () => {
    const element = await calculator();
    const input = field(element, 'Customs value of the imports');
    input.focus();
    input.select();
    await sendKeys({ type: '40 billion' });
    await rendered(element);
    expect(input.value).to.equal('40 billion');
    expect(element.result!.importValue).to.equal('40000000000');
    expect(below(element, 'importValue').echo).to.equal('$40,000,000,000 · $40 billion');
  });

  for (const [text, value] of [
    ['$1.5m', '1500000'],
    ['40bn', '40000000000'],
    ['１２３４', '1234'],
    ['USD 2,000', '2000'],
    ['1,234.50', '1234.5'],
  ] as const)
    it(`reads ${text}`, async () => {
      const element = await calculator();
      await enter(element, 'importValue', text);
      expect(element.result!.importValue).to.equal(value);
      expect(control(element, 'importValue').value).to.equal(text);
    });

  it('reads 3億 in Japanese', async () => {
    const place = await mount(
      html`<div lang="ja"><impact-tariff-calculator></impact-tariff-calculator></div>`,
    );
    const element = place.querySelector('impact-tariff-calculator')!;
    await enter(element, 'importValue', '3億');
    expect(element.result!.importValue).to.equal('300000000');
    expect(control(element, 'importValue').value).to.equal('3億');
    expect(below(element, 'importValue').echo).to.contain('3億ドル');
  });

  it('leaves the schedule when a rate is typed, and keeps the other rate', async () => {
    const element = await calculator();
    await enter(element, 'toRate', '10');
    expect(element.product).to.equal('custom');
    expect(element.result).to.include({ fromRate: '27.5', toRate: '10', product: null, toDate: null });
    expect(control<HTMLSelectElement>(element, 'product').value).to.equal('custom');
    expect(said(element, 'standfirst')).to.equal('Duty at 27.5% against duty at 10%');
    await enter(element, 'fromRate', '5');
    expect(element.result).to.include({ fromRate: '5', toRate: '10' });
    await enter(element, 'product', 'passenger-cars');
    expect(element.result).to.include({ fromRate: '27.5', toRate: '15' });
  });

  it('keeps the rate that the schedule gave for a side when the other one is typed', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator product="light-trucks" to-date="2025-09-16"></impact-tariff-calculator>`,
    );
    await enter(element, 'fromRate', '2.5');
    expect(element.result).to.include({ fromRate: '2.5', toRate: '25' });
  });

  it('fills in a ready value with its currency and marks it as chosen until another is typed', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator currency="EUR"></impact-tariff-calculator>`,
    );
    const pick = button(element, 'US imports of cars from Japan, 2024');
    pick.click();
    await rendered(element);
    expect(element.result).to.include({ importValue: '39933000000', currency: 'USD', saving: '4991625000' });
    expect(control(element, 'importValue').value).to.equal('39,933,000,000');
    expect(pick.getAttribute('aria-pressed')).to.equal('true');
    await enter(element, 'importValue', '5');
    expect(pick.getAttribute('aria-pressed')).to.equal('false');
    button(element, 'One $40,000 car').click();
    await rendered(element);
    expect(element.result!.importValue).to.equal('40000');
  });

  it('brings a ready value back after it was typed over', async () => {
    const element = await calculator();
    const pick = button(element, 'One $40,000 car');
    pick.click();
    await rendered(element);
    await enter(element, 'importValue', 'nonsense');
    pick.click();
    await rendered(element);
    expect(control(element, 'importValue').value).to.equal('40,000');
    expect(below(element, 'importValue').error).to.equal('');
  });

  it('writes amounts in the currency that is entered', async () => {
    const element = await calculator();
    await enter(element, 'currency', 'eur');
    expect(element.result!.currency).to.equal('EUR');
    expect(said(element, 'sentence')).to.contain('€275,000');
    expect(control(element, 'currency').value).to.equal('EUR');
  });

  it('writes yen without decimals and computes with all digits', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator currency="JPY" import-value="12345"></impact-tariff-calculator>`,
    );
    expect(element.result).to.include({ dutyBefore: '3394.875', dutyAfter: '1851.75' });
    expect(said(element, 'sentence')).to.match(/¥3,395 to ¥1,852: ¥1,543 less/);
  });

  it('gives figures a unit when a quantity is entered', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="40000"></impact-tariff-calculator>`,
    );
    expect(element.result!.perUnit).to.equal(null);
    await enter(element, 'quantity', '16');
    expect(element.result!.perUnit).to.include({ dutyBefore: '687.5', dutyAfter: '375', saving: '312.5' });
    expect(said(element, 'figures')).to.contain('$687.50 a unit');
    await enter(element, 'quantity', '');
    expect(element.result!.perUnit).to.equal(null);
  });

  it('adds freight and insurance to the landed cost and to nothing else', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="40000"></impact-tariff-calculator>`,
    );
    await enter(element, 'freight', '1,000');
    await enter(element, 'insurance', '200');
    expect(element.result).to.include({ dutyBefore: '11000', landedBefore: '52200', landedAfter: '47200' });
  });

  it('adds the fees of a shipment by sea or air, with as many entries as are given', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        import-value="1000000"
        to-date="2025-09-16"
        from-date="2025-09-15"
      ></impact-tariff-calculator>`,
    );
    expect(element.result!.fees).to.equal(null);
    await tick(element, 'fees');
    // FY2025: 0.3464 % is above the maximum of 634.62; harbour 0.125 %.
    expect(element.result!.fees).to.include({ mpfBefore: '634.62', hmfBefore: '1250', before: '1884.62' });
    await enter(element, 'entries', '2');
    expect(element.result!.fees).to.include({ mpfBefore: '1269.24', hmfBefore: '1250' });
    await enter(element, 'transport', 'air');
    expect(element.result!.fees).to.include({ mpfBefore: '1269.24', hmfBefore: '0' });
    await tick(element, 'fees');
    expect(element.result!.fees).to.equal(null);
    expect(element.shadowRoot!.querySelector('#transport')).to.equal(null);
  });

  it('rounds as US Customs does when asked', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="1000.55"></impact-tariff-calculator>`,
    );
    expect(element.result!.dutyBefore).to.equal('275.15125');
    await enter(element, 'rounding', 'us-customs');
    // 1001 × 2.5 % = 25.03 and × 25 % = 250.25, each to the cent
    expect(element.result!.dutyBefore).to.equal('275.28');
    expect(parts(element, 'options').map((box) => textOf(box.querySelector('summary')))).to.deep.equal([
      'Shipment, fees and rounding',
    ]);
  });
});
