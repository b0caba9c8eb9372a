import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import {
  defensePath,
  type CounterfactualKind,
  type DefensePath,
  type DefenseStep,
  type DefenseStepGroup,
  type Denominator,
  type PathPoint,
  type PathShape,
} from '../../core/defense/defense-path.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { BudgetFigure } from '../../data/defense/schema.js';
import type { BudgetYear } from '../../data/defense/select.js';
import { basisReader, type Basis } from './basis.js';
import { besides } from './beside.js';
import { convertPath } from './conversion.js';

/** What is asked: every entry read, nothing yet computed. Null stands for what the data say. */
export interface DefenseScenario {
  readonly country: string | null;
  readonly definition: string | null;
  readonly budget: 'initial' | 'with-supplementary';
  readonly denominator: Denominator | null;
  /** The fixed GDP by hand, in the country's money. */
  readonly fixedGdp: DecimalString | null;
  readonly latestYear: number | null;
  readonly targetShare: DecimalString;
  /** A number that may not be a year; null for the default. */
  readonly targetYear: DecimalString | null;
  readonly gdpGrowth: DecimalString;
  readonly deflator: DecimalString | null;
  readonly shape: PathShape;
  /** Null where none is asked for. */
  readonly counterfactual: CounterfactualKind | null;
  readonly currency: string | null;
}

/** A figure that is shown beside the path and never joined to it. */
export interface Beside {
  readonly year: number;
  readonly spending: DecimalString;
  /** Percent, under the denominator asked for; null where the GDP of the year is not known. */
  readonly share: DecimalString | null;
  /** Why it stands beside: a later figure not yet firm, a request, a plan, or a narrower definition for the years before. */
  readonly kind: 'not-firm' | 'request' | 'plan' | 'other-definition';
  readonly definition: string;
  readonly status: string;
  readonly caveat: NonNullable<BudgetFigure['caveat']> | null;
}

/** The result of `<impact-defense-path>`. Money in whole units of `currency`, rates and shares in percent, all as decimal strings. */
export interface DefenseResult extends Omit<DefensePath, 'steps'> {
  readonly country: string;
  readonly definition: string;
  readonly budget: DefenseScenario['budget'];
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
    /** Whether it is the one that the goal keeps, and not one by hand. */
    readonly official: boolean;
  } | null;
  /** The release that the GDP of the latest year is from. */
  readonly gdpRelease: string | null;
  /** What is shown beside the path. */
  readonly beside: readonly Beside[];
  /** Last day for which the data were checked. */
  readonly knownThrough: string;
  /**
   * The working, in groups: `answer` and `years` in the country's own money, `conversion` with the country's money as plain numbers.
   */
  readonly steps: readonly DefenseStep<DefenseStepGroup | 'conversion'>[];
}

/** The answer, or every entry that stands in its way. */
export type DefenseAnswer =
  | { readonly ok: true; readonly result: DefenseResult; readonly basis: Basis }
  | { readonly ok: false; readonly refusals: Readonly<Record<string, Refusal>> };

/** Statuses of figures that a path may start from. */
const FIRM: ReadonlySet<string> = new Set(['actual', 'enacted budget', 'derived', 'in force']);

function isFirm({ parts }: BudgetYear): boolean {
  return parts.every(({ status, caveat }) => FIRM.has(status) && caveat !== 'weak-source');
}

function latestOf(years: readonly BudgetYear[], asked: number | null): number | Refusal {
  if (asked !== null)
    return years.some(({ year }) => year === asked) ? asked : refuse('unknown-year', 'latestYear');
  return (years.findLast(isFirm) ?? years.at(-1))?.year ?? 0;
}

/** The field that a refusal of the model speaks of. */
function fieldOf({ field, reason }: Refusal): string {
  if (reason === 'no-gdp') return 'denominator';
  return field ?? 'observed';
}

/** Computes a scenario: the series and its GDP from the data, the path by the model, then the currency. */
export function computeDefense(
  scenario: DefenseScenario,
  data: DefenseFigures,
  basisOf = basisReader(),
): DefenseAnswer {
  const stop = (refusal: Refusal, field = fieldOf(refusal)): DefenseAnswer => ({
    ok: false,
    refusals: { [field]: refusal },
  });
  const basis = basisOf(scenario, data);
  if ('ok' in basis) return stop(basis);
  const { country, definition, years, gdp, fixedGdp } = basis;
  const latestYear = latestOf(years, scenario.latestYear);
  if (typeof latestYear !== 'number') return stop(latestYear);
  const denominator = scenario.denominator ?? (country.fixedGdp ? 'fixed' : 'current');
  const path = defensePath({
    observed: years
      .filter(({ year }) => year <= latestYear)
      .map(({ year, spending, status }) => {
        const value = gdp.get(year)?.value;
        return { year, spending, status, ...(value === undefined ? {} : { gdp: value }) };
      }),
    denominator,
    targetShare: scenario.targetShare,
    targetYear:
      scenario.targetYear === null ? Math.max(2027, latestYear + 1) : decimal(scenario.targetYear).toNumber(),
    gdpGrowth: scenario.gdpGrowth,
    shape: scenario.shape,
    ...(fixedGdp === null ? {} : { fixedGdp }),
    ...(scenario.deflator === null ? {} : { deflator: scenario.deflator }),
    counterfactual: scenario.counterfactual,
  });
  if (!path.ok) return stop(path);
  const { ok, ...figures } = path;
  const result: Omit<DefenseResult, 'exchangeRate'> = {
    ...figures,
    country: country.id,
    definition: definition.id,
    budget: scenario.budget,
    currency: scenario.currency ?? country.currency,
    gdpGrowth: scenario.gdpGrowth,
    deflator: scenario.deflator,
    shape: scenario.shape,
    fixedGdp:
      fixedGdp === null
        ? null
        : {
            year: country.fixedGdp?.year ?? null,
            value: fixedGdp,
            official: decimal(fixedGdp).eq(country.fixedGdp?.value ?? 0),
          },
    gdpRelease: gdp.get(latestYear)?.release ?? null,
    beside: besides(basis, latestYear, (year) =>
      denominator === 'fixed' ? (fixedGdp ?? undefined) : gdp.get(year)?.value,
    ),
    knownThrough: data.knownThrough,
  };
  const converted = convertPath(result, basis.rates);
  return converted.ok ? { ok, result: freezeDeep(converted.result), basis } : stop(converted);
}

/** The points of a path that are known, or those that are projected. */
export function pointsOf({ points }: DefenseResult, kind: PathPoint['kind']): PathPoint[] {
  return points.filter((point) => point.kind === kind);
}
