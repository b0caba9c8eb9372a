// A page of its own: what reads numbers must not have been fetched.
import { expect } from 'chai';
import { html, type LitElement } from 'lit';
import { registerLanguage } from '../../src/localize/registry.js';
import { readingIn } from '../../src/ui/number-reading.js';
import { everyElement } from '../helpers/every-element.js';
import { calculator, frame, mount, until } from '../helpers/mount.js';
import { press } from '../helpers/press.js';
import { below, control } from '../helpers/query.js';

/** Whether what reads numbers is here. */
const isHere = () => readingIn('en') !== undefined;

/** Words that come when they are told to: until then, numbers of this language cannot be read. */
function slowLanguage(tag: string) {
  let give = () => {};
  let asked = 0;
  const come = new Promise<void>((resolve) => (give = resolve));
  const numbers = async () => {
    asked++;
    await come;
    return { scale: { mio: 6 }, units: {}, percent: [], currencies: [], example: '40 Mio' };
  };
  const takeBack = registerLanguage(tag, { numbers });
  return { give, takeBack, asked: () => asked };
}

describe('what reads numbers', () => {
  // The first test of the file: later ones have it.
  it('is not fetched for figures that are only looked at, in any language, nor for attributes that are plain decimals', async () => {
    await mount(
      html`<impact-tariff-calculator import-value="250000.5" quantity="3"></impact-tariff-calculator>
        <impact-tariff-calculator lang="ja"></impact-tariff-calculator>`,
    );
    for (const [, make] of everyElement) {
      const element = make();
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
    expect(isHere()).to.equal(false);
  });

  it('reads the keys that were typed before it was here, and whoever waits for the element has the answer', async () => {
    const element = await calculator();
    press(element, 'importValue', '4');
    press(element, 'importValue', '40 thousand');
    await element.updateComplete;
    expect(element.result?.importValue).to.equal('40000');
    expect(control(element, 'importValue').value).to.equal('40 thousand');
    expect(isHere()).to.equal(true);
  });
});

describe('while the words of a language are on their way', () => {
  let words: ReturnType<typeof slowLanguage>;

  beforeEach(() => {
    words = slowLanguage('nl');
  });

  afterEach(() => {
    words.takeBack();
  });

  const focus = (element: LitElement, id: string) => control(element, id).focus();

  it('whoever waits for the element waits for what was typed in a panel', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator lang="nl" open="car-price"></impact-tariff-calculator>`,
    );
    await until(() => element.result?.carPrice, 'the panel');
    press(element, 'carValue', '20000');
    let settled = false;
    const complete = element.updateComplete.then(() => (settled = true));
    await frame();
    await frame();
    expect(settled).to.equal(false);
    words.give();
    await complete;
    expect(element.result?.carPrice?.dutyBefore).to.equal('5500');
  });

  it('they are asked for when a field gets the focus, not before', async () => {
    const element = await calculator(html`<impact-tariff-calculator lang="nl"></impact-tariff-calculator>`);
    expect(words.asked()).to.equal(0);
    focus(element, 'importValue');
    await until(() => words.asked() > 0);
    words.give();
  });

  it('what is typed stands in its field, whatever is drawn meanwhile, and the answer stays', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator lang="nl" name="x"></impact-tariff-calculator>`,
    );
    let changes = 0;
    element.addEventListener('impact-change', () => changes++);
    focus(element, 'importValue');
    press(element, 'importValue', '3 mio');
    press(element, 'fromRate', '20');
    element.currency = 'EUR';
    for (let i = 0; i < 5; i++) await frame();
    expect(control(element, 'importValue').value).to.equal('3 mio');
    expect(element.result).to.include({ importValue: '1000000', currency: 'EUR', product: 'passenger-cars' });
    expect(below(element, 'importValue').error).to.equal('');
    expect(changes).to.equal(0);
    // Nobody can hand in another value than the one that stands in the field.
    expect(element.matches(':invalid')).to.equal(true);
    words.give();
    await element.updateComplete;
    expect(element.result).to.include({ importValue: '3000000', fromRate: '20', product: null });
    expect(element.matches(':invalid')).to.equal(false);
    expect(changes).to.equal(1);
  });

  it('an attribute that changes to words leaves the answer, until it can be read', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator lang="nl" import-value="7"></impact-tariff-calculator>`,
    );
    element.importValue = '5 mio';
    for (let i = 0; i < 5; i++) await frame();
    expect(element.result?.importValue).to.equal('7');
    expect(below(element, 'importValue').error).to.equal('');
    words.give();
    await element.updateComplete;
    expect(element.result?.importValue).to.equal('5000000');
    expect(control(element, 'importValue').value).to.equal('5.000.000');
  });

  it('a last value given by the page counts, not the key before it', async () => {
    const element = await calculator(html`<impact-tariff-calculator lang="nl"></impact-tariff-calculator>`);
    press(element, 'importValue', '3 mio');
    element.importValue = '12';
    await frame();
    words.give();
    await element.updateComplete;
    expect(element.result?.importValue).to.equal('12');
  });

  it('the first picture waits where an attribute has words', async () => {
    const element = document.createElement('impact-tariff-calculator');
    element.lang = 'nl';
    element.importValue = '6 mio';
    document.body.append(element);
    for (let i = 0; i < 5; i++) await frame();
    expect(element.result).to.equal(null);
    expect(element.getAttribute('aria-busy')).to.equal('true');
    words.give();
    await element.updateComplete;
    expect(element.result?.importValue).to.equal('6000000');
    expect(element.hasAttribute('aria-busy')).to.equal(false);
    element.remove();
  });
});
