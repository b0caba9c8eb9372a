import { expect } from 'chai';
import { html } from 'lit';
import { ownEvents } from '../../fixtures/own-events.js';
import { rendered, until } from '../../helpers/mount.js';
import { below, open, parts, said, textOf } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';
import { sourced, texts, timeline } from '../../helpers/timeline.js';

async function slotted(data: unknown, lang = 'en') {
  const element = await timeline(
    html`<impact-timeline lang=${lang}
      ><script type="application/json">
        ${JSON.stringify(data)}
      </script></impact-timeline
    >`,
  );
  await until(() => parts(element, 'notice').length || element.result?.knownThrough === '1921-12-31');
  await sourced(element);
  return element;
}

describe('events of the page’s own replace the built-in ones', () => {
  it('from a script inside the tag, put in order, with amounts, sources, notes and date', async () => {
    const element = await slotted(ownEvents);
    expect(said(element, 'sentence')).to.equal(
      '2 events from March 1920 to June 1921; the newest, on Jun 1, 1921: Ruritania ratifies (in force).',
    );
    expect(texts(element, 'title')).to.deep.equal(['The treaty is signed', 'Ruritania ratifies']);
    expect(texts(element, 'amounts')).to.deep.equal(['about £1.5 million, 12 shillings, at least 0.5%']);
    expect(texts(element, 'source')).to.deep.equal(['Source: Parliament', 'Source: Gazette']);
    expect(parts(element, 'source')[0]!.querySelector('a')).to.equal(null);
    expect(said(element, 'data-date')).to.equal('Data supplied by this page · Data as of Dec 31, 1921');
    const details = parts(element, 'details')[0] as HTMLDetailsElement;
    details.open = true;
    expect([...details.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Open ports · plan',
      'By a narrow majority',
    ]);
    expect(textOf(await open(element, 'Sources (2)', 'sources'))).to.contain('Open ports · plan');
  });

  it('in the reader’s language where they have it, also under an id that the built-in events know', async () => {
    const known = { ...ownEvents.events[1]!, id: '2025-09-16-tariffs' };
    const element = await slotted({ ...ownEvents, events: [known, ownEvents.events[0]] }, 'ja');
    expect(texts(element, 'title')).to.deep.equal(['条約に署名', 'Ruritania ratifies']);
    expect(texts(element, 'amounts')).to.deep.equal(['約150万英国ポンド、12 shillings、0.5%以上']);
  });

  it('from an address, and back to the built-in ones when it is taken away', async () => {
    const asked = stubFetch();
    const element = await timeline(html`<impact-timeline src="/events.json"></impact-timeline>`);
    asked[0]!.answer(JSON.stringify(ownEvents));
    await until(() => element.result?.events.length === 2, 'the events of the page');
    element.removeAttribute('src');
    await until(() => element.result?.events.length === 31, 'the built-in events');
    expect(asked).to.have.length(1);
  });

  it('and what is wrong with them is told by path, while the built-in ones stay', async () => {
    const element = await slotted({
      ...ownEvents,
      events: [{ ...ownEvents.events[0], date: '1921-02-30', source: 'nowhere' }],
    });
    expect(texts(element, 'notice')[0]).to.contain('events[0].date: expected a day that exists');
    expect(element.result!.events).to.have.length(31);
  });

  it('an address that does not answer can be tried again', async () => {
    const asked = stubFetch();
    const element = await timeline(html`<impact-timeline src="/events.json"></impact-timeline>`);
    asked[0]!.fail();
    const again = await until(() => parts(element, 'choice')[0], 'another try');
    again.click();
    asked[1]!.answer(JSON.stringify(ownEvents));
    await until(() => element.result?.events.length === 2, 'the events of the page');
    await rendered(element);
    expect(parts(element, 'notice')).to.have.length(0);
  });

  it('without any event there is no answer: that is said, and the last picture stays with its sources', async () => {
    const element = await timeline();
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: JSON.stringify({ ...ownEvents, events: [] }),
    });
    element.append(script);
    await until(() => parts(element, 'stale').length, 'the complaint');
    await rendered(element);
    expect(below(element, 'from').error).to.equal('There is no event in this period.');
    expect(element.result!.events).to.have.length(31);
    expect(texts(element, 'source')[0]).to.equal('Source: Federal Register');
    expect(said(element, 'data-date')).to.equal('Data as of Oct 10, 2026');
  });
});
