import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { calculator, frame, mount, rendered, until } from '../../helpers/mount.js';
import { enter, frames, open, parts, said } from '../../helpers/query.js';
import { expectNothingLeft } from '../../helpers/leaves-nothing.js';

const TAG = 'impact-tariff-calculator';

const chartWidth = (element: Element) =>
  element.shadowRoot!.querySelector<SVGSVGElement>('[part="chart"]')!.viewBox.baseVal.width;

describe('an element comes, moves and goes without a trace', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.implementation.createHTMLDocument().createElement(TAG);
    Object.assign(element, { importValue: '39933000000', quantity: 3, fees: true, product: 'light-trucks' });
    document.body.append(element);
    await rendered(element);
    expect(element.result).to.include({ importValue: '39933000000', product: 'light-trucks' });
    expect(element.result!.perUnit).not.to.equal(null);
    expect(element.result!.fees).not.to.equal(null);
    element.remove();
  });

  it('is made by script alone, and has its result once it is in the page', async () => {
    const element = document.createElement(TAG);
    expect(element.result).to.equal(null);
    element.importValue = '100';
    document.body.append(element);
    await rendered(element);
    expect(element.result!.dutyBefore).to.equal('27.5');
    element.remove();
  });

  it('can be cloned: the copy starts from the attributes and shares nothing', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="500" name="x" lang="ja"
        ><p>fallback</p></impact-tariff-calculator
      >`,
    );
    await enter(element, 'importValue', '900');
    const copy = element.cloneNode(true) as ImpactTariffCalculator;
    element.parentElement!.append(copy);
    await rendered(copy);
    expect(copy.result!.importValue).to.equal('500');
    expect(copy.textContent).to.equal('fallback');
    await enter(copy, 'importValue', '7');
    expect(element.result!.importValue).to.equal('900');
  });

  it('keeps what was typed and opened when it is moved', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '7 thousand');
    await open(element, 'Table', 'table');
    const { result } = element;
    const aside = (await mount(html`<aside></aside>`)).querySelector('aside')!;
    aside.append(element);
    await rendered(element);
    expect(element.result).to.equal(result);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#importValue')!.value).to.equal('7 thousand');
    expect(parts(element, 'table')).to.have.length(1);
    await enter(element, 'importValue', '8');
    expect(element.result!.importValue).to.equal('8');
  });

  it('works on in another document, in its look and in the language there', async () => {
    const place = await mount(
      html`<iframe width="500" height="300"></iframe><impact-tariff-calculator></impact-tariff-calculator>`,
    );
    const element = place.querySelector(TAG)!;
    await enter(element, 'importValue', '900');
    const inner = place.querySelector('iframe')!.contentDocument!;
    inner.documentElement.lang = 'ja';
    inner.body.append(inner.adoptNode(element));
    await until(() => said(element, 'sentence').includes('関税は'));
    expect(element.result!.importValue).to.equal('900');
    expect(getComputedStyle(element).display).to.equal('block');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.controls')!).display).to.equal('grid');
    await until(() => chartWidth(element) < 500);
    await enter(element, 'importValue', '1000');
    expect(element.result!.importValue).to.equal('1000');
    document.body.append(element);
    await until(() => said(element, 'sentence').includes('The duty falls'));
    expect(getComputedStyle(element.shadowRoot!.querySelector('.controls')!).display).to.equal('grid');
    element.remove();
  });

  it('may be removed while its language is on the way', async () => {
    const place = document.createElement('div');
    place.lang = 'ja';
    document.body.append(place);
    for (let i = 0; i < 5; i++) {
      const element = document.createElement(TAG);
      place.append(element);
      if (i % 2) await frame();
      element.remove();
    }
    place.remove();
    await frames(10);
  });

  it('may be removed between a key and its answer, or while a panel is on the way', async () => {
    const element = await calculator();
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part="tool"]')!.click();
    element.importValue = '4';
    element.remove();
    await frames(10);
    expect(element.result!.importValue).to.equal('4');
  });

  it('draws itself for the width it has once it is shown', async () => {
    const place = await mount(html`
      <div class="hidden"><impact-tariff-calculator></impact-tariff-calculator></div>
      <details><impact-tariff-calculator></impact-tariff-calculator></details>
    `);
    place.style.inlineSize = '500px';
    const [hidden, closed] = [...place.querySelectorAll(TAG)];
    const box = place.querySelector<HTMLElement>('.hidden')!;
    box.style.display = 'none';
    place.style.inlineSize = '410px';
    await rendered(hidden!);
    box.style.display = '';
    place.querySelector('details')!.open = true;
    await until(() => chartWidth(hidden!) === 410);
    await until(() => chartWidth(closed!) === 410);
  });

  it('fills a flexible or a grid box, and never grows by itself', async () => {
    const place = await mount(html`
      <div style="display: flex; inline-size: 700px">
        <impact-tariff-calculator></impact-tariff-calculator>
      </div>
      <div style="display: flex; inline-size: 500px">
        <impact-tariff-calculator style="flex: 1"></impact-tariff-calculator><span>text</span>
      </div>
      <div style="display: grid; grid-template-columns: auto auto; inline-size: 600px">
        <impact-tariff-calculator></impact-tariff-calculator><span>text</span>
      </div>
      <div style="float: inline-start"><impact-tariff-calculator></impact-tariff-calculator></div>
    `);
    const elements = [...place.querySelectorAll(TAG)];
    await frames(5);
    const widths = () => elements.map((element) => element.getBoundingClientRect().width);
    const first = widths();
    for (const width of first) expect(width).to.be.within(280, 700);
    for (let i = 0; i < 20; i++) {
      await frame();
      expect(widths()).to.deep.equal(first);
    }
  });
});

describe('a hundred mounts and unmounts leave nothing behind', () => {
  it('no listener, no observer, no node', async () => {
    await calculator();
    await expectNothingLeft(TAG);
  });
});
