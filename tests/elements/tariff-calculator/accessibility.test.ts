import { html } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { axeFindsNothing, type State } from '../../helpers/axe-states.js';
import { rendered, until } from '../../helpers/mount.js';
import { enter, open, openOptions, points } from '../../helpers/query.js';

const plain = html`<impact-tariff-calculator></impact-tariff-calculator>`;

const openPanels = async (element: ImpactTariffCalculator, labels = ['Table', 'How', 'Sources']) => {
  for (const [index, part] of ['table', 'working', 'sources'].entries())
    await open(element, labels[index]!, part);
};

const STATES: readonly State<ImpactTariffCalculator>[] = [
  ['as it comes', plain],
  ['with all panels open', plain, openPanels],
  [
    'with the price of one car and who pays',
    html`<impact-tariff-calculator open="car-price who-pays"></impact-tariff-calculator>`,
    async (element) => {
      await until(() => element.result?.carPrice && element.result.whoPays, 'both panels');
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    },
  ],
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
  ['by hand', html`<impact-tariff-calculator product="custom"></impact-tariff-calculator>`],
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

axeFindsNothing('impact-tariff-calculator', 'the calculator', STATES, STATES.slice(0, 9));
