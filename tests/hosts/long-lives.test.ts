// A page of its own: its watch over the page never ends, and asks of thousands of tags.
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { watch } from '../../src/embed/lazy-define.js';
import '../helpers/every-element.js';
import { until } from '../helpers/mount.js';

/** Lets a page live through something, and tells what the loader's watch over it has asked of the browser. */
async function watched(live: (seen: Set<string>) => Promise<void>): Promise<{ readonly asked: number }> {
  const { whenDefined } = customElements;
  let asked = 0;
  customElements.whenDefined = function (name) {
    asked++;
    return whenDefined.call(this, name);
  };
  const seen = new Set<string>();
  watch(({ localName }) => seen.add(localName));
  try {
    await live(seen);
  } finally {
    Reflect.deleteProperty(customElements, 'whenDefined');
  }
  return { asked };
}

/** Puts elements with tags of their own into the page, and takes them away. */
async function comeAndGo(name: string, many: number): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  for (let i = 0; i < many; i++) place.append(document.createElement(`${name}-${String(i)}`));
  await new Promise(requestAnimationFrame);
  place.remove();
}

describe('a page that lives long', () => {
  it('may have any number of tags that nobody defines: the browser is asked to tell of a hundred at most', async () => {
    const { asked } = await watched(async () => {
      for (let round = 0; round < 10; round++) await comeAndGo(`gone-${String(round)}`, 1000);
    });
    expect(asked).to.be.at.most(100);
  });

  it('and what stands in the shadow root of one that is defined late is seen all the same', async () => {
    await watched(async (seen) => {
      await comeAndGo('before', 200);
      const late = document.createElement('defined-late');
      document.body.append(late);
      await new Promise(requestAnimationFrame);
      customElements.define(
        'defined-late',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).append(document.createElement('inside-late'));
          }
        },
      );
      await until(() => seen.has('inside-late'), 'what stands inside');
      late.remove();
    });
  });

  it('names that are none of custom elements are no fault', async () => {
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      faults.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    await watched(async () => {
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      drawing.append(document.createElementNS('http://www.w3.org/2000/svg', 'font-face'));
      document.body.append(drawing);
      await new Promise((done) => setTimeout(done, 50));
      drawing.remove();
    });
    removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
  });
});

/** How often a page is walked through and addresses are decoded until so many elements have followed their links. */
async function workOf(many: number): Promise<{ readonly walks: number; readonly decoded: number }> {
  const elements = Array.from({ length: many }, () => document.createElement('impact-tariff-calculator'));
  const place = document.createElement('div');
  place.append(...elements);
  document.body.append(place);
  await Promise.all(elements.map((element) => (element as LitElement).updateComplete));
  const { isConnected } = Object.getOwnPropertyDescriptors(Node.prototype);
  const documents = Document.prototype as unknown as { querySelectorAll: (selector: string) => NodeList };
  const { querySelectorAll } = documents;
  const { decodeURIComponent } = window;
  const work = { walks: 0, decoded: 0 };
  const done = { followed: 0 };
  Object.defineProperty(Node.prototype, 'isConnected', {
    configurable: true,
    get(this: Node) {
      work.walks++;
      return Boolean(isConnected.get?.call(this));
    },
  });
  documents.querySelectorAll = function (this: Document, selector) {
    const all = querySelectorAll.call(this, selector);
    work.walks += all.length;
    return all;
  };
  window.decodeURIComponent = (text) => {
    work.decoded++;
    return decodeURIComponent(text);
  };
  const links = elements.map(
    (_, at) => `impact.tariff-calculator-${String(at + 1)}=v1~import-value_${String(at + 1)}`,
  );
  location.hash = links.join('&');
  const valueOf = (element: Element) => (element as unknown as { importValue: string }).importValue;
  await until(() => {
    done.followed = elements.filter((element, at) => valueOf(element) === String(at + 1)).length;
    return done.followed === many;
  }, 'each element follows its link');
  await Promise.all(elements.map((element) => (element as LitElement).updateComplete));
  Object.defineProperty(Node.prototype, 'isConnected', isConnected);
  documents.querySelectorAll = querySelectorAll;
  Object.assign(window, { decodeURIComponent });
  place.remove();
  history.replaceState(null, '', location.pathname + location.search);
  return work;
}

describe('links of many elements', () => {
  it('are found with work that grows as their number, not as its square', async function () {
    this.timeout(240_000);
    await workOf(5);
    const few = await workOf(25);
    const many = await workOf(100);
    for (const name of ['walks', 'decoded'] as const)
      expect(many[name] / few[name], `${name}: ${String(few[name])}, ${String(many[name])}`).to.be.below(6);
  });
});
