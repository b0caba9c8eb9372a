import { expect } from 'chai';
import fc from 'fast-check';
import { placeBars, type BarRow, type Bars, type PlacedBars } from '../../src/charts/bars.js';
import { textWidth } from '../../src/charts/text.js';

const word = (most: number) =>
  fc.string({
    minLength: 1,
    maxLength: most,
    unit: fc.constantFrom(...Array.from('abcdMFN %0123.5変更前追加関税$')),
  });

const segments = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), word(12)), { minLength: 0, maxLength: 3 })
  .map((parts) => {
    const total = Math.max(
      1,
      parts.reduce((sum, [length]) => sum + length, 0),
    );
    return parts.map(([length, label]) => ({
      length: length / total,
      id: 'x',
      look: 'x',
      label,
      describe: label,
    }));
  });

const row: fc.Arbitrary<BarRow> = fc.record({
  id: fc.constant('x'),
  label: word(6),
  sublabel: word(6),
  amount: word(9),
  segments,
});

const bars: fc.Arbitrary<Bars> = fc.record({
  width: fc.integer({ min: 280, max: 1200 }),
  rtl: fc.boolean(),
  rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  brace: fc.option(
    fc.record({
      id: fc.constant('x'),
      from: fc.double({ min: 0, max: 0.5, noNaN: true }),
      to: fc.double({ min: 0.5, max: 1, noNaN: true }),
      label: word(16),
    }),
  ),
});

const SMALL = 12;
const NEARLY = 1e-6;

/** From where to where the labels of a row go that stand below it. */
const lower = ({ segments: placed }: PlacedBars['rows'][number]) =>
  placed.flatMap(({ below, label }) =>
    below === null ? [] : [[below, below + textWidth(label, SMALL)] as const],
  );

describe('bars are placed inside their drawing, whatever they say', () => {
  it('each piece begins where the one before it ends, none outside', () =>
    fc.assert(
      fc.property(bars, (given) => {
        for (const { segments: placed, end } of placeBars(given).rows) {
          let x = placeBars(given).start;
          for (const segment of placed) {
            expect(segment.x).to.be.closeTo(x, NEARLY);
            x += segment.width;
          }
          expect(end).to.be.closeTo(x, NEARLY);
          expect(end).to.be.at.most(given.width + NEARLY);
          expect(placed.every(({ width }) => width >= 0)).to.equal(true);
        }
      }),
    ));

  it('lengths keep their proportion from bar to bar', () =>
    fc.assert(
      fc.property(bars, (given) => {
        const placed = placeBars(given).rows.flatMap(({ segments: all }) => all);
        const longest = placed.reduce((a, b) => (a.length >= b.length ? a : b), placed[0]!);
        for (const { length, width } of placed)
          expect(width * longest.length).to.be.closeTo(longest.width * length, NEARLY * given.width);
      }),
    ));

  it('a label is inside its piece with room, or below, or its piece has no length', () =>
    fc.assert(
      fc.property(bars, (given) => {
        for (const { segments: placed } of placeBars(given).rows) {
          for (const { inside, below, label, width } of placed) {
            if (inside) expect(textWidth(label, SMALL)).to.be.at.most(width - 16);
            expect(inside && below !== null).to.equal(false);
            expect(inside || below !== null || width === 0).to.equal(true);
          }
        }
      }),
    ));

  it('labels below do not cover each other, and none runs out of the drawing', () =>
    fc.assert(
      fc.property(bars, (given) => {
        for (const placed of placeBars(given).rows) {
          const labels = lower(placed);
          const together = labels.reduce((sum, [from, to]) => sum + to - from + 12, 0);
          if (together > given.width - placeBars(given).start) continue; // more words than any arrangement has room for
          labels.forEach(([from, to], index) => {
            expect(from).to.be.at.least(-NEARLY);
            expect(to).to.be.at.most(given.width + NEARLY);
            if (index > 0) expect(from).to.be.at.least(labels[index - 1]![1] - NEARLY);
          });
        }
      }),
      { numRuns: 500 },
    ));

  it('the amount behind a bar has its room, and so has the label of the brace', () =>
    fc.assert(
      fc.property(bars, (given) => {
        const { rows, narrow, brace, width } = placeBars(given);
        for (const { end, amount } of rows)
          if (!narrow) expect(end + 8 + textWidth(amount, 13)).to.be.at.most(width + NEARLY);
        if (!brace) return;
        const half = textWidth(brace.label, 13) / 2;
        if (2 * half > width) return;
        expect(brace.at - half).to.be.at.least(-NEARLY);
        expect(brace.at + half).to.be.at.most(width + NEARLY);
        expect(brace.from).to.be.at.most(brace.to);
      }),
    ));

  it('the height depends on the number of bars and on the narrowness, not on what they say: nothing jumps', () =>
    fc.assert(
      fc.property(bars, bars, (a, b) => {
        const [first, second] = [placeBars(a), placeBars({ ...b, width: a.width })];
        if (a.rows.length === b.rows.length) expect(first.height).to.equal(second.height);
      }),
    ));
});
