import { expect } from 'chai';
import { html } from 'lit';
import { drawnBox } from '../../helpers/drawn.js';
import { mount, calculator, rendered, until } from '../../helpers/mount.js';
import { below, control, enter, frames, knob, open, openOptions, said, textOf } from '../../helpers/query.js';

const TAG = 'impact-tariff-calculator';
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

async function within(lang: string, value = '1234567.5') {
  const place = await mount(
    html`<div lang=${lang}><impact-tariff-calculator import-value=${value}></impact-tariff-calculator></div>`,
  );
  return place.querySelector(TAG)!;
}

describe('the element speaks the language of its place', () => {
  it('Japanese, in sentence, labels, law, strip and title', async () => {
    const element = await within('ja', '39933000000');
    expect(said(element, 'sentence')).to.equal(
      '2024年の輸入額で計算すると、関税は109億8000万ドルから59億9000万ドルになり、49億9000万ドル減ります。変更前の関税額の45.5%、価格と関税の合計の9.8%にあたります。',
    );
    expect(said(element, 'heading')).to.equal('関税の減少額');
    expect(said(element, 'standfirst')).to.contain('日本からの乗用車').and.contain('2025年9月15日');
    expect(below(element, 'importValue').echo).to.contain('399億3000万ドル');
    expect(knob(element, 'after').getAttribute('aria-valuetext')).to.contain('年').and.contain('15%');
    expect(said(element, 'data-date')).to.match(/^\d{4}年\d+月\d+日時点のデータ$/);
    await enter(element, 'importValue', 'x');
    expect(below(element, 'importValue').error).to.match(JAPANESE);
  });

  it('with a Japanese word for everything that is shown, whatever is open', async () => {
    const element = await mount(
      html`<impact-tariff-calculator
        lang="ja"
        fees
        quantity="3"
        freight="5"
        insurance="6"
        rounding="us-customs"
        product="other-goods"
        mfn-rate="3"
        to-date="2025-09-01"
      ></impact-tariff-calculator>`,
    ).then((place) => place.querySelector(TAG)!);
    await openOptions(element);
    await open(element, '表', 'table');
    const working = await open(element, '計算の過程', 'working');
    await open(element, '出典', 'sources');
    for (const label of element.shadowRoot!.querySelectorAll(
      'label, legend, summary, dt, th, caption, button, .heading, [part="standfirst"], [role="slider"], [role="group"]',
    )) {
      const text = label.getAttribute('aria-label') ?? textOf(label);
      if (/^[\d\s$¥%.,–-]*$/.test(text)) continue;
      expect(text).to.match(JAPANESE);
    }
    for (const step of working.querySelectorAll('li')) {
      expect(textOf(step.querySelector('strong')), textOf(step)).to.match(JAPANESE);
      const formula = textOf(step.querySelector('.formula')).replace(/\b(max|min|round)\(/g, '(');
      expect(formula, textOf(step)).not.to.match(/[a-z][A-Za-z]{2,}/);
    }
  });

  it('English words with the numbers and dates of a language that has no words here', async () => {
    const element = await within('de');
    expect(said(element, 'sentence')).to.match(
      /^The duty falls from 339\.506,06[\s\u00a0]\$ to 185\.185,13[\s\u00a0]\$/,
    );
    expect(control(element, 'importValue').value).to.equal('1.234.567,5');
    expect(control(element, 'fromRate').value).to.equal('27,5');
    await enter(element, 'importValue', '2.000,5');
    expect(element.result!.importValue).to.equal('2000.5');
  });

  it('English where the language is no language, or the next one outward that is', async () => {
    for (const nonsense of ['english', 'x', '!', 'en_US']) {
      const element = await within(nonsense);
      expect(said(element, 'sentence'), nonsense).to.contain('The duty falls from $339,506.06');
    }
    const place = await mount(
      html`<div lang="ja">
        <p lang="!!"><impact-tariff-calculator></impact-tariff-calculator></p>
      </div>`,
    );
    expect(said(place.querySelector(TAG)!, 'sentence')).to.match(JAPANESE);
  });

  it('across shadow roots, the nearest one', async () => {
    const place = await mount(html`<section lang="ja"></section>`);
    const outer = document.createElement('div');
    place.querySelector('section')!.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const element = document.createElement(TAG);
    root.append(element);
    await rendered(element);
    expect(said(element, 'sentence')).to.match(JAPANESE);
    outer.lang = 'fr';
    await until(() => control(element, 'fromRate').value === '27,5');
    expect(said(element, 'sentence')).to.contain('The duty falls');
    inner.lang = 'ja';
    await until(() => JAPANESE.test(said(element, 'sentence')));
    inner.removeAttribute('lang');
    await until(() => said(element, 'sentence').includes('The duty falls'));
  });

  it('changing live, on the element, around it and on the page, to and fro', async () => {
    const element = await calculator();
    document.documentElement.lang = 'ja';
    await until(() => JAPANESE.test(said(element, 'sentence')));
    element.lang = 'en';
    await until(() => said(element, 'sentence').includes('The duty falls'));
    element.lang = 'ja';
    element.lang = 'de';
    element.lang = 'en';
    await frames(10);
    expect(said(element, 'sentence')).to.contain('The duty falls from $275,000');
    element.removeAttribute('lang');
    await until(() => JAPANESE.test(said(element, 'sentence')));
  });

  it('without computing anything anew, and keeping what was typed', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '40 billion');
    const { result } = element;
    element.lang = 'ja';
    await until(() => JAPANESE.test(said(element, 'sentence')));
    expect(element.result).to.equal(result);
    expect(control(element, 'importValue').value).to.equal('40 billion');
  });

  it('and tells those who read it aloud which language its words are in', async () => {
    for (const [lang, words] of [
      ['ja', 'ja'],
      ['de', 'en'],
    ] as const)
      expect((await within(lang)).shadowRoot!.querySelector('figure')!.lang).to.equal(words);
  });
});

describe('from right to left', () => {
  it('fields, figures and bars begin on the right', async () => {
    const place = await mount(
      html`<div dir="rtl"><impact-tariff-calculator></impact-tariff-calculator></div>`,
    );
    const element = place.querySelector(TAG)!;
    const { left, right } = element.getBoundingClientRect();
    const box = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    for (const [first, second] of [
      ['label[for="importValue"]', '#currency'],
      ['#product', '#origin'],
      ['.figures > :first-child', '.figures > :nth-child(2)'],
      ['[part~="toolbar-button"]', '[part~="data-date"]'],
    ] as const)
      expect(box(first).right, first).to.be.greaterThan(box(second).right);
    const [mfn, additional] = [...element.shadowRoot!.querySelectorAll('.point rect')].map(drawnBox);
    expect(mfn!.left).to.be.closeTo(additional!.right, 1);
    expect(box('.bars .name').right).to.be.closeTo(right, 3);
    for (const text of element.shadowRoot!.querySelectorAll('svg text')) {
      const { left: start, right: end } = drawnBox(text);
      expect(start, textOf(text)).to.be.at.least(left - 1);
      expect(end, textOf(text)).to.be.at.most(right + 1);
    }
  });

  it('follows a direction that changes', async () => {
    const element = await calculator();
    const first = () => element.shadowRoot!.querySelector('.point rect')!.getBoundingClientRect().left;
    const before = first();
    document.documentElement.dir = 'rtl';
    await until(() => first() > before + 100);
    document.documentElement.dir = 'ltr';
    await until(() => first() === before);
  });
});
