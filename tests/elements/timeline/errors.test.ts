import { expect } from 'chai';
import { html } from 'lit';
import { formatDate } from '../../../src/core/numbers/format.js';
import { eventFigures } from '../../../src/data/events/figures.js';
import { rendered, until } from '../../helpers/mount.js';
import { below, enter, parts, said } from '../../helpers/query.js';
import { texts, timeline } from '../../helpers/timeline.js';

const staleOf = (entry: string) => `The result below is for the last valid entries – ${entry}.`;
/** The day of the last event of the data. */
const LAST = formatDate(eventFigures.events.at(-1)!.date, 'en');
const STALE = 'The result below is for the last valid entries.';

describe('what cannot be used is said, and takes no picture away', () => {
  it('a day that does not exist, beside its field', async () => {
    const element = await timeline();
    for (const [name, text, answered] of [
      ['from', '2025-02-30', 'From: Apr 2, 2025'],
      ['to', 'soon', `To: ${LAST}`],
    ] as const) {
      const { result } = element;
      element.setAttribute(name, text);
      await rendered(element);
      expect(below(element, name).error).to.equal(
        `“${text}” is not a day of the calendar. Enter one such as 2025-09-16.`,
      );
      expect(element.result).to.equal(result);
      await until(() => said(element, 'stale') === staleOf(answered));
      element.removeAttribute(name);
      await rendered(element);
      expect(parts(element, 'stale')).to.have.length(0);
    }
  });

  it('a last day before the first', async () => {
    const element = await timeline(html`<impact-timeline from="2026-01-01"></impact-timeline>`);
    const { result } = element;
    await enter(element, 'to', '2025-12-31');
    expect(below(element, 'to').error).to.equal('The last day comes before the first.');
    expect(element.result).to.equal(result);
  });

  it('a period in which nothing happened', async () => {
    const element = await timeline();
    await enter(element, 'from', '2026-10-01');
    expect(below(element, 'from').error).to.equal('There is no event in this period.');
    Object.assign(element, { from: undefined });
    await enter(element, 'to', '2025-01-01');
    expect(below(element, 'to').error).to.equal('There is no event in this period.');
    expect(element.result!.events).to.have.length(31);
  });

  it('ids, topics and chosen days that the data do not have, above the fields', async () => {
    const element = await timeline();
    Object.assign(element, { events: 'tariffs bananas 2025-09-17-tariffs', topics: 'fish', date: '16 Sept' });
    await rendered(element);
    expect(texts(element, 'notice')).to.have.members([
      'Events: These data have no event and no topic of this name: bananas 2025-09-17-tariffs.',
      'Show only: These data have no topic of this name: fish.',
      'Chosen day: “16 Sept” is not a day of the calendar. Enter one such as 2025-09-16.',
    ]);
    expect(element.result!.events).to.have.length(31);
    expect(said(element, 'stale')).to.equal(STALE);
  });

  it('from the start: what can be shown is shown, with every complaint', async () => {
    const element = await timeline(
      html`<impact-timeline
        events="bananas"
        topics="defense"
        from="2025-13-01"
        to="2025-12-31"
        date="never"
      ></impact-timeline>`,
    );
    expect(below(element, 'from').error).to.contain('2025-13-01');
    expect(texts(element, 'notice')).to.have.length(2);
    expect(element.result).to.include({ to: '2025-12-31', date: null });
    expect(element.result!.events.map(({ id }) => id)).to.deep.equal([
      '2025-10-24-defense-documents',
      '2025-10-24-defense',
      '2025-12-16-defense',
    ]);
    await until(() => said(element, 'stale').includes('From: '));
  });
});
