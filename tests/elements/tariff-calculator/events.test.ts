import { sendKeys } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import { ImpactChangeEvent, type TariffResult } from '../../../src/classes.js';
import { calculator, rendered } from '../../helpers/mount.js';
import { button, control, enter, frames, knob } from '../../helpers/query.js';

const heard: ImpactChangeEvent[] = [];
const listen = (event: Event) => heard.push(event as ImpactChangeEvent);

function expectFrozen(value: object, path = 'result'): void {
  expect(Object.isFrozen(value), path).to.equal(true);
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== null && typeof inner === 'object') expectFrozen(inner as object, `${path}.${key}`);
    else expect(inner, `${path}.${key}`).not.to.be.a('number');
  }
}

describe('impact-change tells what the user’s hand has changed, and nothing else', () => {
  beforeEach(() => {
    heard.length = 0;
    addEventListener('impact-change', listen);
  });
  afterEach(() => removeEventListener('impact-change', listen));

  it('leaves the shadow root and bubbles to the window, with the result that the element has', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '2,000');
    expect(heard).to.have.length(1);
    const [event] = heard;
    expect(event).to.be.instanceOf(ImpactChangeEvent);
    expect(event).to.include({ bubbles: true, composed: true, target: element });
    expect(event!.result).to.equal(element.result);
    expect((event!.result as TariffResult).importValue).to.equal('2000');
  });

  it('carries a result that is frozen to its depths, every figure a decimal string', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator fees quantity="3" freight="1" insurance="2"></impact-tariff-calculator>`,
    );
    expectFrozen(element.result!);
    await enter(element, 'importValue', '2,000');
    expectFrozen(heard[0]!.result);
    const { dutyBefore, saving, fees, perUnit, layersBefore } = element.result!;
    for (const figure of [dutyBefore, saving, fees!.before, perUnit!.saving, layersBefore[0]!.duty])
      expect(figure).to.match(/^-?\d+(\.\d+)?$/);
  });

  it('comes once for each key that changes the result', async () => {
    const element = await calculator();
    const input = control(element, 'importValue');
    input.focus();
    input.select();
    for (const key of '12,5') {
      await sendKeys({ press: key });
      await rendered(element);
    }
    // “12,” is 12; “12,5” may be read in two ways, and is not answered by 12, which was only its beginning.
    expect(heard.map(({ result }) => (result as TariffResult).importValue)).to.deep.equal([
      '1',
      '12',
      '1000000',
    ]);
  });

  it('stays away when the same amount is written in another way', async () => {
    const element = await calculator();
    for (const same of ['1000000', '1,000,000.00', '1 million', '$1m'])
      await enter(element, 'importValue', same);
    expect(heard).to.have.length(0);
    expect(element.result!.importValue).to.equal('1000000');
  });

  it('stays away when the text cannot be read', async () => {
    const element = await calculator();
    await enter(element, 'importValue', 'nonsense');
    await enter(element, 'currency', 'nonsense');
    expect(heard).to.have.length(0);
  });

  it('comes for goods, dates, currency, ready values, boxes and the strip', async () => {
    const element = await calculator();
    await enter(element, 'product', 'light-trucks');
    await enter(element, 'toDate', '2025-08-15');
    await enter(element, 'fromDate', '2025-08-01');
    await enter(element, 'currency', 'EUR');
    button(element, 'One $40,000 car').click();
    await rendered(element);
    await enter(element, 'quantity', '3');
    control(element, 'fees').click();
    await rendered(element);
    knob(element, 'after').focus();
    await sendKeys({ press: 'PageUp' });
    await rendered(element);
    expect(heard).to.have.length(8);
    expect(heard.map(({ result }) => result).at(-1)).to.equal(element.result);
  });

  it('stays away when the page changes the element', async () => {
    const element = await calculator();
    element.importValue = '5';
    await rendered(element);
    element.setAttribute('currency', 'EUR');
    await rendered(element);
    Object.assign(element, { product: 'light-trucks', toDate: '2025-08-15', fees: false, quantity: '4' });
    await rendered(element);
    element.lang = 'ja';
    await frames(10);
    expect(element.result).to.include({ importValue: '5', currency: 'EUR', toRate: '50' });
    expect(heard).to.have.length(0);
  });

  it('stays away when the page changes the element after the user typed what cannot be read', async () => {
    const element = await calculator();
    await enter(element, 'importValue', 'nonsense');
    element.toRate = '5';
    await rendered(element);
    element.importValue = '7';
    await rendered(element);
    expect(element.result).to.include({ importValue: '7', toRate: '5' });
    expect(heard).to.have.length(0);
  });

  it('lets a listener set properties, and does not go round in a circle', async () => {
    const element = await calculator();
    element.addEventListener('impact-change', () => {
      element.quantity = '2';
    });
    await enter(element, 'importValue', '100');
    await frames(3);
    expect(element.result!.perUnit!.dutyBefore).to.equal('13.75');
    expect(heard).to.have.length(1);
  });
});
