import type { DefensePath } from '../../core/defense/defense-path.js';
import { decimal } from '../../core/numbers/decimal.js';
import type { DefenseResult, GoalMeasured, Series } from './types.js';

/** The steps of the answer that work out how a target is reached, or what that adds. */
const WAY_STEPS: ReadonlySet<string> = new Set([
  'requiredGrowth',
  'requiredRealGrowth',
  'targetYearDifference',
  'pathTotal',
  'counterfactualTotal',
  'cumulativeDifference',
]);

/** The share that was published for the spending of a year. */
export const publishedIn = ({ years }: Series, of: number) =>
  years.find(({ year }) => year === of)?.published ?? null;

/** Whether the target is met, and by which share: the computed one, or the one that was published of the same GDP. */
export function reachedBy(
  { targetShare, denominator, latest, notes }: DefensePath,
  series: Series,
  official: boolean,
): DefenseResult['reached'] {
  if (notes.includes('target-already-reached')) return 'computed';
  const published = publishedIn(series, latest.year);
  const meets = denominator === 'fixed' && official && published !== null;
  return meets && decimal(published).greaterThanOrEqualTo(targetShare) ? 'published' : null;
}

/** What the data say of the goal that a path is measured against; null where it leads to another share. */
export function goalOf({ targetShare, points }: DefensePath, series: Series): GoalMeasured | null {
  const { goal } = series.country;
  if (!goal || !decimal(goal.share).eq(targetShare)) return null;
  const first = points.find(({ year, kind }) => {
    const published = publishedIn(series, year);
    return kind === 'observed' && published !== null && decimal(published).greaterThanOrEqualTo(targetShare);
  });
  return {
    year: goal.year,
    broughtForwardTo: goal.broughtForwardTo ?? null,
    counted: goal.definition === undefined || goal.definition === series.definition.id,
    reachedIn: first?.year ?? null,
    yearsAhead: first && first.year < goal.year ? goal.year - first.year : null,
  };
}

/** What leads to a target that is reached: no path does, and no growth is required. */
export function withoutWay(path: DefensePath): DefensePath {
  const { latest, points, targetLine, steps } = path;
  const observed = new Set(
    points.filter(({ kind }) => kind === 'observed').map(({ year }) => `share${year}`),
  );
  return {
    ...path,
    points: points.filter(({ kind }) => kind === 'observed'),
    targetLine: targetLine.filter(({ year }) => year <= latest.year),
    counterfactual: null,
    steps: steps.filter(({ id, group }) =>
      group === 'years'
        ? observed.has(id)
        : !WAY_STEPS.has(id) && (id !== 'gap' || path.aboveTarget !== null),
    ),
  };
}
