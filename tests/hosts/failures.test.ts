import { expect } from 'chai';
import { html, render, type LitElement } from 'lit';
import { internals } from '../../src/ui/internals.js';
import { LazyModule } from '../../src/ui/lazy-module.js';
import { heardSoFar } from '../helpers/console-guard.js';
import { everyElement } from '../helpers/every-element.js';
import { rendered, until } from '../helpers/mount.js';
import { button, enter, open, parts, said, textOf } from '../helpers/query.js';
import { put } from '../helpers/share.js';

type Any = LitElement & { render: () => unknown; lang: string };

const lines = () => heardSoFar().filter((line) => line.startsWith('console.error'));

for (const [tag, make] of everyElement) {
  describe(`<${tag}>, where something fails`, () => {
    it('at the first drawing, leaves what the author put into the tag in sight, and one line in the console', async () => {
      const element = make() as unknown as Any;
      const fallback = document.createElement('p');
      fallback.textContent = 'The answer is 42.';
      element.append(fallback);
      element.render = () => {
        throw new Error('no drawing today');
      };
      document.body.append(element);
      await element.updateComplete;
      expect(fallback.checkVisibility()).to.equal(true);
      expect(lines()).to.have.lengthOf(1);
      element.requestUpdate();
      await element.updateComplete;
      expect(lines(), 'nothing is said twice').to.have.lengthOf(0);
      Reflect.deleteProperty(element, 'render');
      element.requestUpdate();
      await rendered(element);
      expect(parts(element, 'sentence').length || parts(element, 'answer').length).to.be.greaterThan(0);
      expect(fallback.checkVisibility()).to.equal(false);
      element.remove();
    });

    it('half way through a drawing, leaves no old figures beside new ones, and offers another try', async () => {
      const element = (await put(make())) as unknown as Any;
      const { render } = element;
      element.render = () =>
        html`<p>new</p>
          ${{
            [Symbol.iterator]: () => {
              throw new Error('half way');
            },
          }}`;
      element.requestUpdate();
      await element.updateComplete;
      expect(lines()).to.have.lengthOf(1);
      expect(textOf(element.shadowRoot)).to.equal('This part could not be shown. Try again');
      element.render = render;
      button(element, 'Try again').click();
      await rendered(element);
      expect(element.shadowRoot!.querySelector('figure')).not.to.equal(null);
      expect(textOf(element.shadowRoot)).not.to.contain('could not be shown');
    });

    it('in a panel, leaves the figure and the other panels alone', async () => {
      const element = (await put(make())) as unknown as Any;
      await open(element, 'Table', 'table');
      const own = element as unknown as {
        [internals]: {
          figure: (figure: { body: () => { panels: { id: string; content: () => unknown }[] } }) => unknown;
        };
      };
      const { figure } = own[internals];
      own[internals].figure = function (given) {
        const { body } = given;
        return figure.call(this, {
          ...given,
          body: () => {
            const made = body();
            return {
              ...made,
              drawing: () => {
                throw new Error('no drawing');
              },
            };
          },
        });
      };
      element.requestUpdate();
      await rendered(element);
      expect(lines()).to.have.lengthOf(1);
      expect(textOf(parts(element, 'drawing')[0])).to.equal('This part could not be shown. Try again');
      expect(parts(element, 'table')).to.have.lengthOf(1);
      Reflect.deleteProperty(own[internals], 'figure');
      button(element, 'Try again').click();
      await rendered(element);
      expect(textOf(parts(element, 'drawing')[0])).not.to.contain('could not be shown');
    });
  });
}

const [, calculator] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;

describe('a page with a script whose address is none', () => {
  it('has "Share and embed", and the drawing follows', async () => {
    const script = document.createElement('script');
    script.setAttribute('type', 'text/plain');
    script.setAttribute('src', 'https://');
    document.head.append(script);
    const element = await put(calculator(), { 'import-value': '40000' });
    await open(element, 'Share', 'share-panel');
    await enter(element, 'importValue', '50,000');
    await until(
      () =>
        textOf(parts(element, 'chart')[0]).includes('13,750') ||
        textOf(parts(element, 'drawing')[0]).includes('13,750'),
    );
    expect(said(element, 'sentence')).to.contain('13,750');
    script.remove();
  });
});

describe('what is fetched on demand and cannot be had', () => {
  const host = () => ({
    requestUpdate: () => void 0,
    addController: () => void 0,
    removeController: () => void 0,
    updateComplete: Promise.resolve(true),
    localName: 'x-y',
  });
  const words = { partFailed: 'failed', retry: 'again' };

  it('is told in its place, with another try that fetches it again', async () => {
    let tries = 0;
    const module = new LazyModule(host(), () =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here'),
    );
    module.part(words, String);
    await until(() => module.part(words, String) !== undefined && tries === 1 && heardSoFar().length > 0);
    module.part(words, String);
    expect(tries, 'no try of its own').to.equal(1);
    module.retry();
    module.part(words, String);
    await until(() => module.here);
    expect([tries, module.part(words, (text) => text)]).to.deep.equal([2, 'here']);
  });

  it('has tried again with it what it would have offered to try again', async () => {
    const module = new LazyModule(host(), () => Promise.reject(new Error('offline')));
    let also = 0;
    const part = () => module.part(words, String, () => also++);
    part();
    await until(() => heardSoFar().length > 0);
    const place = document.createElement('div');
    render(part(), place);
    place.querySelector('button')!.click();
    expect(also).to.equal(1);
  });
});
