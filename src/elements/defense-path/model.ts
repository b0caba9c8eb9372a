import {
  defensePath,
  type DefensePath,
  type Denominator,
  type PathPoint,
} from '../../core/defense/defense-path.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import { isFirm } from '../../core/model/status.js';
import { decimal, plain, sum } from '../../core/numbers/decimal.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { BudgetYear } from '../../data/defense/select.js';
import type { Computation } from '../../ui/compute-with-fallback.js';
import { convertPath } from './model-conversion.js';
import { goalOf, publishedIn, reachedBy, withoutWay } from './model-goal.js';
import { otherFigures, shareIn } from './model-other-figures.js';
import { memoizedSeries } from './model-series.js';
import { targetLine } from './model-target-line.js';
import type { BudgetParts, Computed, DefensePoint, DefenseResult, DefenseScenario, Series } from './types.js';

/** The target where neither the reader nor the data name one, in percent of GDP. */
const USUAL_TARGET = '2';

/** Whether a path may start from the budget of a year. */
function mayBeLatest({ parts }: BudgetYear): boolean {
  return parts.every(({ status, caveat }) => isFirm(status) && caveat !== 'weak-source');
}

function latestOf(years: readonly BudgetYear[], asked: number | null): number | Refusal {
  if (asked !== null)
    return years.some(({ year }) => year === asked) ? asked : refuse('unknown-year', 'latestYear');
  return (years.findLast(mayBeLatest) ?? years.at(-1))?.year ?? 0;
}

/** The field that a refusal of the model is about. */
function fieldOf({ field, reason }: Refusal): string {
  if (reason === 'no-gdp') return 'denominator';
  return field ?? 'observed';
}

/** The path in the country's own money, to the target asked for or to the country's goal. */
function pathOf(scenario: DefenseScenario, { country, years, gdp, fixedGdp }: Series, latestYear: number) {
  const { goal } = country;
  const targetYear = scenario.targetYear === null ? null : decimal(scenario.targetYear).toNumber();
  return defensePath({
    observed: years
      .filter(({ year }) => year <= latestYear)
      .map(({ year, spending, status }) => {
        const value = gdp.get(year)?.value;
        return { year, spending, status, ...(value === undefined ? {} : { gdp: value }) };
      }),
    denominator: scenario.denominator ?? goal?.denominator ?? (country.fixedGdp ? 'fixed' : 'current'),
    targetShare: scenario.targetShare ?? goal?.share ?? USUAL_TARGET,
    targetYear: targetYear ?? Math.max(goal?.year ?? 0, latestYear + 1),
    gdpGrowth: scenario.gdpGrowth,
    shape: scenario.shape,
    counterfactual: scenario.counterfactual,
    ...(fixedGdp === null ? {} : { fixedGdp }),
    // Prices that do not rise change no growth.
    ...(scenario.deflator === null || scenario.deflator === '0' ? {} : { deflator: scenario.deflator }),
  });
}

/** What the spending of a year adds up; null without a supplementary budget. */
function partsOf(year: number, denominator: Denominator, series: Series): BudgetParts | null {
  const [initial, ...added] = series.years.find((one) => one.year === year)?.parts ?? [];
  if (!initial || added.length === 0) return null;
  const base = denominator === 'fixed' ? (series.fixedGdp ?? undefined) : series.gdp.get(year)?.value;
  const supplementary = plain(sum(added.map(({ value }) => value)));
  const [initialShare, supplementaryShare] = [initial.value, supplementary].map((one) => shareIn(one, base));
  if (!initialShare || !supplementaryShare) return null;
  return {
    initial: initial.value,
    supplementary,
    initialShare,
    supplementaryShare,
    initialPublished: initial.publishedShare ?? null,
  };
}

/** What is published of a year, and what is to be said with its amount. */
function saidOf({ kind, year }: PathPoint, series: Series): Pick<DefensePoint, 'published' | 'caveat'> {
  if (kind === 'projected') return { published: null, caveat: null };
  const parts = series.years.find((one) => one.year === year)?.parts ?? [];
  return {
    published: publishedIn(series, year),
    caveat: parts.find(({ caveat }) => caveat !== undefined)?.caveat ?? null,
  };
}

/** A path with what the data know beyond it, in the country's own money. */
function resultOf(
  whole: DefensePath,
  scenario: DefenseScenario,
  series: Series,
  data: DefenseFigures,
): Omit<DefenseResult, 'exchangeRate'> {
  const { country, definition, gdp, fixedGdp } = series;
  const { denominator, latest } = whole;
  const others = otherFigures(series, latest.year, denominator);
  const official = fixedGdp !== null && decimal(fixedGdp).eq(country.fixedGdp?.value ?? 0);
  const reached = reachedBy(whole, series, official);
  const path = reached === null ? whole : withoutWay(whole);
  return {
    ...path,
    published: publishedIn(series, latest.year),
    reached,
    goal: goalOf(whole, series),
    readings: null,
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
            official,
          },
    gdpRelease: gdp.get(latest.year)?.release ?? null,
    points: path.points.map((point) => ({
      ...point,
      parts: point.kind === 'observed' ? partsOf(point.year, denominator, series) : null,
      ...saidOf(point, series),
    })),
    targetLine: targetLine(path, series, others),
    otherFigures: others,
    knownThrough: data.knownThrough,
  };
}

/** Computes a scenario: the series and its GDP from the data, the path by the model, then the currency. */
export function computeDefense(
  scenario: DefenseScenario,
  data: DefenseFigures,
  seriesOf = memoizedSeries(),
): Computation<Computed> {
  const refused = (refusal: Refusal, field = fieldOf(refusal)): Computation<Computed> => ({
    ok: false,
    refusals: { [field]: refusal },
  });
  const series = seriesOf(scenario, data);
  if ('ok' in series) return refused(series);
  const latestYear = latestOf(series.years, scenario.latestYear);
  if (typeof latestYear !== 'number') return refused(latestYear);
  const outcome = pathOf(scenario, series, latestYear);
  if (!outcome.ok) return refused(outcome);
  const { ok, ...path } = outcome;
  const converted = convertPath(resultOf(path, scenario, series, data), series.rates);
  if (!converted.ok) return refused(converted);
  return { ok, computed: { result: freezeDeep(converted.result), scenario, series } };
}
