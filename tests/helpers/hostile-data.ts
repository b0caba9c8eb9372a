import { expect } from 'chai';
import { html } from 'lit';
import { expectHarmless, rememberActive, shortened, watchForHarm } from './hostile.js';
import { HOSTILE } from './hostile-list.js';
import { mount, rendered, until, type Made, type Tag } from './mount.js';
import { open, parts, textOf } from './query.js';

/** Data of a page's own that hostile texts are put into. */
export interface Brought<Name extends Tag> {
  readonly tag: Name;
  /** Names of elements that its templates alone write. */
  readonly own?: readonly string[];
  /** Attributes under which the element shows these data. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Data of the right form. */
  readonly data: object;
  /** A list in them whose entries are objects. */
  readonly list: string;
  /** The data with a text wherever texts belong. */
  readonly withText: (text: string) => object;
  /** The data with one name replaced. */
  readonly withName: (name: string) => object;
  /** The data with a text where a figure, a day, an id or an address belongs. */
  readonly withFigure: (text: string) => object;
  /** Whether the element shows these data. */
  readonly shown: (element: Made<Name>) => boolean;
  /** Expects that the element works on with these data. */
  readonly expectWorks: (element: Made<Name>) => Promise<void>;
  /** Expects that the built-in data are in use. */
  readonly expectBuiltIn: (element: Made<Name>) => unknown;
}

/** Promises that hostile texts in a page's own data are shown where texts belong, refused elsewhere, and harmless in any case. */
export function hostileDataAreHarmless<Name extends Tag>(brought: Brought<Name>): void {
  const { tag, own, attributes = {}, data, list, shown } = brought;
  const { schema } = data as { readonly schema?: string };
  const harmless = (element: Element, what: string) => expectHarmless(element, what, own);

  async function bring(json: string): Promise<Made<Name>> {
    const element = document.createElement(tag) as Made<Name>;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    element.append(script);
    await mount(html`${element}`);
    await rendered(element);
    rememberActive();
    return element;
  }

  async function openAll(element: Made<Name>): Promise<void> {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const labels = parts(element, 'toolbar-button').map(textOf);
    for (const [label, part] of [
      ['Table', 'table'],
      ['How', 'working'],
      ['Sources', 'sources'],
    ] as const)
      if (labels.some((each) => each.startsWith(label))) await open(element, label, part);
    await rendered(element);
  }

  describe(`hostile texts in an author’s data for ${tag}`, () => {
    beforeEach(watchForHarm);

    it('are shown as texts where texts belong', async () => {
      // A megabyte in a dozen places takes the browser a minute to lay out; one such place is below.
      for (const text of HOSTILE.map((each) => each.slice(0, 5000))) {
        const element = await bring(JSON.stringify(brought.withText(text)));
        await until(() => shown(element), shortened(text));
        await openAll(element);
        expect(parts(element, 'sources')[0]!.textContent).to.contain(text.slice(0, 100));
        harmless(element, shortened(text));
        element.parentElement!.remove();
      }
    });

    it('are shown even if a name is a megabyte long', async () => {
      const element = await bring(JSON.stringify(brought.withName('x'.repeat(2 ** 20))));
      await until(() => shown(element), 'the data');
      await brought.expectWorks(element);
    });

    it('are refused where a figure, a day, an id or an address belongs', async () => {
      for (const text of HOSTILE.filter((each) => each.length < 1000)) {
        const element = await bring(JSON.stringify(brought.withFigure(text)));
        await until(() => parts(element, 'notice')[0], shortened(text));
        harmless(element, shortened(text));
        await brought.expectBuiltIn(element);
        element.parentElement!.remove();
      }
    });

    const shapes = [
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      `{${schema ? `"schema":"${schema}",` : ''}"__proto__":${JSON.stringify(data)}}`,
      '[]',
      'null',
      '7',
      '"text"',
      `${'['.repeat(2000)}${']'.repeat(2000)}`,
      `{"schema":"${'x'.repeat(2 ** 20)}"}`,
      `{"${'x'.repeat(2 ** 20)}":1}`,
      JSON.stringify({ ...data, [list]: Array(20000).fill(7) }),
    ];
    for (const json of shapes)
      it(`of a strange shape: ${json.slice(0, 30)}`, async () => {
        const element = await bring(json);
        await until(() => parts(element, 'notice')[0], 'the notice');
        harmless(element, json.slice(0, 30));
        expect(({} as { polluted?: number }).polluted).to.equal(undefined);
        await brought.expectBuiltIn(element);
      });
  });
}
