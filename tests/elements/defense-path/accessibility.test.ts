import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactDefensePath } from '../../../src/classes.js';
import { axeFindsNothing, type State } from '../../helpers/axe-states.js';
import { openOptions, path, row } from '../../helpers/defense.js';
import { rendered, until } from '../../helpers/mount.js';
import { outline } from '../../helpers/outline.js';
import { enter, open } from '../../helpers/query.js';
import { stubTimers } from '../../helpers/stub-timers.js';

const plain = html`<impact-defense-path></impact-defense-path>`;

const openPanels = async (element: ImpactDefensePath, labels = ['Table', 'How', 'Sources']) => {
  for (const [index, part] of ['table', 'working', 'sources'].entries())
    await open(element, labels[index]!, part);
};

const STATES: readonly State<ImpactDefensePath>[] = [
  ['as it comes', plain],
  ['with all panels open', plain, openPanels],
  ['with the options open', plain, openOptions],
  [
    'with all readings open',
    html`<impact-defense-path open="readings" claim="1.5"></impact-defense-path>`,
    (element) => until(() => element.shadowRoot!.querySelector('.dots'), 'the readings'),
  ],
  ['with an entry that can be read in two ways', plain, (element) => enter(element, 'targetShare', '123,45')],
  [
    'with several errors',
    html`<impact-defense-path currency="EUR" country="atlantis" target-year="2020"></impact-defense-path>`,
  ],
  [
    'with everything drawn',
    html`<impact-defense-path
      both-denominators
      counterfactual="flat-real"
      deflator="2"
      target-lines="nato-core us-ask-3-5"
    ></impact-defense-path>`,
  ],
  [
    'against other countries',
    html`<impact-defense-path compare="DE KR US"></impact-defense-path>`,
    (element) => until(() => row(element, 'country-DE').length),
  ],
  [
    'with a point looked at',
    plain,
    async (element) => {
      row(element, 'columns')[3]!.focus();
      await rendered(element);
    },
  ],
  ['in money', html`<impact-defense-path measure="spending" currency="USD"></impact-defense-path>`],
  [
    'in Japanese, panels open',
    html`<impact-defense-path lang="ja" definition="programme"></impact-defense-path>`,
    (element) => openPanels(element, ['表', '計算', '出典']),
  ],
  ['from right to left', html`<impact-defense-path dir="rtl"></impact-defense-path>`],
];

axeFindsNothing('impact-defense-path', 'the defence path', STATES, STATES.slice(0, 8));

describe('a screen reader comes to everything in the order of the figure', () => {
  it('heading, fields, answer, drawing by year and series, what it means, panels', async () => {
    const element = await path(html`<impact-defense-path from-year="2022"></impact-defense-path>`);
    const lines = outline(element).filter((line) => line !== 'option');
    expect(lines).to.deep.equal([
      'figure',
      'heading 2 Japan: the road to 2% of GDP',
      'combobox What counts',
      'group As a share of',
      'radio Fixed FY2022 GDP',
      'radio Same-year GDP',
      'combobox Budget',
      'textbox Target',
      'textbox Target fiscal year',
      'combobox Show',
      'disclosure Growth, currency, comparison',
      'terms',
      'group Share of GDP by fiscal year (The arrow keys move through the drawing.)',
      'img FY2022: ¥5.4 trillion, 0.96% of fixed FY2022 GDP (Defense budget with SACO and US realignment: another definition, initial budget, enacted budget)',
      'img FY2023: about ¥7.84 trillion, published as 1.4%, computed 1.4% of fixed FY2022 GDP (derived)',
      'img FY2024: about ¥8.9 trillion, published as 1.6%, computed 1.59% of fixed FY2022 GDP (enacted budget)',
      'img FY2025: about ¥11 trillion, published as 2%, computed 1.96% of fixed FY2022 GDP (initial ¥9.9 trillion, supplementary ¥1.1 trillion, enacted budget)',
      'img FY2027: about ¥11 trillion, published as 2%, computed 1.96% of fixed FY2022 GDP (plan, rounded)',
      'list',
      'list Events',
      'button All readings at once',
      'button Table',
      'button How this is worked out',
      lines.find((line) => line.startsWith('button Sources'))!,
      'button Terms',
      'button Share and embed',
      'status',
    ]);
  });

  it('the answer is said once the reader has paused', async () => {
    const element = await path();
    const clock = stubTimers();
    await enter(element, 'targetShare', '3');
    await enter(element, 'targetYear', '2030');
    const status = () => element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();
    expect(status()).to.equal('');
    clock.pass(1000);
    await rendered(element);
    expect(status()).to.match(/^Japan, FY2025: about ¥11 trillion/);
  });
});
