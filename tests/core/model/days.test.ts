import { expect } from 'chai';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  isDay,
  lastDayOf,
  yearOf,
} from '../../../src/core/model/days.js';

describe('a day of the calendar', () => {
  it('is a text that names a day that exists', () => {
    for (const day of ['2024-02-29', '0001-01-01', '9999-12-31']) expect(isDay(day), day).to.equal(true);
    for (const text of ['', '2025-02-29', '2025-13-01', '2025-1-1', '2025-01-01T00:00Z', '20250101'])
      expect(isDay(text), text).to.equal(false);
  });

  it('is counted from 1 January 1970, and back', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).to.deep.equal([
      0, -1, 11017,
    ]);
    expect(dateOfDay(11017)).to.equal('2000-03-01');
    expect([addDays('2024-02-28', 2), addDays('2025-01-01', -1)]).to.deep.equal(['2024-03-01', '2024-12-31']);
  });

  it('is so many days from another, where both exist', () => {
    expect(daysBetween('2025-10-28', '2026-04-26')).to.equal(180);
    expect(daysBetween('2026-04-26', '2025-10-28')).to.equal(-180);
    expect(daysBetween('2025-02-30', '2026-04-26')).to.equal(undefined);
  });

  it('has a year, whose last day is counted up to the year 9999', () => {
    expect(yearOf('0099-05-01')).to.equal(99);
    expect(dateOfDay(lastDayOf(99))).to.equal('0099-12-31');
    expect(lastDayOf(9999)).to.equal(dayNumber('9999-12-31'));
  });
});
