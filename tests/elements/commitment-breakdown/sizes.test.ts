import { emulateMedia, setViewport } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ImpactCommitmentBreakdown } from '../../../src/classes.js';
import { breakdown, openOptions } from '../../helpers/breakdown.js';
import { drawnBox } from '../../helpers/drawn.js';
import { frame, mount, rendered, until } from '../../helpers/mount.js';
import { frames, parts } from '../../helpers/query.js';

const TAG = 'impact-commitment-breakdown';

const drawnWidth = (element: Element) =>
  parseInt(
    element.shadowRoot!.querySelector('.stack, .row-bar')!.getAttribute('viewBox')!.split(' ')[2]!,
    10,
  );

async function at(width: number, template: TemplateResult): Promise<ImpactCommitmentBreakdown> {
  const place = await mount(html`<div>${template}</div>`);
  place.style.inlineSize = `${width}px`;
  const element = place.querySelector(TAG)!;
  await frames(3);
  return rendered(element);
}

/** Every text of the drawing and of the list, by what it says, with its box. */
function texts(element: Element) {
  const found = [...element.shadowRoot!.querySelectorAll('.stack text, .row > span')];
  return found
    .filter((each) => each.textContent.trim())
    .map((each) => {
      // A text of the page is as wide as its letters, not as its box.
      const range = document.createRange();
      range.selectNodeContents(each);
      const box = each instanceof SVGElement ? drawnBox(each) : range.getBoundingClientRect();
      return { text: each.textContent.trim(), box };
    });
}

function overlaps(element: Element): string[] {
  const all = texts(element);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Line boxes are higher than the letters in them: what meets by less than the leading does not cover.
      return across > 0.5 && down > 4 ? [`${one.text} × ${other.text}`] : [];
    }),
  );
}

function cut(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  return texts(element)
    .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
    .map(({ text }) => text);
}

/** Labels within pieces of the drawing that run out of their piece. */
function outOfPiece(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('.stack .piece')].flatMap((piece) => {
    const label = piece.querySelector('text');
    const text = label && drawnBox(label);
    const box = piece.querySelector('rect')!.getBoundingClientRect();
    return text && (text.left < box.left || text.right > box.right) ? [piece.textContent.trim()] : [];
  });
}

const STATES = [
  ['as it comes', html`<impact-commitment-breakdown></impact-commitment-breakdown>`],
  ['in Japanese', html`<impact-commitment-breakdown lang="ja"></impact-commitment-breakdown>`],
  ['with 21 projects', html`<impact-commitment-breakdown view="projects"></impact-commitment-breakdown>`],
  [
    'with 21 projects, in Japanese',
    html`<impact-commitment-breakdown lang="ja" view="projects"></impact-commitment-breakdown>`,
  ],
  ['with a sector open', html`<impact-commitment-breakdown sector="energy"></impact-commitment-breakdown>`],
  ['selected', html`<impact-commitment-breakdown scenario="selected"></impact-commitment-breakdown>`],
  [
    'by the White House',
    html`<impact-commitment-breakdown
      scenario="announced-white-house"
      view="projects"
    ></impact-commitment-breakdown>`,
  ],
  [
    'a split of one’s own',
    html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`,
  ],
  ['by year', html`<impact-commitment-breakdown view="years"></impact-commitment-breakdown>`],
  [
    'purchases',
    html`<impact-commitment-breakdown
      commitment="us-japan-purchases"
      view="projects"
      include="defense-increase"
    ></impact-commitment-breakdown>`,
  ],
  [
    'from right to left',
    html`<impact-commitment-breakdown dir="rtl" view="projects"></impact-commitment-breakdown>`,
  ],
] as const;

for (const width of [280, 320, 480, 768, 1200])
  describe(`no label covers another, runs out of its piece or is cut off at ${width} pixels`, () => {
    before(() => setViewport({ width: 1300, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    for (const [name, template] of STATES)
      it(name, async () => {
        const element = await at(width, template);
        expect(texts(element).length).to.be.greaterThan(5);
        expect(overlaps(element)).to.deep.equal([]);
        expect(cut(element)).to.deep.equal([]);
        expect(outOfPiece(element)).to.deep.equal([]);
      });
  });

describe('nothing runs out of a page of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));
  for (const [name, template] of STATES)
    it(name, async () => {
      const element = await breakdown(template);
      await openOptions(element);
      for (const tool of parts(element, 'tool')) tool.click();
      await until(() => parts(element, 'sources').length, 'the panels');
      await frames(5);
      const wide = [...element.shadowRoot!.querySelectorAll('*')].filter((each) => {
        const box = each.getBoundingClientRect();
        return (
          (box.right > 320.5 || box.left < -0.5) &&
          !each.closest('.scroll') &&
          !each.closest('.visually-hidden')
        );
      });
      expect(wide.map(({ tagName, classList }) => `${tagName} ${classList.value}`)).to.deep.equal([]);
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
    });

  it('text in the drawing is never smaller than 11 pixels', async () => {
    const element = await breakdown();
    for (const text of element.shadowRoot!.querySelectorAll('.stack text, .row span'))
      expect(parseFloat(getComputedStyle(text).fontSize), text.textContent).to.be.at.least(11);
  });
});

describe('the drawing has the width of its place', () => {
  it('in a hidden tab and closed details, right after they are opened', async () => {
    const place = await mount(html`
      <div class="tab"><impact-commitment-breakdown></impact-commitment-breakdown></div>
      <details><impact-commitment-breakdown></impact-commitment-breakdown></details>
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

  it('in a flexible box and a float, and never grows by itself', async () => {
    const place = await mount(html`
      <div class="flex"><impact-commitment-breakdown></impact-commitment-breakdown><span>text</span></div>
      <div class="float"><impact-commitment-breakdown></impact-commitment-breakdown></div>
    `);
    Object.assign(place.querySelector<HTMLElement>('.flex')!.style, { display: 'flex', inlineSize: '500px' });
    place.querySelector<HTMLElement>('.float')!.style.cssFloat = 'left';
    const elements = [...place.querySelectorAll(TAG)];
    await frames(8);
    const sizes = () =>
      elements.map((element) => [
        element.getBoundingClientRect().width,
        element.getBoundingClientRect().height,
      ]);
    const first = sizes();
    for (const [width] of first) expect(width).to.be.greaterThan(280);
    for (let i = 0; i < 20; i++) {
      await frame();
      expect(sizes()).to.deep.equal(first);
    }
  });
});

describe('patterns are told apart where colours are taken away', () => {
  after(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

  it('in forced colours and in print the lines of each status are drawn and differ', async () => {
    for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
      await emulateMedia(media);
      const looks: string[] = [];
      for (const scenario of ['announced', 'selected', 'custom']) {
        const element = await breakdown(
          html`<impact-commitment-breakdown scenario=${scenario}></impact-commitment-breakdown>`,
        );
        const piece = element.shadowRoot!.querySelector('.row-bar')!;
        const lines = piece.querySelector('.lines')!;
        expect(getComputedStyle(lines).stroke).not.to.equal('none');
        expect(getComputedStyle(lines).stroke).not.to.equal(
          getComputedStyle(piece.querySelector('rect')!).fill,
        );
        // The first two strokes tell the direction.
        const directions = lines
          .getAttribute('d')!
          .replace(/[\d. -]+/g, '')
          .slice(0, 2);
        looks.push(`${directions} ${piece.querySelector('rect')!.classList[1]}`);
      }
      expect(new Set(looks).size, JSON.stringify(media)).to.equal(3);
    }
  });
});
