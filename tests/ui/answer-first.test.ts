import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/index.js';
import { frame } from '../helpers/mount.js';
import { press, withField } from '../helpers/press.js';
import { said, tableOf } from '../helpers/query.js';

interface Case {
  readonly tag: string;
  readonly template: TemplateResult;
  /** A number field, what is typed into it, and what the answer and the drawing say of it then. */
  readonly field: string;
  readonly texts: readonly [text: string, answer: string, drawn: string][];
}

const CASES: readonly Case[] = [
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator import-value="1000000"></impact-tariff-calculator>`,
    field: 'importValue',
    texts: [
      ['2,000,000', '$250,000', '$300,000'],
      ['4,000,000', '$500,000', '$600,000'],
    ],
  },
  {
    tag: 'impact-defense-path',
    template: html`<impact-defense-path></impact-defense-path>`,
    field: 'targetShare',
    texts: [
      ['3', '3%', '3%'],
      ['4', '4%', '4%'],
    ],
  },
  {
    tag: 'impact-commitment-breakdown',
    template: html`<impact-commitment-breakdown
      scenario="custom"
      shares="energy:60 metals:40"
    ></impact-commitment-breakdown>`,
    field: 'total',
    texts: [
      ['110,000,000,000', '$110', '$66'],
      ['220,000,000,000', '$220', '$132'],
    ],
  },
];

const drawingOf = (element: Element) => element.shadowRoot!.querySelector('[part="drawing"]')!.innerHTML;

for (const { tag, template, field, texts } of CASES)
  describe(`<${tag}> answers a key before it draws`, () => {
    let element: LitElement;
    const [first, second] = texts as [Case['texts'][0], Case['texts'][0]];

    beforeEach(async () => {
      element = await withField(tag, template, field);
    });

    it('the answer is there at once, with the field; the drawing follows within two frames', async () => {
      const before = drawingOf(element);
      press(element, field, first[0]);
      await Promise.resolve();
      expect(element.isUpdatePending).to.equal(false);
      expect(said(element, 'answer')).to.contain(first[1]);
      expect(drawingOf(element), 'the old drawing').to.equal(before);
      await frame();
      await frame();
      await Promise.resolve();
      expect(drawingOf(element), 'the new drawing').to.contain(first[2]);
    });

    it('the page is told when both are there, once', async () => {
      const told: string[] = [];
      element.addEventListener('impact-change', () => told.push(drawingOf(element)));
      press(element, field, first[0]);
      await Promise.resolve();
      press(element, field, second[0]);
      await Promise.resolve();
      expect(told).to.have.length(0);
      await element.updateComplete;
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(second[2]);
    });

    it('it is complete when both are', async () => {
      press(element, field, first[0]);
      expect(await element.updateComplete).to.equal(true);
      expect(drawingOf(element)).to.contain(first[2]);
    });

    it('keys that come faster than frames are drawn once, as the last of them asks', async () => {
      await element.updateComplete;
      let drawn = 0;
      const observer = new MutationObserver(() => drawn++);
      observer.observe(element.shadowRoot!.querySelector('[part="drawing"]')!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      press(element, field, first[0]);
      await Promise.resolve();
      press(element, field, second[0]);
      await element.updateComplete;
      await frame();
      observer.disconnect();
      expect(drawn).to.equal(1);
      expect(said(element, 'answer')).to.contain(second[1]);
      expect(drawingOf(element)).to.contain(second[2]);
    });

    it('an open table follows, too', async () => {
      const before = await tableOf(element);
      press(element, field, first[0]);
      await element.updateComplete;
      expect(await tableOf(element)).to.not.deep.equal(before);
    });

    it('what a page sets is drawn at once', async () => {
      Object.assign(element, { [field]: first[0].replace(/,/g, '') });
      await Promise.resolve();
      expect(drawingOf(element)).to.contain(first[2]);
    });

    it('where frames stop right after a key, the drawing, the event and whoever waits are served all the same', async () => {
      const told: string[] = [];
      element.addEventListener('impact-change', () => told.push(drawingOf(element)));
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = () => 0;
      try {
        press(element, field, first[0]);
        await Promise.resolve();
        expect(told).to.have.length(0);
        await element.updateComplete;
      } finally {
        window.requestAnimationFrame = requestAnimationFrame;
      }
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(first[2]);
    });

    it('in a page that is not seen, which has no frames, all is drawn at once', async () => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      try {
        press(element, field, first[0]);
        await Promise.resolve();
        expect(drawingOf(element)).to.contain(first[2]);
      } finally {
        Reflect.deleteProperty(document, 'hidden');
      }
    });
  });
