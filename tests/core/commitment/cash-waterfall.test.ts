import { expect } from 'chai';
import fc from 'fast-check';
import { cashWaterfall, type WaterfallInput } from '../../../src/core/commitment/cash-waterfall.js';
import { decimal, sum } from '../../../src/core/numbers/decimal.js';
import { roundTo } from '../../../src/core/numbers/rounding.js';
import { E12, KATZ, PUBLISHED_WATERFALL, READINGS } from '../../fixtures/commitment-vectors.js';
import { expectStepsToHold } from '../../helpers/expect-steps.js';

function waterfall(input: WaterfallInput) {
  const outcome = cashWaterfall(input);
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.field ?? ''}`);
  return outcome;
}

const RECOUP: WaterfallInput = {
  reading: 'recoup',
  principal: '100',
  rate: '5',
  cashPerYear: '20',
  years: 30,
};

describe('the cash waterfall', () => {
  for (const { id, principal, rate, cashPerYear, years, ...expected } of E12)
    it(`divides 50/50 until the deemed amount is reached, then 10/90 (vector ${id})`, () => {
      const result = waterfall({ reading: 'recoup', principal, rate, cashPerYear, years });
      result.perYear.forEach(({ promisor, recipient, balance }, index) => {
        expect(promisor).to.equal(expected.promisor[index]);
        expect(sum([promisor, recipient]).toFixed()).to.equal(cashPerYear);
        expect(decimal(balance).minus(expected.balance[index]!).abs().lessThan('1e-8')).to.equal(true);
      });
      expect(result.payoffYear).to.equal(expected.payoffYear);
      expect([result.promisorTotal, result.recipientTotal]).to.deep.equal([
        expected.promisorTotal,
        expected.recipientTotal,
      ]);
    });

  it('reaches the deemed amount in year 15 at 5 % (vector E12-2), and says when that is beyond the years looked at', () => {
    expect(waterfall(RECOUP).payoffYear).to.equal(15);
    expect(waterfall({ ...RECOUP, years: 14 }).payoffYear).to.equal('beyond');
  });

  it('breaks even where half the cash pays the interest, and never pays off at or below that yield', () => {
    expect(waterfall(RECOUP).breakEvenYield).to.equal('10');
    expect(waterfall({ ...RECOUP, cashPerYear: '10', years: 100 }).payoffYear).to.equal('never');
    expect(waterfall({ ...RECOUP, cashPerYear: '10.0001', years: 100 }).payoffYear).to.equal('beyond');
    const balances = waterfall({ ...RECOUP, cashPerYear: '10' }).perYear.map(({ balance }) => balance);
    expect(new Set(balances)).to.deep.equal(new Set(['100']));
  });

  it('gives Japan 3.392 of 8 trillion yen, 42 %, on the published terms of July 2025', () => {
    const { principal, cashPerYear, rate, loanShare, promisor, recipient, sharePrinted } =
      PUBLISHED_WATERFALL;
    const result = waterfall({
      reading: 'loans-and-equity',
      principal,
      cashPerYear,
      rate,
      loanShare,
      years: 1,
    });
    expect([result.promisorTotal, result.recipientTotal]).to.deep.equal([promisor, recipient]);
    expect(roundTo(result.promisorShare!, 0).toFixed()).to.equal(sharePrinted);
    expect(result.payoffYear).to.equal('none');
    expect(result.breakEvenYield).to.equal('3.6');
  });

  it('keeps three readings of the memorandum apart (worked example at 100, 6 %, 10 years, 40 a year)', () => {
    const { principal, rate, cashPerYear, years } = READINGS;
    for (const reading of ['recoup', 'periodic-halved', 'periodic-full'] as const) {
      const result = waterfall({ reading, principal, rate, cashPerYear, years });
      expect(roundTo(result.promisorTotal, 3).toFixed(), reading).to.equal(READINGS[reading].promisor);
      expect(roundTo(result.recipientTotal, 3).toFixed(), reading).to.equal(READINGS[reading].recipient);
    }
    expect(waterfall({ reading: 'recoup', principal, rate, cashPerYear, years }).payoffYear).to.equal(
      READINGS.recoup.payoffYear,
    );
    expect(waterfall({ reading: 'periodic-full', principal, rate, cashPerYear, years }).payoffYear).to.equal(
      10,
    );
  });

  it('leaves 3 % to each side of a deemed rate of 6 % that is itself halved (Katz)', () => {
    const { principal, rate, promisor, recipient } = KATZ;
    const result = waterfall({
      reading: 'periodic-halved',
      principal,
      rate,
      cashPerYear: rate,
      years: 1,
      life: 10,
    });
    expect([result.promisorTotal, result.recipientTotal]).to.deep.equal([promisor, recipient]);
  });

  it('carries forward what a year could not pay, and pays it in a later one', () => {
    const input: WaterfallInput = {
      reading: 'periodic-full',
      principal: '100',
      rate: '6',
      cashPerYear: '20',
      years: 20,
      life: 5,
    };
    const { perYear, payoffYear } = waterfall(input);
    expect(perYear.slice(0, 2).map(({ balance }) => balance)).to.deep.equal(['16', '32']);
    expect(payoffYear).to.equal(13);
  });

  it('divides every unit of cash, whatever the reading', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((n) => decimal(`${n}`).dividedBy(100).toFixed());
    const input = fc.record({
      reading: fc.constantFrom('recoup', 'periodic-halved', 'periodic-full', 'loans-and-equity'),
      principal: fc.integer({ min: 1, max: 10 ** 9 }).map(String),
      rate: percent,
      cashPerYear: fc.integer({ min: 0, max: 10 ** 9 }).map(String),
      years: fc.integer({ min: 1, max: 12 }),
      life: fc.integer({ min: 1, max: 12 }),
      shareBefore: percent.filter((share) => share !== '0'),
      shareAfter: percent,
      loanShare: percent,
      discountRate: percent,
    });
    fc.assert(
      fc.property(input, (terms) => {
        const result = waterfall(terms);
        const cash = decimal(terms.cashPerYear).times(`${terms.years}`);
        expect(
          sum([result.promisorTotal, result.recipientTotal]).minus(cash).abs().lessThan('1e-18'),
        ).to.equal(true);
        for (const { promisor, recipient, balance } of result.perYear)
          for (const amount of [promisor, recipient, balance])
            expect(decimal(amount).greaterThan('-1e-18')).to.equal(true);
        expectStepsToHold(result.steps);
      }),
      { numRuns: 60 },
    );
  });

  it('discounts to present values, and finds the rate at which Japan’s receipts are worth what it paid', () => {
    const { promisorPresentValue, promisorReturn, steps } = waterfall({
      ...RECOUP,
      discountRate: '5',
      years: 14,
    });
    const factor = decimal('1').minus(decimal('1.05').pow(-14)).dividedBy('0.05');
    expect(decimal(promisorPresentValue).minus(factor.times(10)).abs().lessThan('1e-30')).to.equal(true);
    const proof = steps.find(({ id }) => id === 'promisorReturnProof')!;
    expect(decimal(proof.value).minus('100').abs().lessThan('1e-15')).to.equal(true);
    expect(decimal(promisorReturn!).lessThan('5')).to.equal(true);
    expect(waterfall({ ...RECOUP, rate: '0', years: 10 }).promisorReturn).to.equal('0');
    expect(waterfall({ ...RECOUP, cashPerYear: '0' }).promisorReturn).to.equal(null);
  });

  it('refuses terms outside their range, by field', () => {
    const refused = (input: Partial<WaterfallInput>) => {
      const outcome = cashWaterfall({ ...RECOUP, ...input });
      return outcome.ok ? outcome : [outcome.reason, outcome.field];
    };
    expect(refused({ principal: '0' })).to.deep.equal(['not-positive', 'principal']);
    expect(refused({ principal: 'x' })).to.deep.equal(['not-a-number', 'principal']);
    expect(refused({ cashPerYear: '-1' })).to.deep.equal(['negative', 'cashPerYear']);
    expect(refused({ rate: '100.1' })).to.deep.equal(['out-of-range', 'rate']);
    expect(refused({ shareBefore: '0' })).to.deep.equal(['out-of-range', 'shareBefore']);
    expect(refused({ years: 0 })).to.deep.equal(['out-of-range', 'years']);
    expect(refused({ life: 1.5 })).to.deep.equal(['out-of-range', 'life']);
  });
});
