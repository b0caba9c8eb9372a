import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { calculator, mount, rendered } from '../helpers/mount.js';
import { press, withField } from '../helpers/press.js';
import { below, control, enter, openOptions, parts } from '../helpers/query.js';
import { stubTimers } from '../helpers/stub-timers.js';

const compose = (element: Element, field: string, type: 'compositionstart' | 'compositionend') =>
  control(element, field).dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));

for (const [tag, field, open, converted] of [
  ['impact-tariff-calculator', 'importValue', '５まん', '5万'],
  ['impact-defense-path', 'fixedGdp', '５ちょう', '500兆'],
  ['impact-commitment-breakdown', 'total', '６ちょう', '6兆'],
] as const)
  describe(`a conversion in ${field} of <${tag}>`, () => {
    it('is complained of when it is done and cannot be read, however long its reader thinks', async () => {
      const template = {
        'impact-tariff-calculator': html`<impact-tariff-calculator lang="ja"></impact-tariff-calculator>`,
        'impact-defense-path': html`<impact-defense-path lang="ja"></impact-defense-path>`,
        'impact-commitment-breakdown': html`<impact-commitment-breakdown
          lang="ja"
        ></impact-commitment-breakdown>`,
      }[tag];
      const element = await withField(tag, template, field);
      const clock = stubTimers();
      compose(element, field, 'compositionstart');
      press(element, field, open.slice(0, 1));
      press(element, field, open);
      clock.pass(60_000);
      await element.updateComplete;
      expect(below(element, field).error).to.equal('');
      expect(parts(element, 'stale')).to.have.length(0);
      expect(control(element, field).value).to.equal(open);
      compose(element, field, 'compositionend');
      clock.pass(1000);
      await element.updateComplete;
      expect(below(element, field).error).not.to.equal('');
      expect(parts(element, 'stale')).to.have.length(1);
      compose(element, field, 'compositionstart');
      press(element, field, converted);
      compose(element, field, 'compositionend');
      await element.updateComplete;
      expect(below(element, field).error).to.equal('');
      expect(parts(element, 'stale')).to.have.length(0);
    });
  });

describe('codes in full-width signs', () => {
  for (const [typed, code] of [
    ['ＪＰＹ', 'JPY'],
    ['ｊｐｙ', 'JPY'],
    [' ＥＵＲ ', 'EUR'],
  ] as const)
    it(`${typed} is ${code}`, async () => {
      const element = await calculator();
      await enter(element, 'currency', typed);
      expect(element.result!.currency).to.equal(code);
      expect(control(element, 'currency').value).to.equal(code);
      expect(below(element, 'currency').error).to.equal('');
    });

  it('in an attribute, too', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator currency="ＪＰＹ"></impact-tariff-calculator>`,
    );
    expect(element.result!.currency).to.equal('JPY');
  });
});

describe('the keyboard that a phone offers', () => {
  const modes = (element: Element, ...fields: string[]) =>
    fields.map((field) => control(element, field).getAttribute('inputmode'));

  it('has words and a minus where they are meant, and digits alone where they are not', async () => {
    const tariff = await calculator(
      html`<impact-tariff-calculator product="other-goods" fees></impact-tariff-calculator>`,
    );
    await openOptions(tariff);
    // 億 and bn are typed in fields for amounts: the keyboard for digits has neither.
    expect(modes(tariff, 'importValue', 'freight', 'insurance', 'quantity')).to.deep.equal(
      Array<string>(4).fill('text'),
    );
    expect(modes(tariff, 'fromRate', 'toRate', 'mfnRate')).to.deep.equal(Array<string>(3).fill('decimal'));
    const place = await mount(html`<impact-defense-path></impact-defense-path>`);
    const path = place.querySelector('impact-defense-path')!;
    await rendered(path);
    path.shadowRoot!.querySelector('summary')!.click();
    await rendered(path);
    // Growth and prices may fall: the keyboard for decimals has no minus on an iPhone.
    expect(modes(path, 'gdpGrowth', 'deflator', 'fixedGdp')).to.deep.equal(Array<string>(3).fill('text'));
    expect(modes(path, 'targetShare', 'targetYear')).to.deep.equal(['decimal', 'decimal']);
  });
});

describe('a rate below one percent', () => {
  for (const [lang, text, echo] of [
    ['en', '0.275', '0.275 percent'],
    ['en', '0.5', '0.5 percent'],
    ['ja', '0.275', '0.275パーセント'],
    ['de', '0,275', '0,275 percent'],
    ['en', '27.5', ''],
    ['en', '0', ''],
    ['en', '1', ''],
  ] as const)
    it(`${text} in ${lang}: ${echo || 'nothing is said'}, and nothing asked`, async () => {
      const place = await mount(
        html`<impact-tariff-calculator lang=${lang} from-rate="10" to-rate="15"></impact-tariff-calculator>`,
      );
      const element = place.querySelector('impact-tariff-calculator')!;
      for (const field of ['fromRate', 'toRate']) {
        await enter(element, field, text);
        expect(below(element, field)).to.deep.equal({ echo, error: '' });
        expect(Reflect.get(element, field)).to.equal(text.replace(',', '.'));
      }
      expect(parts(element, 'choice').filter((each) => each.closest('.side'))).to.have.length(0);
    });
});
