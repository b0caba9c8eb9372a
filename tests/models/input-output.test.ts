import { averageJobs } from '../../src/models/average-jobs.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, sum, type DecimalString } from '../../src/core/numbers/decimal.js';
import { grossEffects, type GrossEffectsInput } from '../../src/core/commitment/gross-effects.js';
import {
  closeWithHouseholds,
  inputCoefficients,
  leontiefInverse,
  totalOutput,
  type Matrix,
} from '../../src/models/input-output.js';
import { roundTo } from '../../src/core/numbers/rounding.js';
import { E01, E02, E04, E05, E06, VC_SUMMER } from '../fixtures/commitment-vectors.js';
import { expectStepsToHold } from '../helpers/expect-steps.js';

function done<T extends object>(
  outcome: ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: string },
): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

function expectNear(got: readonly DecimalString[], wanted: readonly DecimalString[], tolerance: string) {
  expect(got.length).to.equal(wanted.length);
  got.forEach((value, index) =>
    expect(
      decimal(value).minus(wanted[index]!).abs().lessThanOrEqualTo(tolerance),
      `${value} for ${wanted[index]}`,
    ).to.equal(true),
  );
}

describe('input–output analysis', () => {
  it('finds the coefficients, the inverse and the multipliers of the two-sector table (vectors E01, E03)', () => {
    const { coefficients, steps } = done(inputCoefficients(E01.flows, E01.output));
    expect(coefficients).to.deep.equal(E01.coefficients);
    const { inverse, outputMultipliers, steps: more } = done(leontiefInverse(coefficients));
    inverse.forEach((row, index) => expectNear(row, E01.inverse[index]!, '5e-9'));
    expectNear(outputMultipliers, E01.outputMultipliers, '1e-12');
    expectStepsToHold([...steps, ...more]);
  });

  it('gives back the output from its final demand (E01), and the output and labour of a new one (E02)', () => {
    const { inverse } = done(leontiefInverse(E01.coefficients));
    expectNear(done(totalOutput(inverse, E01.finalDemand)).output, E01.output, '1e-30');
    const { output, steps } = done(totalOutput(inverse, E02.finalDemand));
    expectNear(output, E02.output, '0.05');
    expectNear(
      output.map((x, i) => decimal(x).times(E02.laborCoefficients[i]!).toFixed()),
      E02.labor,
      '0.05',
    );
    expectStepsToHold(steps);
  });

  it('closes the table with households for type II (vector E04)', () => {
    const { coefficients } = done(closeWithHouseholds(E01.coefficients, E04.income, E04.spending, E04.own));
    const { inverse } = done(leontiefInverse(coefficients));
    inverse.forEach((row, index) => expectNear(row, E04.inverse[index]!, '1e-10'));
    expectNear(done(totalOutput(inverse, E04.finalDemand)).output, E04.output, '1e-10');
  });

  it('inverts: (I − A) L is the unit matrix for any productive table', () => {
    const size = 4;
    const row = fc.array(fc.integer({ min: 0, max: 240 }), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(fc.array(row, { minLength: size, maxLength: size }), (rows) => {
        const a: Matrix = rows.map((cells) =>
          cells.map((cell) => decimal(`${cell}`).dividedBy('1000').toFixed()),
        );
        const { inverse } = done(leontiefInverse(a));
        a.forEach((cells, i) =>
          cells.forEach((_, j) => {
            const product = sum(cells.map((value, k) => decimal(value).times(inverse[k]![j]!)));
            const unit = decimal(inverse[i]![j]!).minus(product);
            expect(
              unit
                .minus(i === j ? '1' : '0')
                .abs()
                .lessThan('1e-30'),
            ).to.equal(true);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('refuses tables that are no economy', () => {
    expect(
      leontiefInverse([
        ['0.5', '0.6'],
        ['0.6', '0.5'],
      ]),
    ).to.deep.include({ reason: 'not-productive' });
    expect(leontiefInverse([['0.5', '0.6']])).to.deep.include({
      reason: 'wrong-size',
      field: 'coefficients[0]',
    });
    expect(leontiefInverse([['-0.5']])).to.deep.include({ reason: 'negative' });
    expect(leontiefInverse([])).to.deep.include({ reason: 'wrong-size' });
    expect(inputCoefficients([['1']], ['0'])).to.deep.include({ reason: 'not-positive' });
    expect(totalOutput([['1']], ['x'])).to.deep.include({ reason: 'not-a-number', field: 'finalDemand[0]' });
  });
});

const CONSTRUCTION = {
  employment: {
    per: '1000000',
    effects: { direct: E06[1].direct, supplier: E06[1].supplier, induced: E06[1].induced },
  },
  output: E05['23'].domestic,
};
const FULL: GrossEffectsInput = {
  sectors: [{ id: 'energy', amount: '1000000000' }],
  multipliers: { energy: CONSTRUCTION },
  domesticShare: { low: '100', central: '100', high: '100' },
};

describe('gross effects of spending', () => {
  it('supports 10,250 job-years for a billion of construction, 15,130 with induced ones (vector E06)', () => {
    const jobs = (includeInduced: boolean) =>
      done(grossEffects({ ...FULL, includeInduced })).employment.central;
    expect(jobs(false)).to.equal('10250');
    expect(jobs(true)).to.equal('15130');
    expect(done(grossEffects(FULL)).employment.central).to.equal('10250');
    for (const { supplier, induced, totalIndirect } of E06)
      expect(sum([supplier, induced]).minus(totalIndirect).abs().lessThanOrEqualTo('0.011')).to.equal(true);
  });

  it('counts only what is spent at home, in prices of the table’s year', () => {
    const domesticShare = { low: '40', central: '60', high: '80' };
    const { employment, output, steps } = done(grossEffects({ ...FULL, domesticShare, priceIndex: '125' }));
    expect(employment).to.deep.equal({ low: '3280', central: '4920', high: '6560' });
    expect(output.central).to.equal('826972080');
    expectStepsToHold(steps);
  });

  it('says which sectors have no published multiplier, and leaves them out of the sums', () => {
    const sectors = [
      ...FULL.sectors,
      { id: 'ai-quantum', amount: '5' },
      { id: 'pharmaceuticals', amount: '1000' },
    ];
    const multipliers = { ...FULL.multipliers, pharmaceuticals: { output: E05['325'].domestic } };
    const result = done(grossEffects({ ...FULL, sectors, multipliers }));
    expect(result.withoutEmployment).to.deep.equal(['ai-quantum', 'pharmaceuticals']);
    expect(result.withoutOutput).to.deep.equal(['ai-quantum']);
    expect(result.sectors[1]).to.deep.equal({ id: 'ai-quantum', employment: null, output: null });
    expect(result.employment.central).to.equal('10250');
    expectStepsToHold(result.steps);
  });

  it('refuses bad input by field', () => {
    const refused = (input: Partial<GrossEffectsInput>) => {
      const outcome = grossEffects({ ...FULL, ...input });
      return outcome.ok ? outcome : [outcome.reason, outcome.field];
    };
    expect(refused({ domesticShare: { low: '50', central: '40', high: '60' } })).to.deep.equal([
      'out-of-range',
      'domesticShare.central',
    ]);
    expect(refused({ priceIndex: '0' })).to.deep.equal(['not-positive', 'priceIndex']);
    expect(refused({ sectors: [{ id: 'x', amount: '-1' }] })).to.deep.equal(['negative', 'x']);
    expect(refused({ multipliers: { energy: { output: 'much' } } })).to.deep.equal([
      'not-a-number',
      'multipliers.energy',
    ]);
  });

  it('tells person-years from jobs: 51,400 over seven years are some 7,300 (World Nuclear News)', () => {
    const { jobs, steps } = done(averageJobs(VC_SUMMER.personYears, VC_SUMMER.years));
    expect(roundTo(jobs, -2).toFixed()).to.equal(VC_SUMMER.jobsPrinted);
    expectStepsToHold(steps);
  });
});
