import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTimeline } from '../../../src/classes.js';
import { frame, mount, rendered, until } from '../../helpers/mount.js';
import { frames, open, parts, said } from '../../helpers/query.js';
import { expectNothingLeft } from '../../helpers/leaves-nothing.js';
import { choose, texts, timeline } from '../../helpers/timeline.js';

const TAG = 'impact-timeline';

describe('a timeline comes, moves and goes without a trace', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.implementation.createHTMLDocument().createElement(TAG);
    Object.assign(element, { topic: 'defense', on: '2025-11-01' });
    document.body.append(element);
    await rendered(element);
    expect(element.result).to.include({ on: '2025-11-01', latest: '2025-10-24-defense' });
    element.remove();
  });

  it('is made by script alone, and has its result once it is in the page', async () => {
    const element = document.createElement(TAG);
    expect(element.result).to.equal(null);
    element.events = 'minerals';
    document.body.append(element);
    await rendered(element);
    expect(element.result!.events).to.have.length(1);
    element.remove();
  });

  it('can be cloned: the copy starts from the attributes and shares nothing', async () => {
    const element = await timeline(html`<impact-timeline topic="tariffs"></impact-timeline>`);
    await choose(element, '2025-09-16');
    const copy = element.cloneNode(true) as ImpactTimeline;
    element.parentElement!.append(copy);
    await rendered(copy);
    expect(copy.result).to.deep.include({ on: null, topics: ['tariffs'] });
  });

  it('keeps what was chosen and opened when it is moved', async () => {
    const element = await timeline();
    await choose(element, '2025-09-16');
    await open(element, 'Table', 'table');
    const { result } = element;
    const aside = (await mount(html`<aside></aside>`)).querySelector('aside')!;
    aside.append(element);
    await rendered(element);
    expect(element.result).to.equal(result);
    expect(parts(element, 'table')).to.have.length(1);
    await choose(element, '2025-09-16');
    expect(element.result!.on).to.equal(null);
  });

  it('works on in another document, in its look and in the language there', async () => {
    const place = await mount(
      html`<iframe width="500" height="300"></iframe><impact-timeline></impact-timeline>`,
    );
    const element = place.querySelector(TAG)!;
    await rendered(element);
    const inner = place.querySelector('iframe')!.contentDocument!;
    inner.documentElement.lang = 'ja';
    inner.body.dataset['impactOn'] = '2025-09-16';
    inner.body.append(inner.adoptNode(element));
    await until(() => said(element, 'heading').startsWith('いつ'), 'Japanese');
    expect(element.result!.on).to.equal('2025-09-16');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.controls')!).display).to.equal('grid');
    document.body.append(element);
    await until(() => said(element, 'heading').startsWith('What'), 'English');
    expect(element.result!.on).to.equal(null);
    element.remove();
  });

  it('may be removed while its language or its sources are on the way', async () => {
    const place = document.createElement('div');
    place.lang = 'ja';
    document.body.append(place);
    for (let i = 0; i < 5; i++) {
      const element = document.createElement(TAG);
      place.append(element);
      if (i % 2) await frame();
      element.remove();
    }
    place.remove();
    await frames(10);
  });

  it('shows a fallback of the page to nobody once it is there', async () => {
    const element = await timeline(html`<impact-timeline><p>fallback</p></impact-timeline>`);
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    expect(texts(element, 'event')).to.have.length(21);
  });
});

describe('a hundred mounts and unmounts of a timeline leave nothing behind', () => {
  it('no listener, no observer, no node', async () => {
    await timeline();
    await expectNothingLeft(TAG);
  });
});
