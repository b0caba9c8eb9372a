import { range } from '../../core/numbers/range.js';
import type { DefensePath, TargetPoint } from '../../core/defense/defense-path.js';
import { targetSpending } from '../../core/numbers/gdp-share.js';
import type { OtherFigure, Series } from './types.js';

/**
 * The target in money for each year that is shown, in the country's money. Of a fixed GDP it is one amount for all years; of each year's
 * own GDP it is known for the years of the path, and before them where that GDP is.
 */
export function targetLine(
  path: DefensePath,
  { gdp }: Series,
  others: readonly OtherFigure[],
): readonly TargetPoint[] {
  const { denominator, targetShare, targetLine: ownLine } = path;
  const shown = [...ownLine, ...others].map(({ year }) => year);
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  if (denominator === 'fixed')
    return range(last - first + 1, (index) => ({
      year: first + index,
      spending: path.targetSpending,
    }));
  const begins = ownLine[0]?.year ?? first;
  const before = [...gdp.values()].filter(({ year }) => year >= first && year < begins);
  const earlier = before.flatMap(({ year, value }) => {
    const target = targetSpending({ gdp: value, targetShare });
    return target.ok ? [{ year, spending: target.targetSpending }] : [];
  });
  return [...earlier.sort((a, b) => a.year - b.year), ...ownLine];
}
