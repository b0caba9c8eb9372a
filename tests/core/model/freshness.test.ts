import { expect } from 'chai';
import { isOld, todayOf } from '../../../src/core/model/freshness.js';
import { commitments } from '../../../src/data/commitments/index.js';
import { defense } from '../../../src/data/defense/index.js';
import { events } from '../../../src/data/events/index.js';
import { tariffs } from '../../../src/data/tariffs/index.js';

const data = { knownThrough: '2026-10-02', freshness: { checked: '2026-11-29', maxAge: 14 } };

describe('the age of data', () => {
  it('is told from the day after the last one that their kind allows', () => {
    expect(['2026-10-02', '2026-10-16', '2026-10-17'].map((day) => isOld(data, day))).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('is told from the day on which news was due that they do not have', () => {
    const due = [{ date: '2026-10-05' }, { date: '2026-09-01' }];
    const expecting = { ...data, freshness: { ...data.freshness, due } };
    expect(['2026-10-04', '2026-10-05'].map((day) => isOld(expecting, day))).to.deep.equal([false, true]);
    expect(isOld({ ...expecting, knownThrough: '2026-10-05' }, '2026-10-06')).to.equal(false);
  });

  it('is not told of data that say nothing of it, nor on a day that is none', () => {
    expect(isOld({ knownThrough: '2000-01-01' }, '2026-10-02')).to.equal(false);
    for (const day of ['', 'soon', '2026-02-30']) expect(isOld(data, day)).to.equal(false);
  });

  it('is counted by the clock of the reader', () => {
    const clock = new Date(2026, 10, 29, 0, 30);
    expect(todayOf(clock)).to.equal('2026-11-29');
    expect(todayOf(new Date(2026, 10, 29, 23, 30))).to.equal('2026-11-29');
  });
});

describe('the built-in data', () => {
  for (const [name, { knownThrough, freshness }, most] of [
    ['tariffs', tariffs, 31],
    ['defense', defense, 184],
    ['commitments', commitments, 184],
    ['events', events, 92],
  ] as const)
    it(`of ${name} say when they were last looked at and how old they may be`, () => {
      expect(freshness!.checked >= knownThrough).to.equal(true);
      expect(freshness!.maxAge).to.be.within(1, most);
      for (const { date } of freshness!.due ?? []) expect(date > knownThrough).to.equal(true);
    });
});
