import { decimal, plain, sum } from '../../src/core/numbers/decimal.js';
import { shareOfGdp } from '../../src/core/numbers/gdp-share.js';
import { annualGrowth } from '../../src/models/growth.js';
import { roundTo } from '../../src/core/numbers/rounding.js';
import { budgetsOf, defense, type SpendingDefinition } from '../../src/data/defense/index.js';

export const japan = defense.countries[0]!;
export const comparisons = defense.comparisons!;
/** The GDP that the goal of 2 % keeps. */
export const fixed = japan.fixedGdp!.value;

/** A definition of what counts, by its id. */
export function definition(id: string): SpendingDefinition {
  const found = japan.definitions.find((one) => one.id === id);
  if (!found) throw new Error(`no definition ${id}`);
  return found;
}

/** Whole units as trillions. */
export function inTrillions(value: string): string {
  return plain(decimal(value).dividedBy('1e12'));
}

/** The initial budget of a year. */
export function initial(id: string, year: number): string {
  return budgetsOf(definition(id), 'initial').find((row) => row.year === year)!.value;
}

/** The supplementary budgets of a year together. */
export function supplementary(id: string, year: number): string {
  return plain(
    sum(
      budgetsOf(definition(id), 'supplementary')
        .filter((row) => row.year === year)
        .map(({ value }) => value),
    ),
  );
}

/** A share of GDP in percent, rounded. */
export function share(spending: string, gdp: string, places = 2): string {
  const result = shareOfGdp({ spending, gdp });
  if (!result.ok) throw new Error(result.reason);
  return roundTo(result.share, places).toFixed(places);
}

/** Growth from one year to the next in percent, to one place. */
export function growth(from: string, to: string): string {
  const result = annualGrowth({ from, to });
  if (!result.ok) throw new Error(result.reason);
  return roundTo(result.growth, 1).toFixed(1);
}
