import { sendKeys } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTimeline } from '../../../src/classes.js';
import { rendered } from '../../helpers/mount.js';
import { control, focused, tick } from '../../helpers/query.js';
import { stubTimers } from '../../helpers/stub-timers.js';
import { day, days, timeline } from '../../helpers/timeline.js';

const stops = (element: ImpactTimeline) => days(element).filter(({ tabIndex }) => tabIndex === 0);

async function press(element: ImpactTimeline, ...keys: string[]): Promise<string> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await rendered(element);
  }
  return focused()?.getAttribute('aria-label') ?? '';
}

describe('the events can be walked by keyboard', () => {
  it('each said as a sentence that begins with what is seen', async () => {
    const element = await timeline();
    stops(element)[0]!.focus();
    expect(await press(element, 'ArrowDown')).to.equal(
      'Apr 3, 2025, Tariffs: Duty on cars rises from 2.5 to 27.5% (2.5% → 27.5%, ended)',
    );
    expect(await press(element, 'ArrowRight')).to.equal(
      'Jul 7, 2025, Tariffs: Letter announces 25% from August 1 (25%, announced)',
    );
    expect(await press(element, 'ArrowUp')).to.match(/^Apr 3, 2025, /);
    expect(await press(element, 'End')).to.match(/^Sep 30, 2026, Tariffs: /);
    expect(await press(element, 'ArrowDown')).to.match(/^Sep 30, 2026, /);
    expect(await press(element, 'Home')).to.match(/^Apr 2, 2025, /);
    for (const button of days(element))
      expect(button.getAttribute('aria-label')!.startsWith(button.textContent.trim())).to.equal(true);
  });

  it('left leads forward where the page is read from right to left', async () => {
    const element = await timeline(html`<impact-timeline dir="rtl"></impact-timeline>`);
    stops(element)[0]!.focus();
    expect(await press(element, 'ArrowLeft')).to.match(/^Apr 3, 2025/);
    expect(await press(element, 'ArrowRight')).to.match(/^Apr 2, 2025/);
  });

  it('they are one stop of the Tab key, before and after they are filtered', async () => {
    const element = await timeline();
    expect(stops(element)).to.have.length(1);
    stops(element)[0]!.focus();
    await press(element, 'End');
    await tick(element, 'topic-purchases');
    expect(days(element)).to.have.length(2);
    expect(stops(element)).to.have.length(1);
  });

  it('Enter and the space bar choose the day, and the focus stays', async () => {
    const element = await timeline();
    day(element, '2025-09-16').focus();
    await press(element, 'Enter');
    expect(element.result!.date).to.equal('2025-09-16');
    await press(element, 'Space');
    expect(element.result!.date).to.equal(null);
    expect(focused()).to.equal(day(element, '2025-09-16'));
  });

  it('topics are ticked by the space bar', async () => {
    const element = await timeline();
    control(element, 'topic-minerals').focus();
    await press(element, 'Space');
    expect(element.result!.topics).to.deep.equal(['minerals']);
  });

  it('what changes is said once the reader has paused', async () => {
    const element = await timeline();
    const clock = stubTimers();
    const status = () => element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();
    day(element, '2025-10-28').click();
    await rendered(element);
    expect(status()).to.equal('');
    clock.pass(1000);
    await rendered(element);
    expect(status()).to.equal(
      '31 events from April 2025 to September 2026, 16 of them by Oct 28, 2025; the last: Critical minerals and rare earths framework (announced).',
    );
  });
});
