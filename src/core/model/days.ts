/** A day of the calendar as ISO 8601 writes it, `"2025-09-16"`. Days compare as text. */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** The number of a day, counted from 1 January 1970; the same in every time zone. For days that {@link isDay} accepts. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day of a whole day number. */
export function dateOfDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayNumber(text);
  return !Number.isNaN(day) && dateOfDay(day) === text;
}

/** The calendar year of a day. */
export const yearOf = (day: IsoDate): number => parseInt(day.slice(0, 4), 10);

/** The number of the last day of a calendar year. */
export const lastDayOf = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-12-31`);

/** Days from one day to another; `undefined` when one of them is not a day that exists. */
export function daysBetween(from: string, to: string): number | undefined {
  return isDay(from) && isDay(to) ? dayNumber(to) - dayNumber(from) : undefined;
}

/** The day so many days later; earlier for a negative count. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return dateOfDay(dayNumber(day) + count);
}

/**
 * The US government's fiscal year of a day: it starts on 1 October and is named after the year in which it ends
 * (FY2026 = 2025-10-01 to 2026-09-30).
 *
 * @param day `YYYY-MM-DD`; anything else gives NaN
 */
export function usFiscalYear(day: IsoDate): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.exec(day) ?? [];
  return year && month ? parseInt(year, 10) + (month >= '10' ? 1 : 0) : NaN;
}
