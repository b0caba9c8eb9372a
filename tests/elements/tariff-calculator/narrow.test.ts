import { setViewport } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import { ownTariffs } from '../../fixtures/own-tariffs.js';
import { calculator, frame, rendered, until } from '../../helpers/mount.js';
import { button, enter, open, openOptions, parts } from '../../helpers/query.js';

const LARGEST = `1${'0'.repeat(30)}`;

/** 320 px is a small phone, and a desktop of 1280 px at 400 %. */
describe('nothing runs out of a page of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const expectNarrow = async () => {
    await frame();
    const wide = [...document.querySelectorAll('impact-tariff-calculator')].flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll('*')].filter(
        (each) => each.getBoundingClientRect().right > 320 && !each.closest('.scroll'),
      ),
    );
    expect(wide.map(({ tagName, className }) => `${tagName} ${String(className)}`)).to.deep.equal([]);
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
  };

  const templates = [
    ['as it comes', html`<impact-tariff-calculator></impact-tariff-calculator>`],
    ['in Japanese', html`<impact-tariff-calculator lang="ja"></impact-tariff-calculator>`],
    ['from right to left', html`<impact-tariff-calculator dir="rtl"></impact-tariff-calculator>`],
    ['in Arabic', html`<impact-tariff-calculator lang="ar" dir="rtl"></impact-tariff-calculator>`],
    [
      'with twenty-two digits',
      html`<impact-tariff-calculator import-value="12345678901234567890.12"></impact-tariff-calculator>`,
    ],
    [
      'with the largest value',
      html`<impact-tariff-calculator import-value=${LARGEST}></impact-tariff-calculator>`,
    ],
    [
      'with everything on',
      html`<impact-tariff-calculator
        fees
        quantity="7"
        freight="1"
        insurance="2"
        rounding="cents"
      ></impact-tariff-calculator>`,
    ],
    [
      'with an increase by hand',
      html`<impact-tariff-calculator from-rate="2.5" to-rate="9999.9999"></impact-tariff-calculator>`,
    ],
  ] as const;
  for (const [name, template] of templates)
    it(name, async () => {
      const element = await calculator(template);
      await openOptions(element);
      await expectNarrow();
    });

  it('with all panels open', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value=${LARGEST}></impact-tariff-calculator>`,
    );
    for (const [label, part] of [
      ['Table', 'table'],
      ['How', 'working'],
      ['Sources', 'sources'],
    ] as const)
      await open(element, label, part);
    await expectNarrow();
  });

  it('with an entry that can be read in two ways', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '123.456.789,123456');
    expect(parts(element, 'error')).to.have.length(1);
    await expectNarrow();
    button(element, 'US imports of cars from Japan, 2024').click();
    await rendered(element);
    await expectNarrow();
  });

  it('with long words of an author', async () => {
    const data = structuredClone(ownTariffs);
    const long = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetze';
    data.products[0]!.label = long;
    data.origins[0]!.label = long;
    for (const row of data.rows) Object.assign(row, { act: long, heading: long });
    data.quickPicks = [{ id: 'a', label: `${long}${long}`, value: '5', unit: 'USD', status: 'illustrative' }];
    const element = await calculator(
      html`<impact-tariff-calculator product="bicycles" origin="TW"
        ><script type="application/json">
          ${JSON.stringify(data)}
        </script></impact-tariff-calculator
      >`,
    );
    await until(() => element.result?.product === 'bicycles');
    await open(element, 'Sources', 'sources');
    await expectNarrow();
  });
});
