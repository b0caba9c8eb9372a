import { expect } from 'chai';
import { html } from 'lit';
import { ownTariffs } from '../../fixtures/own-tariffs.js';
import { hostileDataAreHarmless } from '../../helpers/hostile-data.js';
import { hostileTextsAreTexts } from '../../helpers/hostile-texts.js';
import { calculator } from '../../helpers/mount.js';
import { enter, openOptions } from '../../helpers/query.js';

const TAG = 'impact-tariff-calculator';

hostileTextsAreTexts({
  tag: TAG,
  make: calculator,
  expectUsual: ({ result }) =>
    expect(result).to.include({ fromRate: '27.5', toRate: '15', importValue: '1000000' }),
  around: ['data-impact-date'],
  fields: {
    template: html`<impact-tariff-calculator fees></impact-tariff-calculator>`,
    open: openOptions,
    right: {
      importValue: '1',
      fromRate: '1',
      toRate: '1',
      currency: 'USD',
      quantity: '1',
      freight: '1',
      insurance: '1',
      entries: '1',
    },
  },
});

hostileDataAreHarmless({
  tag: TAG,
  attributes: { product: 'bicycles', origin: 'TW' },
  data: ownTariffs,
  list: 'rows',
  withText(text) {
    const words = { en: text, ja: text };
    const data = structuredClone(ownTariffs);
    Object.assign(data.products[0]!, { label: words, note: words });
    data.origins[0]!.label = text;
    for (const row of data.rows) Object.assign(row, { act: text, heading: text, note: words });
    Object.assign(data.sources['gazette']!, { title: text, publisher: text });
    data.presets = [
      { id: 'pick', label: words, value: '5', unit: 'USD', status: 'illustrative', note: words },
    ];
    return data;
  },
  withName(name) {
    const data = structuredClone(ownTariffs);
    data.products[0]!.label = name;
    return data;
  },
  withFigure(text) {
    const data = structuredClone(ownTariffs);
    data.rows[0]!.id = text;
    data.products[0]!.mfnRate = text;
    data.sources['gazette'] = { title: 't', kind: 'author', url: text };
    return data;
  },
  shown: ({ result }) => result?.product === 'bicycles',
  async expectWorks(element) {
    await enter(element, 'importValue', '100');
    expect(element.result!.dutyAfter).to.equal('16');
  },
  async expectBuiltIn(element) {
    await enter(element, 'product', 'passenger-cars');
    await enter(element, 'origin', 'JP');
    expect(element.result!.toRate).to.equal('15');
  },
});
