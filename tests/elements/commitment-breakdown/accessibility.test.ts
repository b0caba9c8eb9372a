import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactCommitmentBreakdown } from '../../../src/classes.js';
import { axeFindsNothing, type State } from '../../helpers/axe-states.js';
import { breakdown, openOptions, openSector } from '../../helpers/breakdown.js';
import { until } from '../../helpers/mount.js';
import { outline } from '../../helpers/outline.js';
import { enter, open, parts } from '../../helpers/query.js';

const plain = html`<impact-commitment-breakdown></impact-commitment-breakdown>`;
const custom = html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`;
const split = (element: Element) => until(() => parts(element, 'split').length, 'the fields of the split');

const openPanels = async (
  element: Element,
  labels = ['Table', 'How this', 'Sources', 'Commitment status'],
) => {
  for (const [index, part] of ['table', 'working', 'sources', 'terms'].entries())
    await open(element, labels[index]!, part);
};

const STATES: readonly State<ImpactCommitmentBreakdown>[] = [
  ['as it comes', plain],
  ['with a sector open', plain, (element) => openSector(element, 'energy')],
  ['by project', html`<impact-commitment-breakdown view="projects"></impact-commitment-breakdown>`],
  [
    'by year, front-loaded',
    html`<impact-commitment-breakdown view="years" schedule="front-loaded"></impact-commitment-breakdown>`,
  ],
  ['with a split of one’s own', custom, split],
  [
    'with a share that cannot be',
    custom,
    async (element) => {
      await split(element);
      await enter(element, 'mode', 'hold');
      await enter(element, 'share-energy', '99');
    },
  ],
  [
    'with all panels and options open',
    plain,
    async (element) => {
      await openOptions(element);
      await openPanels(element);
    },
  ],
  [
    'with the models open',
    html`<impact-commitment-breakdown
      open="cash jobs"
      cash-reading="loans-and-equity"
    ></impact-commitment-breakdown>`,
    (element) => until(() => parts(element, 'panel-answer').length, 'the panel'),
  ],
  [
    'with the projects open',
    html`<impact-commitment-breakdown open="projects"></impact-commitment-breakdown>`,
    (element) => until(() => element.shadowRoot!.querySelector('#panel-projects tbody tr'), 'the projects'),
  ],
  [
    'with several errors',
    html`<impact-commitment-breakdown scenario="x" total="0" shares="y"></impact-commitment-breakdown>`,
  ],
  ['selected', html`<impact-commitment-breakdown scenario="selected"></impact-commitment-breakdown>`],
  [
    'in Japanese, panels open',
    html`<impact-commitment-breakdown
      lang="ja"
      commitment="us-japan-purchases"
    ></impact-commitment-breakdown>`,
    async (element) => {
      await open(element, '表', 'table');
      await open(element, '計算', 'working');
      await open(element, '出典', 'sources');
    },
  ],
  ['from right to left', html`<impact-commitment-breakdown dir="rtl"></impact-commitment-breakdown>`],
];

axeFindsNothing('impact-commitment-breakdown', 'the breakdown', STATES, STATES.slice(0, 8));

describe('a screen reader comes to everything in the order of the figure', () => {
  it('heading, fields, answer, caveat, way back, drawing, parts, panels', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="selected" sector="energy"></impact-commitment-breakdown>`,
    );
    const lines = outline(element).filter((line) => line !== 'option');
    expect(lines).to.deep.equal([
      'figure',
      'heading 2 Japan’s commitment to invest and lend: up to $550 billion',
      'combobox Commitment',
      'combobox What is counted',
      'group By',
      'radio Sector',
      'radio Project',
      'radio Year',
      'disclosure Total, rate, population, years',
      'terms',
      'list',
      'button All sectors',
      'img Parts of the total',
      'list The parts',
      'button Table',
      'button How this is worked out',
      lines.find((line) => line.startsWith('button Sources'))!,
      'button Terms',
      'button Projects',
      'button Commitment status',
      'button Who would get the cash',
      'button Jobs and output',
      'button Share and embed',
      'status',
    ]);
  });

  it('a row that opens is named by all that stands in it', async () => {
    const element = await breakdown();
    expect(outline(element)).to.include(
      'button Energy $35.4 billion Show the 5 projects 6.4% · selected · candidate: up to $73 billion',
    );
  });

  it('everything that can be tapped is at least 24 pixels high and wide', async () => {
    const element = await breakdown(custom);
    await openPanels(element);
    const small = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>(
        'button, input:not([type="radio"]), select, summary',
      ),
    ]
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24));
    expect(small.map(({ each }) => each.outerHTML.slice(0, 60))).to.deep.equal([]);
  });
});
