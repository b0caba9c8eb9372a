import { expect } from 'chai';
import { html } from 'lit';
import { ImpactTimeline } from '../../../src/classes.js';
import { ownEvents } from '../../fixtures/own-events.js';
import { active, foreignIn, HOSTILE } from '../../helpers/hostile.js';
import { mount, rendered, until } from '../../helpers/mount.js';
import { open, parts } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';
import { timeline } from '../../helpers/timeline.js';

const ATTRIBUTES = [...ImpactTimeline.observedAttributes, 'lang', 'dir'];
const PROPERTIES = [...ImpactTimeline.elementProperties.keys()] as (keyof ImpactTimeline)[];
const VALUES = [null, undefined, NaN, -0, Infinity, 10n, true, [], {}, () => 1, new Date(0)];

let hacks = 0;
let activeBefore = 0;

/** Elements that only the timeline writes. */
const OWN = new Set(['bdi', 'time']);

/** Nothing but our templates in the element, nothing new in the page, nothing run. */
function expectHarmless(element: Element, what: string): void {
  expect(
    foreignIn(element.shadowRoot!).filter((name) => !OWN.has(name)),
    what,
  ).to.deep.equal([]);
  expect(active(), what).to.equal(activeBefore);
  expect(hacks, what).to.equal(0);
}

const name = (text: string) => JSON.stringify(text.slice(0, 40));

describe('forty hostile texts are texts in the timeline, wherever they stand', () => {
  beforeEach(() => {
    Object.assign(window, { hacked: () => hacks++ });
    stubFetch();
    activeBefore = active();
  });

  for (const attribute of [...ATTRIBUTES, 'data-impact-on'])
    it(`in the attribute ${attribute}`, async () => {
      const element = await timeline();
      const target = attribute === 'data-impact-on' ? element.parentElement! : element;
      for (const text of HOSTILE) {
        target.setAttribute(attribute, text);
        await rendered(element);
        expectHarmless(element, `${attribute}=${name(text)}`);
      }
      target.removeAttribute(attribute);
      await rendered(element);
      expect(element.result!.events).to.have.length(21);
      expect(element.result!.on).to.equal(null);
    });

  it('in all attributes at once, from the start', async () => {
    for (const text of HOSTILE) {
      const element = document.createElement('impact-timeline');
      for (const attribute of ATTRIBUTES) element.setAttribute(attribute, text);
      document.body.append(element);
      await element.updateComplete;
      expectHarmless(element, name(text));
      element.remove();
    }
  });

  it('in every property, also as values that are no texts', async () => {
    const element = await timeline();
    for (const property of PROPERTIES) {
      for (const value of [...VALUES, ...HOSTILE]) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expectHarmless(element, `${String(property)} = ${name(String(value))}`);
      }
      Object.assign(element, { [property]: undefined });
    }
  });

  it('in the slots', async () => {
    for (const text of HOSTILE) {
      const place = await mount(html`
        <impact-timeline
          ><span slot="heading">${text}</span><span slot="note">${text}</span>${text}</impact-timeline
        >
      `);
      const element = place.querySelector('impact-timeline')!;
      await rendered(element);
      expectHarmless(element, name(text));
      place.remove();
    }
  });
});

describe('hostile texts in an author’s events', () => {
  const slotted = (json: string) =>
    timeline(
      html`<impact-timeline
        ><script type="application/json">
          ${json}
        </script></impact-timeline
      >`,
    );

  beforeEach(() => {
    Object.assign(window, { hacked: () => hacks++ });
  });

  it('are shown as texts where texts belong', async () => {
    for (const text of HOSTILE.map((each) => each.slice(0, 5000))) {
      const data = structuredClone(ownEvents);
      for (const event of data.events) Object.assign(event, { title: text, note: { en: text, ja: text } });
      data.events[1]!.amounts = [{ value: '5', unit: text }];
      Object.assign(data.sources['gazette']!, { title: text, publisher: text });
      const element = await slotted(JSON.stringify(data));
      activeBefore = active();
      await until(() => element.result?.events.length === 2, name(text));
      for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
      await open(element, 'Table', 'table');
      await open(element, 'Sources', 'sources');
      expectHarmless(element, name(text));
      element.parentElement!.remove();
    }
  });

  it('are refused where a day, an id, a tag or an address belongs', async () => {
    for (const text of HOSTILE.filter((each) => each.length < 1000 && !/^[a-z0-9]+$/.test(each))) {
      const data = structuredClone(ownEvents) as unknown as {
        events: Record<string, unknown>[];
        sources: Record<string, object>;
      };
      Object.assign(data.events[0]!, { id: text, date: text, element: text, topic: text });
      data.sources['gazette'] = { title: 't', kind: 'author', url: text };
      const element = await slotted(JSON.stringify(data));
      activeBefore = active();
      await until(() => parts(element, 'notice')[0], name(text));
      expectHarmless(element, name(text));
      expect(element.result!.events).to.have.length(21);
      element.parentElement!.remove();
    }
  });
});
