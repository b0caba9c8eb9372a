import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactDefensePath } from '../../../src/classes.js';
import { ownDefense } from '../../fixtures/own-defense.js';
import { openOptions, path } from '../../helpers/defense.js';
import { hostileDataAreHarmless } from '../../helpers/hostile-data.js';
import { hostileTextsAreTexts } from '../../helpers/hostile-texts.js';
import { enter } from '../../helpers/query.js';

const TAG = 'impact-defense-path';
const expectUsual = ({ result }: ImpactDefensePath) =>
  expect(result).to.include({ country: 'japan', targetShare: '2', targetYear: 2027, denominator: 'fixed' });

hostileTextsAreTexts({
  tag: TAG,
  make: path,
  expectUsual,
  fields: {
    template: html`<impact-defense-path></impact-defense-path>`,
    open: openOptions,
    right: { targetShare: '3', targetYear: '2030', gdpGrowth: '1', deflator: '1', fixedGdp: '1' },
  },
});

hostileDataAreHarmless({
  tag: TAG,
  data: ownDefense,
  list: 'countries',
  withText(text) {
    const words = { en: text, ja: text };
    const figure = { status: 'actual', source: 'gazette' } as const;
    const data = structuredClone(ownDefense);
    const [country] = data.countries;
    country!.label = words;
    for (const list of [...country!.definitions, ...country!.gdp!]) {
      Object.assign(list, { label: words, note: words });
      for (const row of list.rows) row.note = words;
    }
    country!.fixedGdp = { year: 2022, value: '100000000000', ...figure, note: words };
    country!.events = [{ id: 'vote', date: '2023-03-01', year: 2023, label: words, ...figure, note: words }];
    data.targets = [{ id: 'more', label: words, share: '3', denominator: 'current', ...figure, note: words }];
    Object.assign(data.sources['gazette']!, { title: text, publisher: text });
    return data;
  },
  withName(name) {
    const data = structuredClone(ownDefense);
    data.countries[0]!.label = name;
    return data;
  },
  withFigure(text) {
    const data = structuredClone(ownDefense);
    const [country] = data.countries;
    country!.id = text;
    country!.definitions[0]!.rows[0]!.value = text;
    data.knownThrough = text;
    data.sources['gazette'] = { title: 't', kind: 'author', url: text };
    return data;
  },
  shown: ({ result }) => result?.country === 'ruritania',
  async expectWorks(element) {
    await enter(element, 'targetShare', '4');
    expect(element.result!.targetShare).to.equal('4');
  },
  expectBuiltIn: expectUsual,
});
