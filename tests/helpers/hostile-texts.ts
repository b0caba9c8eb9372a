import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import { expectHarmless, shortened, watchForHarm } from './hostile.js';
import { HOSTILE } from './hostile-list.js';
import { stubFetch } from './stub-fetch.js';
import { frame, mount, rendered, type Made, type Tag } from './mount.js';
import { enter, parts } from './query.js';

/** Values of properties that are no texts. */
const VALUES = [null, undefined, NaN, -0, Infinity, 10n, true, [], {}, () => 1, new Date(0)];

/** An element that hostile texts are given to. */
export interface Target<Name extends Tag> {
  readonly tag: Name;
  /** Puts one into the page and waits for it. */
  readonly make: (template?: TemplateResult) => Promise<Made<Name>>;
  /** Expects the answer that it gives without attributes. */
  readonly expectUsual: (element: Made<Name>) => unknown;
  /** Names of elements that its templates alone write. */
  readonly own?: readonly string[];
  /** Attributes of the elements around it that it follows. */
  readonly around?: readonly string[];
  /** Its text fields by their ids, each with an entry that is right; all of them stand there once it is open. */
  readonly fields?: {
    readonly template: TemplateResult;
    readonly open: (element: Made<Name>) => Promise<void>;
    readonly right: Readonly<Record<string, string>>;
  };
}

/** Promises that hostile texts are texts in attributes, properties, fields and slots. */
export function hostileTextsAreTexts<Name extends Tag>(target: Target<Name>): void {
  const { tag, make, expectUsual, own, around = [], fields } = target;
  const { observedAttributes, elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
  const attributes = [...observedAttributes, 'lang', 'dir'];
  const harmless = (element: Element, what: string) => expectHarmless(element, what, own);

  describe(`forty hostile texts are texts in ${tag}, wherever they stand`, () => {
    beforeEach(watchForHarm);

    it('are at least forty', () => {
      expect(new Set(HOSTILE).size).to.be.at.least(40);
    });

    for (const attribute of attributes)
      it(`in the attribute ${attribute}`, async () => {
        const element = await make();
        for (const text of HOSTILE) {
          element.setAttribute(attribute, text);
          await element.updateComplete;
          harmless(element, `${attribute}=${shortened(text)}`);
        }
        await rendered(element);
        harmless(element, `${attribute}, at last`);
        element.removeAttribute(attribute);
        await rendered(element);
        expectUsual(element);
      });

    for (const attribute of around)
      it(`in the attribute ${attribute} of an element around`, async () => {
        const element = await make();
        const parent = element.parentElement!;
        for (const text of HOSTILE) {
          parent.setAttribute(attribute, text);
          await rendered(element);
          harmless(element, `${attribute}=${shortened(text)}`);
        }
        parent.removeAttribute(attribute);
        await rendered(element);
        expectUsual(element);
      });

    it('in all attributes at once, from the start', async () => {
      const asked = stubFetch();
      for (const text of HOSTILE) {
        const element = document.createElement(tag) as Made<Name>;
        for (const attribute of attributes) element.setAttribute(attribute, text);
        document.body.append(element);
        // The first picture waits for the data, which never come, whenever they are asked for.
        const drawn = { yet: false };
        void element.updateComplete.then(() => (drawn.yet = true));
        while (!drawn.yet) {
          for (const request of asked.splice(0)) request.fail();
          await frame();
        }
        harmless(element, shortened(text));
        element.remove();
      }
    });

    it('in every property, also as values that are no texts', async () => {
      const element = await make();
      for (const property of elementProperties.keys()) {
        for (const value of [...VALUES, ...HOSTILE]) {
          Object.assign(element, { [property]: value });
          await element.updateComplete;
          harmless(element, `${String(property)} = ${shortened(String(value))}`);
        }
        Object.assign(element, { [property]: undefined });
      }
    });

    for (const [id, right] of Object.entries(fields?.right ?? {}))
      it(`in the field ${id}`, async () => {
        const element = await make(fields!.template);
        await fields!.open(element);
        for (const text of HOSTILE) {
          const input = element.shadowRoot!.querySelector<HTMLInputElement>(`[id="${id}"]`)!;
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
          await element.updateComplete;
          harmless(element, `${id}: ${shortened(text)}`);
        }
        await enter(element, id, right);
        expect(parts(element, 'error')).to.have.length(0);
      });

    it('in the slots', async () => {
      for (const text of HOSTILE) {
        const element = document.createElement(tag) as Made<Name>;
        const place = await mount(html`${element}`);
        for (const slot of ['heading', 'note']) {
          const child = document.createElement('span');
          child.slot = slot;
          child.textContent = text;
          element.append(child);
        }
        element.append(text);
        await rendered(element);
        harmless(element, shortened(text));
        place.remove();
      }
    });
  });
}
