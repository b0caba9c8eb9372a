import type { Denominator } from '../../core/defense/defense-path.js';
import { memoize } from '../../core/model/memoize.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { shareOfGdp } from '../../core/numbers/gdp-share.js';
import { budgetsOf, budgetYears, type BudgetYear } from '../../data/defense/select.js';
import type { OtherFigure, Series } from './types.js';

/** Memoized: typing a target changes none of these shares. */
export const shareIn = memoize(
  (spending: DecimalString, gdp: DecimalString | undefined): DecimalString | null => {
    if (gdp === undefined) return null;
    const share = shareOfGdp({ spending, gdp });
    return share.ok ? share.share : null;
  },
);

/**
 * The figures that are shown with the path but are not part of it: years of another definition before it, years after it that are not
 * firm, requests and plans.
 */
export function otherFigures(series: Series, latestYear: number, denominator: Denominator): OtherFigure[] {
  const { definition, earlier, years, gdp, fixedGdp } = series;
  const from = (
    { year, spending, status, parts, published }: BudgetYear,
    kind: OtherFigure['kind'],
    id: string,
  ): OtherFigure => {
    const ofFixed = shareIn(spending, fixedGdp ?? undefined);
    const ofCurrent = shareIn(spending, gdp.get(year)?.value);
    return {
      year,
      spending,
      share: denominator === 'fixed' ? ofFixed : ofCurrent,
      otherShare: denominator === 'fixed' ? ofCurrent : ofFixed,
      published,
      kind,
      definition: id,
      status,
      caveat: parts.find(({ caveat }) => caveat !== undefined)?.caveat ?? null,
    };
  };
  const first = years[0]?.year ?? latestYear;
  // Only initial budgets: few supplementary ones of these years have a source, and a gap would look like a cut.
  const before = earlier ? budgetYears(earlier, false).filter(({ year }) => year < first) : [];
  const stages = (['request', 'plan'] as const).flatMap((kind) =>
    budgetsOf(definition, kind).map((row) =>
      from(
        {
          ...row,
          spending: row.value,
          supplementary: false,
          published: row.publishedShare ?? null,
          parts: [row],
        },
        kind,
        definition.id,
      ),
    ),
  );
  return [
    ...before.map((year) => from(year, 'other-definition', earlier?.id ?? '')),
    ...years.filter(({ year }) => year > latestYear).map((year) => from(year, 'not-firm', definition.id)),
    ...stages.filter(({ year }) => year > latestYear),
  ];
}
