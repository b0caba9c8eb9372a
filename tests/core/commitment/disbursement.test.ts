import { expect } from 'chai';
import fc from 'fast-check';
import { Decimal, decimal, sum } from '../../../src/core/numbers/decimal.js';
import {
  disbursementSchedule,
  type DisbursementInput,
  type ScheduleShape,
} from '../../../src/core/commitment/disbursement.js';
import { E08, E09, WINDOW } from '../../fixtures/commitment-vectors.js';
import { expectStepsToHold } from '../../helpers/expect-steps.js';

const CURVES: ScheduleShape[] = [
  { kind: 'straight' },
  { kind: 'front-loaded' },
  { kind: 'front-loaded', power: '1.5' },
  { kind: 'logistic' },
  { kind: 'norden-rayleigh' },
];

function schedule(input: Partial<DisbursementInput> = {}) {
  const outcome = disbursementSchedule({
    total: '550000000000',
    from: WINDOW.from,
    to: WINDOW.to,
    shape: { kind: 'straight' },
    ...input,
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

/** Cumulative shares at the quarters of a period whose four quarters are four years of 365.25 days. */
function quarters(shape: ScheduleShape) {
  // 2025 to 2028 has one leap year, so the year ends lie a few hours off the quarters: the curve itself is looked at in a
  // period of four equal years instead, 2097 to 2100 (2100 is not a leap year).
  return schedule({ total: '1', from: '2097-01-01', to: '2101-01-01', shape }).perYear;
}

describe('disbursement schedules', () => {
  it('follow the Norden–Rayleigh and the logistic curve (vectors E08, E09)', () => {
    for (const [shape, vector] of [
      [{ kind: 'norden-rayleigh' }, E08],
      [{ kind: 'logistic', steepness: '10' }, E09],
    ] as const)
      quarters(shape).forEach(({ cumulativeShare }, index) =>
        expect(
          decimal(cumulativeShare).dividedBy(100).minus(vector[index]!).abs().lessThan('1e-15'),
          `${shape.kind} ${index}: ${cumulativeShare}`,
        ).to.equal(true),
      );
  });

  it('agree with the exponential of decimal.js to 36 digits', () => {
    const expected = (u: string) =>
      new Decimal(1)
        .minus(decimal('-3.5').times(decimal(u).pow(2)).exp())
        .dividedBy(new Decimal(1).minus(decimal('-3.5').exp()));
    ['0.25', '0.5', '0.75'].forEach((u, index) => {
      const got = decimal(quarters({ kind: 'norden-rayleigh' })[index]!.cumulativeShare).dividedBy(100);
      expect(got.minus(expected(u)).abs().lessThan('1e-36')).to.equal(true);
    });
  });

  it('count days exactly: a straight line from 4 September 2025 to 19 January 2029 over 1,233 days', () => {
    const { days, perYear } = schedule();
    expect(days).to.equal(WINDOW.days);
    expect(perYear.map(({ year }) => year)).to.deep.equal([2025, 2026, 2027, 2028, 2029]);
    const of = (count: string) => decimal('550000000000').times(count).dividedBy(1233);
    ['119', '365', '365', '366', '18'].forEach((count, index) =>
      expect(decimal(perYear[index]!.amount).minus(of(count)).abs().lessThan('1e-20')).to.equal(true),
    );
  });

  it('pay out all of the total, never less than nothing in a year, whatever the curve and the dates', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...CURVES),
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        (a, b, shape, total) => {
          fc.pre(a !== b);
          const [from, to] = a < b ? [a, b] : [b, a];
          const { perYear } = schedule({ from, to, shape, total: `${total}` });
          const amounts = perYear.map(({ amount }) => amount);
          expect(sum(amounts).minus(`${total}`).abs().lessThan('1e-18')).to.equal(true);
          expect(amounts.some((amount) => amount.startsWith('-'))).to.equal(false);
          perYear.forEach(({ cumulativeShare }, index) => {
            const until = sum(perYear.slice(0, index + 1).map(({ share }) => share));
            expect(until.minus(cumulativeShare).abs().lessThan('1e-30')).to.equal(true);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keep given amounts as they are and say what they leave unscheduled', () => {
    const amounts = [
      { year: 2027, amount: '100' },
      { year: 2026, amount: '67' },
    ];
    const { perYear, unscheduled, steps } = schedule({ total: '200', shape: { kind: 'given', amounts } });
    expect(perYear).to.deep.equal([
      { year: 2026, amount: '67', share: '33.5', cumulativeShare: '33.5' },
      { year: 2027, amount: '100', share: '50', cumulativeShare: '83.5' },
    ]);
    expect(unscheduled).to.equal('33');
    expectStepsToHold(steps);
  });

  it('show a working for every year that holds when it is computed from its own text', () => {
    for (const shape of CURVES) expectStepsToHold(schedule({ shape }).steps);
  });

  it('refuse what they cannot spread, by field and reason', () => {
    const refused = (input: Partial<DisbursementInput>) => {
      const base = { total: '1', from: '2025-01-01', to: '2026-01-01', shape: { kind: 'straight' } } as const;
      const outcome = disbursementSchedule({ ...base, ...input });
      return outcome.ok ? outcome : [outcome.reason, outcome.field];
    };
    const given = (...amounts: [number, string][]): ScheduleShape => ({
      kind: 'given',
      amounts: amounts.map(([year, amount]) => ({ year, amount })),
    });
    expect(refused({ total: 'x' })).to.deep.equal(['not-a-number', 'total']);
    expect(refused({ total: '-1' })).to.deep.equal(['negative', 'total']);
    expect(refused({ from: '2025-02-30' })).to.deep.equal(['invalid-date', 'from']);
    expect(refused({ to: 'soon' })).to.deep.equal(['invalid-date', 'to']);
    expect(refused({ to: '2025-01-01' })).to.deep.equal(['not-later', 'to']);
    expect(refused({ shape: { kind: 'front-loaded', power: '1.1234567' } })).to.deep.equal([
      'too-precise',
      'shape.power',
    ]);
    expect(refused({ shape: { kind: 'front-loaded', power: '0' } })).to.deep.equal([
      'out-of-range',
      'shape.power',
    ]);
    expect(refused({ shape: given([2031, '1']) })).to.deep.equal(['out-of-range', 'shape.amounts[0].year']);
    expect(refused({ shape: given([2025, '0'], [2025, '1']) })).to.deep.equal([
      'duplicate-year',
      'shape.amounts',
    ]);
    const over = disbursementSchedule({
      total: '1',
      from: '2025-01-01',
      to: '2026-01-01',
      shape: given([2025, '1.5']),
    });
    expect(!over.ok && over.details).to.deep.include({ excess: '0.5' });
  });
});
