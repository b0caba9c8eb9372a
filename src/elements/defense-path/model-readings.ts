import { weighReadings } from '../../core/defense/defense-readings.js';
import type { Denominator } from '../../core/defense/defense-path.js';
import { plain, sum, type DecimalString } from '../../core/numbers/decimal.js';
import { roundTo } from '../../core/numbers/rounding.js';
import { budgetYears } from '../../data/defense/select.js';
import type { BudgetChoice, Computed, ReadingResult, ReadingsResult, Series } from './types.js';

/** A reading before it is worked out. */
interface Candidate extends Pick<ReadingResult, 'definition' | 'budget' | 'denominator' | 'published'> {
  readonly id: string;
  readonly initial: DecimalString;
  readonly supplementary?: DecimalString;
  readonly gdp: DecimalString;
}

/** The GDPs that spending of a year may be divided by. */
function denominatorsOf({ gdp, fixedGdp }: Series, year: number): [Denominator, DecimalString][] {
  const current = gdp.get(year)?.value;
  return [
    ...(fixedGdp === null ? [] : [['fixed', fixedGdp] as [Denominator, DecimalString]]),
    ...(current === undefined ? [] : [['current', current] as [Denominator, DecimalString]]),
  ];
}

/** Every definition with a budget of the year: initial, and with the supplementary budgets where one is known; each over each GDP. */
function candidates({ result, series }: Computed): Candidate[] {
  const { year } = result.latest;
  const denominators = denominatorsOf(series, year);
  const budgets: readonly BudgetChoice[] = ['initial', 'with-supplementary'];
  return series.country.definitions.flatMap((definition) =>
    budgets.flatMap((budget) => {
      const found = budgetYears(definition, budget !== 'initial').find((one) => one.year === year);
      const [initial, ...added] = found?.parts ?? [];
      if (!found || !initial || (budget !== 'initial' && added.length === 0)) return [];
      return denominators.map(([denominator, gdp]) => ({
        id: `${definition.id}.${budget}.${denominator}`,
        definition: definition.id,
        budget,
        denominator,
        published: denominator === 'fixed' && result.fixedGdp?.official === true ? found.published : null,
        initial: initial.value,
        ...(added.length > 0 && { supplementary: plain(sum(added.map(({ value }) => value))) }),
        gdp,
      }));
    }),
  );
}

/** The claim where the reader makes none: what was published, or the target. */
export const usualClaim = ({ published, targetShare }: Computed['result']): DecimalString =>
  published ?? targetShare;

/** All readings of the latest year, and a claim held against them; null where there is none. */
export function readingsOf(computed: Computed, claim: DecimalString | null): ReadingsResult | null {
  const all = candidates(computed);
  const weighed = weighReadings({ readings: all, claim: claim ?? usualClaim(computed.result) });
  if (!weighed.ok) return null;
  const { readings, carrying, lowest, highest, places, steps } = weighed;
  return {
    ...{ claim: weighed.claim, places, carrying, lowest, highest, steps },
    year: computed.result.latest.year,
    readings: readings.flatMap((reading, index) => {
      const candidate = all[index];
      if (!candidate) return [];
      const { definition, budget, denominator, published } = candidate;
      return [{ ...reading, definition, budget, denominator, published }];
    }),
  };
}

const TENTH = '0.1';

/** A claim moved by so many tenths of a point, within the drawing. */
export function movedClaim(
  claim: DecimalString,
  tenths: number,
  [low, high]: readonly [number, number],
): DecimalString {
  const step = roundTo(TENTH, 1).times(tenths);
  return claimAt(roundTo(claim, 1).plus(step).toNumber(), [low, high]);
}

/** The claim at a place of the drawing, to one decimal place, within it. */
export function claimAt(place: number, [low, high]: readonly [number, number]): DecimalString {
  return plain(roundTo(Math.min(Math.max(place, low), high).toFixed(4), 1));
}
