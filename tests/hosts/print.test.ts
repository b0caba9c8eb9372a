// A page of its own: what a print needs must not have been fetched before.
import { expect } from 'chai';
import { fetching } from '../../src/localize/registry.js';
import { underWay } from '../../src/ui/lazy-module.js';
import { emulateMedia, setViewport } from '../helpers/commands.js';
import { everyElement } from '../helpers/every-element.js';
import { rendered } from '../helpers/mount.js';
import { frames, parts, textOf } from '../helpers/query.js';
import { put } from '../helpers/share.js';

/** The widths of what is printed, in pixels: paper less margins of 1 cm, and of 25 mm, and half of it in a page of two columns. */
const PAPERS: Readonly<Record<string, number>> = {
  'A4 with narrow margins': 718,
  'A4 with wide margins': 605,
  'Letter with narrow margins': 740,
  'Letter with wide margins': 627,
  'one of two columns of A4': 340,
};

/** Seven points in pixels. */
const LEAST = (7 * 96) / 72;

/** What stands in the panels that are open, without spaces. */
const opened = (element: Element) =>
  parts(element, 'panel')
    .filter(({ hidden }) => !hidden)
    .map((panel) => `${panel.id}: ${textOf(panel).length > 20 ? 'filled' : 'empty'}`);

/** All that is painted in the shadow root, as it is. */
const seen = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((one) =>
    one.checkVisibility(),
  );

/** How many pixels of the paper a text of a drawing is high. */
function heightOfLetters(text: Element): number {
  const { width } = text.closest('svg')!.getBoundingClientRect();
  const drawn = text.closest('svg')!.viewBox.baseVal.width;
  return (parseFloat(getComputedStyle(text).fontSize) * width) / drawn;
}

/** Waits until the page has been idle and nothing more is fetched. */
async function idle(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    const last = () => requestIdleCallback(resolve, { timeout: 6000 });
    if (typeof requestIdleCallback === 'function') requestIdleCallback(last, { timeout: 6000 });
    else setTimeout(resolve, 1500);
  });
  const files = () => performance.getEntriesByType('resource').length;
  for (let before = -1; before !== files() || underWay.size + fetching.size > 0;) {
    before = files();
    await frames(20);
  }
}

/** What a browser gives before it prints: the microtasks after the event, and nothing else. */
async function beforePrint(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

for (const [tag, make] of everyElement)
  describe(`<${tag}> on paper`, () => {
    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
    });

    for (const lang of ['en', 'ja'])
      it(`has its table, working and sources the first time, without a frame in between (${lang})`, async () => {
        document.documentElement.lang = lang;
        const element = await put(make());
        const before = opened(element);
        expect(before).to.deep.equal([]);
        await idle();
        await beforePrint();
        const first = opened(element);
        expect(first.length).to.be.greaterThan(1);
        expect(first.filter((panel) => panel.endsWith('empty'))).to.deep.equal([]);
        const text = textOf(element.shadowRoot);
        dispatchEvent(new Event('afterprint'));
        await rendered(element);
        expect(opened(element)).to.deep.equal(before);
        await beforePrint();
        expect(textOf(element.shadowRoot) === text, 'the second print is the first').to.equal(true);
      });

    for (const [paper, width] of Object.entries(PAPERS))
      it(`is cut nowhere and can be read: ${paper}`, async () => {
        await setViewport({ width: 1200, height: 800 });
        const element = await put(make());
        await idle();
        await beforePrint();
        await rendered(element);
        await emulateMedia({ media: 'print' });
        await setViewport({ width, height: 1000 });
        const box = element.getBoundingClientRect();
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        for (const one of seen(element, 'table, tr, th, td, p, li, svg')) {
          const { left, right } = one.getBoundingClientRect();
          expect(left, `${one.localName} ${textOf(one).slice(0, 40)}`).to.be.at.least(box.left - 1);
          expect(right, `${one.localName} ${textOf(one).slice(0, 40)}`).to.be.at.most(box.right + 1);
        }
        for (const one of seen(element, '.scroll, td, th'))
          expect(one.scrollWidth, textOf(one)).to.be.at.most(one.clientWidth + 1);
        const texts = seen(element, 'svg text');
        for (const text of texts) expect(heightOfLetters(text), textOf(text)).to.be.at.least(LEAST);
        for (const text of seen(element, 'th, td'))
          expect(parseFloat(getComputedStyle(text).fontSize), textOf(text)).to.be.at.least(LEAST);
        // One of the drawings that were made, scaled up a little at the most.
        for (const chart of seen(element, 'svg.chart') as SVGSVGElement[])
          expect(chart.getBoundingClientRect().width / chart.viewBox.baseVal.width).to.be.within(0.99, 1.34);
        const boxes = new Set(
          [...element.shadowRoot.querySelectorAll('.sheet')].map((one) => one.parentElement!),
        );
        expect(seen(element, '.sheet').map((one) => one.parentElement!)).to.deep.equal([...boxes]);
      });
  });
