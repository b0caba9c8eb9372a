import type {
  CounterfactualKind,
  DefensePath,
  DefenseStep,
  DefenseStepGroup,
  Denominator,
  PathPoint,
  PathShape,
} from '../../core/defense/defense-path.js';
import type { Reading, Readings } from '../../core/defense/defense-readings.js';
import type { Refusal } from '../../core/model/outcome.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { BudgetFigure, DefenseCountry, SpendingDefinition } from '../../data/defense/schema.js';
import type { BudgetYear, GdpYear } from '../../data/defense/select.js';

/** The number fields. */
export type NumberName = 'targetShare' | 'targetYear' | 'gdpGrowth' | 'deflator' | 'fixedGdp' | 'claim';

/** Which budgets are counted: the initial ones, or with the supplementary ones that are known. */
export type BudgetChoice = 'initial' | 'with-supplementary';

/** What is asked: every entry read, nothing yet computed. Null leaves the choice to the data. */
export interface DefenseScenario {
  readonly country: string | null;
  readonly definition: string | null;
  readonly budget: BudgetChoice;
  readonly denominator: Denominator | null;
  /** A custom fixed GDP, in the country's money. */
  readonly fixedGdp: DecimalString | null;
  readonly latestYear: number | null;
  readonly targetShare: DecimalString | null;
  /** A number that may not be a year. */
  readonly targetYear: DecimalString | null;
  readonly gdpGrowth: DecimalString;
  readonly deflator: DecimalString | null;
  readonly shape: PathShape;
  /** Null for none. */
  readonly counterfactual: CounterfactualKind | null;
  readonly currency: string | null;
}

/** A figure that is shown with the path but is not part of it. */
export interface OtherFigure {
  readonly year: number;
  readonly spending: DecimalString;
  /** Percent, under the denominator asked for; null where the GDP of the year is not known. */
  readonly share: DecimalString | null;
  /** Percent of the other denominator; null where its GDP is not known. */
  readonly otherShare: DecimalString | null;
  /** Percent of the fixed GDP that the government published for it; null where it published none. */
  readonly published: DecimalString | null;
  /** Why it is not part of the path: a later figure, a request, a plan, or another definition for the years before. */
  readonly kind: 'not-firm' | 'request' | 'plan' | 'other-definition';
  readonly definition: string;
  readonly status: string;
  readonly caveat: NonNullable<BudgetFigure['caveat']> | null;
}

/** The initial and the supplementary budgets that the spending of a year adds up. */
export interface BudgetParts {
  readonly initial: DecimalString;
  readonly supplementary: DecimalString;
  /** Both in percent of the GDP that the share of the year is of. */
  readonly initialShare: DecimalString;
  readonly supplementaryShare: DecimalString;
  /** Percent of the fixed GDP that the government published for the initial budget alone. */
  readonly initialPublished: DecimalString | null;
}

/** One year of the path. */
export interface DefensePoint extends PathPoint {
  /** Null where no supplementary budget is counted. */
  readonly parts: BudgetParts | null;
  /** What is to be said with the amount. */
  readonly caveat: NonNullable<BudgetFigure['caveat']> | null;
  /** Percent of the fixed GDP that the government published for this spending; null where it published none. */
  readonly published: DecimalString | null;
}

/** What the data say of the country's goal, where the path is measured against it. */
export interface GoalMeasured {
  /** The fiscal year by which it was first to be reached. */
  readonly year: number;
  readonly broughtForwardTo: number | null;
  /** Whether the goal counts the spending that is shown, and not that of another definition. */
  readonly counted: boolean;
  /** The first year that reaches the goal by the published share; null where none does. */
  readonly reachedIn: number | null;
  /** By how many years that is ahead of `year`. */
  readonly yearsAhead: number | null;
}

/** A way to read the spending of a year, and whether a claim can rest on it. */
export interface ReadingResult extends Reading {
  readonly definition: string;
  readonly budget: BudgetChoice;
  readonly denominator: Denominator;
  /** Percent of the fixed GDP that the government published for this spending, beside the reading of that GDP; null elsewhere. */
  readonly published: DecimalString | null;
}

/** All readings of the latest year, and a claim held against them. Money in the country's own. */
export interface ReadingsResult extends Omit<Readings, 'readings'> {
  readonly year: number;
  readonly readings: readonly ReadingResult[];
}

/** The result of `<impact-defense-path>`. Money in whole units of `currency`, rates and shares in percent, all as decimal strings. */
export interface DefenseResult extends Omit<DefensePath, 'steps' | 'points'> {
  /** Percent of the country's fixed GDP that the government published for the latest spending; null where it published none. */
  readonly published: DecimalString | null;
  /**
   * Whether the target is met: by the share computed, by the share that the government published, or not at all. Where only the published share meets
   * it, `gap` is smaller than the rounding of the published figures.
   */
  readonly reached: 'computed' | 'published' | null;
  /** Null where the target is not the share of the country's goal. */
  readonly goal: GoalMeasured | null;
  /** Null until the panel with the readings is opened. */
  readonly readings: ReadingsResult | null;
  readonly country: string;
  readonly definition: string;
  readonly budget: BudgetChoice;
  readonly currency: string;
  /** Units of the country's money for one of `currency`, by fiscal year of the latest figure; null where nothing was converted. */
  readonly exchangeRate: DecimalString | null;
  readonly gdpGrowth: DecimalString;
  readonly deflator: DecimalString | null;
  readonly shape: PathShape;
  /** The GDP of the base year that a fixed denominator stands for, in `currency`. */
  readonly fixedGdp: {
    /** Null where the data name no base year. */
    readonly year: number | null;
    readonly value: DecimalString;
    /** Whether it is the one that the data give, and not a custom one. */
    readonly official: boolean;
  } | null;
  /** The release that the GDP of the latest year is from. */
  readonly gdpRelease: string | null;
  /** Observed years, then, where the target is not reached yet, projected ones up to the target year. */
  readonly points: readonly DefensePoint[];
  /** Figures that are shown with the path but are not part of it. */
  readonly otherFigures: readonly OtherFigure[];
  /** Last day for which the data were checked. */
  readonly knownThrough: string;
  /** The working, in groups: `answer` and `years` in the country's own money, `conversion` from it into `currency`. */
  readonly steps: readonly DefenseStep<DefenseStepGroup | 'conversion'>[];
}

/** Units of a country's money for one of another currency, by fiscal year. */
export type ExchangeRates = ReadonlyMap<number, DecimalString>;

/** The figures that a scenario selects from the data. */
export interface Series {
  readonly country: DefenseCountry;
  readonly definition: SpendingDefinition;
  /** The definition whose years stand before those of the chosen one. */
  readonly earlier: SpendingDefinition | null;
  readonly years: readonly BudgetYear[];
  readonly gdp: ReadonlyMap<number, GdpYear>;
  /** Null where nothing is converted. */
  readonly rates: ExchangeRates | null;
  /** The fixed GDP, in the country's money. */
  readonly fixedGdp: DecimalString | null;
}

/** A way to select the series of a scenario. */
export type SelectSeries = (scenario: DefenseScenario, data: DefenseFigures) => Series | Refusal;

/** A result, what was asked, and the figures that it was computed from. */
export interface Computed {
  readonly result: DefenseResult;
  readonly scenario: DefenseScenario;
  readonly series: Series;
}
