import { expect } from 'chai';
import '../../src/elements/tariff-calculator/define.js';
import type { ImpactTariffCalculator } from '../../src/elements/tariff-calculator/tariff-calculator.js';
import { thisMorning } from '../fixtures/this-morning.js';
import { until } from '../helpers/mount.js';
import { parts, said, textOf } from '../helpers/query.js';
import { stubFetch } from '../helpers/stub-fetch.js';

describe('a rate that changes this morning', () => {
  const json = JSON.stringify(thisMorning);
  let element: ImpactTariffCalculator;

  beforeEach(() => {
    element = document.createElement('impact-tariff-calculator');
  });

  afterEach(() => element.remove());

  const known = () => textOf(parts(element, 'data-date')[0]);
  const rates = () => [element.result!.fromRate, element.result!.toRate, element.result!.toDate];

  async function shown(): Promise<void> {
    await until(() => element.result, 'the result');
    await element.updateComplete;
  }

  const putScript = (text: string) =>
    element.append(Object.assign(document.createElement('script'), { type: 'application/json', text }));

  it('is in the answer of a page that writes it into the tag, beside the built-in rates', async () => {
    putScript(json);
    document.body.append(element);
    await shown();
    expect(rates()).to.deep.equal(['15', '12.5', '2026-11-30']);
    expect(said(element, 'sentence')).to.contain('$125,000');
    expect(known()).to.equal('Built-in data with changes by this page · Data as of Nov 30, 2026');
    element.product = 'car-parts';
    await element.updateComplete;
    expect(element.result!.toRate).to.equal('15');
  });

  it('is in the answer of a page that gives the address of a file, in Japanese, too', async () => {
    const asked = stubFetch();
    element.lang = 'ja';
    element.setAttribute('src', '/today.json');
    document.body.append(element);
    await until(() => asked.length, 'the request');
    asked[0]!.answer(json);
    await shown();
    expect(rates()).to.deep.equal(['15', '12.5', '2026-11-30']);
    expect(known()).to.match(/^内蔵データにこのページが変更を加えたもの/);
    expect(textOf(parts(element, 'standfirst')[0]))
      .to.contain('乗用車')
      .and.to.contain('日本');
  });

  it('cites its own source, and the built-in ones where they still count', async () => {
    putScript(json);
    element.open = 'sources';
    document.body.append(element);
    await shown();
    await until(() => parts(element, 'sources').length, 'the sources');
    const list = textOf(parts(element, 'sources')[0]);
    expect(list).to.contain('Proclamation of this morning').and.to.contain('read in the original');
    expect(list).to.contain('Federal Register');
  });

  it('that is written wrongly is said by its path, and the built-in rates stand', async () => {
    const [ended, added] = thisMorning.rows;
    putScript(JSON.stringify({ ...thisMorning, rows: [ended, { ...added, from: '2026-11-31' }] }));
    document.body.append(element);
    await until(() => parts(element, 'notice').length, 'the notice');
    expect(textOf(parts(element, 'notice')[0])).to.contain('rows[1].from: expected a day that exists');
    expect(element.result!.toRate).to.equal('15');
  });
});
