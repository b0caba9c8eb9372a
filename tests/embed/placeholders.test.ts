import { expect } from 'chai';
import { ImpactTariffCalculator } from '../../src/classes.js';
import '../../src/index.js';
import { fillPlace, tagFor } from '../../src/embed/placeholders.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';
import '../helpers/console-guard.js';
import { active, foreignIn } from '../helpers/hostile.js';
import { HOSTILE } from '../helpers/hostile-list.js';
import { rendered, until } from '../helpers/mount.js';

const TAG = 'impact-tariff-calculator';
const pages: Element[] = [];
let hacks = 0;

/** What a browser makes of the HTML that an editor has saved, put into the page. */
function page(html: string): HTMLElement {
  const body = document.createElement('div');
  body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(body);
  pages.push(body);
  return body;
}

async function filled(html: string): Promise<ImpactTariffCalculator> {
  const place = page(html).querySelector('[data-impact]')!;
  const tag = tagFor(place);
  expect(tag).to.equal(TAG);
  fillPlace(place, tag!);
  return rendered(place.querySelector(TAG)!);
}

const attributesOf = (element: Element) =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));

describe('a place that an editor has kept gets its element', () => {
  beforeEach(() => {
    hacks = 0;
    Object.assign(window, { hacked: () => hacks++ });
  });
  afterEach(() => {
    for (const one of pages.splice(0)) one.remove();
  });

  it('with the attributes that the element declares, and no others', async () => {
    const element =
      await filled(`<div data-impact="tariff-calculator" data-import-value="40000" data-fees data-foo="1"
      data-onclick="hacked()" onclick="hacked()" style="color: red" id="here" class="wide" data-result="1" data-inner-html="x"></div>`);
    expect(attributesOf(element)).to.deep.equal({ 'import-value': '40000', fees: '' });
    expect(element.result).to.include({ importValue: '40000' });
    expect(attributesOf(element.parentElement!)).to.include({ id: 'here', class: 'wide' });
  });

  it('with what stood there as its content', async () => {
    const element = await filled(
      '<div data-impact="tariff-calculator"><p>Without scripts.</p><b slot="heading">Mine</b></div>',
    );
    expect(element.querySelector('p')?.textContent).to.equal('Without scripts.');
    expect(element.querySelector('b')?.assignedSlot?.name).to.equal('heading');
    expect(element.parentElement?.childNodes).to.have.length(1);
  });

  it('once, however often it is filled', async () => {
    const element = await filled('<div data-impact="tariff-calculator" data-import-value="7">x</div>');
    const place = element.parentElement!;
    element.setAttribute('import-value', '8');
    fillPlace(place, TAG);
    fillPlace(place, TAG);
    expect(place.children).to.have.length(1);
    expect(element.getAttribute('import-value')).to.equal('8');
  });

  it('in the language of the place', async () => {
    const element = await filled('<div data-impact="tariff-calculator" lang="ja">x</div>');
    await until(() => element.shadowRoot?.querySelector('figure')?.lang === 'ja');
  });

  for (const [written, meant] of [
    ['tariff-calculator', TAG],
    ['impact-tariff-calculator', TAG],
    [' Tariff-Calculator ', TAG],
    ['“tariff-calculator”', TAG],
    ['&nbsp;tariff-calculator&nbsp;', TAG],
    ['&quot;tariff-calculator&quot;', TAG],
  ] as const)
    it(`by the name ${written}`, () => {
      expect(tagFor(page(`<div data-impact="${written}"></div>`).firstElementChild!)).to.equal(meant);
    });

  it('with typographic quotes in the place of straight ones', async () => {
    const element = await filled(
      '<div data-impact=”tariff-calculator” data-import-value=“40,000” data-to-rate=&nbsp;„12.5“ data-currency=‘EUR’>x</div>',
    );
    expect(attributesOf(element)).to.deep.equal({
      'import-value': '40,000',
      'to-rate': '12.5',
      currency: 'EUR',
    });
    expect(element.result).to.include({ importValue: '40000', toRate: '12.5', currency: 'EUR' });
  });

  it('among stray paragraphs and line breaks', async () => {
    const element = await filled(`<p><div data-impact="tariff-calculator" data-import-value="40000"><br /></p>
      <p>&nbsp;</p><p><span slot="note">Mine</span></p><p></p></div></p>`);
    expect(element.result).to.include({ importValue: '40000' });
    expect(element.querySelector('span')?.assignedSlot?.name).to.equal('note');
  });

  const json = JSON.stringify(ownTariffs, null, 1);
  for (const [what, text] of [
    ['as it was written', json],
    ['with line breaks and paragraphs in it', `<p>${json.replaceAll('\n', '<br />\n')}</p>`],
    ['with typographic quotes', json.replaceAll(/"([^"]*)"/g, '“$1”')],
    ['with spaces that do not break', json.replaceAll('\n ', '\n&nbsp;').replaceAll(': ', ':\u00a0')],
    ['with quotes as entities', json.replaceAll('"', '&quot;')],
  ] as const)
    it(`with figures of the page’s own, ${what}`, async () => {
      const element = await filled(
        `<div data-impact="tariff-calculator" data-product="bicycles" data-origin="TW">
          <p><script type="application/json">${text}</script></p><p>Text</p></div>`,
      );
      await until(() => element.result?.product === 'bicycles');
      expect(element.result).to.include({ fromRate: '11', toRate: '16' });
    });

  it('and JSON that nobody can mend is told by the element', async () => {
    const element = await filled(
      '<div data-impact="tariff-calculator"><script type="application/json">{“a”: }</script></div>',
    );
    await until(() => element.shadowRoot?.querySelector('[part~="notice"]'));
  });

  it('and no hostile name makes anything', () => {
    for (const text of HOSTILE) {
      const place = document.createElement('div');
      place.setAttribute('data-impact', text);
      document.body.append(place);
      const tag = tagFor(place)!;
      fillPlace(place, tag);
      expect(place.children, text.slice(0, 40)).to.have.length(0);
      place.remove();
    }
    expect(hacks).to.equal(0);
  });

  // `src` is an address, and a request would go out.
  for (const name of ImpactTariffCalculator.observedAttributes.filter((one) => one !== 'src'))
    it(`and hostile texts in data-${name} are texts`, async () => {
      const before = active();
      const body = page('');
      for (const text of HOSTILE.filter(({ length }) => length < 1000)) {
        const place = document.createElement('div');
        place.setAttribute(`data-${name}`, text);
        body.append(place);
        fillPlace(place, TAG);
      }
      for (const element of body.querySelectorAll(TAG)) {
        await element.updateComplete;
        expect(foreignIn(element.shadowRoot!)).to.deep.equal([]);
        expect(element.getAttributeNames()).to.deep.equal([name]);
      }
      expect(active()).to.equal(before);
      expect(hacks).to.equal(0);
    });
});
