import { setViewport } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ImpactDefensePath } from '../../../src/classes.js';
import { openOptions, path } from '../../helpers/defense.js';
import { drawnBox } from '../../helpers/drawn.js';
import { frame, mount, rendered, until } from '../../helpers/mount.js';
import { frames } from '../../helpers/query.js';

const TAG = 'impact-defense-path';

const chartOf = (element: Element) => element.shadowRoot!.querySelector('.years')!;
const drawnWidth = (element: Element) =>
  parseInt(chartOf(element).getAttribute('viewBox')!.split(' ')[2]!, 10);

async function at(width: number, template: TemplateResult): Promise<ImpactDefensePath> {
  const place = await mount(html`<div>${template}</div>`);
  const element = place.querySelector(TAG)!;
  place.style.inlineSize = `${width}px`;
  await rendered(element);
  if (element.compare || element.targetLine)
    await until(() => element.shadowRoot!.querySelector('.compared, .further-target'), 'the comparison');
  await until(() => drawnWidth(element) === width, 'the width');
  await rendered(element);
  return element;
}

/** Pairs of texts in the drawing that cover each other, measured in the browser. */
function overlaps(element: ImpactDefensePath): string[] {
  const texts = [...chartOf(element).querySelectorAll('text')].filter((text) => text.textContent);
  const boxes = texts.map((text) => ({ text: text.textContent, box: drawnBox(text) }));
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // A font is higher than the letters in it.
      return across > 0.5 && down > 2 ? [`${one.text} × ${other.text}`] : [];
    }),
  );
}

/** Texts that run out of the drawing to the side. */
function cut(element: ImpactDefensePath): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...chartOf(element).querySelectorAll('text')]
    .filter((text) => {
      const box = drawnBox(text);
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((text) => text.textContent);
}

const STATES = [
  ['as it comes', html`<impact-defense-path></impact-defense-path>`],
  ['in Japanese', html`<impact-defense-path lang="ja"></impact-defense-path>`],
  ['in money', html`<impact-defense-path view="spending" denominator="current"></impact-defense-path>`],
  [
    'in dollars, in Japanese',
    html`<impact-defense-path
      lang="ja"
      view="spending"
      currency="USD"
      definition="programme"
    ></impact-defense-path>`,
  ],
  [
    'with both denominators',
    html`<impact-defense-path both-denominators definition="defense-budget"></impact-defense-path>`,
  ],
  ['against two countries', html`<impact-defense-path compare="DE KR"></impact-defense-path>`],
  [
    'against twelve countries and two targets',
    html`<impact-defense-path
      compare="KR TW AU CN US GB DE FR IT PL CA ES"
      target-line="nato-core us-strategy-5"
    ></impact-defense-path>`,
  ],
  [
    'with every other target',
    html`<impact-defense-path
      target-line="nato-core nato-related us-ask-3-5 us-strategy-5"
    ></impact-defense-path>`,
  ],
  [
    'far ahead',
    html`<impact-defense-path
      target-share="3.5"
      target-year="2045"
      denominator="current"
    ></impact-defense-path>`,
  ],
  [
    'when it is reached',
    html`<impact-defense-path target-share="1.5" denominator="current"></impact-defense-path>`,
  ],
] as const;

for (const width of [280, 320, 480, 768, 1200])
  describe(`no label covers another or is cut off at ${width} pixels`, () => {
    before(() => setViewport({ width: 1300, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    for (const [name, template] of STATES)
      it(name, async () => {
        const element = await at(width, template);
        expect(overlaps(element)).to.deep.equal([]);
        expect(cut(element)).to.deep.equal([]);
      });
  });

describe('the drawing has the width of its place', () => {
  it('in a hidden tab and closed details, right after they are opened', async () => {
    const place = await mount(html`
      <div class="tab"><impact-defense-path></impact-defense-path></div>
      <details><impact-defense-path></impact-defense-path></details>
    `);
    const tab = place.querySelector<HTMLElement>('.tab')!;
    const [hidden, closed] = [...place.querySelectorAll(TAG)];
    tab.style.display = 'none';
    place.style.inlineSize = '410px';
    await rendered(hidden!);
    tab.style.display = '';
    place.querySelector('details')!.open = true;
    await until(() => drawnWidth(hidden!) === 410, 'the tab');
    await until(() => drawnWidth(closed!) === 410, 'the details');
  });

  it('in a column of 280 pixels, a flexible box and a float, and never grows by itself', async () => {
    const place = await mount(html`
      <div class="column"><impact-defense-path></impact-defense-path></div>
      <div class="flex"><impact-defense-path></impact-defense-path><span>text</span></div>
      <div class="float"><impact-defense-path></impact-defense-path></div>
    `);
    const style = (name: string, rules: Partial<CSSStyleDeclaration>) =>
      Object.assign(place.querySelector<HTMLElement>(`.${name}`)!.style, rules);
    style('column', { inlineSize: '280px' });
    style('flex', { display: 'flex', inlineSize: '500px' });
    style('float', { cssFloat: 'left' });
    const elements = [...place.querySelectorAll(TAG)];
    await frames(8);
    const sizes = () =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return [width, height, drawnWidth(element), chartOf(element).getBoundingClientRect().height];
      });
    const first = sizes();
    expect(first[0]![0]).to.equal(280);
    for (const [width, , drawn] of first) expect(drawn).to.equal(Math.floor(width!));
    for (let i = 0; i < 20; i++) {
      await frame();
      expect(sizes()).to.deep.equal(first);
    }
  });

  it('keeps its height when the answer changes', async () => {
    const element = await at(500, html`<impact-defense-path></impact-defense-path>`);
    const height = () => chartOf(element).getBoundingClientRect().height;
    const before = height();
    for (const share of ['1', '3.5', '5']) {
      element.targetShare = share;
      await rendered(element);
      expect(height()).to.equal(before);
    }
  });
});

describe('a mark lies where the line can be pointed at', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`in a page from ${dir === 'ltr' ? 'left to right' : 'right to left'}`, async () => {
      const element = await path(html`<impact-defense-path dir=${dir} compare="KR"></impact-defense-path>`);
      const lines = [...chartOf(element).querySelectorAll('.line:has(.hit)')];
      expect(lines).to.have.length.above(1);
      for (const line of lines) {
        const centres = [...line.querySelectorAll<SVGCircleElement>('.hit')].map(
          ({ cx, cy }) => `${cx.baseVal.value.toFixed(1)} ${cy.baseVal.value.toFixed(1)}`,
        );
        const marks = [...line.querySelectorAll('.mark')].flatMap((mark) =>
          [...(mark.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)m-([\d.]+) 0a/g)].map(
            ([, x, y]) => `${(+x!).toFixed(1)} ${(+y!).toFixed(1)}`,
          ),
        );
        expect(marks).to.have.members(centres);
      }
    });
  }
});

describe('nothing runs out of a page of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, template] of STATES)
    it(name, async () => {
      const element = await path(template);
      await openOptions(element);
      for (const tool of element.shadowRoot!.querySelectorAll<HTMLElement>('[part="tool"]')) tool.click();
      await until(() => element.shadowRoot!.querySelector('[part="sources"]'), 'the panels');
      await rendered(element);
      const wide = [...element.shadowRoot!.querySelectorAll('*')].filter(
        (each) => each.getBoundingClientRect().right > 320.5 && !each.closest('.scroll'),
      );
      expect(wide.map(({ tagName, classList }) => `${tagName} ${classList.value}`)).to.deep.equal([]);
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
    });

  it('text in the drawing is never smaller than 11 pixels', async () => {
    const element = await path();
    for (const text of chartOf(element).querySelectorAll('text'))
      expect(parseFloat(getComputedStyle(text).fontSize), text.textContent).to.be.at.least(11);
  });
});
