import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { at, drawnWidth } from './boxes.js';
import { setViewport } from './commands.js';
import { frame, mount, rendered, until, type Made, type Tag } from './mount.js';
import { frames, part, parts } from './query.js';

/** An element as a page writes it. */
export type Look = readonly [name: string, template: TemplateResult];

/** An element in places of any width. */
export interface Sized<Name extends Tag> {
  readonly tag: Name;
  /** Its drawing. */
  readonly drawing: string;
  readonly looks: readonly Look[];
  /** Waits for what it fetches after its first picture. */
  readonly ready?: (element: Made<Name>) => Promise<unknown>;
  /** What runs out on purpose and can be scrolled, or is cut off by an ellipsis. */
  readonly scrolled?: string;
  /** Texts of the drawing and beside it that are read with it. */
  readonly texts: string;
}

/** A font as wide as Verdana: where the machine has none, one of its own that is made wider. */
const WIDE_FONT = `
  @font-face { font-family: wide; src: local('DejaVu Sans'), local('Verdana'); }
  @font-face { font-family: wide; src: local('DejaVu Sans Bold'), local('Verdana Bold'); font-weight: 600 900; }
  @font-face { font-family: widened; src: local('Liberation Sans'), local('Arial'), local('Helvetica'); size-adjust: 114%; }
  body { font-family: wide, widened, sans-serif; }`;

/** Sets the page in a wide font; gives what takes it back. */
async function inAWideFont(): Promise<() => void> {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = WIDE_FONT;
  await Promise.allSettled(['', 'bold '].map((weight) => document.fonts.load(`${weight}12px wide`)));
  return () => style.remove();
}

/** Declares the same tests at every width from a narrow column to a wide page. */
export function atEveryWidth<Name extends Tag>(
  { tag, looks, ready }: Sized<Name>,
  promise: string,
  check: (element: Made<Name>) => void | Promise<void>,
): void {
  for (const width of [280, 320, 480, 768, 1200])
    describe(`${promise} at ${width} pixels`, () => {
      before(() => setViewport({ width: 1300, height: 800 }));
      after(() => setViewport({ width: 800, height: 600 }));
      for (const [name, template] of looks) {
        it(name, async () => check(await at(tag, width, template, ready)));
        it(`${name}, in a wide font`, async () => {
          const undo = await inAWideFont();
          try {
            await check(await at(tag, width, template, ready));
          } finally {
            undo();
          }
        });
      }
    });
}

/** Expects that nothing of the elements in the page runs out of a page of 320 pixels. */
export function expectNarrow(tag: Tag, scrolled = '.scroll'): void {
  const wide = [...document.querySelectorAll(tag)].flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('*')].filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return (right > 320 || left < 0) && !each.closest(`${scrolled}, .visually-hidden`);
    }),
  );
  const names = wide.map(({ tagName, classList }) => `${tagName} ${classList.value}`);
  expect(names).to.deep.equal([]);
  expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
}

/** Opens everything that opens on request. */
async function openAll(element: Element): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const tool of parts(element, 'toolbar-button')) tool.click();
  const filled = (each: Element) =>
    each.querySelector('table, ol, ul, dl, .controls, [part~="share-field"]') !== null;
  await until(() => parts(element, 'panel').every(filled), 'the panels');
  await until(() => parts(element, 'options').every(filled), 'the options');
  await frames(3);
  await rendered(element);
}

/** Promises that what stands below the drawing stays where it is, however much there is to say of the point that is looked at. */
export function staysWhereItIs<Name extends Tag>(sized: Sized<Name>): void {
  const { looks } = sized;
  atEveryWidth(
    { ...sized, looks: looks.slice(0, 2) },
    'nothing moves when a point is looked at',
    async (element) => {
      const root = element.shadowRoot!;
      const length = (point: Element) => point.getAttribute('data-point')!.length;
      const [longest] = [...root.querySelectorAll('[data-point]')].sort((a, b) => length(b) - length(a));
      if (!longest || parts(element, 'readout').length === 0) return;
      const { height } = element.getBoundingClientRect();
      longest.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await rendered(element);
      expect(part(element, 'readout').textContent).to.equal(longest.getAttribute('data-point'));
      expect(element.getBoundingClientRect().height).to.equal(height);
    },
  );
}

/** 320 px is a small phone, and a desktop of 1280 px at 400 %. `more` declares further tests in such a page. */
export function fitsANarrowPage<Name extends Tag>(sized: Sized<Name>, more?: () => void): void {
  const { tag, looks, ready, scrolled, texts } = sized;
  const show = async (template: TemplateResult) => {
    const element = (await mount(template)).querySelector(tag) as Made<Name>;
    await rendered(element);
    await ready?.(element);
    return rendered(element);
  };

  describe('nothing runs out of a page of 320 pixels', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [name, template] of looks)
      it(name, async () => {
        await openAll(await show(template));
        expectNarrow(tag, scrolled);
      });

    it('text in the drawing is never smaller than 11 pixels', async () => {
      const element = await show(looks[0]![1]);
      const all = element.shadowRoot!.querySelectorAll(texts);
      expect(all).to.have.length.above(0);
      for (const text of all)
        expect(parseFloat(getComputedStyle(text).fontSize), text.textContent).to.be.at.least(11);
    });

    it('and every button and box is as large as a finger needs', async () => {
      const element = await show(looks[0]![1]);
      for (const each of element.shadowRoot!.querySelectorAll('button, input, select, summary')) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height), each.outerHTML).to.be.at.least(24);
      }
    });

    more?.();
  });
}

/** Promises that a drawing has the width of its place, wherever that is, and that it never makes its place grow. */
export function drawsForItsPlace<Name extends Tag>(
  { tag, drawing, ready }: Sized<Name>,
  more?: () => void,
): void {
  const made = () => document.createElement(tag) as Made<Name>;
  const drawn = (element: Element) => drawnWidth(element, drawing);

  describe('the drawing has the width of its place', () => {
    it('in a hidden tab and closed details, right after they are opened', async () => {
      const [hidden, closed] = [made(), made()];
      const place = await mount(html`
        <div class="tab">${hidden}</div>
        <details>${closed}</details>
      `);
      const tab = place.querySelector<HTMLElement>('.tab')!;
      tab.style.display = 'none';
      place.style.inlineSize = '510px';
      await rendered(hidden);
      tab.style.display = '';
      place.querySelector('details')!.open = true;
      await until(() => drawn(hidden) === 510, 'the tab');
      await until(() => drawn(closed) === 510, 'the details');
    });

    it('in a column, a flexible box, a grid and a float, and never grows by itself', async () => {
      const elements = [made(), made(), made(), made(), made(), made()];
      elements[3]!.style.flex = '1';
      await mount(html`
        <div style="inline-size: 280px">${elements[0]}</div>
        <div style="display: flex; inline-size: 700px">${elements[1]}</div>
        <div style="display: flex; inline-size: 500px">${elements[2]}<span>text</span></div>
        <div style="display: flex; inline-size: 500px">${elements[3]}<span>text</span></div>
        <div style="display: grid; grid-template-columns: auto auto; inline-size: 600px">
          ${elements[4]}<span>text</span>
        </div>
        <div style="float: inline-start">${elements[5]}</div>
      `);
      for (const element of elements) await ready?.(element);
      await frames(8);
      const sizes = () =>
        elements.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return [width, height, drawn(element)] as const;
        });
      const first = sizes();
      expect(first[0]![0]).to.equal(280);
      for (const [width] of first.slice(1)) expect(width).to.be.greaterThan(280).and.at.most(700);
      for (const [width, , chart] of first) if (chart) expect(chart).to.equal(Math.floor(width));
      for (let i = 0; i < 20; i++) {
        await frame();
        expect(sizes()).to.deep.equal(first);
      }
    });

    more?.();
  });
}
