import { expect } from 'chai';
import { html } from 'lit';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { path, saidOf } from '../../helpers/defense.js';
import { parts, said, tableOf, textOf } from '../../helpers/query.js';
import { expectWorkingHolds } from '../../helpers/settled.js';

const twoPlaces = (share: string | undefined) => decimal(share!).toFixed(2);

describe('the defence path answers what a journalist asks', () => {
  it('has it reached 2 %? By the government’s count, which comes first, and two years early; what is computed stands beside it', async () => {
    const element = await path();
    expect(said(element, 'sentence')).to.equal(
      'Japan, FY2025: about ¥11 trillion, initial plus supplementary budget (all security-related spending), which the government counts as 2% of the fixed FY2022 GDP. Worked out from the published amounts, that is 1.96% of that GDP (¥560 trillion), and 1.64% of FY2025 GDP (preliminary estimate for FY2025).',
    );
    expect(parts(element, 'notes').map(textOf)).to.deep.equal([
      'By the government’s count, 2% was reached in FY2025, two years ahead of FY2027.',
      '¥11.2 trillion, 2% of fixed FY2022 GDP, would be 1.6% of FY2027’s own GDP if GDP grows by 2% a year (an assumption); 2% of that GDP would be ¥2.8 trillion more.',
    ]);
    expect(said(element, 'heading')).to.equal('Japan: the road to 2% of GDP');
    expect(said(element, 'standfirst')).to.contain('fixed FY2022 GDP the government uses');
  });

  it('by which measure? Each definition, budget and GDP gives its own share, and says which it is', async () => {
    const sentences = [
      ['', 'counts as 2% of the fixed FY2022 GDP. Worked out from the published amounts, that is 1.96%'],
      [
        'denominator=current',
        'counts as 2% of the fixed FY2022 GDP. Worked out from the published amounts, that is 1.64% of FY2025 GDP (preliminary estimate for FY2025), and 1.96% of the fixed FY2022 GDP the government uses.',
      ],
      [
        'budget=initial',
        'about ¥9.9 trillion, initial budget (all security-related spending), which the government counts as 1.8% of the fixed FY2022 GDP. Worked out from the published amounts, that is 1.77%',
      ],
      [
        'definition=defense-budget latest-year=2025',
        '¥9.55 trillion, initial plus supplementary budget (defense budget with SACO and US realignment), is 1.7%',
      ],
      [
        'definition=programme budget=initial latest-year=2025',
        '¥8.47 trillion, initial budget (defense budget without SACO and US realignment), is 1.51%',
      ],
    ] as const;
    for (const [attributes, expected] of sentences) {
      const element = await path();
      for (const pair of attributes.split(' ').filter(Boolean)) {
        const [name = '', value = ''] = pair.split('=');
        element.setAttribute(name, value);
      }
      await element.updateComplete;
      expect(said(element, 'sentence'), attributes).to.contain(expected);
    }
  });

  it('what would 3.5 % cost? The amount, the gap and the growth, with its assumption in words', async () => {
    const element = await path(
      html`<impact-defense-path
        target-share="3.5"
        target-year="2035"
        denominator="current"
        counterfactual="held-share"
      ></impact-defense-path>`,
    );
    expect(parts(element, 'notes').map(textOf)).to.deep.equal([
      'The target of 3.5% of FY2035 GDP (assumed to grow by 2% a year) is ¥28.7 trillion: ¥17.7 trillion more, or growth of 10.1% a year.',
      'Compared with keeping the share of FY2025, the path comes to ¥15.29 trillion more in FY2035, and to ¥79.32 trillion more from FY2026 to FY2035 together.',
    ]);
    expect(element.result).to.include({ targetShare: '3.5', targetYear: 2035, denominator: 'current' });
  });

  it('against Germany and Korea? Each under one definition, Japan too, never under Japan’s own', async () => {
    const element = await path(html`<impact-defense-path compare="DE KR"></impact-defense-path>`);
    expect(parts(element, 'notes').map(textOf).at(-1)).to.equal(
      'SIPRI’s definition, calendar year 2025: Japan 1.4%, Germany 2.3%, South Korea 2.6%.',
    );
    expect(saidOf(element, 'country-DE', 2024)).to.equal(
      'Germany, 2024: 1.89% of GDP (SIPRI definition, April 2025, actual)',
    );
    expect(saidOf(element, 'country-JP', 2024)).to.contain('Japan (SIPRI), 2024: 1.37% of GDP');
    expect(saidOf(element, 'columns', 2025)).to.contain('1.96% of fixed FY2022 GDP');
  });

  it('says so where a country is not in the comparison', async () => {
    const element = await path(
      html`<impact-defense-path compare="DE KR" series="nato"></impact-defense-path>`,
    );
    const [compared, missing] = parts(element, 'notes').map(textOf).slice(-2);
    expect(compared).to.equal('NATO’s definition, calendar year 2024: Germany 2%.');
    expect(missing).to.equal('No figures under NATO’s definition for South Korea.');
  });

  it('divides 9.9 and 11.0 by 560, 591.7 and 672.6 into 1.77, 1.67, 1.47 and 1.96, 1.86, 1.64 %', async () => {
    const shares: string[][] = [];
    for (const budget of ['initial', 'with-supplementary'] as const) {
      const fixed = await path(html`<impact-defense-path budget=${budget}></impact-defense-path>`);
      const newest = await path(
        html`<impact-defense-path budget=${budget} fixed-gdp="591700000000000"></impact-defense-path>`,
      );
      shares.push([
        twoPlaces(fixed.result!.latest.shareOfFixedGdp),
        twoPlaces(newest.result!.latest.shareOfFixedGdp),
        twoPlaces(fixed.result!.latest.shareOfCurrentGdp),
      ]);
      expect(said(newest, 'sentence')).to.contain('of a fixed GDP of ¥591.7 trillion');
    }
    expect(shares).to.deep.equal([
      ['1.77', '1.67', '1.47'],
      ['1.96', '1.86', '1.64'],
    ]);
  });

  it('holds the same strings in sentence, figures, drawing and table', async () => {
    const element = await path();
    const figures = [...element.shadowRoot!.querySelectorAll('[part="figures"] data')].map(textOf);
    expect(figures).to.deep.equal(['2%', '1.96%', '1.64%', 'reached']);
    const amounts = [...element.shadowRoot!.querySelectorAll('.years .amount')].map(textOf);
    expect(amounts).to.deep.equal(['0.86%', '2%']);
    const rows = await tableOf(element);
    expect(rows.find(([year]) => year === 'FY2025')).to.deep.equal([
      'FY2025',
      '¥11,000,000,000,000',
      '2%',
      '1.96%',
      '1.64%',
      'enacted budget, rounded, initial plus supplementary budget',
    ]);
    expect(rows.filter(([year]) => year === 'FY2027').map((cells) => cells.at(-1))).to.deep.equal([
      'plan, rounded',
    ]);
    expect(rows.filter(([year]) => year === 'FY2026')).to.deep.equal([]);
  });

  it('has a working that gives each of its numbers', async () => {
    const element = await path(
      html`<impact-defense-path
        counterfactual="flat-real"
        deflator="1.5"
        currency="USD"
        target-share="3"
      ></impact-defense-path>`,
    );
    const { steps, targetSpending, gap, latest } = element.result!;
    expectWorkingHolds(steps);
    expect([...new Set(steps.map(({ group }) => group))]).to.have.members(['answer', 'conversion', 'years']);
    const value = (id: string) => steps.find((step) => step.id === id)?.value;
    expect(value('convertedTargetSpending')).to.equal(targetSpending);
    expect(value('convertedGap')).to.equal(gap);
    expect(value('convertedLatestSpending')).to.equal(latest.spending);
    expect(Object.isFrozen(element.result)).to.equal(true);
    expect(Object.isFrozen(element.result!.points[0])).to.equal(true);
  });
});
