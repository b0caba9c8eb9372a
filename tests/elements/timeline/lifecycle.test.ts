import { expect } from 'chai';
import { html } from 'lit';
import { comesAndGoes } from '../../helpers/comes-and-goes.js';
import { mount, rendered, until } from '../../helpers/mount.js';
import { choose, texts, timeline } from '../../helpers/timeline.js';

const TAG = 'impact-timeline';

comesAndGoes({
  tag: TAG,
  make: timeline,
  properties: { topics: 'defense', date: '2025-11-01' },
  expectProperties: ({ result }) =>
    expect(result).to.include({ date: '2025-11-01', latest: '2025-10-24-defense' }),
  written: html`<impact-timeline topics="tariffs"><p>fallback</p></impact-timeline>`,
  expectWritten(element) {
    expect(element.result).to.deep.include({ date: null, topics: ['tariffs'] });
    expect(texts(element, 'event')).to.have.length(13);
  },
  change: (element) => choose(element, '2025-09-16'),
  expectChanged: ({ result }) => expect(result!.date).to.equal('2025-09-16'),
  changeAgain: (element) => choose(element, '2025-08-07'),
  expectChangedAgain: ({ result }) => expect(result!.date).to.equal('2025-08-07'),
  says: { part: 'heading', en: 'What', ja: 'いつ' },
});

describe('a timeline that moves to another document', () => {
  it('follows the day that is shared there, and the one here when it is back', async () => {
    const place = await mount(html`<iframe></iframe><impact-timeline></impact-timeline>`);
    const element = place.querySelector(TAG)!;
    await rendered(element);
    const inner = place.querySelector('iframe')!.contentDocument!;
    inner.body.dataset['impactDate'] = '2025-09-16';
    inner.body.append(inner.adoptNode(element));
    await until(() => element.result!.date === '2025-09-16', 'the day there');
    document.body.append(element);
    await until(() => element.result!.date === null, 'the day here');
    element.remove();
  });
});
