// A page of its own: WebKit takes a hundred changes of the address in ten seconds.
import { expect } from 'chai';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { isRefused, scenarioParams } from '../../../src/ui/share/scenario-attributes.js';
import { writeLink } from '../../../src/ui/share/link.js';
import { placeOf } from '../../../src/ui/share/element-key.js';
import { everyElement } from '../../helpers/every-element.js';
import { rendered, until } from '../../helpers/mount.js';
import { parts, said, textOf } from '../../helpers/query.js';
import { READERS } from '../../helpers/random-scenario.js';
import { arrive, codes, fetched, openShare, put } from '../../helpers/share.js';

const notices = (element: Element) => parts(element, 'notice').map(textOf);

for (const [tag, make] of everyElement) {
  describe(`a link restores <${tag}> when its page loads`, () => {
    it('whatever a reader may have set it to', async function () {
      this.timeout(60_000);
      const scenarios = fc.record(READERS[tag]!, { requiredKeys: [] });
      await fc.assert(
        fc.asyncProperty(scenarios, async (attributes) => {
          await arrive('');
          const given = await fetched(await put(make(), attributes));
          const result = JSON.stringify(given.result);
          const refused = isRefused(given);
          const link = writeLink(placeOf(given), scenarioParams(given))!;
          given.remove();
          fc.pre(!refused);
          await arrive(link);
          const again = await fetched(await put(make()));
          expect(JSON.stringify(again.result)).to.equal(result);
          expect(notices(again)).to.deep.equal([]);
          again.remove();
        }),
        { numRuns: 20 },
      );
    });

    it('in its first picture, and in place of what the page had set', async () => {
      const [name, values] = Object.entries(READERS[tag]!)[0]!;
      const [value = '', other = ''] = fc.sample(values, { numRuns: 2, seed: 1 });
      await arrive(`impact.one=v1~${name}_${value}`);
      const element = make() as unknown as LitElement & ReturnType<typeof make>;
      element.id = 'one';
      const scenarios: string[] = [];
      (element as unknown as { updated: () => void }).updated = () => {
        scenarios.push(JSON.stringify(scenarioParams(element)));
      };
      await put(element, { [name]: other });
      expect(scenarios[0]).to.equal(JSON.stringify([[name, value]]));
    });

    it('but leaves it as the page has it, with a notice, where the link is of no use', async () => {
      const usual = JSON.stringify((await put(make())).result);
      for (const [text, reason] of [
        ['v2', /another version/],
        ['v1~onclick_alert(1)', /does not exist/],
        ['v1~src_https%3A%2F%2Fexample.org%2Fx.json', /does not exist/],
        ['v1~heading-level_1', /does not exist/],
        ['v1~x', /does not exist/],
        ['v1~x_%E3', /damaged/],
        [`v1~${'a'.repeat(5000)}`, /too long/],
      ] as const) {
        await arrive(`impact.one=${text}`);
        const element = make();
        element.id = 'one';
        await put(element);
        await until(() => notices(element).some((notice) => reason.test(notice)), text);
        expect(JSON.stringify(element.result), text).to.equal(usual);
        element.remove();
      }
    });

    it('not with hide="share", which takes the panel away too', async () => {
      await arrive('impact.one=v2');
      const element = make();
      element.id = 'one';
      await put(element, { hide: 'share' });
      expect(notices(element)).to.deep.equal([]);
      expect(
        parts(element, 'toolbar-button').filter(
          (tool) => tool.getAttribute('aria-controls') === 'panel-share',
        ),
      ).to.deep.equal([]);
      element.removeAttribute('hide');
      await rendered(element);
      expect(await openShare(element)).to.be.instanceOf(HTMLElement);
    });
  });
}

const [, calculator] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;
const valueOf = (element: Element) =>
  (element as unknown as { result: { importValue: string } }).result.importValue;

describe('links in a page', () => {
  it('with values that cannot be used bring back what the page had set, and say so', async () => {
    for (const value of [
      'product_atlantis',
      'import-value_12%2C34%2C5',
      'to-date_2025-02-30',
      'rounding_x~from-rate_-1',
    ]) {
      await arrive(`impact.one=v1~${value}`);
      const element = calculator();
      element.id = 'one';
      await put(element, { 'import-value': '77' });
      await until(() => notices(element).length, value);
      expect(notices(element)[0], value).to.match(/cannot be used/);
      expect(valueOf(element), value).to.equal('77');
      expect(isRefused(element), value).to.equal(false);
      element.remove();
    }
  });

  it('tell elements apart by id or by order, in shadow trees too', async () => {
    await arrive('impact.tariff-calculator-2=v1~import-value_2&impact.own=v1~import-value_3');
    const [first, inside, named] = [calculator(), calculator(), calculator()];
    named.id = 'own';
    await put(first);
    const box = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append(inside);
    first.after(box);
    await rendered(inside);
    await put(named);
    expect([first, inside, named].map(valueOf)).to.deep.equal(['1000000', '2', '3']);
    expect([first, inside, named].map(placeOf)).to.deep.equal([
      'tariff-calculator-1',
      'tariff-calculator-2',
      'own',
    ]);
    box.remove();
  });

  it('are followed when the reader goes to one in the same page', async () => {
    const element = await put(calculator());
    location.hash = 'impact.tariff-calculator-1=v1~import-value_55';
    await until(() => valueOf(element) === '55');
    location.hash = 'impact.tariff-calculator-1=v9';
    await until(() => notices(element).length);
    expect(valueOf(element)).to.equal('55');
    location.hash = 'impact.tariff-calculator-1=v1';
    await until(() => valueOf(element) === '1000000');
    await until(() => notices(element).length === 0);
  });

  it('say in Japanese why they are of no use', async () => {
    await arrive('impact.tariff-calculator-1=v2');
    const element = await put(calculator(), { lang: 'ja' });
    await until(() => /別の版/.test(notices(element).join('')));
  });

  it('are read from the query too, for pages whose fragment is a route', async () => {
    history.replaceState(null, '', '?impact.tariff-calculator-1=v1~import-value_66#/way');
    expect(valueOf(await put(calculator()))).to.equal('66');
  });

  it('are not read where the page says so, and no panel is there', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'impact-hide', content: 'share' });
    document.head.append(meta);
    await arrive('impact.tariff-calculator-1=v1~import-value_66');
    const element = await put(calculator());
    expect(valueOf(element)).to.equal('1000000');
    expect(parts(element, 'toolbar-button').map((tool) => tool.getAttribute('aria-controls'))).not.to.contain(
      'panel-share',
    );
    meta.remove();
  });

  it('follow what the reader sets, and are not offered while an entry cannot be used', async () => {
    const element = await put(calculator());
    await openShare(element);
    const type = async (text: string) => {
      const input = element.shadowRoot.querySelector<HTMLInputElement>('#importValue')!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await rendered(element);
    };
    expect(codes(element)['link']).to.match(/#impact\.tariff-calculator-1=v1$/);
    await type('40,000');
    expect(codes(element)['link']).to.match(/=v1~import-value_40000$/);
    expect(codes(element)['tag']).to.equal(
      '<impact-tariff-calculator import-value="40000"></impact-tariff-calculator>',
    );
    await type('123,45');
    expect(codes(element)).to.deep.equal({});
    expect(said(element, 'share-panel')).to.contain('Some entries are invalid');
    await type('50');
    expect(codes(element)['link']).to.match(/=v1~import-value_50$/);
  });
});
