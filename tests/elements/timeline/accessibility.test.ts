import 'axe-core';
import type axeCore from 'axe-core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ImpactTimeline } from '../../../src/classes.js';
import { frame, mount, rendered, until } from '../../helpers/mount.js';
import { outline } from '../../helpers/outline.js';
import { parts } from '../../helpers/query.js';
import { day, sourced, timeline } from '../../helpers/timeline.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectClean(element: Element): Promise<void> {
  await frame();
  const { violations } = await axe.run(element, { runOnly: TAGS, resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
  expect(found).to.deep.equal([]);
}

type State = readonly [
  name: string,
  template: TemplateResult,
  reach?: (element: ImpactTimeline) => Promise<unknown>,
];

const plain = html`<impact-timeline></impact-timeline>`;

async function openAll(element: ImpactTimeline): Promise<void> {
  for (const tool of parts(element, 'tool')) tool.click();
  for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
  await until(() => parts(element, 'table').length && parts(element, 'sources').length, 'the panels');
}

const STATES: readonly State[] = [
  ['as it comes', plain],
  ['with everything open', plain, openAll],
  ['with a chosen day', html`<impact-timeline on="2025-10-28"></impact-timeline>`],
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
    html`<impact-timeline events="x" topic="y" from="2025-02-30" to="z" on="never"></impact-timeline>`,
  ],
  [
    'in Japanese, everything open',
    html`<impact-timeline lang="ja" topic="minerals"></impact-timeline>`,
    openAll,
  ],
  ['from right to left', html`<impact-timeline dir="rtl" lang="ar"></impact-timeline>`],
];

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

async function reached([, template, reach]: State): Promise<ImpactTimeline> {
  const place = await mount(html`<main>${template}</main>`);
  const element = place.querySelector('impact-timeline')!;
  await rendered(element);
  await sourced(element);
  await reach?.(element);
  await rendered(element);
  return element;
}

for (const [theme, media] of THEMES)
  describe(`axe finds nothing to object to in the timeline in ${theme}`, () => {
    before(async () => {
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
      await emulateMedia(media);
      await setViewport({ width: 900, height: 900 });
    });
    after(async () => {
      document.documentElement.style.colorScheme = '';
      document.body.style.background = '';
      await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });
    for (const state of STATES)
      it(state[0], async () => {
        await expectClean(await reached(state));
      });
  });

describe('axe finds nothing to object to in the timeline where it is narrow', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 900, height: 900 }));
  for (const state of STATES)
    it(state[0], async () => {
      await expectClean(await reached(state));
    });
});

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
      'button Oct 24, 2025, Defence: 2 % of GDP brought forward to FY2025 (2%, plan)',
      'link Source: livedoor News',
      'button Oct 28, 2025, Critical minerals: Critical minerals framework (announced)',
      'disclosure Provisions and notes',
      'list',
      'link Source: The National',
      'button Dec 16, 2025, Defence: Supplementary budget reaches 2 % (2%, enacted budget)',
      'link Source: Yomiuri Shimbun',
      'button Aug 31, 2026, Defence: Request for FY2027, still incomplete (¥8.89 trillion, request)',
      'button Table',
      'button Sources (6)',
      'button Share and embed',
      'status',
    ]);
  });
});
