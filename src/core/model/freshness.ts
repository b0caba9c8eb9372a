import { dayNumber, isDay, type IsoDate } from './days.js';

/** How fresh data are. */
export interface Dated<Due extends { readonly date: IsoDate } = { readonly date: IsoDate }> {
  /** The newest day that the data know of. */
  readonly knownThrough: IsoDate;
  readonly freshness?:
    | {
        /** The day on which somebody last looked for news. */
        readonly checked: IsoDate;
        /** In days: how old the newest day may be before readers are told. */
        readonly maxAge: number;
        /** When news is due, and what of. */
        readonly due?: readonly Due[] | undefined;
      }
    | undefined;
}

/** The day of the reader's clock, where the reader is. */
export function todayOf(clock: Date): IsoDate {
  return new Date(clock.getTime() - clock.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Whether data are older than their kind allows, on a day: by their age, or because news that was due since is not in them. Data that say
 * nothing of it never are.
 */
export function isOld({ knownThrough, freshness }: Dated, today: IsoDate): boolean {
  if (!freshness || !isDay(today)) return false;
  return (
    dayNumber(today) - dayNumber(knownThrough) > freshness.maxAge ||
    (freshness.due ?? []).some(({ date }) => knownThrough < date && date <= today)
  );
}
