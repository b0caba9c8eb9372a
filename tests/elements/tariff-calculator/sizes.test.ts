import { expect } from 'chai';
import { html } from 'lit';
import { ownTariffs } from '../../fixtures/own-tariffs.js';
import { cut, FONT_SPACE, named, overlaps } from '../../helpers/boxes.js';
import { calculator, frame, rendered, until } from '../../helpers/mount.js';
import { button, enter, open, parts } from '../../helpers/query.js';
import {
  atEveryWidth,
  drawsForItsPlace,
  expectNarrow,
  fitsANarrowPage,
  staysWhereItIs,
} from '../../helpers/sizes.js';

const LARGEST = `1${'0'.repeat(30)}`;

const LOOKS = [
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

const SIZED = {
  tag: 'impact-tariff-calculator',
  drawing: '.bars',
  looks: LOOKS,
  texts: '.chart text',
} as const;

atEveryWidth(SIZED, 'no label covers another or is cut off', (element) => {
  for (const chart of element.shadowRoot!.querySelectorAll('.chart')) {
    const texts = named(chart.querySelectorAll('text'));
    expect(texts).not.to.have.length(0);
    expect(overlaps(texts, FONT_SPACE)).to.deep.equal([]);
    expect(cut(element, texts)).to.deep.equal([]);
  }
});

staysWhereItIs(SIZED);

drawsForItsPlace(SIZED);

fitsANarrowPage(SIZED, () => {
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
    await frame();
    expectNarrow(SIZED.tag);
  });

  it('with an entry that can be read in two ways', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '123456789,123456789');
    expect(parts(element, 'error')).to.have.length(1);
    await frame();
    expectNarrow(SIZED.tag);
    button(element, 'US imports of cars from Japan, 2024').click();
    await rendered(element);
    await frame();
    expectNarrow(SIZED.tag);
  });

  it('with long words of an author', async () => {
    const data = structuredClone(ownTariffs);
    const long = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetze';
    data.products[0]!.label = long;
    data.origins[0]!.label = long;
    for (const row of data.rows) Object.assign(row, { act: long, heading: long });
    data.presets = [{ id: 'a', label: `${long}${long}`, value: '5', unit: 'USD', status: 'illustrative' }];
    const element = await calculator(
      html`<impact-tariff-calculator product="bicycles" origin="TW"
        ><script type="application/json">
          ${JSON.stringify(data)}
        </script></impact-tariff-calculator
      >`,
    );
    await until(() => element.result?.product === 'bicycles');
    await open(element, 'Sources', 'sources');
    await frame();
    expectNarrow(SIZED.tag);
  });
});
