import { expect } from 'chai';
import { html } from 'lit';
import { decimal } from '../../../src/core/numbers/decimal.js';
import type { ImpactDefensePath } from '../../../src/elements/defense-path/define.js';
import { figureOf } from '../../harness/figure-of.js';
import { path } from '../../helpers/defense.js';
import { rendered } from '../../helpers/mount.js';

/** The value that the axis has at each place of the target line, in order. */
function drawnTargets(element: ImpactDefensePath): number[] {
  const { marks } = figureOf(element).drawings[0]!;
  const at = (id: string) => marks.find((mark) => mark.id === id)!;
  const axis = marks.filter(({ id }) => id.startsWith('axis.'));
  const [highest] = axis.sort((a, b) => Number(b.value) - Number(a.value));
  const unit = (at('axis.0').top - highest!.top) / Number(highest!.value);
  return at('target.goal').places.map(({ y }) => (at('axis.0').top - y) / unit);
}

/** Equal within two pixels of the drawing. */
function close(drawn: number, value: string, highest: number): void {
  expect(Math.abs(drawn - Number(value)), `${drawn} is ${value}`).to.be.lessThan(highest * 0.01);
}

const usual = async (attributes: Readonly<Record<string, string>>) => {
  const element = await path(html`<impact-defense-path></impact-defense-path>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await rendered(element);
  return element;
};

/** Yen for a dollar of FY2025, after which nobody knows the rate. */
const RATE = '150.74';

describe('the target line stands where the axis has the target, in the currency of the drawing', () => {
  for (const currency of ['JPY', 'USD'])
    it(`in ${currency}, of the fixed GDP: one amount for all years`, async () => {
      const element = await usual({ measure: 'spending', currency });
      const { targetLine, targetSpending } = element.result!;
      const target = decimal('11200000000000').dividedBy(currency === 'USD' ? RATE : '1');
      expect(targetSpending).to.equal(target.toFixed());
      expect(new Set(targetLine.map(({ spending }) => spending))).to.deep.equal(new Set([targetSpending]));
      const drawn = drawnTargets(element);
      for (const value of drawn) close(value, targetSpending, Number(targetSpending));
    });

  for (const currency of ['JPY', 'USD'])
    it(`in ${currency}, of each year’s own GDP: its share of that GDP, at the rate of that year`, async () => {
      const element = await usual({ measure: 'spending', denominator: 'current', currency });
      const { targetLine, targetSpending, targetShare } = element.result!;
      const of = (year: number) => targetLine.find((point) => point.year === year)!.spending;
      const inYen = (trillions: string) => decimal(trillions).times('1e12').times(targetShare).dividedBy(100);
      const rate = (yen: string) => (currency === 'USD' ? yen : '1');
      expect(of(2012)).to.equal(inYen('504.5').dividedBy(rate('83.05')).toFixed());
      expect(of(2024)).to.equal(inYen('642.4').dividedBy(rate('152.41')).toFixed());
      expect(of(2025)).to.equal(inYen('672.6').dividedBy(rate(RATE)).toFixed());
      expect(of(2027)).to.equal(targetSpending);
      // The path begins and ends level, at the edges of the drawing.
      const drawn = drawnTargets(element).slice(1, -1);
      expect(drawn).to.have.length(targetLine.length);
      targetLine.forEach(({ spending }, index) => close(drawn[index]!, spending, Number(targetSpending)));
    });

  it('in shares at the target share, whatever the currency', async () => {
    const element = await usual({ currency: 'USD', 'target-share': '3.5' });
    for (const value of drawnTargets(element)) close(value, '3.5', 3.5);
  });

  it('labels the line with the amount in the currency of the drawing', async () => {
    const element = await usual({ measure: 'spending', currency: 'USD' });
    const label = figureOf(element).drawings[0]!.labels.find(({ id }) => id === 'target.goal')!;
    expect(label.text).to.equal('2% of fixed FY2022 GDP = $74.3 billion');
  });
});

describe('what the drawing shows of a year is a key of the result', () => {
  it('the parts of a budget, converted with it, add up to it', async () => {
    const element = await usual({ currency: 'USD' });
    const parts = element.result!.points.filter((point) => point.parts !== null);
    expect(parts.map(({ year }) => year)).to.include(2025);
    for (const { spending, share, parts: split } of parts) {
      const sum = decimal(split!.initial).plus(split!.supplementary);
      expect(sum.toFixed(6)).to.equal(decimal(spending).toFixed(6));
      expect(decimal(split!.initialShare).plus(split!.supplementaryShare).toFixed(20)).to.equal(
        decimal(share).toFixed(20),
      );
    }
  });

  it('the share of the other denominator is the same in either currency', async () => {
    const yen = await usual({ 'both-denominators': '' });
    const dollars = await usual({ 'both-denominators': '', currency: 'USD' });
    const shares = ({ result }: ImpactDefensePath) => result!.points.map(({ otherShare }) => otherShare);
    expect(shares(dollars)).to.deep.equal(shares(yen));
    const { latest } = yen.result!;
    const drawn = figureOf(yen).drawings[0]!.marks.find(({ id }) => id === `other.${latest.year}`)!;
    expect(drawn.value).to.equal(latest.shareOfCurrentGdp);
  });
});
