import { expect } from 'chai';
import { html } from 'lit';
import { scenarioParams } from '../../../src/ui/share/scenario-attributes.js';
import { calculator, mount, rendered, until } from '../../helpers/mount.js';
import { below, button, control, enter, part, parts, said, textOf } from '../../helpers/query.js';

const OWN = 'One car = 40000; A container of four =160000 ;12台 = 66000000.5 JPY;';
const BUILT_IN = [
  'US imports of cars from Japan, 2024',
  'US imports of cars from Japan, 2023',
  'One $40,000 car',
];

const offered = (element: Element) =>
  parts(element, 'presets').flatMap((row) => [...row.querySelectorAll('button')].map(textOf));

describe('ready values of a page’s own, without data of its own', () => {
  it('stand in place of the built-in ones, and set the value in the currency of the element', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator presets=${OWN} currency="EUR"></impact-tariff-calculator>`,
    );
    expect(offered(element)).to.deep.equal(['One car', 'A container of four', '12台']);
    button(element, 'A container of four').click();
    await rendered(element);
    expect(element.result).to.include({ importValue: '160000', currency: 'EUR', importsOf: null });
    expect(control(element, 'importValue').value).to.equal('160,000');
    expect(button(element, 'A container of four').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(part(element, 'data-date'))).not.to.match(/page/);
    await enter(element, 'importValue', '7');
    expect(button(element, 'A container of four').getAttribute('aria-pressed')).to.equal('false');
  });

  it('may be in another currency, by its code', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator presets=${OWN}></impact-tariff-calculator>`,
    );
    button(element, '12台').click();
    await rendered(element);
    expect(element.result).to.include({ importValue: '66000000.5', currency: 'JPY' });
    button(element, 'One car').click();
    await rendered(element);
    expect(element.result).to.include({ importValue: '40000' });
  });

  it('leave the row out where the text is empty, and come back as the built-in ones', async () => {
    const element = await calculator(html`<impact-tariff-calculator presets=""></impact-tariff-calculator>`);
    expect(parts(element, 'presets')).to.have.length(0);
    element.removeAttribute('presets');
    await rendered(element);
    expect(offered(element)).to.deep.equal(BUILT_IN);
    element.presets = 'Ten = 400000';
    await rendered(element);
    expect(offered(element)).to.deep.equal(['Ten']);
    element.presets = undefined;
    await rendered(element);
    expect(offered(element)).to.deep.equal(BUILT_IN);
  });

  for (const [lang, notice] of [
    [
      'en',
      'presets[0]: expected a label, = and a plain amount, such as "One car = 40000" or "One car = 5500000 JPY"; found "One car = 40,000"',
    ],
    [
      'ja',
      'presets[0]：必要な値 名前と「=」と桁区切りのない数値（「1台 = 40000」「1台 = 5500000 JPY」など）、実際の値 "One car = 40,000"',
    ],
  ] as const)
    it(`are checked strictly, each by its place; the built-in ones stand meanwhile (${lang})`, async () => {
      const place = await mount(
        html`<impact-tariff-calculator
          lang=${lang}
          presets="One car = 40,000; A ship; Two = 80000; = 5; Minus = -5; Three = 5 YEN"
        ></impact-tariff-calculator>`,
      );
      const element = place.querySelector('impact-tariff-calculator')!;
      await rendered(element);
      await until(() => parts(element, 'notice')[0]);
      const problems = [...part(element, 'notice').querySelectorAll('li')].map(textOf);
      expect(problems.map((text) => /presets\[\d\]/.exec(text)?.[0])).to.deep.equal([
        'presets[0]',
        'presets[1]',
        'presets[3]',
        'presets[4]',
      ]);
      expect(problems[0]).to.contain(notice);
      expect(offered(element)).to.have.length(3);
      expect(element.result!.importValue).to.equal('1000000');
    });

  it('are words of the page: no link and no frame brings them', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator presets=${OWN} import-value="5"></impact-tariff-calculator>`,
    );
    expect(Object.fromEntries(scenarioParams(element))).to.deep.equal({ 'import-value': '5' });
  });

  it('a refused entry keeps the ready value that stands', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator presets=${OWN}></impact-tariff-calculator>`,
    );
    button(element, 'One car').click();
    await rendered(element);
    await enter(element, 'importValue', '4x');
    expect(below(element, 'importValue').error).not.to.equal('');
    expect(said(element, 'stale')).to.equal(
      'The result below is for the last valid entries – Customs value of the imports: $40,000.',
    );
    expect(button(element, 'One car').getAttribute('aria-pressed')).to.equal('true');
  });
});
