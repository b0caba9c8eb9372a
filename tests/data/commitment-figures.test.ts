import { expect } from 'chai';
import { commitmentBreakdown } from '../../src/core/commitment/commitment.js';
import { commitmentLayers } from '../../src/core/commitment/commitment-layers.js';
import { evenSplit } from '../../src/core/commitment/custom-split.js';
import { decimal, plain, sum } from '../../src/core/numbers/decimal.js';
import { grossEffects } from '../../src/core/commitment/gross-effects.js';
import { disbursementSchedule } from '../../src/core/commitment/disbursement.js';
import {
  commitments as data,
  customInput,
  sectorMultipliers,
  splitSectors,
} from '../../src/data/commitments/index.js';
import { certaintyOf } from '../../src/core/model/status.js';
import { E05, E06 } from '../fixtures/commitment-vectors.js';
import { BILLION, billions, broken, commitment, scenario } from '../helpers/commitments.js';
import { expectStepsToHold } from '../helpers/expect-steps.js';

const japan = commitment('us-japan-investment');
const purchases = commitment('us-japan-purchases');
const everyScenario = data.commitments.flatMap((each) => each.scenarios.map(({ id }) => [each, id] as const));

describe('Japan’s investment', () => {
  it('lists 21 projects, 16 of them with amounts that come to exactly 393.45 billion: 327, 60 and 6.45', () => {
    const { items } = scenario(japan, 'announced');
    expect([items.length, items.filter(({ amount }) => amount !== undefined).length]).to.deep.equal([21, 16]);
    const { stated, parts, steps } = broken(japan, 'announced');
    expect(billions(stated.amount)).to.equal('393.45');
    expect(Object.fromEntries(parts.map(({ id, amount }) => [id, billions(amount)]))).to.deep.equal({
      energy: '327',
      'ai-infrastructure': '60',
      'critical-minerals-etc': '6.45',
      'ai-power': null,
    });
    expect(billions(scenario(japan, 'announced').printed![0]!.amount)).to.equal('393.45');
    expectStepsToHold(steps);
  });

  it('lists the White House’s lines to their own totals, apart from the joint fact sheet', () => {
    const { stated, parts } = broken(japan, 'announced-white-house');
    expect(billions(stated.amount)).to.equal('513.45');
    expect(Object.fromEntries(parts.map(({ id, amount }) => [id, billions(amount)]))).to.deep.equal({
      energy: '402',
      'ai-infrastructure': '75',
      electronics: '30',
      'critical-minerals': '5',
      logistics: '1.45',
    });
    const only = ['toshiba', 'tdk', 'fujikura'];
    const amount = (list: string, id: string) =>
      scenario(japan, list).items.find((item) => item.id === id)?.amount;
    expect(only.map((id) => amount('announced', id))).to.deep.equal([undefined, undefined, undefined]);
    expect(only.map((id) => billions(amount('announced-white-house', id)!))).to.deep.equal([
      '25',
      '25',
      '20',
    ]);
    for (const { id } of scenario(japan, 'announced-white-house').items)
      if (id !== 'power-infrastructure')
        expect(scenario(japan, 'announced').items.map((item) => item.id)).to.include(id);
  });

  it('leaves 514 of 550 billion when 36 are selected, and 441 with the candidates', () => {
    expect(billions(broken(japan, 'selected').stated.amount)).to.equal('36');
    expect(billions(broken(japan, 'selected').unallocated.amount)).to.equal('514');
    expect(billions(broken(japan, 'candidates').stated.amount)).to.equal('109');
    expect(billions(broken(japan, 'candidates').unallocated.amount)).to.equal('441');
    expect(broken(japan, 'candidates').parts.find(({ id }) => id === 'energy')!.status).to.equal('candidate');
    const candidates = scenario(japan, 'candidates').items.filter(({ status }) => status === 'candidate');
    expect(billions(plain(sum(candidates.flatMap(({ amount }) => amount ?? []))))).to.equal('73');
    expect(billions(broken(japan, 'selected').unallocated.pending)).to.equal('73');
  });

  it('keeps both figures of the Ohio plant', () => {
    const ohio = scenario(japan, 'selected').items.find(({ id }) => id === 'portsmouth')!;
    expect([billions(ohio.amount!), billions(ohio.differing![0]!.amount)]).to.deep.equal(['33.3', '33']);
  });

  it('has no amount for a sector of the memorandum: a reader’s split starts even and is illustrative', () => {
    const ids = splitSectors(japan);
    expect(ids).to.have.lengthOf(7);
    const split = evenSplit(ids);
    if (!split.ok) throw new Error(split.reason);
    const outcome = commitmentBreakdown(customInput(japan, split.shares));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(billions(outcome.stated.amount)).to.equal('550');
    expect(new Set(outcome.parts.map(({ status }) => status))).to.deep.equal(new Set(['illustrative']));
  });

  it('runs to 19 January 2029, year by year', () => {
    const { from, to } = japan.window!;
    const outcome = disbursementSchedule({
      total: japan.total.amount,
      from,
      to,
      shape: { kind: 'straight' },
    });
    expect(outcome.ok && [outcome.days, outcome.perYear.length]).to.deep.equal([1233, 5]);
  });

  it('comes in layers that shrink as they harden, the last one unpublished', () => {
    const { value: exchangeRate } = data.measures!['jp-exchange-rate']!;
    const outcome = commitmentLayers(
      japan.total.amount,
      japan.layers!.map(({ layer, amount, currency }) => ({
        layer,
        amount,
        ...(currency === 'JPY' && { exchangeRate }),
      })),
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    const amounts = outcome.layers.map(
      ({ amount }) => amount && decimal(amount).dividedBy(BILLION).toFixed(1),
    );
    expect(amounts).to.deep.equal(['109.0', '36.0', '2.2', null]);
  });
});

describe('the seven sectors that the memorandum names', () => {
  const SEVEN = [
    'semiconductors',
    'pharmaceuticals',
    'metals',
    'critical-minerals',
    'shipbuilding',
    'energy',
    'ai-quantum',
  ];

  it('have a row each, empty ones too, and the rows with what is open come to 550', () => {
    for (const id of ['selected', 'candidates']) {
      const { parts, unallocated } = broken(japan, id);
      expect(parts.map((part) => part.id)).to.have.members(SEVEN);
      const amounts = parts.flatMap(({ amount }) => amount ?? []);
      expect(billions(plain(sum([...amounts, unallocated.amount])))).to.equal('550');
    }
    const { parts } = broken(japan, 'selected');
    const stated = parts.filter(({ amount }) => amount !== null);
    expect(stated.map((part) => [part.id, billions(part.amount)])).to.deep.equal([
      ['critical-minerals', '0.6'],
      ['energy', '35.4'],
    ]);
  });

  it('hold nothing that only the press reports, and no amount twice that stands for two plants', () => {
    const told = broken(japan, 'candidates').parts.flatMap(({ projects }) => projects.map(({ id }) => id));
    const { items } = scenario(japan, 'candidates');
    const reported = items.filter(({ status }) => status === 'reported').map(({ id }) => id);
    expect(reported).to.deep.equal(['westinghouse-reactors', 'copper', 'display-plant']);
    expect(told.filter((id) => reported.includes(id))).to.deep.equal([]);
    expect(items.find(({ id }) => id === 'gas-pennsylvania')!.together).to.deep.equal(['gas-texas']);
    expect(items.find(({ id }) => id === 'gas-texas')).not.to.have.property('amount');
  });

  it('name the way of each project, its last step no less certain than its status', () => {
    for (const { id, history, status } of scenario(japan, 'selected').items) {
      expect(history?.length, id).to.be.greaterThan(0);
      const last = history!.at(-1)!;
      expect(certaintyOf(last.status) >= certaintyOf(status!), id).to.equal(true);
    }
  });
});

describe('what may be compared', () => {
  it('is said for every list of the data', () => {
    for (const { id, scenarios } of data.commitments)
      for (const list of scenarios) expect(list.comparableWith, `${id} ${list.id}`).to.be.an('array');
  });

  it('is not the total for lists of companies’ interest, nor for purchases', () => {
    for (const [each, id] of [
      [japan, 'announced'],
      [japan, 'announced-white-house'],
      [purchases, 'announced'],
    ] as const) {
      const { stated, unallocated, steps } = broken(each, id);
      expect([stated.shareOfTotal, stated.difference, unallocated.amount], id).to.deep.equal([
        null,
        null,
        '0',
      ]);
      expect(steps.some(({ terms }) => 'total' in terms)).to.equal(false);
    }
  });
});

describe('every commitment', () => {
  for (const [each, id] of everyScenario.filter(([{ sectors }]) => sectors.length > 0))
    it(`breaks down by the same functions, to equal shares for equal amounts: ${each.id}, ${id}`, () => {
      const { parts, unallocated, steps } = broken(each, id);
      const exact = parts.flatMap(({ share }) => share ?? []);
      expect(sum([...exact, unallocated.share]).toFixed(20)).to.equal(decimal('100').toFixed(20));
      const shown = new Map<string, string>();
      for (const { amount, shownShare } of parts.flatMap(({ projects }) => projects)) {
        if (amount === null || shownShare === null) continue;
        expect(shown.get(amount) ?? shownShare).to.equal(shownShare);
        shown.set(amount, shownShare);
      }
      const names = scenario(each, id).items.map((item) => item.id);
      expect(parts.flatMap(({ projects }) => projects.map((project) => project.id)).length).to.be.at.most(
        names.length,
      );
      expectStepsToHold(steps);
    });

  it('breaks down even where nothing was divided: all of the EU’s 600 billion is unallocated', () => {
    const { parts, unallocated } = broken(commitment('us-eu-investment'), 'announced');
    expect(parts).to.deep.equal([]);
    expect([billions(unallocated.amount), unallocated.shownShare]).to.deep.equal(['600', '100']);
  });

  it('counts Japan’s purchases as 8 + 7 = 15 billion a year, and the disputed defense figure only when asked', () => {
    expect(billions(broken(purchases, 'announced').stated.amount)).to.equal('15');
    const asked = broken(purchases, 'announced', ['defense-increase']);
    expect(billions(asked.stated.amount)).to.equal('18');
    expect(asked.parts.find(({ id }) => id === 'defense')!.status).to.equal('disputed');
    expect(broken(purchases, 'announced').parts.find(({ id }) => id === 'defense')!.amount).to.equal(null);
  });

  it('keeps comparators as they were stated', () => {
    const rest = (id: string) => billions(broken(commitment(id), 'announced').unallocated.amount);
    expect(rest('us-korea-investment')).to.equal('0');
    expect(rest('us-switzerland-investment')).to.equal('127');
    expect(rest('us-taiwan-investment')).to.equal('0');
    const { years, window, total } = commitment('us-switzerland-investment');
    const shape = { kind: 'given', amounts: years!.map(({ year, amount }) => ({ year, amount })) } as const;
    const outcome = disbursementSchedule({ total: total.amount, from: window!.from, to: window!.to, shape });
    expect(outcome.ok && billions(outcome.unscheduled)).to.equal('133');
  });
});

describe('the published multipliers', () => {
  const multiplier = (id: string) => data.multipliers!.find((each) => each.id === id)!;

  it('are those of EPI’s table and BEA’s (vectors E05, E06)', () => {
    for (const [id, { row, totalIndirect, ...effects }] of [
      ['metal-ore-mining', E06[0]],
      ['construction-jobs', E06[1]],
    ] as const) {
      expect(multiplier(id).effects, `${row}`).to.deep.equal(effects);
      const indirect = sum([multiplier(id).effects!['supplier']!, multiplier(id).effects!['induced']!]);
      expect(indirect.minus(totalIndirect).abs().lessThanOrEqualTo('0.011')).to.equal(true);
    }
    for (const [id, code] of [
      ['primary-metals', '331'],
      ['construction', '23'],
      ['chemicals', '325'],
    ] as const)
      expect(decimal(multiplier(id).output!).equals(E05[code].domestic)).to.equal(true);
  });

  it('say their year, their kind and what they apply to', () => {
    for (const { id, kind, effects, per, output } of data.multipliers!)
      expect(kind === 'employment' ? effects && per && !output : output && !effects, id).to.be.ok;
    expect(data.caveats!.length).to.be.greaterThan(2);
  });

  it('leave out what nobody published, and say so', () => {
    const sectors = broken(japan, 'selected').parts.flatMap(({ id, amount }) =>
      amount === null ? [] : [{ id, amount }],
    );
    const outcome = grossEffects({
      sectors: [...sectors, { id: 'ai-quantum', amount: BILLION }],
      multipliers: sectorMultipliers(japan, data),
      domesticShare: { low: '40', central: '60', high: '80' },
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.withoutEmployment).to.deep.equal(['ai-quantum']);
    expect(outcome.withoutOutput).to.deep.equal(['ai-quantum']);
    expectStepsToHold(outcome.steps);
  });
});
