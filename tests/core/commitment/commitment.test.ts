import { expect } from 'chai';
import fc from 'fast-check';
import { commitmentBreakdown, type CommitmentInput } from '../../../src/core/commitment/commitment.js';
import { decimal, sum } from '../../../src/core/numbers/decimal.js';
import { roundTo } from '../../../src/core/numbers/rounding.js';
import { E11, WINDOW } from '../../fixtures/commitment-vectors.js';
import { expectStepsToHold } from '../../helpers/expect-steps.js';

const BASE: CommitmentInput = {
  total: '550000000000',
  currency: 'USD',
  scenario: 'selected',
  sectors: [
    {
      id: 'energy',
      projects: [
        { id: 'power-plant', amount: '33300000000', status: 'selected' },
        { id: 'oil-terminal', amount: '2100000000', status: 'selected' },
      ],
    },
    { id: 'minerals', projects: [{ id: 'diamonds', amount: '600000000', status: 'selected' }] },
  ],
};

function breakdown(input: Partial<CommitmentInput> = {}) {
  const outcome = commitmentBreakdown({ ...BASE, ...input });
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.field ?? ''}`);
  return outcome;
}

describe('the breakdown of a commitment', () => {
  it('leaves 514 of 550 billion unallocated when 36 are selected', () => {
    const { parts, unallocated, stated } = breakdown();
    expect(parts.map(({ amount }) => amount)).to.deep.equal(['35400000000', '600000000']);
    expect(stated.amount).to.equal('36000000000');
    expect(unallocated.amount).to.equal('514000000000');
    expect(roundTo(stated.shareOfTotal!, 2).toFixed()).to.equal('6.55');
  });

  it('gives 109 of 550 billion a share of 19.8 % (vector E11)', () => {
    const sectors = E11.tranches.map((amount, index) => ({
      id: `tranche-${index + 1}`,
      amount,
      status: 'candidate',
    }));
    const { stated } = breakdown({ total: E11.pledge, sectors });
    expect(stated.amount).to.equal(E11.announced);
    expect(decimal(stated.shareOfTotal!).minus(E11.share).abs().lessThan('1e-8')).to.equal(true);
  });

  it('shows equal amounts with equal shares, each rounded by itself, and exact shares that add up to 100', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 13n }).map(String);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.option(cents, { nil: undefined }), { maxLength: 21 }), {
          minLength: 1,
          maxLength: 7,
        }),
        fc.constantFrom('total', 'stated'),
        fc.integer({ min: 0, max: 4 }),
        (lists, shareOf, places) => {
          const sectors = lists.map((amounts, i) => ({
            id: `sector-${i}`,
            projects: amounts.map((amount, j) => ({ id: `project-${i}-${j}`, status: 'announced', amount })),
          }));
          const stated = sum(lists.flat().flatMap((amount) => amount ?? []));
          fc.pre(!stated.isZero());
          const { parts, unallocated } = breakdown({ total: '10000000000000000', sectors, shareOf, places });
          const shown = new Map<string, string>();
          for (const { amount, share, shownShare } of parts.flatMap((part) => [part, ...part.projects])) {
            if (amount === null || share === null || shownShare === null) continue;
            expect(shownShare).to.equal(roundTo(share, places).toFixed());
            expect(shown.get(amount) ?? shownShare).to.equal(shownShare);
            shown.set(amount, shownShare);
          }
          const shares = parts.flatMap(({ share }) => share ?? []);
          expect(
            sum([...shares, unallocated.share])
              .minus(100)
              .abs()
              .lessThan('1e-30'),
          ).to.equal(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses more than the total and names by how much', () => {
    const outcome = commitmentBreakdown({ ...BASE, total: '35000000000' });
    expect(outcome).to.deep.equal({
      ok: false,
      reason: 'over-allocated',
      field: 'sectors',
      details: { allocated: '36000000000', total: '35000000000', excess: '1000000000' },
    });
  });

  it('measures a list that counts something else against its own sum alone', () => {
    const { whole, unallocated, stated } = breakdown({ total: '30000000000', shareOf: 'stated' });
    expect(whole).to.equal('36000000000');
    expect(unallocated).to.deep.equal({ amount: '0', share: '0', shownShare: '0', pending: '0' });
    expect(stated).to.deep.equal({ amount: '36000000000', shareOfTotal: null, difference: null });
  });

  it('compares with the total only what may be compared with it: no share, no difference, no step of either', () => {
    const apart = breakdown({ shareOf: 'stated', comparableWith: ['another-list'] });
    expect([apart.stated.shareOfTotal, apart.stated.difference]).to.deep.equal([null, null]);
    const usesTotal = apart.steps.filter(({ terms }) => 'total' in terms);
    expect(usesTotal.map(({ id }) => id)).to.deep.equal([]);
    const beside = breakdown({ total: '30000000000', shareOf: 'stated', comparableWith: ['total'] });
    expect([beside.stated.shareOfTotal, beside.stated.difference]).to.deep.equal(['120', '-6000000000']);
    const refused = commitmentBreakdown({ ...BASE, comparableWith: ['another-list'] });
    expect(refused).to.deep.equal({ ok: false, reason: 'not-comparable', field: 'shareOf' });
  });

  it('tells what is not counted as part of what is open, in no sum', () => {
    const project = (id: string, status: string, amount: string, counted?: boolean) => ({
      id,
      status,
      amount,
      counted,
    });
    const { parts, stated, unallocated } = breakdown({
      sectors: [
        {
          id: 'energy',
          projects: [project('a', 'selected', '35'), project('b', 'candidate', '73', false)],
        },
        { id: 'metals', projects: [project('c', 'candidate', '5', false)] },
        { id: 'ships', projects: [] },
      ],
    });
    expect(parts.map(({ amount }) => amount)).to.deep.equal(['35', null, null]);
    expect(parts.map(({ byStatus }) => byStatus.length)).to.deep.equal([1, 0, 0]);
    expect(parts.map(({ pending }) => pending.map(({ amount }) => amount))).to.deep.equal([
      ['73'],
      ['5'],
      [],
    ]);
    expect([stated.amount, unallocated.amount, unallocated.pending]).to.deep.equal([
      '35',
      '549999999965',
      '78',
    ]);
    expect(parts[0]!.projects.map(({ counted }) => counted)).to.deep.equal([true, false]);
  });

  it('never turns an amount that nobody published into a zero', () => {
    const projects = [
      { id: 'unstated', status: 'announced' },
      { id: 'stated', status: 'announced', amount: '0' },
    ];
    const [energy, power] = breakdown({
      sectors: [
        { id: 'energy', projects },
        { id: 'power', projects: [{ id: 'silent', status: 'announced' }] },
      ],
    }).parts;
    expect(energy!.projects.map(({ amount, share }) => [amount, share])).to.deep.equal([
      [null, null],
      ['0', '0'],
    ]);
    expect([power!.amount, power!.share, power!.shownShare]).to.deep.equal([null, null, null]);
  });

  it('calls a sector no firmer than its least firm project', () => {
    const projects = [
      { id: 'a', status: 'contracted', amount: '1' },
      { id: 'b', status: 'candidate', amount: '1' },
      { id: 'c', status: 'selected', amount: '1' },
      { id: 'd', status: 'derived', amount: '1' },
      { id: 'e', status: 'announced' },
    ];
    expect(breakdown({ sectors: [{ id: 'energy', projects }] }).parts[0]!.status).to.equal('candidate');
  });

  it('takes the shares of a custom split and leaves the rest', () => {
    const { parts, unallocated } = breakdown({
      scenario: 'custom',
      sectors: [
        { id: 'energy', share: '14.3', status: 'illustrative' },
        { id: 'minerals', share: '0.1', status: 'illustrative' },
      ],
    });
    expect(parts.map(({ amount }) => amount)).to.deep.equal(['78650000000', '550000000']);
    expect(unallocated.amount).to.equal('470800000000');
  });

  it('adds up what a sector states by status, the most certain first, and counts the projects with an amount', () => {
    const project = (id: string, status: string, amount?: string) => ({ id, status, amount });
    const { parts } = breakdown({
      sectors: [
        {
          id: 'energy',
          projects: [
            project('a', 'candidate', '40'),
            project('b', 'selected', '2'),
            project('c', 'derived', '33'),
            project('d', 'selected', '3'),
            project('e', 'actual'),
          ],
        },
        { id: 'rail', projects: [project('f', 'selected')] },
        { id: 'water', amount: '7', status: 'announced' },
      ],
    });
    expect(parts.map(({ byStatus, statedProjects }) => [statedProjects, byStatus])).to.deep.equal([
      [
        4,
        [
          { status: 'selected', amount: '5' },
          { status: 'candidate', amount: '40' },
          { status: 'derived', amount: '33' },
        ],
      ],
      [0, []],
      [0, [{ status: 'announced', amount: '7' }]],
    ]);
  });

  it('spreads the total over the years of a schedule', () => {
    const { years } = breakdown({
      schedule: { from: WINDOW.from, to: WINDOW.to, shape: { kind: 'straight' } },
    });
    expect(years.length).to.equal(5);
    for (const { amount, shownAmount } of years) expect(shownAmount).to.equal(roundTo(amount, 0).toFixed());
    expect(years.filter(({ shownAmount }) => shownAmount.includes('.'))).to.deep.equal([]);
    expect(
      sum(years.map(({ amount }) => amount))
        .minus('550000000000')
        .abs()
        .lessThan('1e-20'),
    ).to.equal(true);
  });

  it('shows a working that holds when it is computed from its own text', () => {
    expectStepsToHold(
      breakdown({ schedule: { from: WINDOW.from, to: WINDOW.to, shape: { kind: 'logistic' } } }).steps,
    );
    expectStepsToHold(breakdown({ sectors: [{ id: '3d-printing', share: '33.3' }] }).steps);
  });

  it('refuses bad input by field', () => {
    const refused = (input: Partial<CommitmentInput>) => {
      const outcome = commitmentBreakdown({ ...BASE, ...input });
      return outcome.ok ? outcome : [outcome.reason, outcome.field];
    };
    const one = { id: 'a', amount: '1' };
    expect(refused({ total: '1e3' })).to.deep.equal(['not-a-number', 'total']);
    expect(refused({ total: '0' })).to.deep.equal(['not-positive', 'total']);
    expect(refused({ places: 1.5 })).to.deep.equal(['out-of-range', 'places']);
    expect(refused({ sectors: [{ id: 'A b', amount: '1' }] })).to.deep.equal(['invalid-id', 'sectors']);
    expect(refused({ sectors: [one, one] })).to.deep.equal(['duplicate-id', 'sectors']);
    expect(
      refused({
        sectors: [
          { id: 'a-1', amount: '1' },
          { id: 'a1', amount: '1' },
        ],
      }),
    ).to.deep.equal(['duplicate-id', 'sectors']);
    expect(refused({ sectors: [{ id: 'a', amount: '-1' }] })).to.deep.equal([
      'negative',
      'sectors[0].amount',
    ]);
    expect(refused({ sectors: [{ id: 'a', amount: '1', share: '1' }] })).to.deep.equal([
      'ambiguous',
      'sectors[0]',
    ]);
    expect(refused({ sectors: [{ id: 'a' }], shareOf: 'stated' })).to.deep.equal([
      'nothing-stated',
      'sectors',
    ]);
    const schedule = { from: '2029-01-01', to: '2025-01-01', shape: { kind: 'straight' } } as const;
    expect(refused({ schedule })).to.deep.equal(['not-later', 'to']);
  });
});
