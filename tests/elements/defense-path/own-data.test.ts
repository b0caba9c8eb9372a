import { expect } from 'chai';
import { html } from 'lit';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { D01, D03 } from '../../fixtures/defense-vectors.js';
import { ownCountry, ownDefense } from '../../fixtures/own-defense.js';
import { path } from '../../helpers/defense.js';
import { rendered, until } from '../../helpers/mount.js';
import { control, enter, open, parts, said, textOf } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';
import type { DefenseData } from '../../../src/data/defense/schema.js';

async function withData(data: DefenseData, attributes: Record<string, string> = {}) {
  const element = await path(
    html`<impact-defense-path
      ><script type="application/json">
        ${JSON.stringify(data)}
      </script></impact-defense-path
    >`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await until(() => element.result?.country === data.countries[0]!.id, 'the data of the page');
  await rendered(element);
  return element;
}

const billions = (value: string) => decimal(value).times('1e9').toFixed(0);

describe('figures of the page’s own replace the built-in ones', () => {
  it('from a script inside the tag, with country, share, sources and date', async () => {
    const element = await withData(ownDefense);
    expect(said(element, 'sentence')).to.equal(
      'Ruritania, FY2024: £2.1 billion, initial budget, no supplementary one known (Defence budget), is 2% of FY2024 GDP (National accounts).',
    );
    expect(element.result).to.include({ denominator: 'current', targetYear: 2027, currency: 'GBP' });
    expect(said(element, 'data-date')).to.equal('Data supplied by this page · Data as of Jun 30, 2025');
    const sources = await open(element, 'Sources (1)', 'sources');
    expect(textOf(sources)).to.contain('Budget gazette').and.contain('author’s own source');
    expect(parts(element, 'events')).to.have.length(0);
  });

  it('several countries can be chosen among', async () => {
    const other = ownCountry('graustark', 'Graustark', [[2024, '3000000000', '100000000000']]);
    const element = await withData({ ...ownDefense, countries: [...ownDefense.countries, other] });
    expect([...control(element, 'country').querySelectorAll('option')].map(textOf)).to.deep.equal([
      'Ruritania',
      'Graustark',
    ]);
    await enter(element, 'country', 'graustark');
    expect(element.result).to.include({ country: 'graustark' });
    expect(element.result!.latest.share).to.equal('3');
  });

  it('from an address, and back to the built-in ones when it is taken away', async () => {
    const asked = stubFetch();
    const element = await path(html`<impact-defense-path src="/defense.json"></impact-defense-path>`);
    asked[0]!.answer(JSON.stringify(ownDefense));
    await until(() => element.result?.country === 'ruritania', 'the data of the page');
    element.removeAttribute('src');
    await until(() => element.result?.country === 'japan', 'the built-in data');
    expect(asked).to.have.length(1);
  });

  it('shows texts of the data as texts, and links only to pages', async () => {
    const element = await withData({
      ...ownDefense,
      countries: [{ ...ownDefense.countries[0]!, label: '<img src=x onerror=alert(1)>' }],
    });
    expect(said(element, 'heading')).to.contain('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('the British disputes come out of the element as they were settled', () => {
  const near = (value: string, expected: string, tolerance: string) =>
    expect(decimal(value).minus(expected).abs().lessThan(tolerance), `${value} ≈ ${expected}`).to.equal(true);

  it('£75bn of 2024 counts from flat cash (vectors D02, D03)', async () => {
    const gdp = decimal(D03.spending).dividedBy(D03.share).times(100).toFixed();
    const country = ownCountry('uk', 'United Kingdom', [[2024, billions(D03.spending), billions(gdp)]]);
    const attributes = {
      'target-share': D03.targetShare,
      'target-year': '2030',
      'gdp-growth': D03.gdpGrowth,
    };
    const element = await withData(
      { ...ownDefense, countries: [country] },
      { ...attributes, counterfactual: 'flat-cash' },
    );
    const inBillions = (value: string) => decimal(value).dividedBy('1e9').toFixed();
    near(inBillions(element.result!.counterfactual!.cumulativeDifference), D03.difference, '0.0001');
    expect(parts(element, 'notes').map(textOf).at(-1)).to.contain(
      '£77.33 billion more from FY2025 to FY2030',
    );
    element.counterfactual = 'held-share';
    await rendered(element);
    near(inBillions(element.result!.counterfactual!.cumulativeDifference), D03.heldShareDifference, '0.0001');
  });

  it('£13.4bn of 2025 counts from flat cash, and is a little over £6bn against a held share (vector D01)', async () => {
    const gdp = decimal(D01.spendingBefore).dividedBy(D01.heldShare).times(100);
    const growth = decimal(D01.impliedGdp).dividedBy(gdp).minus(1).times(100).toFixed(20);
    const country = ownCountry('uk', 'United Kingdom', [
      [2024, billions(D01.spendingBefore), billions(gdp.toFixed())],
    ]);
    const attributes = { 'target-share': D01.targetShare, 'target-year': '2025', 'gdp-growth': growth };
    const element = await withData(
      { ...ownDefense, countries: [country] },
      { ...attributes, counterfactual: 'flat-cash' },
    );
    expect(parts(element, 'notes').map(textOf).at(-1)).to.contain('comes to £13.4 billion more in FY2025');
    element.counterfactual = 'held-share';
    await rendered(element);
    expect(parts(element, 'notes').map(textOf).at(-1)).to.contain('comes to £6.38 billion more in FY2025');
  });
});
