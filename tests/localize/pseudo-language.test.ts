import { expect } from 'chai';
import { registerLanguage } from '../../src/localize/registry.js';
import { everyElement } from '../helpers/every-element.js';
import { rendered, until } from '../helpers/mount.js';
import { mark, PSEUDO, pseudoLanguage, textsIn, unmarked } from '../helpers/pseudo-language.js';
import { parts } from '../helpers/query.js';
import { arrive, openShare, put, saved } from '../helpers/share.js';

type Attributes = Readonly<Record<string, string>>;

const PANELS = 'table working sources share certainty cash jobs';

/** Scenarios that bring texts of their own: what is chosen, and what is refused. */
const SCENARIOS: Readonly<Record<string, readonly Attributes[]>> = {
  'impact-tariff-calculator': [
    {},
    { 'from-rate': '15', 'to-rate': '27.5', fees: '', quantity: '10', freight: '500' },
    { 'from-rate': '15', 'to-rate': '15', rounding: 'cents' },
    { product: 'custom', 'from-rate': '2.5', 'to-rate': '15' },
    { product: 'atlantis' },
    { 'to-date': '2031-01-01' },
    { 'to-date': 'tomorrow' },
    { 'import-value': 'x' },
  ],
  'impact-defense-path': [
    {},
    { measure: 'spending', counterfactual: 'flat-cash', currency: 'USD' },
    { chart: 'line', compare: 'US DE KR', 'target-lines': 'nato-5', counterfactual: 'held-share' },
    { definition: 'programme', denominator: 'current' },
    { 'target-share': '1' },
    { 'target-share': 'x', 'gdp-growth': 'y' },
    { 'target-year': '1900' },
  ],
  'impact-commitment-breakdown': [
    {},
    { view: 'projects' },
    { view: 'years' },
    { scenario: 'custom', population: '123000000' },
    { commitment: 'us-japan-purchases' },
    { sector: 'energy' },
    { total: 'x', schedule: 'logistic' },
    { commitment: 'atlantis' },
  ],
  'impact-timeline': [
    {},
    { date: '2025-10-28' },
    { topics: 'minerals' },
    { date: '2025-07-01' },
    { from: '2026-01-01', to: '2025-01-01' },
    { events: 'atlantis' },
  ],
};

/** Opens all that opens and waits until nothing more is fetched. */
async function openAll(element: Element): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await rendered(element);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  // Without an answer there are no panels.
  if (parts(element, 'panel').length > 0) await openShare(element);
  let texts = 0;
  await until(() => {
    const before = texts;
    texts = textsIn(element.shadowRoot!).length;
    return before === texts;
  }, 'all panels');
  await rendered(element);
}

const leftOf = (texts: readonly string[]) => [...new Set(texts.map(unmarked).filter(Boolean))];

describe('a text that is in no marks', () => {
  it('is found, wherever it stands', () => {
    expect(unmarked('Duty before')).to.equal('Duty before');
    expect(unmarked(`${mark('Duty')}: $5 less`)).to.equal(': $5 less');
    expect(unmarked(`⟦a ${mark('b')} c⟧ and`)).to.equal('and');
  });

  it('is not a number, a currency, a function of a formula or a cited name', () => {
    expect(unmarked(`${mark('Duty')} 5 US$ · 7 JPY · max(0) · White House`)).to.equal('');
  });
});

describe('in a language that a page brings, every text comes from it', () => {
  let takeBack: () => void;
  before(() => {
    takeBack = registerLanguage(PSEUDO, pseudoLanguage);
  });
  after(() => takeBack());

  for (const [tag, make] of everyElement) {
    for (const attributes of SCENARIOS[tag] ?? [])
      it(`${tag} ${JSON.stringify(attributes)}`, async () => {
        const element = await put(make(), { lang: PSEUDO, open: PANELS, ...attributes });
        await openAll(element);
        const texts = textsIn(element.shadowRoot);
        expect(texts.length).to.be.greaterThan(parts(element, 'panel').length > 0 ? 80 : 10);
        // A field keeps what the page has given.
        const given = Object.values(attributes);
        expect(leftOf(texts).filter((text) => !given.includes(text))).to.deep.equal([]);
        const figure = element.shadowRoot.querySelector('figure')!;
        expect([figure.lang, figure.dir]).to.deep.equal([PSEUDO, 'rtl']);
      });

    it(`${tag}: its files`, async () => {
      const element = await put(make(), { lang: PSEUDO });
      await openShare(element);
      const csv = await (await saved(element, mark('Table (CSV)'))).file.text();
      expect(leftOf(csv.split('\r\n'))).to.deep.equal([]);
      const svg = await (await saved(element, mark('Vector image (SVG)'))).file.text();
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
      // Long texts are broken into lines.
      expect(unmarked(textsIn(drawing).join(' ').replace(/\s+/g, ' '))).to.equal('');
    });

    it(`${tag}: what is wrong with data`, async () => {
      for (const json of ['{', '{"schema": 1}']) {
        const element = make();
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = json;
        element.append(script);
        await put(element, { lang: PSEUDO });
        const notice = await until(() => parts(element, 'notice')[0], 'the notice');
        expect(leftOf(textsIn(notice))).to.deep.equal([]);
      }
    });

    it(`${tag}: what is wrong with a link`, async () => {
      for (const link of ['v9~x_1', 'v1~constructor_1', 'v1~src_1~src_2', 'v1~%E0%A4%A']) {
        await arrive(`impact.one=${link}`);
        const element = make();
        element.id = 'one';
        await put(element, { lang: PSEUDO });
        const notice = await until(() => parts(element, 'notice')[0], link);
        expect(leftOf(textsIn(notice)), link).to.deep.equal([]);
        element.remove();
      }
    });
  }
});
