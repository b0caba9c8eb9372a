import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactCommitmentBreakdown } from '../../../src/classes.js';
import { ownCommitments } from '../../fixtures/own-commitments.js';
import { breakdown, openOptions } from '../../helpers/breakdown.js';
import { hostileDataAreHarmless } from '../../helpers/hostile-data.js';
import { hostileTextsAreTexts } from '../../helpers/hostile-texts.js';
import { enter, parts } from '../../helpers/query.js';

const TAG = 'impact-commitment-breakdown';
const expectUsual = ({ result }: ImpactCommitmentBreakdown) =>
  expect(result).to.include({ commitment: 'us-japan-investment', total: '550000000000' });

hostileTextsAreTexts({
  tag: TAG,
  make: breakdown,
  expectUsual,
  fields: {
    template: html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`,
    open: openOptions,
    right: { total: '1', exchangeRate: '1', population: '1', 'share-energy': '1' },
  },
});

hostileDataAreHarmless({
  tag: TAG,
  data: ownCommitments,
  list: 'commitments',
  withText(text) {
    const words = { en: text, ja: text };
    const data = structuredClone(ownCommitments);
    const [pledge] = data.commitments;
    const [contracts] = pledge!.scenarios;
    Object.assign(pledge!, { name: words });
    for (const sector of pledge!.sectors) Object.assign(sector, { name: words });
    Object.assign(contracts!, { name: words });
    for (const item of contracts!.items) Object.assign(item, { name: words, parties: text, note: words });
    Object.assign(data.sources['gazette']!, { title: text, publisher: text });
    return data;
  },
  withName(name) {
    const data = structuredClone(ownCommitments);
    data.commitments[0]!.name = name;
    return data;
  },
  withFigure(text) {
    const data = structuredClone(ownCommitments);
    const [pledge] = data.commitments;
    pledge!.id = text;
    pledge!.total.amount = text;
    pledge!.scenarios[0]!.date = text;
    data.sources['gazette'] = { title: 't', kind: 'author', url: text };
    return data;
  },
  shown: (element) =>
    element.result?.commitment === 'ruritania-pledge' && parts(element, 'table-row').length > 1,
  async expectWorks(element) {
    await openOptions(element);
    await enter(element, 'total', '750000000');
    expect(element.result!.total).to.equal('750000000');
  },
  expectBuiltIn: expectUsual,
});
