import { expect } from 'chai';
import type { ImpactTimeline } from '../../../src/classes.js';
import { ownEvents } from '../../fixtures/own-events.js';
import { hostileDataAreHarmless } from '../../helpers/hostile-data.js';
import { hostileTextsAreTexts } from '../../helpers/hostile-texts.js';
import { choose, timeline } from '../../helpers/timeline.js';

const TAG = 'impact-timeline';
const OWN = ['bdi', 'time'];

function expectUsual({ result }: ImpactTimeline): void {
  expect(result!.events).to.have.length(31);
  expect(result!.date).to.equal(null);
}

hostileTextsAreTexts({ tag: TAG, make: timeline, expectUsual, own: OWN, around: ['data-impact-date'] });

hostileDataAreHarmless({
  tag: TAG,
  own: OWN,
  data: ownEvents,
  list: 'events',
  withText(text) {
    const words = { en: text, ja: text };
    const data = structuredClone(ownEvents);
    for (const event of data.events) Object.assign(event, { title: text, note: words });
    data.events[0]!.provisions![0]!.text = words;
    data.events[1]!.amounts = [{ value: '5', unit: text }];
    Object.assign(data.sources['gazette']!, { title: text, publisher: text });
    return data;
  },
  withName(name) {
    const data = structuredClone(ownEvents);
    data.events[0]!.title = name;
    return data;
  },
  withFigure(text) {
    const data = structuredClone(ownEvents);
    Object.assign(data.events[0]!, { id: text, date: text, element: text, topic: text });
    data.sources['gazette'] = { title: 't', kind: 'author', url: text };
    return data;
  },
  shown: ({ result }) => result?.events.length === 2,
  async expectWorks(element) {
    await choose(element, '1920-03-01');
    expect(element.result!.date).to.equal('1920-03-01');
  },
  expectBuiltIn: expectUsual,
});
