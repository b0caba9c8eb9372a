import type { Status } from '../schema.js';

/** What the figures of a table have in common. `unit` turns a printed number into whole units; without it, numbers stay as printed. */
export interface Common {
  readonly status: Status;
  readonly unit?: (printed: string) => string;
}

/** What a single year of a table can have beyond its number, or different from the other years. */
export interface YearDetails {
  readonly status?: Status;
  readonly note?: string;
}

const asPrinted = (printed: string): string => printed;

/** The notation for yearly figures of a dataset with these source ids. */
export const yearlyTables = <SourceId extends string>() => ({
  /** One figure a year, each with its own source: `{ 2024: ['7.9496', 'daily-2023', { note: … }] }`. */
  byYear: <Details extends YearDetails>(
    { status, unit = asPrinted }: Common,
    table: Readonly<Record<number, readonly [printed: string, source: SourceId, details?: Details]>>,
  ) =>
    Object.entries(table).map(([year, [printed, source, details]]) => ({
      year: parseInt(year, 10),
      value: unit(printed),
      status,
      source,
      ...details,
    })),
  /** One figure for each year from `from` on, all of one source; `changes` by year. */
  series: (
    from: number,
    { status, unit = asPrinted, source }: Common & { readonly source: SourceId },
    printed: readonly string[],
    changes: Readonly<Record<number, YearDetails & { readonly source?: SourceId }>> = {},
  ) =>
    printed.map((number, index) => {
      const year = from + index;
      return { year, value: unit(number), status, source, ...changes[year] };
    }),
});
