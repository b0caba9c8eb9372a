import { expect } from 'chai';
import { html } from 'lit';
import { ownEvents } from '../../fixtures/own-events.js';
import { at, cut, FONT_SPACE, named, overlaps } from '../../helpers/boxes.js';
import { frame, until } from '../../helpers/mount.js';
import { parts } from '../../helpers/query.js';
import {
  atEveryWidth,
  drawsForItsPlace,
  expectNarrow,
  fitsANarrowPage,
  staysWhereItIs,
} from '../../helpers/sizes.js';
import { marks, sourced, timeline } from '../../helpers/timeline.js';

const TAG = 'impact-timeline';

const LOOKS = [
  ['as it comes', html`<impact-timeline></impact-timeline>`],
  ['in Japanese', html`<impact-timeline lang="ja" date="2025-10-28"></impact-timeline>`],
  ['on its first day', html`<impact-timeline date="2025-04-02"></impact-timeline>`],
  ['on its last day', html`<impact-timeline date="2026-09-30"></impact-timeline>`],
  ['from right to left', html`<impact-timeline lang="ar" dir="rtl" date="2025-12-16"></impact-timeline>`],
  ['in one month', html`<impact-timeline from="2025-10-24" to="2025-10-28"></impact-timeline>`],
] as const;

const SIZED = {
  tag: TAG,
  drawing: '.lanes',
  looks: LOOKS,
  ready: sourced,
  scrolled: '.scroll, .cited',
  texts: '.lanes text, .event *',
} as const;

atEveryWidth(SIZED, 'nothing in the timeline covers another or is cut off', (element) => {
  const boxes = (selector: string) => named(element.shadowRoot!.querySelectorAll(selector));
  const list = boxes('.event button, .when .minor, .title, .amounts, .cited, .bullet');
  expect(list).not.to.have.length(0);
  expect(overlaps(boxes('.lanes text'), FONT_SPACE), 'labels').to.deep.equal([]);
  expect(overlaps(boxes('.lanes .mark')), 'marks').to.deep.equal([]);
  expect(overlaps(list), 'list').to.deep.equal([]);
  expect(cut(element, boxes('.lanes text, .lanes .mark, .event *'))).to.deep.equal([]);
});

describe('there is a drawing to scale where it has room', () => {
  it('from 480 pixels on; below, the list with its rail is all', async () => {
    expect(marks(await at(TAG, 479, html`<impact-timeline></impact-timeline>`, sourced))).to.have.length(0);
    const wide = await at(TAG, 480, html`<impact-timeline></impact-timeline>`, sourced);
    await until(() => marks(wide).length === 31, 'the drawing');
    expect(wide.shadowRoot!.querySelector('.lanes')!.getAttribute('viewBox')).to.match(/^0 0 480 /);
  });

  it('and not of a single day', async () => {
    const element = await timeline(html`<impact-timeline events="minerals"></impact-timeline>`);
    expect(marks(element)).to.have.length(0);
    expect(parts(element, 'event')).to.have.length(1);
  });

  it('and never grows by itself', async () => {
    for (const width of [300, 700]) {
      const element = await at(TAG, width, html`<impact-timeline></impact-timeline>`, sourced);
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
      const element = await at(TAG, width, html`<impact-timeline></impact-timeline>`, sourced);
      const { height } = element.getBoundingClientRect();
      for (const line of parts(element, 'source')) line.replaceChildren('Source');
      expect(element.getBoundingClientRect().height, String(width)).to.equal(height);
    }
  });
});

staysWhereItIs(SIZED);

drawsForItsPlace(SIZED);

fitsANarrowPage(SIZED, () => {
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
    expectNarrow(TAG, SIZED.scrolled);
  });
});
