import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { LocaleController } from '../../src/localize/locale-controller.js';
import { registerLanguage } from '../../src/localize/registry.js';
import { enclosingRoots, nearestLanguage } from '../../src/localize/nearest-lang.js';
import { frame, mount, until } from '../helpers/mount.js';

interface Words {
  readonly hello: string;
}

const loads: ((words: Words | Error) => void)[] = [];
const load = () =>
  new Promise<object>((resolve, reject) => {
    loads.push((words) => {
      if (words instanceof Error) reject(words);
      else resolve({ greeting: words });
    });
  });

class Greeting extends LitElement {
  readonly locale = new LocaleController<Words>(this, { name: 'greeting', en: { hello: 'Hello' } });
  protected override render() {
    return html`${this.locale.messages.hello} ${this.locale.language.locale} ${this.locale.language.dir}`;
  }
}
customElements.define('test-greeting', Greeting);

async function greeting(lang: string): Promise<Greeting> {
  const place = await mount(html`<div lang=${lang}><test-greeting></test-greeting></div>`);
  return place.querySelector('test-greeting')!;
}

const shown = (element: Greeting) => element.shadowRoot!.textContent.trim();

describe('the nearest language', () => {
  it('is the canonical tag of the nearest ancestor that names a usable one', async () => {
    const place = await mount(html`
      <div lang="PT-br">
        <p lang=""><b id="empty"></b></p>
        <p lang="not a language"><b id="nonsense"></b></p>
        <p lang="zh-hant-tw"><b id="nearest"></b><i lang="de" id="own"></i></p>
      </div>
    `);
    const locale = (id: string) => nearestLanguage(place.querySelector(`#${id}`)!).locale;
    expect(['empty', 'nonsense', 'nearest', 'own'].map(locale)).to.deep.equal([
      'pt-BR',
      'pt-BR',
      'zh-Hant-TW',
      'de',
    ]);
  });

  it('is English where none is named', async () => {
    const place = await mount(html`<b></b>`);
    expect(nearestLanguage(place.querySelector('b')!)).to.deep.equal({ locale: 'en', dir: 'ltr' });
    expect(nearestLanguage(document.createElement('p')).locale).to.equal('en');
  });

  it('of what stands in a slot is that of the tree it was written in', async () => {
    const place = await mount(
      html`<section lang="fr">
        <div id="host"><b></b></div>
      </section>`,
    );
    const host = place.querySelector('#host')!;
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.lang = 'ja';
    box.append(document.createElement('slot'));
    root.append(box);
    expect(nearestLanguage(place.querySelector('b')!).locale).to.equal('fr');
    const inside = document.createElement('i');
    box.append(inside);
    expect(nearestLanguage(inside).locale).to.equal('ja');
  });

  it('goes with the direction that the style gives', async () => {
    const place = await mount(html`<div dir="rtl"><b></b><i dir="ltr"></i></div>`);
    expect(nearestLanguage(place.querySelector('b')!).dir).to.equal('rtl');
    expect(nearestLanguage(place.querySelector('i')!).dir).to.equal('ltr');
  });

  it('may change in every root around the element', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const element = document.createElement('b');
    root.append(element);
    document.body.append(outer);
    const roots = enclosingRoots(element);
    outer.remove();
    expect(roots[0]).to.equal(root);
    expect(roots).to.include(document).and.include(inner).and.include(outer);
  });
});

describe('the words of a language come when they are here', () => {
  let takeBack: (() => void)[] = [];
  beforeEach(() => {
    loads.splice(0);
    takeBack = ['ja', 'fr'].map((tag) => registerLanguage(tag, load));
  });
  afterEach(() => {
    for (const back of takeBack) back();
  });

  it('English at once where there are no others', async () => {
    const element = await greeting('de-CH');
    await until(() => shown(element) === 'Hello de-CH ltr');
    expect(loads).to.have.length(0);
  });

  it('the old ones until then', async () => {
    const element = await greeting('ja');
    await until(() => shown(element) === 'Hello ja ltr');
    loads[0]!({ hello: 'こんにちは' });
    await until(() => shown(element) === 'こんにちは ja ltr');
    expect(element.locale.pending).to.equal(undefined);
  });

  it('those of the last language, whatever comes first', async () => {
    const element = await greeting('ja');
    element.lang = 'fr';
    await until(() => loads.length === 2);
    loads[1]!({ hello: 'Bonjour' });
    await until(() => shown(element) === 'Bonjour fr ltr');
    loads[0]!({ hello: 'こんにちは' });
    await frame();
    expect(shown(element)).to.equal('Bonjour fr ltr');
  });

  it('English when they cannot be had, without an error', async () => {
    const element = await greeting('ja');
    loads[0]!(new Error('offline'));
    await until(() => element.locale.pending === undefined);
    await until(() => shown(element) === 'Hello ja ltr');
  });

  it('and are not waited for by an element that has gone', async () => {
    const element = await greeting('ja');
    element.remove();
    loads[0]!({ hello: 'こんにちは' });
    await frame();
    expect(element.isConnected).to.equal(false);
  });
});
