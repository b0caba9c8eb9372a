import { expect } from 'chai';
import fc from 'fast-check';
import { formatShares, setShare } from '../../../src/core/commitment/change-share.js';
import {
  customSplit,
  evenSplit,
  parseShares,
  type CustomSplit,
} from '../../../src/core/commitment/custom-split.js';
import { decimal, sum } from '../../../src/core/numbers/decimal.js';
import { expectStepsToHold } from '../../helpers/expect-steps.js';

const SECTORS = [
  'semiconductors',
  'pharmaceuticals',
  'metals',
  'critical-minerals',
  'shipbuilding',
  'energy',
  'ai-quantum',
];

function made(outcome: ReturnType<typeof customSplit>) {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.field ?? ''}`);
  return outcome;
}

const split = (...shares: string[]) =>
  made(customSplit(shares.map((share, index) => ({ id: `p${index}`, share }))));
const sharesOf = ({ shares }: Pick<CustomSplit, 'shares'>) => shares.map(({ share }) => share);
const total = ({ shares, unallocated }: CustomSplit) =>
  sum([...shares.map(({ share }) => share), unallocated]).toFixed();

describe('a custom split', () => {
  it('starts even and whole, though seven parts do not divide 100', () => {
    const even = made(evenSplit(SECTORS));
    const [more, less] = ['14.285715', '14.285714'];
    expect(sharesOf(even)).to.deep.equal([more, more, less, less, less, less, less]);
    expect(even.unallocated).to.equal('0');
    expectStepsToHold(even.steps);
  });

  it('adds up to exactly 100 after any sequence of 10,000 edits', () => {
    const edit = fc.record({
      part: fc.nat({ max: SECTORS.length - 1 }),
      share: fc.oneof(
        fc.nat({ max: 120 }).map(String),
        fc.nat({ max: 100_000_000 }).map((n) => decimal(`${n}`).dividedBy('1000000').toFixed()),
      ),
      mode: fc.constantFrom('hold', 'scale', 'draw'),
      held: fc.subarray(SECTORS, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 10_000, maxLength: 10_000 }), (edits) => {
        let current: CustomSplit = made(evenSplit(SECTORS));
        let accepted = 0;
        for (const { part, share, mode, held } of edits) {
          const outcome = setShare(current, SECTORS[part]!, share, mode, held);
          if (!outcome.ok) continue;
          accepted += 1;
          if (total(outcome) !== '100') throw new Error(`${total(outcome)} after ${mode} ${share}`);
          if (outcome.unallocated.startsWith('-') || sharesOf(outcome).some((value) => value.startsWith('-')))
            throw new Error(`below zero after ${mode} ${share}`);
          if (outcome.shares[part]!.share !== decimal(share).toFixed())
            throw new Error('not the share asked for');
          const before = current;
          for (const id of mode === 'hold' ? SECTORS : held)
            if (id !== SECTORS[part] && shareOf(before, id) !== shareOf(outcome, id))
              throw new Error(`${id} was not held`);
          current = outcome;
        }
        expect(accepted).to.be.greaterThan(1000);
      }),
      { numRuns: 2 },
    );
    function shareOf({ shares }: CustomSplit, id: string) {
      return shares.find((part) => part.id === id)?.share;
    }
  });

  it('holds the others and draws on the rest, and refuses when the rest is too small', () => {
    const before = split('40', '30');
    const held = made(setShare(before, 'p0', '65.5', 'hold'));
    expect([...sharesOf(held), held.unallocated]).to.deep.equal(['65.5', '30', '4.5']);
    expect(setShare(before, 'p0', '70.1', 'hold')).to.deep.equal({
      ok: false,
      reason: 'remainder-too-small',
      field: 'p0',
      details: { available: '70', missing: '0.1' },
    });
  });

  it('scales the others in proportion and leaves the rest alone', () => {
    const scaled = made(setShare(split('40', '30', '20'), 'p0', '65', 'scale'));
    expect([...sharesOf(scaled), scaled.unallocated]).to.deep.equal(['65', '15', '10', '10']);
    const back = made(setShare(split('90', '0', '0'), 'p0', '80', 'scale'));
    expect(sharesOf(back)).to.deep.equal(['80', '5', '5']);
  });

  it('draws on the rest first and takes only what is missing from the others', () => {
    const drawn = made(setShare(split('40', '30', '20'), 'p0', '60', 'draw'));
    expect([...sharesOf(drawn), drawn.unallocated]).to.deep.equal(['60', '24', '16', '0']);
    const freed = made(setShare(split('40', '60'), 'p0', '10', 'draw'));
    expect([...sharesOf(freed), freed.unallocated]).to.deep.equal(['10', '60', '30']);
  });

  it('can be undone: the state before is untouched by an edit', () => {
    const before = split('40', '30');
    const copy = JSON.stringify(before);
    setShare(before, 'p0', '50', 'scale');
    expect(JSON.stringify(before)).to.equal(copy);
  });

  it('is written as an attribute and read back the same', () => {
    const text = 'energy:40.25 metals:12.5';
    expect(formatShares(made(parseShares(text, SECTORS)))).to.equal('metals:12.5 energy:40.25');
    expect(made(parseShares('', SECTORS)).unallocated).to.equal('100');
  });

  it('refuses what is not a split, and says why', () => {
    const refused = (text: string) => {
      const outcome = parseShares(text, SECTORS);
      return outcome.ok ? outcome : [outcome.reason, outcome.field, outcome.details?.['excess']];
    };
    expect(refused('energy:60 metals:40.5')).to.deep.equal(['over-allocated', undefined, '0.5']);
    expect(refused('energy:60%')).to.deep.equal(['not-a-number', 'energy', undefined]);
    expect(refused('cars:1')).to.deep.equal(['unknown-id', 'cars', undefined]);
    expect(refused('energy')).to.deep.equal(['unknown-id', 'energy', undefined]);
    expect(refused('energy:1 energy:2')).to.deep.equal(['duplicate-id', 'energy', undefined]);
    expect(refused('energy:-1')).to.deep.equal(['negative', 'energy', undefined]);
    expect(refused('energy:0.0000001')).to.deep.equal(['too-precise', 'energy', undefined]);
    expect(setShare(split('10'), 'p0', '20', 'scale')).to.deep.include({ reason: 'remainder-too-small' });
    expect(setShare(split('10'), 'p0', '5', 'scale')).to.deep.include({ reason: 'nothing-to-scale' });
    expect(setShare(split('10'), 'p0', '101', 'draw')).to.deep.include({ reason: 'over-allocated' });
    expect(setShare(split('10'), 'p9', '5', 'draw')).to.deep.include({ reason: 'unknown-id' });
  });
});
