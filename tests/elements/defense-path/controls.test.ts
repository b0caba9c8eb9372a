import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactDefensePath } from '../../../src/classes.js';
import { ImpactChangeEvent, type DefenseResult } from '../../../src/classes.js';
import { ownDefense } from '../../fixtures/own-defense.js';
import { openOptions, path, row, saidOf } from '../../helpers/defense.js';
import { rendered, until } from '../../helpers/mount.js';
import { below, button, control, enter, parts, said, textOf } from '../../helpers/query.js';

const heard: DefenseResult[] = [];
const listen = (event: Event) => heard.push((event as ImpactChangeEvent<DefenseResult>).result);

async function choose(element: ImpactDefensePath, value: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)!.click();
  await rendered(element);
}

const lastFurther = (element: ImpactDefensePath) => parts(element, 'notes').map(textOf).at(-1);

describe('every control of the defence path changes what it says it changes', () => {
  beforeEach(() => {
    heard.length = 0;
    addEventListener('impact-change', listen);
  });
  afterEach(() => removeEventListener('impact-change', listen));

  it('definition, denominator, budget, target and year each give a new result, told once', async () => {
    const element = await path(html`<impact-defense-path latest-year="2025"></impact-defense-path>`);
    await enter(element, 'definition', 'defense-budget');
    expect(element.result).to.include({ definition: 'defense-budget' });
    await choose(element, 'current');
    expect(element.result).to.include({ denominator: 'current' });
    await enter(element, 'budget', 'initial');
    expect(element.result!.latest.spending).to.equal('8700500000000');
    await enter(element, 'targetShare', '3.5');
    expect(element.result).to.include({ targetShare: '3.5' });
    await enter(element, 'targetYear', '2035');
    expect(element.result).to.include({ targetYear: 2035, years: 10 });
    expect(heard).to.have.length(5);
    expect(heard.at(-1)).to.equal(element.result);
    expect(element.shadowRoot!.querySelectorAll('.years .point')).not.to.have.length(0);
  });

  it('what is set by script changes the result and tells nobody', async () => {
    const element = await path();
    Object.assign(element, { targetShare: '3', denominator: 'current', budget: 'initial' });
    await rendered(element);
    expect(element.result).to.include({ targetShare: '3', denominator: 'current' });
    await enter(element, 'measure', 'spending columns');
    expect(heard).to.have.length(0);
  });

  it('growth, prices, shape and the fixed GDP', async () => {
    const element = await path(
      html`<impact-defense-path target-year="2030" target-share="3"></impact-defense-path>`,
    );
    await openOptions(element);
    const reached = element.result!.shareReachedAtCurrentGdp;
    await enter(element, 'gdpGrowth', '−1');
    expect(element.result!.gdpGrowth).to.equal('-1');
    expect(element.result!.shareReachedAtCurrentGdp).not.to.equal(reached);
    await enter(element, 'deflator', '1.5');
    expect(parts(element, 'notes').map(textOf)[0]).to.match(/, \d[.\d]*% after price increases\.$/);
    const linear = element.result!.points.map(({ share }) => share);
    await enter(element, 'shape', 'step');
    expect(element.result!.points.map(({ share }) => share)).not.to.deep.equal(linear);
    expect(textOf(parts(element, 'key')[0])).to.contain('by all in the target year');
    button(element, '¥591.7 trillion').click();
    await rendered(element);
    expect(element.result!.fixedGdp).to.deep.equal({ year: 2022, value: '591700000000000', official: false });
    expect(below(element, 'targetShare').echo).to.equal('= ¥17.75 trillion');
    await enter(element, 'fixedGdp', '');
    expect(element.result!.fixedGdp).to.include({ value: '560000000000000', official: true });
  });

  it('the latest year, and later figures stand beside the path', async () => {
    const element = await path(html`<impact-defense-path definition="programme"></impact-defense-path>`);
    expect(element.result!.latest).to.include({ year: 2026, status: 'enacted budget' });
    expect(said(element, 'sentence')).to.contain(
      'FY2026: ¥8.81 trillion, initial budget, no supplementary one known',
    );
    await openOptions(element);
    await enter(element, 'latestYear', '2025');
    expect(element.result!.latest).to.include({ year: 2025, spending: '8976900000000' });
    expect(element.result!.otherFigures.find(({ year }) => year === 2026)).to.include({
      kind: 'not-firm',
      spending: '8809300000000',
    });
    expect(saidOf(element, 'columns', 2026)).to.contain('(enacted budget)');
  });

  it('no year without a source: nothing is drawn of all spending in FY2026', async () => {
    const element = await path();
    expect(element.result!.latest.year).to.equal(2025);
    expect(element.result!.otherFigures.some(({ year }) => year === 2026)).to.equal(false);
    expect(saidOf(element, 'columns', 2026)).to.equal('');
  });

  it('the currency converts money and leaves shares and growth as they are', async () => {
    const element = await path(html`<impact-defense-path target-share="3"></impact-defense-path>`);
    const { share } = element.result!.latest;
    const { requiredGrowth } = element.result!;
    await openOptions(element);
    await enter(element, 'currency', 'USD');
    expect(element.result).to.include({ currency: 'USD', exchangeRate: '150.74', requiredGrowth });
    expect(element.result!.latest.share).to.equal(share);
    expect(said(element, 'sentence')).to.contain('$72.97 billion');
    expect(lastFurther(element)).to.equal(
      'Converted at the average rate of each fiscal year; from FY2025 on at that year’s ¥150.74 for $1.',
    );
  });

  it('the counterfactual is said in words and drawn, and its sums are in the result', async () => {
    const element = await path(html`<impact-defense-path target-share="3"></impact-defense-path>`);
    expect(element.result!.counterfactual).to.equal(null);
    await openOptions(element);
    await enter(element, 'counterfactual', 'flat-cash');
    expect(lastFurther(element)).to.equal(
      'Compared with the same money as in FY2025 every year, the path comes to ¥5.8 trillion more in FY2027, and to ¥8.7 trillion more from FY2026 to FY2027 together.',
    );
    expect(element.result!.counterfactual!.cumulativeDifference).to.equal('8700000000000');
    expect(row(element, 'counterfactual')).to.have.length(2);
  });

  it('an attribute that is taken away again leaves what is usual', async () => {
    const element = await path(
      html`<impact-defense-path
        compare="DE KR"
        target-lines="nato-core"
        target-share="3"
      ></impact-defense-path>`,
    );
    await until(() => element.shadowRoot!.querySelector('.compared'), 'the comparison');
    for (const name of ['compare', 'target-lines', 'target-share']) element.removeAttribute(name);
    await rendered(element);
    expect(element.shadowRoot!.querySelector('.compared, .further-target')).to.equal(null);
    expect(element.result).to.include({ targetShare: '2' });
  });

  it('a series that is taken away again leaves the usual one', async () => {
    const element = await path(html`<impact-defense-path compare="DE" series="nato"></impact-defense-path>`);
    await until(() => element.shadowRoot!.querySelector('.compared'), 'the comparison');
    element.removeAttribute('series');
    await rendered(element);
    expect(lastFurther(element)).to.contain('SIPRI');
  });

  it('both denominators are drawn together on request', async () => {
    const element = await path();
    expect(row(element, 'other')).to.have.length(0);
    await openOptions(element);
    control(element, 'bothDenominators').click();
    await rendered(element);
    expect(saidOf(element, 'other', 2025)).to.equal('FY2025: 1.64% of FY2025 GDP');
    expect(textOf(parts(element, 'key')[0])).to.contain('as a share of the GDP of the same year');
  });

  it('countries and other targets are added and taken away, with what has to be said of them', async () => {
    const element = await path();
    await openOptions(element);
    control(element, 'compare-DE').click();
    await until(() => row(element, 'country-DE').length, 'the line of Germany');
    control(element, 'compare-KR').click();
    await rendered(element);
    expect(element.compare).to.equal('DE KR');
    expect(row(element, 'country-JP')).not.to.have.length(0);
    control(element, 'targetLines-us-ask-3-5').click();
    await rendered(element);
    expect(parts(element, 'caveat').map(textOf)).to.include(
      'US request to Japan, as reported · disputed · Denied by a Japanese official; definition and year not stated',
    );
    for (const id of ['compare-DE', 'compare-KR', 'targetLines-us-ask-3-5']) {
      control(element, id).click();
      await rendered(element);
    }
    expect(element.shadowRoot!.querySelectorAll('.compared, .further-target')).to.have.length(0);
    expect(heard).to.have.length(0);
  });

  it('what is shown as shares, as a line, or as money', async () => {
    const element = await path();
    expect(element.shadowRoot!.querySelectorAll('.years rect.solid')).to.have.length(3);
    await enter(element, 'measure', 'share line');
    expect(element.shadowRoot!.querySelectorAll('.years rect.solid')).to.have.length(0);
    expect(row(element, 'columns')).not.to.have.length(0);
    await enter(element, 'measure', 'spending columns');
    expect(said(element, 'standfirst')).to.equal('All security-related spending, by fiscal year, in yen');
    expect([...element.shadowRoot!.querySelectorAll('.years .amount')].map(textOf)).to.deep.equal([
      '¥4.79T',
      '¥11T',
    ]);
  });
});

describe('what is drawn is told apart by pattern and word, not by colour alone', () => {
  it('enacted, supplementary, planned, of another definition, projected', async () => {
    const element = await path(html`<impact-defense-path target-share="3"></impact-defense-path>`);
    const looks = (year: number) =>
      [...element.shadowRoot!.querySelectorAll(`[data-row="columns"][data-column="${year}"] rect`)].map(
        ({ classList }) => classList[0],
      );
    expect(looks(2022)).to.deep.equal(['other']);
    expect(looks(2024)).to.deep.equal(['solid']);
    expect(looks(2025)).to.deep.equal(['solid', 'added']);
    expect(looks(2027)).to.deep.equal(['plan']);
    const drawn = (selector: string, property: string) =>
      getComputedStyle(element.shadowRoot!.querySelector(selector)!).getPropertyValue(property);
    expect(element.shadowRoot!.querySelectorAll('.years .hatching')).to.have.length(1);
    expect(drawn('.projection .stroke', 'stroke-dasharray')).not.to.equal('none');
    expect(drawn('.target-line', 'stroke-dasharray')).not.to.equal('none');
    const key = textOf(parts(element, 'key')[0]);
    for (const word of ['enacted or actual', 'supplementary budget', 'plan', 'projection'])
      expect(key).to.contain(word);
  });

  it('a weak source of the page’s own, by a broken outline and a word', async () => {
    const country = ownDefense.countries[0]!;
    const [definition] = country.definitions;
    const weak = {
      year: 2025,
      value: '2300000000',
      status: 'draft budget' as const,
      source: 'gazette',
      caveat: 'weak-source' as const,
    };
    const gdp = [
      { ...country.gdp![0]!, rows: [...country.gdp![0]!.rows, { ...weak, value: '107000000000' }] },
    ];
    for (const row of gdp[0]!.rows) delete (row as { caveat?: unknown }).caveat;
    const definitions = [{ ...definition!, rows: [...definition!.rows, weak] }];
    const element = await path(
      html`<impact-defense-path
        ><script type="application/json">
          ${JSON.stringify({ ...ownDefense, countries: [{ ...country, definitions, gdp }] })}
        </script></impact-defense-path
      >`,
    );
    const bar = await until(() => element.shadowRoot!.querySelector('.years rect.weak'), 'the weak figure');
    expect(getComputedStyle(bar).strokeDasharray).not.to.equal('none');
    expect(element.result!.latest.year).to.equal(2024);
    expect(textOf(parts(element, 'key')[0])).to.contain('weak source');
  });

  it('requests and plans of one year stand side by side, hatched different ways', async () => {
    const element = await path(html`<impact-defense-path definition="programme"></impact-defense-path>`);
    expect(saidOf(element, 'columns', 2027))
      .to.contain('request, incomplete')
      .and.contain('plan, rounded');
    const [one, other] = element.shadowRoot!.querySelectorAll('[data-column="2027"] .hatching');
    const slope = (path: Element | undefined) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path?.getAttribute('d')?.match(/[\d.]+/g) ?? []).map((n) =>
        parseFloat(n),
      );
      return Math.sign((y2 - y1) / (x2 - x1));
    };
    expect(slope(one)).to.equal(-slope(other));
  });

  it('no line leads from one definition, edition or vintage to another', async () => {
    const element = await path(html`<impact-defense-path chart="line" compare="DE"></impact-defense-path>`);
    const paths = (look: string) =>
      element.shadowRoot!.querySelector(`.line.${look} .stroke`)!.getAttribute('d')!;
    // FY2010–2022 of the other definition and FY2027 stand alone; FY2023–2025 are one line.
    expect(paths('own').match(/M/g)).to.have.length(15);
    expect(paths('own').match(/L/g)).to.have.length(2);
    // SIPRI's edition of 2026 has the year 2025 only, and revised the years before.
    expect(paths('c0').match(/M/g)).to.have.length(2);
  });

  it('events are numbered under their years and told below in that order', async () => {
    const element = await path();
    const badges = [...element.shadowRoot!.querySelectorAll('.badge-text')].map(textOf);
    expect(badges).to.deep.equal(['1', '2, 4–5', '3, 6–8', '9']);
    const events = [...parts(element, 'events')[0]!.querySelectorAll('li')].map(textOf);
    expect(events).to.have.length(9);
    expect(events[2]).to.equal(
      'Oct 24, 2025: Policy speech: the three documents to be revised by the end of 2026 (announced)',
    );
    expect(events[4]).to.equal('Dec 16, 2025: FY2025 supplementary budget enacted (enacted budget)');
  });

  it('the target is labelled on its line', async () => {
    const element = await path();
    expect(textOf(element.shadowRoot!.querySelector('.target-name'))).to.equal(
      '2% of fixed FY2022 GDP = ¥11.2 trillion',
    );
  });
});
