import { plain, sum, type DecimalString } from '../../core/numbers/decimal.js';
import type { LocalizedText, Status } from '../schema.js';
import type { BudgetFigure, DefenseCountry, SpendingDefinition, YearlyFigure } from './schema-parts.js';

/** Where in its making a budget stands. */
export type BudgetStage = 'initial' | 'supplementary' | 'request' | 'plan';

/** The stage of an amount. */
export function stageOf({ supplementary, status }: BudgetFigure): BudgetStage {
  if (supplementary) return 'supplementary';
  return status === 'request' || status === 'plan' ? status : 'initial';
}

/** The amounts of one stage, oldest first. */
export function budgetsOf(definition: SpendingDefinition, stage: BudgetStage): BudgetFigure[] {
  return definition.rows
    .filter((row) => stageOf(row) === stage)
    .sort((a, b) => a.year - b.year || (a.part ?? 0) - (b.part ?? 0));
}

/** The budget of a year: the initial one, alone or with the supplementary budgets that are known. */
export interface BudgetYear {
  readonly year: number;
  readonly spending: DecimalString;
  /** That of the initial budget, or the first of what was added to it that is not an enacted budget. */
  readonly status: Status;
  /** Whether a supplementary budget is in the sum. A year without one may have had one that no source was found for. */
  readonly supplementary: boolean;
  /** Percent of the fixed GDP that was published for this sum; null where none was. */
  readonly published: DecimalString | null;
  /** The figures that were added up, the initial one first. */
  readonly parts: readonly BudgetFigure[];
}

/** The series of a definition, one amount a year, initial budgets alone or with the supplementary ones added. */
export function budgetYears(definition: SpendingDefinition, withSupplementary: boolean): BudgetYear[] {
  const added = withSupplementary ? budgetsOf(definition, 'supplementary') : [];
  return budgetsOf(definition, 'initial').map((initial) => {
    const parts = [initial, ...added.filter(({ year }) => year === initial.year)];
    return {
      year: initial.year,
      spending: plain(sum(parts.map(({ value }) => value))),
      status: parts.find(({ status }) => status !== 'enacted budget')?.status ?? initial.status,
      supplementary: parts.length > 1,
      published: parts.at(-1)?.publishedShare ?? null,
      parts,
    };
  });
}

/** The GDP of a year, and the release that gives it. */
export interface GdpYear extends YearlyFigure {
  readonly release: string;
  readonly releaseNote?: LocalizedText;
}

/**
 * The GDP of each year on one base of the national accounts (without one: of the releases that name none), to divide that year's spending by. Where a year is in several releases,
 * the first listed counts. It is a table to look a year up in and not a series: growth from one release to the next would be partly revision.
 */
export function gdpByYear(country: DefenseCountry, baseYear?: number): ReadonlyMap<number, GdpYear> {
  const found = new Map<number, GdpYear>();
  for (const { id, note, rows, ...release } of country.gdp ?? [])
    if (release.baseYear === baseYear)
      for (const row of rows)
        if (!found.has(row.year))
          found.set(row.year, { ...row, release: id, ...(note === undefined ? {} : { releaseNote: note }) });
  return found;
}
