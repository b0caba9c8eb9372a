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
      'checkbox Defense (5)',
      'checkbox Critical minerals (1)',
      'date From',
      'date To',
      'terms',
      'list',
      'list Events in order',
      'button Oct 24, 2025, Defense: Vow to revise the three security documents by the end of 2026 (announced)',
      'button Oct 24, 2025, Defense: 2% of GDP brought forward to FY2025, two years ahead of FY2027 (2%, announced)',
      'button Oct 28, 2025, Critical minerals: Critical minerals and rare earths framework (announced)',
      'disclosure Provisions and notes',
      'list',
      'button Dec 16, 2025, Defense: Supplementary budget enacted: 2% by the government’s count (2%, enacted budget)',
      'link Source: Yomiuri Shimbun',
      'button Mar 13, 2026, Defense: Lower house passes the FY2026 budget, with 9.04 trillion yen for defense (about ¥9.04 trillion, draft budget)',
      'link Source: Jiji Press',
      'button Aug 31, 2026, Defense: Request for FY2027, without the items that name no amount (¥8.89 trillion, request)',
      'button Table',
      'button Sources (7)',
      'button Terms',
      'button Share and embed',
      'status',
    ]);
  });
});
