// A page of its own: it loads the library into a frame for each world, which is much for one page.
import { expect } from 'chai';
import { everyElement } from '../helpers/every-element.js';
import { until } from '../helpers/mount.js';
import { textOf } from '../helpers/query.js';
import { put } from '../helpers/share.js';

type World = Window & typeof globalThis;

/** What libraries and polyfills do to the page that they are in. */
const CHANGES: Readonly<Record<string, (world: World) => void>> = {
  'Array.from without its second argument, and entries() that copies (Prototype.js, MooTools)': (world) => {
    const { Array } = world;
    Array.from = ((list: ArrayLike<unknown>) =>
      Array.prototype.slice.call(list) as unknown[]) as typeof Array.from;
    Array.prototype.entries = function (this: unknown[]) {
      return this.slice();
    } as never;
  },
  'an enumerable member of every object': (world) => {
    Object.assign(world.Object.prototype, { extend: () => void 0 });
  },
  'an enumerable member of every list': (world) => {
    Object.assign(world.Array.prototype, { each: () => void 0, contains: () => false });
  },
  'no style sheets by script': (world) => {
    Reflect.deleteProperty(world.ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(world.Document.prototype, 'adoptedStyleSheets');
  },
  'an Intl without lists, plurals, names and segments': (world) => {
    for (const name of [
      'ListFormat',
      'PluralRules',
      'DisplayNames',
      'Segmenter',
      'RelativeTimeFormat',
      'getCanonicalLocales',
    ])
      Reflect.deleteProperty(world.Intl, name);
  },
  'no observer of sizes': (world) => {
    Reflect.deleteProperty(world, 'ResizeObserver');
  },
  'a string that is cut by another rule': (world) => {
    Object.assign(world.String.prototype, { strip: () => '', contains: () => false, truncate: () => '' });
    Object.assign(world.Number.prototype, { round: () => 0, limit: () => 0 });
    Object.assign(world.Function.prototype, { pass: () => void 0, delay: () => void 0 });
  },
};

/** The whole library, which the test runner bundles when it is asked for. */
const source = new URL('/src/index.ts', location.href).href;

/** Loads the library into a page of its own that has been changed before. */
async function worldWith(change: (world: World) => void): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '900';
  document.body.append(frame);
  const world = frame.contentWindow as World;
  frame.contentDocument!.documentElement.lang = 'en';
  change(world);
  const script = Object.assign(frame.contentDocument!.createElement('script'), {
    type: 'module',
    src: source,
  });
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('the library could not be loaded'));
    frame.contentDocument!.head.append(script);
  });
  return frame;
}

describe('a page whose libraries have changed the world', () => {
  for (const [what, change] of Object.entries(CHANGES))
    it(what, async function () {
      this.timeout(240_000);
      const frame = await worldWith(change);
      for (const [tag, make] of everyElement) {
        const right = await put(make());
        const element = frame.contentDocument!.createElement(tag);
        frame.contentDocument!.body.append(element);
        const text = () => textOf(element.shadowRoot?.querySelector('[part~="answer"]'));
        await until(text, `${tag} with ${what}`);
        // Without them, countries go by their codes.
        if (!what.startsWith('an Intl'))
          expect(text(), tag).to.equal(textOf(right.shadowRoot.querySelector('[part~="answer"]')));
        const figure = element.shadowRoot!.querySelector('figure')!;
        expect(
          frame.contentWindow!.getComputedStyle(figure).borderTopWidth,
          `${tag} has its styles`,
        ).to.equal('3px');
        right.remove();
        element.remove();
      }
      frame.remove();
    });
});
