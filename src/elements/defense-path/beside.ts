import type { DecimalString } from '../../core/numbers/decimal.js';
import { shareOfGdp } from '../../core/numbers/gdp-share.js';
import { memoize } from '../../core/model/memoize.js';
import { budgetsOf, budgetYears, type BudgetYear } from '../../data/defense/select.js';
import type { Basis } from './basis.js';
import type { Beside } from './scenario.js';

/** Remembered: a target that is typed changes nothing of what stands beside. */
const shareIn = memoize((spending: DecimalString, gdp: DecimalString | undefined): DecimalString | null => {
  if (gdp === undefined) return null;
  const share = shareOfGdp({ spending, gdp });
  return share.ok ? share.share : null;
});

/** What stands beside the path: years of another definition before it, years after it that are not firm, requests and plans. */
export function besides(
  basis: Basis,
  latestYear: number,
  gdpOf: (year: number) => DecimalString | undefined,
): Beside[] {
  const { definition, earlier, years } = basis;
  const from = (year: BudgetYear, kind: Beside['kind'], id: string): Beside => ({
    year: year.year,
    spending: year.spending,
    share: shareIn(year.spending, gdpOf(year.year)),
    kind,
    definition: id,
    status: year.status,
    caveat: year.parts.find(({ caveat }) => caveat !== undefined)?.caveat ?? null,
  });
  const first = years[0]?.year ?? latestYear;
  // Initial budgets alone: of the supplementary ones of these years only some have a source, and a gap would look like a cut.
  const before = earlier ? budgetYears(earlier, false).filter(({ year }) => year < first) : [];
  const stages = (['request', 'plan'] as const).flatMap((kind) =>
    budgetsOf(definition, kind).map((row): Beside => ({
      ...from({ ...row, spending: row.value, supplementary: false, parts: [row] }, kind, definition.id),
    })),
  );
  return [
    ...before.map((year) => from(year, 'other-definition', earlier?.id ?? '')),
    ...years.filter(({ year }) => year > latestYear).map((year) => from(year, 'not-firm', definition.id)),
    ...stages.filter(({ year }) => year > latestYear),
  ];
}
