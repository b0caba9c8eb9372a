import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTimeline } from '../../../src/classes.js';
import { axeFindsNothing, type State } from '../../helpers/axe-states.js';
import { rendered, until } from '../../helpers/mount.js';
import { outline } from '../../helpers/outline.js';
import { parts } from '../../helpers/query.js';
import { day, sourced, timeline } from '../../helpers/timeline.js';

const plain = html`<impact-timeline></impact-timeline>`;

async function openAll(element: ImpactTimeline): Promise<void> {
  for (const tool of parts(element, 'toolbar-button')) tool.click();
  for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
  await until(() => parts(element, 'table').length && parts(element, 'sources').length, 'the panels');
}

const STATES: readonly State<ImpactTimeline>[] = [
  ['as it comes', plain],
  ['with everything open', plain, openAll],
  ['with a chosen day', html`<impact-timeline date="2025-10-28"></impact-timeline>`],
  [
    'with a day looked at',
    plain,
    async (element) => {
      day(element, '2025-09-16').focus();
      await rendered(element);
    },
  ],
  [
    'with several errors',
    html`<impact-timeline events="x" topics="y" from="2025-02-30" to="z" date="never"></impact-timeline>`,
  ],
  [
    'in Japanese, everything open',
    html`<impact-timeline lang="ja" topics="minerals"></impact-timeline>`,
    openAll,
  ],
  ['from right to left', html`<impact-timeline dir="rtl" lang="ar"></impact-timeline>`],
];

axeFindsNothing('impact-timeline', 'the timeline', STATES, STATES, sourced);

describe('a screen reader comes to everything in the order of the timeline', () => {
  it('heading, fields, answer, the events as a list with their days and sources, panels', async () => {
    const element = await timeline(html`<impact-timeline events="defense minerals"></impact-timeline>`);
    expect(outline(element)).to.deep.equal([
      'figure',
      'heading 2 What was agreed when, and what came of it',
      'group Show only',
      'checkbox Defence (3)',
      'checkbox Critical minerals (1)',
      'date From',
      'date To',
      'terms',
      'list',
      'list Events in order',
      'button Oct 24, 2025, Defence: 2% of GDP brought forward to FY2025 (2%, plan)',
      'link Source: livedoor News',
      'button Oct 28, 2025, Critical minerals: Critical minerals framework (announced)',
      'disclosure Provisions and notes',
      'list',
      'link Source: The National',
      'button Dec 16, 2025, Defence: Supplementary budget reaches 2% (2%, enacted budget)',
      'link Source: Yomiuri Shimbun',
      'button Aug 31, 2026, Defence: Request for FY2027, still incomplete (¥8.89 trillion, request)',
      'button Table',
      'button Sources (6)',
      'button Share and embed',
      'status',
    ]);
  });
});
