import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { termName } from '../../../src/localize/en/terms.js';
import { ja } from '../../../src/localize/ja/tariff-effects.js';
import { calculator, rendered, until } from '../../helpers/mount.js';
import { enter, parts, textOf } from '../../helpers/query.js';
import { evaluateWorking } from '../../helpers/evaluate-working.js';

const opened = async (
  template = html`<impact-tariff-calculator open="car-price"></impact-tariff-calculator>`,
): Promise<ImpactTariffCalculator> => {
  const element = await calculator(template);
  await until(() => element.result?.carPrice, 'the price of a car');
  await rendered(element);
  return element;
};

const panel = (element: Element) => element.shadowRoot!.querySelector('#panel-car-price')!;

/** A sentence of the panel, by what it says. */
const said = (element: Element, id: string) =>
  textOf(panel(element).querySelector(`[data-sentence="${id}"]`));

const tables = (element: Element) =>
  [...panel(element).querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf)),
  );

describe('the price of one car', () => {
  it('is closed, and no part of the result, until it is asked for', async () => {
    const element = await calculator();
    expect(element.result!.carPrice).to.equal(null);
    const button = parts(element, 'toolbar-button').find((each) => textOf(each) === 'Price of one car')!;
    button.click();
    await until(() => element.result?.carPrice, 'the price of a car');
    button.click();
    await rendered(element);
    expect(element.result!.carPrice).to.equal(null);
  });

  it('falls by $4,700 when 94 % of a cut from 27.5 to 15 % reaches buyers, within $4,300 to $5,300', async () => {
    const element = await opened();
    expect(said(element, 'carPrice')).to.equal(
      'On the lot, the price of the car falls from $54,557 to $49,900: about $4,700 less. The evidence allows $4,300 to $5,300 less.',
    );
    expect(said(element, 'carPrice.absorbed')).to.match(
      /^Of the \$5,000 by which the duty would fall at an unchanged price, \$300 goes to the exporter, who can charge more\. The spread comes mostly from how much of the change reaches US buyers/,
    );
    expect(tables(element)).to.deep.equal([
      [
        ['Part of the price', 'Before', 'After', 'Change'],
        ['Exporter’s price', '$40,000', '$40,260.87', '+$260.87'],
        ['Duty', '$11,000', '$6,039.13', '−$4,960.87'],
        ['Cost to the dealer', '$51,000', '$46,300', '−$4,700'],
        ['Dealer’s margin', '$3,557', '$3,557', '$0'],
        ['Price on the lot', '$54,557', '$49,857', '−$4,700'],
      ],
      [
        ['Reaches buyers', 'Keeps the amount', 'Keeps the percentage'],
        ['86%', '−$4,300', '−$4,599.90'],
        ['94%', '−$4,700', '−$5,027.80'],
        ['100%', '−$5,000', '−$5,348.73'],
      ],
    ]);
  });

  it('follows each of its fields, and tells the page', async () => {
    const element = await opened();
    let told: unknown;
    element.addEventListener('impact-change', (event) => (told = (event as { result?: unknown }).result));
    await enter(element, 'carValue', '30000');
    await enter(element, 'passThrough', '50');
    await enter(element, 'carCarriage', '1500');
    await enter(element, 'carMargin', '2000');
    const rule = element.shadowRoot!.querySelector<HTMLSelectElement>('#marginRule')!;
    rule.value = 'percent';
    rule.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(element);
    const car = element.result!.carPrice!;
    // 30,000 × 1.275 + 1,500 = 39,750; half of 3,750 is passed on; the margin follows the cost.
    expect(car).to.include({
      stickerBefore: '41750',
      landedAfter: '37875',
      passedOn: '-1875',
      marginRule: 'percent',
    });
    expect(decimal(car.stickerAfter).toFixed(4)).to.equal((41750 * (37875 / 39750)).toFixed(4));
    expect(car.cases.map(({ passThrough }) => passThrough)).to.deep.equal(['50', '100']);
    expect(tables(element)[0]!.map(([head]) => head)).to.include('Freight and other costs');
    expect(told).to.equal(element.result);
  });

  it('rises with a higher rate, and says that exporters bear a part', async () => {
    const element = await opened(
      html`<impact-tariff-calculator
        from-rate="2.5"
        to-rate="27.5"
        open="car-price"
      ></impact-tariff-calculator>`,
    );
    expect(said(element, 'carPrice')).to.match(/rises from \$44,557 to \$54,000: about \$9,400 more/);
    expect(said(element, 'carPrice.absorbed')).to.contain('the exporter bears $600 by a lower price');
  });

  it('stays where the rates are the same, without a range', async () => {
    const element = await opened(
      html`<impact-tariff-calculator
        from-rate="15"
        to-rate="15"
        open="car-price"
      ></impact-tariff-calculator>`,
    );
    expect(said(element, 'carPrice')).to.equal(
      'On the lot, the price of the car stays at $49,557: the rate is 15% both times.',
    );
    expect(tables(element)).to.have.length(1);
  });

  it('has no place beside goods that are no cars', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator product="softwood" open="car-price"></impact-tariff-calculator>`,
    );
    expect(parts(element, 'toolbar-button').map(textOf)).not.to.include('Price of one car');
    expect(element.result!.carPrice).to.equal(null);
  });

  it('refuses a share above 100 and a car that costs nothing, in its field, and keeps the duty', async () => {
    const element = await opened();
    for (const [field, text, complaint] of [
      ['passThrough', '101', 'Enter a share from 0 to 100.'],
      ['carValue', '0', 'Enter a price above zero.'],
    ] as const) {
      await enter(element, field, text);
      element.shadowRoot!.querySelector(`#${field}`)!.dispatchEvent(new Event('change', { bubbles: true }));
      await rendered(element);
      expect(textOf(element.shadowRoot!.querySelector(`#${field}-error`)), field).to.equal(complaint);
      expect(element.result!.carPrice).to.equal(null);
      expect(element.result!.saving).to.equal('125000');
      await enter(element, field, field === 'carValue' ? '40000' : '94');
      expect(element.result!.carPrice!.stickerChange).to.equal('-4700');
    }
  });

  it('shows its working, which holds when it is computed again, with Japanese names for every step and term', async () => {
    const element = await opened();
    const { steps } = element.result!.carPrice!;
    for (const { working, value } of steps)
      expect(evaluateWorking(working).toFixed()).to.equal(decimal(value).toFixed());
    const names = new Set(steps.flatMap(({ id, terms }) => [id, ...Object.keys(terms)]));
    for (const name of names) {
      expect(ja.termNames[name], name).to.match(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(termName(name), name).not.to.match(/[a-z][A-Z]/);
    }
    expect(panel(element).querySelectorAll('[data-step]')).to.have.length(steps.length);
  });

  it('names the sources of what it assumes, the contrary one among them', async () => {
    const text = textOf(panel(await opened()).querySelector('.sources'));
    expect(text)
      .to.contain('Federal Reserve Bank of New York')
      .and.contain('Bank of Japan')
      .and.contain('Group 1 Automotive');
  });

  it('walks its bars with the arrow keys and says what each piece is', async () => {
    const element = await opened();
    const pieces = [...panel(element).querySelectorAll<SVGGElement>('[data-point]')];
    expect(pieces.map((piece) => piece.dataset['point'])).to.deep.equal([
      'Before: Exporter’s price, $40,000',
      'Before: Duty, $11,000',
      'Before: Dealer’s margin, $3,557',
      'After: Exporter’s price, $40,260.87',
      'After: Duty, $6,039.13',
      'After: Dealer’s margin, $3,557',
    ]);
    pieces[0]!.focus();
    pieces[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await rendered(element);
    expect(textOf(panel(element).querySelector('[part="readout"]'))).to.equal('Before: Duty, $11,000');
  });

  it('is written in Japanese', async () => {
    const element = await opened(
      html`<div lang="ja"><impact-tariff-calculator open="car-price"></impact-tariff-calculator></div>`,
    );
    await until(() => /販売店/.test(said(element, 'carPrice')), 'the words');
    expect(said(element, 'carPrice')).to.equal(
      '販売店での車の価格は54,557ドルから49,900ドルに下がり、約4,700ドル安くなります。根拠となる数値の幅では4,300ドル〜5,300ドルの値下がり。',
    );
  });
});
