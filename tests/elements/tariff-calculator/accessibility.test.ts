import 'axe-core';
import type axeCore from 'axe-core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { frame, mount, rendered, until } from '../../helpers/mount.js';
import { enter, open, openOptions, points } from '../../helpers/query.js';

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
  reach?: (element: ImpactTariffCalculator) => Promise<unknown>,
];

const plain = html`<impact-tariff-calculator></impact-tariff-calculator>`;

const openPanels = async (element: ImpactTariffCalculator, labels = ['Table', 'How', 'Sources']) => {
  for (const [index, part] of ['table', 'working', 'sources'].entries())
    await open(element, labels[index]!, part);
};

const STATES: readonly State[] = [
  ['as it comes', plain],
  ['with all panels open', plain, openPanels],
  ['with an entry that cannot be read', plain, (element) => enter(element, 'importValue', '1.234,56')],
  [
    'with several errors',
    html`<impact-tariff-calculator currency="XYZ" fees entries="1.5"></impact-tariff-calculator>`,
    async (element) => {
      await enter(element, 'toRate', 'x');
      await enter(element, 'importValue', '-1');
    },
  ],
  [
    'with an increase',
    html`<impact-tariff-calculator from-rate="2.5" to-rate="27.5"></impact-tariff-calculator>`,
  ],
  ['with no change', html`<impact-tariff-calculator from-rate="5" to-rate="5"></impact-tariff-calculator>`],
  [
    'with the options open, fees and a quantity',
    html`<impact-tariff-calculator fees quantity="3" freight="5"></impact-tariff-calculator>`,
    openOptions,
  ],
  ['by hand', html`<impact-tariff-calculator product="none"></impact-tariff-calculator>`],
  ['disabled', html`<impact-tariff-calculator disabled></impact-tariff-calculator>`],
  [
    'with a point of the bars looked at',
    plain,
    async (element) => {
      points(element)[1]!.focus();
      await rendered(element);
    },
  ],
  [
    'in Japanese, panels open',
    html`<impact-tariff-calculator lang="ja"></impact-tariff-calculator>`,
    (element) => openPanels(element, ['表', '計算', '出典']),
  ],
  ['from right to left', html`<impact-tariff-calculator dir="rtl"></impact-tariff-calculator>`, openPanels],
  [
    'with data that are wrong',
    html`<impact-tariff-calculator
      ><script type="application/json">
        { "a": 1 }
      </script></impact-tariff-calculator
    >`,
    (element) => until(() => element.shadowRoot!.querySelector('[part="notice"]')),
  ],
  [
    'with a heading and a note of the page',
    html`<impact-tariff-calculator>
      <h2 slot="heading">Cars</h2>
      <p slot="note">A note</p>
    </impact-tariff-calculator>`,
  ],
];

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

for (const [theme, media] of THEMES)
  describe(`axe finds nothing to object to in ${theme}`, () => {
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
    for (const [name, template, reach] of STATES)
      it(name, async () => {
        const place = await mount(html`<main>${template}</main>`);
        const element = place.querySelector('impact-tariff-calculator')!;
        await reach?.(element);
        await rendered(element);
        await expectClean(element);
      });
  });

describe('axe finds nothing to object to where it is narrow', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 900, height: 900 }));
  for (const [name, template, reach] of STATES.slice(0, 8))
    it(name, async () => {
      const place = await mount(html`<main>${template}</main>`);
      const element = place.querySelector('impact-tariff-calculator')!;
      await reach?.(element);
      await expectClean(element);
    });
});
