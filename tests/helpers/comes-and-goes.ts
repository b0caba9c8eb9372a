import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { drawnWidth } from './boxes.js';
import { expectNothingLeft } from './leaves-nothing.js';
import { frame, mount, rendered, until, type Made, type Tag } from './mount.js';
import { frames, open, parts, said } from './query.js';

/** What an element lives through. */
export interface Life<Name extends Tag> {
  readonly tag: Name;
  /** Puts one into the page and waits for it. */
  readonly make: (template?: TemplateResult) => Promise<Made<Name>>;
  /** Properties that a page sets, and what is expected of the result then. */
  readonly properties: object;
  readonly expectProperties: (element: Made<Name>) => unknown;
  /** The element as a page writes it, with a paragraph as fallback, and what is expected then. */
  readonly written: TemplateResult;
  readonly expectWritten: (element: Made<Name>) => unknown;
  /** What a reader changes first and then, which stands in its fields, and what is expected after each. */
  readonly change: (element: Made<Name>) => Promise<void>;
  readonly expectChanged: (element: Made<Name>) => unknown;
  readonly changeAgain: (element: Made<Name>) => Promise<void>;
  readonly expectChangedAgain: (element: Made<Name>) => unknown;
  /** A part, and what it says in English and in Japanese. */
  readonly says: { readonly part: string; readonly en: string; readonly ja: string };
  /** Its drawing, where it has one at any width. */
  readonly drawing?: string;
  /** Makes one of a hundred differ from the others. */
  readonly vary?: (element: Made<Name>, index: number) => void;
}

/** Promises that an element comes into a page, moves and goes, by script and by hand, without a trace. */
export function comesAndGoes<Name extends Tag>(life: Life<Name>): void {
  const { tag, make, properties, change, changeAgain, says } = life;
  const create = () => document.createElement(tag) as Made<Name> & { readonly result: object | null };
  const display = (element: Element, selector: string) =>
    getComputedStyle(element.shadowRoot!.querySelector(selector)!).display;

  describe(`${tag} comes, moves and goes without a trace`, () => {
    it('takes properties that were set before it was defined', async () => {
      const element = document.implementation.createHTMLDocument().createElement(tag) as Made<Name>;
      Object.assign(element, properties);
      document.body.append(element);
      await rendered(element);
      life.expectProperties(element);
      element.remove();
    });

    it('is made by script alone, and has its result once it is in the page', async () => {
      const element = create();
      expect(element.result).to.equal(null);
      Object.assign(element, properties);
      document.body.append(element);
      await rendered(element);
      life.expectProperties(element);
      element.remove();
    });

    it('shows a fallback of the page to nobody once it is there', async () => {
      const element = await make(life.written);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
      life.expectWritten(element);
    });

    it('can be cloned: the copy starts from the attributes and shares nothing', async () => {
      const element = await make(life.written);
      element.lang = 'ja';
      await rendered(element);
      await change(element);
      const copy = element.cloneNode(true) as Made<Name>;
      element.parentElement!.append(copy);
      await rendered(copy);
      life.expectWritten(copy);
      expect(copy.lang).to.equal('ja');
      expect(copy.textContent).to.equal(element.textContent);
      await changeAgain(copy);
      life.expectChangedAgain(copy);
      life.expectChanged(element);
    });

    it('keeps what was changed and opened when it is moved', async () => {
      const element = (await make()) as Made<Name> & { readonly result: object | null };
      await change(element);
      await open(element, 'Table', 'table');
      const { result } = element;
      const aside = (await mount(html`<aside></aside>`)).querySelector('aside')!;
      aside.append(element);
      await rendered(element);
      expect(element.result).to.equal(result);
      life.expectChanged(element);
      expect(parts(element, 'table')).to.have.length(1);
      await changeAgain(element);
      life.expectChangedAgain(element);
    });

    it('works on in another document, in its look and in the language there', async () => {
      const place = await mount(html`<iframe width="500" height="300"></iframe>`);
      const element = await make();
      await change(element);
      const inner = place.querySelector('iframe')!.contentDocument!;
      inner.documentElement.lang = 'ja';
      inner.body.append(inner.adoptNode(element));
      await until(() => said(element, says.part).includes(says.ja), 'Japanese');
      life.expectChanged(element);
      expect(getComputedStyle(element).display).to.equal('block');
      expect(display(element, '.controls')).to.equal('grid');
      const { drawing } = life;
      const narrow = (width: number) => width > 0 && width < 500;
      if (drawing) await until(() => narrow(drawnWidth(element, drawing)), 'the width there');
      await changeAgain(element);
      life.expectChangedAgain(element);
      document.body.append(element);
      await until(() => said(element, says.part).includes(says.en), 'English');
      life.expectChangedAgain(element);
      expect(display(element, '.controls')).to.equal('grid');
      element.remove();
    });

    it('may be removed while its language, or anything else, is on the way', async () => {
      const place = document.createElement('div');
      place.lang = 'ja';
      document.body.append(place);
      for (let i = 0; i < 5; i++) {
        const element = create();
        place.append(element);
        if (i % 2) await frame();
        element.remove();
      }
      place.remove();
      await frames(10);
    });

    it('may be removed between a key and its answer, or while a panel is on the way', async () => {
      const element = await make();
      parts(element, 'toolbar-button')[0]!.click();
      Object.assign(element, properties);
      element.remove();
      await frames(10);
      life.expectProperties(element);
    });

    it('leaves no listener, no observer and no node after a hundred mounts and unmounts', async () => {
      await make();
      await expectNothingLeft(tag, life.vary as never);
    });
  });
}
