import { decimal, plain } from '../../core/numbers/decimal.js';
import type { LocalizedText, Status } from '../schema.js';
import type { YearlyFigure } from './schema.js';

/** English and Japanese, written with a bar between them. */
export function text(both: string): LocalizedText {
  const [en = '', ja = ''] = both.split('|');
  return { en, ja };
}

/** Trillions, in which budgets and GDP are published, in whole yen. */
export function trillion(value: string): string {
  return plain(decimal(value).times('1000000000000'));
}

/** Yearly figures from a line of numbers, one a year; the last source stands for all the years that follow it. */
export function yearly(
  from: number,
  numbers: readonly string[],
  status: Status,
  sources: string,
  changes: Readonly<Record<number, Partial<YearlyFigure>>> = {},
): YearlyFigure[] {
  const ids = sources.split(' ');
  return numbers.map((value, index) => ({
    year: from + index,
    value,
    status,
    source: ids[index] ?? ids.at(-1) ?? '',
    ...changes[from + index],
  }));
}

/** The same from trillions with a space between them. */
export function yearlyTrillions(
  from: number,
  numbers: string,
  ...rest: [status: Status, sources: string, changes?: Readonly<Record<number, Partial<YearlyFigure>>>]
): YearlyFigure[] {
  return yearly(from, numbers.split(' ').map(trillion), ...rest);
}
