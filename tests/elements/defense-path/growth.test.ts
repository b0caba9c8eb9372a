import { expect } from 'chai';
import { html } from 'lit';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { path } from '../../helpers/defense.js';
import { said, textOf } from '../../helpers/query.js';
import { expectWorkingHolds } from '../../helpers/settled.js';

const FIXED_GDP = '560000000000000';

/** Amounts that were published in hundreds of millions of yen (億円), and the growth that was published with them. */
const PUBLISHED = [
  ['programme', 2023, '51788', '66001', '27.4'],
  ['programme', 2024, '66001', '77249', '17'],
  ['programme', 2025, '77249', '84748', '9.7'],
  ['programme', 2026, '84748', '88093', '3.9'],
  ['defense-budget', 2024, '68219', '79496', '16.5'],
  ['defense-budget', 2025, '79496', '87005', '9.4'],
  ['defense-budget', 2026, '87005', '90353', '3.8'],
] as const;

const yen = (oku: string) => decimal(oku).times('1e8');

describe('the defence path gives the growth that was published with each budget', () => {
  for (const [definition, year, before, after, growth] of PUBLISHED)
    it(`${growth} % in FY${year}, ${definition}`, async () => {
      // The budget of the year as a target for that year: what it takes is what it took.
      const share = yen(after).dividedBy(FIXED_GDP).times(100).toFixed(30);
      const element = await path(
        html`<impact-defense-path
          definition=${definition}
          budget="initial"
          latest-year=${year - 1}
          target-year=${year}
          target-share=${share}
        ></impact-defense-path>`,
      );
      const { latest, requiredGrowth, otherFigures, targetSpending, steps } = element.result!;
      expect(latest).to.include({ year: year - 1, spending: yen(before).toFixed() });
      expect(decimal(targetSpending).toFixed(0)).to.equal(yen(after).toFixed());
      expect(otherFigures.find((each) => each.year === year && each.kind === 'not-firm')?.spending).to.equal(
        yen(after).toFixed(),
      );
      expect(decimal(requiredGrowth).toDecimalPlaces(1).toFixed()).to.equal(growth);
      const figures = [...element.shadowRoot!.querySelectorAll('[part="figures"] data')].map(textOf);
      expect(figures.at(-1)).to.equal(`+${growth}%`);
      expectWorkingHolds(steps);
    });
});

describe('the defence path gives the shares and gaps that were published', () => {
  it('1.6 % for FY2024, 1.8 % for FY2025, and 1.96 % with the supplementary budget, which is not yet 2', async () => {
    for (const [year, budget, share, published] of [
      ['2024', 'initial', '1.5893', '1.6'],
      ['2025', 'initial', '1.7679', '1.8'],
      ['2025', 'with-supplementary', '1.9643', '2'],
    ] as const) {
      const element = await path(
        html`<impact-defense-path latest-year=${year} budget=${budget}></impact-defense-path>`,
      );
      const reached = decimal(element.result!.latest.share);
      expect(reached.toFixed(4)).to.equal(share);
      expect(reached.toDecimalPlaces(1).toFixed()).to.equal(published);
      expect(reached.lessThan(2)).to.equal(true);
    }
  });

  it('a gap of 1.44 trillion to 2 % of 567, where the fixed 560 of the goal gives 1.3', async () => {
    for (const [gdp, gap] of [
      ['567000000000000', '1440000000000'],
      [FIXED_GDP, '1300000000000'],
    ] as const) {
      const element = await path(
        html`<impact-defense-path
          budget="initial"
          latest-year="2025"
          fixed-gdp=${gdp}
        ></impact-defense-path>`,
      );
      expect(element.result!.gap).to.equal(gap);
    }
  });

  it('11.2 trillion for 2 % of 560, which the published “about 11” rounds down', async () => {
    const element = await path();
    expect(element.result!.targetSpending).to.equal('11200000000000');
    expect(said(element, 'sentence')).to.contain('about ¥11 trillion');
  });
});
