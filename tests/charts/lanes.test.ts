import { expect } from 'chai';
import * as fc from 'fast-check';
import { placeLanes, type Lanes } from '../../src/charts/lanes.js';

const mark = (day: number) => ({ id: String(day), day, look: 'open' as const, chosen: false, text: '' });

const lanes = (days: readonly (readonly number[])[], more: Partial<Lanes> = {}): Lanes => ({
  width: 640,
  rtl: false,
  domain: [0, 400],
  lanes: days.map((each, index) => ({ id: `lane-${index}`, name: `Lane ${index}`, marks: each.map(mark) })),
  ticks: [],
  line: null,
  ...more,
});

const someDays = fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), {
  minLength: 1,
  maxLength: 6,
});

describe('marks in lanes', () => {
  it('never touch each other, keep their place in time, and stay within their lane and the drawing', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 480, max: 1400 }), fc.boolean(), (days, width, rtl) => {
        const placed = placeLanes(lanes(days, { width, rtl }));
        const all = placed.rows.flatMap(({ marks }) => marks);
        for (const [index, one] of all.entries()) {
          expect(one.x).to.equal(placed.x(one.day));
          expect(one.x).to.be.within(5.5, width - 5.5);
          expect(one.y).to.be.within(5.5, placed.base - 5.5);
          for (const other of all.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.at.least(11);
        }
        placed.rows.forEach(({ marks }, index) => {
          const bottom = placed.rows[index + 1]?.top ?? placed.base;
          for (const { y } of marks) expect(y).to.be.within(placed.rows[index]!.top, bottom);
        });
      }),
    );
  });

  it('run from right to left as the mirror image', () => {
    const left = placeLanes(lanes([[0, 100, 400]]));
    const right = placeLanes(lanes([[0, 100, 400]], { rtl: true }));
    const xs = ({ rows }: typeof left) => rows[0]!.marks.map(({ x }) => x);
    xs(right).forEach((x, index) => expect(x).to.be.closeTo(640 - xs(left)[index]!, 1e-9));
  });

  it('leave a lane without marks its height', () => {
    const [empty, one] = placeLanes(lanes([[], [5]])).rows;
    expect(one!.top - empty!.top).to.be.greaterThan(15);
  });
});
