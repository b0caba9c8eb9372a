import { expect } from 'chai';
import { html } from 'lit';
import { rendered } from '../../helpers/mount.js';
import { below, control, enter, said, textOf, tick } from '../../helpers/query.js';
import { choose, day, days, texts, timeline } from '../../helpers/timeline.js';

describe('the timeline shows what is asked for', () => {
  it('one topic, several, and all again', async () => {
    const element = await timeline();
    await tick(element, 'topic-tariffs');
    expect(element.result!.events.map(({ topic }) => topic)).to.deep.equal(Array(13).fill('tariffs'));
    expect(said(element, 'standfirst')).to.equal('Events by day: Tariffs');
    await tick(element, 'topic-defense');
    expect(element.topics).to.equal('tariffs defense');
    expect(element.result!.events).to.have.length(18);
    await tick(element, 'topic-tariffs');
    await tick(element, 'topic-defense');
    expect(element.result!.events).to.have.length(31);
  });

  it('a period, to the day, both ends counted', async () => {
    const element = await timeline();
    await enter(element, 'from', '2025-09-04');
    await enter(element, 'to', '2025-09-16');
    expect(element.result).to.include({ from: '2025-09-04', to: '2025-09-16' });
    expect(element.result!.events).to.have.length(4);
    await enter(element, 'from', '');
    expect(below(element, 'from').error).to.equal('Enter a date.');
    expect(element.result!.from).to.equal('2025-09-04');
  });

  it('and says how many events each topic has in the period; what has none cannot be ticked', async () => {
    const element = await timeline(
      html`<impact-timeline from="2025-09-01" to="2025-10-01"></impact-timeline>`,
    );
    const topics = [...element.shadowRoot!.querySelectorAll('.checks label')].map(textOf);
    expect(topics).to.deep.equal([
      'Tariffs (2)',
      'Investment (1)',
      'Purchases (1)',
      'Defense (0)',
      'Critical minerals (0)',
    ]);
    expect(control(element, 'topic-defense').disabled).to.equal(true);
    expect(control(element, 'topic-tariffs').disabled).to.equal(false);
  });

  it('an author’s choice of events and topics, whose topics alone are offered', async () => {
    const element = await timeline(
      html`<impact-timeline events="defense 2025-09-16-tariffs"></impact-timeline>`,
    );
    expect(element.result!.events.map(({ id }) => id)).to.deep.equal([
      '2025-09-16-tariffs',
      '2025-10-24-defense-documents',
      '2025-10-24-defense',
      '2025-12-16-defense',
      '2026-03-13-defense',
      '2026-08-31-defense',
    ]);
    expect(element.shadowRoot!.querySelectorAll('.checks input')).to.have.length(2);
    expect(element.result).to.include({ from: '2025-09-16', to: '2026-08-31' });
  });

  it('a chosen day, on which a second click chooses none', async () => {
    const element = await timeline();
    await choose(element, '2025-09-04');
    expect(element.result!.date).to.equal('2025-09-04');
    const pressed = days(element).filter((each) => each.getAttribute('aria-pressed') === 'true');
    expect(pressed).to.have.length(3);
    await choose(element, '2025-09-04');
    expect(element.result!.date).to.equal(null);
    expect(day(element, '2025-09-04').getAttribute('aria-pressed')).to.equal('false');
  });

  it('events after the chosen day stand apart', async () => {
    const element = await timeline(
      html`<impact-timeline events="defense" date="2025-12-16"></impact-timeline>`,
    );
    const items = [...element.shadowRoot!.querySelectorAll('.event')].map(({ className }) =>
      className.trim(),
    );
    expect(items).to.deep.equal(['event', 'event', 'event chosen', 'event later', 'event later']);
  });

  it('and tells readers that other elements follow, only where they do', async () => {
    const alone = await timeline();
    expect(texts(alone, 'help')).to.deep.equal([]);
    const shared = await timeline(html`<div data-impact-date><impact-timeline></impact-timeline></div>`);
    await rendered(shared);
    expect(texts(shared, 'help')).to.deep.equal(['Choose a date, and the other figures here show that day.']);
  });
});
