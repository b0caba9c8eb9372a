import { setViewport } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ImpactTimeline } from '../../../src/classes.js';
import { ownEvents } from '../../fixtures/own-events.js';
import { drawnBox } from '../../helpers/drawn.js';
import { frame, mount, rendered, until } from '../../helpers/mount.js';
import { parts } from '../../helpers/query.js';
import { marks, sourced, timeline } from '../../helpers/timeline.js';

const TAG = 'impact-timeline';

const STATES = [
  ['as it comes', html`<impact-timeline></impact-timeline>`],
  ['in Japanese', html`<impact-timeline lang="ja" on="2025-10-28"></impact-timeline>`],
  ['on its first day', html`<impact-timeline on="2025-07-07"></impact-timeline>`],
  ['on its last day', html`<impact-timeline on="2026-08-31"></impact-timeline>`],
  ['from right to left', html`<impact-timeline lang="ar" dir="rtl" on="2025-12-16"></impact-timeline>`],
  ['in one month', html`<impact-timeline from="2025-10-24" to="2025-10-28"></impact-timeline>`],
] as const;

async function at(width: number, template: TemplateResult): Promise<ImpactTimeline> {
  const place = await mount(html`<div>${template}</div>`);
  const element = place.querySelector(TAG)!;
  place.style.inlineSize = `${width}px`;
  await rendered(element);
  await sourced(element);
  return element;
}

type Named = readonly [name: string, box: DOMRect];

/** Pairs of boxes that cover each other. */
function overlaps(boxes: readonly Named[], leading = 0): string[] {
  return boxes.flatMap(([one, a], index) =>
    boxes.slice(index + 1).flatMap(([other, b]) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 0.5 && down > leading + 0.5 ? [`${one} × ${other}`] : [];
    }),
  );
}

const named = (elements: Iterable<Element>): Named[] =>
  [...elements].map((each) => [each.textContent.trim() || each.outerHTML, drawnBox(each)]);

for (const width of [280, 320, 480, 768, 1200])
  describe(`nothing in the timeline covers another or is cut off at ${width} pixels`, () => {
    before(() => setViewport({ width: 1300, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    for (const [name, template] of STATES)
      it(name, async () => {
        const element = await at(width, template);
        const root = element.shadowRoot!;
        // Line boxes are higher than the letters in them: what meets by less than the leading does not cover.
        expect(overlaps(named(root.querySelectorAll('.lanes text')), 4), 'labels').to.deep.equal([]);
        expect(overlaps(named(root.querySelectorAll('.lanes .mark'))), 'marks').to.deep.equal([]);
        const texts = root.querySelectorAll('.event button, .when .minor, .title, .amounts, .cited, .bullet');
        expect(overlaps(named(texts)), 'list').to.deep.equal([]);
        const { left, right } = element.getBoundingClientRect();
        const out = named(root.querySelectorAll('.lanes text, .lanes .mark, .event *')).filter(
          ([, box]) => box.width > 0 && (box.left < left - 1 || box.right > right + 1),
        );
        expect(out.map(([text]) => text)).to.deep.equal([]);
      });
  });

describe('there is a drawing to scale where it has room', () => {
  it('from 480 pixels on; below, the list with its rail is all', async () => {
    expect(marks(await at(479, html`<impact-timeline></impact-timeline>`))).to.have.length(0);
    const wide = await at(480, html`<impact-timeline></impact-timeline>`);
    await until(() => marks(wide).length === 21, 'the drawing');
    expect(wide.shadowRoot!.querySelector('.lanes')!.getAttribute('viewBox')).to.match(/^0 0 480 /);
  });

  it('and not of a single day', async () => {
    const element = await timeline(html`<impact-timeline events="minerals"></impact-timeline>`);
    expect(marks(element)).to.have.length(0);
    expect(parts(element, 'event')).to.have.length(1);
  });

  it('in a hidden tab and closed details, right after they are opened', async () => {
    const place = await mount(html`
      <div class="tab"><impact-timeline></impact-timeline></div>
      <details><impact-timeline></impact-timeline></details>
    `);
    const tab = place.querySelector<HTMLElement>('.tab')!;
    const [hidden, closed] = [...place.querySelectorAll(TAG)];
    tab.style.display = 'none';
    place.style.inlineSize = '510px';
    await rendered(hidden!);
    tab.style.display = '';
    place.querySelector('details')!.open = true;
    const drawn = (element: Element) =>
      element.shadowRoot!.querySelector('.lanes')?.getAttribute('viewBox')?.split(' ')[2];
    await until(() => drawn(hidden!) === '510', 'the tab');
    await until(() => drawn(closed!) === '510', 'the details');
  });

  it('and never grows by itself', async () => {
    for (const width of [300, 700]) {
      const element = await at(width, html`<impact-timeline></impact-timeline>`);
      const size = () => {
        const box = element.getBoundingClientRect();
        return [box.width, box.height];
      };
      const first = size();
      expect(first[0]).to.equal(width);
      for (let i = 0; i < 10; i++) {
        await frame();
        expect(size()).to.deep.equal(first);
      }
    }
  });

  it('and nothing below moves when the sources come, which is after the first picture', async () => {
    for (const width of [300, 500, 700, 1000]) {
      const element = await at(width, html`<impact-timeline></impact-timeline>`);
      const { height } = element.getBoundingClientRect();
      for (const line of parts(element, 'source')) line.replaceChildren('Source');
      expect(element.getBoundingClientRect().height, String(width)).to.equal(height);
    }
  });
});

describe('nothing runs out of a page of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const expectNarrow = (element: ImpactTimeline) => {
    const wide = [...element.shadowRoot!.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > 320.5 && !each.closest('.scroll, .cited'),
    );
    expect(wide.map(({ tagName, classList }) => `${tagName} ${classList.value}`)).to.deep.equal([]);
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
  };

  for (const [name, template] of STATES)
    it(name, async () => {
      const element = await timeline(template);
      for (const tool of parts(element, 'tool')) tool.click();
      for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
      await until(() => parts(element, 'sources').length, 'the panels');
      await rendered(element);
      expectNarrow(element);
    });

  it('with long words of an author', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetze'.repeat(2);
    const data = structuredClone(ownEvents);
    for (const event of data.events) Object.assign(event, { title: long, note: long });
    data.events[1]!.amounts = [{ value: '9'.repeat(31), unit: long }];
    Object.assign(data.sources['minutes']!, { publisher: long });
    const element = await timeline(
      html`<impact-timeline
        ><script type="application/json">
          ${JSON.stringify(data)}
        </script></impact-timeline
      >`,
    );
    await until(() => element.result?.events.length === 2);
    for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
    await sourced(element);
    expectNarrow(element);
  });

  it('and every button and box is as large as a finger needs', async () => {
    const element = await timeline();
    for (const each of element.shadowRoot!.querySelectorAll('button, input, summary')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.outerHTML).to.be.at.least(24);
    }
  });
});
