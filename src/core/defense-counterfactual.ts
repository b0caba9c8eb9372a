import { plain, sum, type Decimal, type DecimalString } from './decimal.js';
import type { CounterfactualKind, DefenseQuestion } from './defense-input.js';
import { grown, type ProjectedYear } from './defense-projection.js';
import { percentOfGdp } from './gdp-share.js';
import { step, type Step, type Unit } from './steps.js';

/** What spending would have been otherwise, and how much more the path takes. */
export interface Counterfactual {
  readonly kind: CounterfactualKind;
  /** The projected years; `share` is of the same GDP as the share of the path. */
  readonly points: readonly {
    readonly year: number;
    readonly spending: DecimalString;
    readonly share: DecimalString;
  }[];
  /** Path less counterfactual in the target year. */
  readonly targetYearDifference: DecimalString;
  /** Path less counterfactual, all projected years added up: it grows with the number of years counted. */
  readonly cumulativeDifference: DecimalString;
  readonly steps: readonly Step[];
  /** The working of each point. */
  readonly yearSteps: readonly Step[];
}

function otherwise(
  kind: CounterfactualKind,
  { latest, gdpGrowth, deflator }: DefenseQuestion,
  year: number,
): { readonly spending: Decimal; readonly step: Step } {
  const id = `counterfactual${year}`;
  const latestSpending = [latest.spending, 'money'] as const;
  if (kind === 'flat-cash')
    return {
      spending: latest.spending,
      step: step(id, 'money', 'latestSpending', { latestSpending }, latest.spending),
    };
  const [name, rate] = kind === 'flat-real' ? ['deflator', deflator] : ['gdpGrowth', gdpGrowth];
  const elapsed = year - latest.year;
  const spending = grown(latest.spending, rate, elapsed);
  const terms = { latestSpending, [name]: [rate, 'percent'], elapsed: [String(elapsed), 'years'] } as const;
  const formula = `latestSpending × (1 + ${name} ÷ 100) ^ elapsed`;
  return { spending, step: step(id, 'money', formula, terms, spending) };
}

/** A sum of yearly amounts, each under its own name. */
function total(id: string, name: string, years: readonly ProjectedYear[], amounts: readonly Decimal[]): Step {
  const names = years.map(({ year }) => `${name}${year}`);
  const terms = Object.fromEntries(
    amounts.map((amount, index): [string, readonly [Decimal, Unit]] => [
      names[index] ?? name,
      [amount, 'money'],
    ]),
  );
  return step(id, 'money', names.join(' + '), terms, sum(amounts));
}

/**
 * The path against what would have been spent otherwise: `flat-cash` the amount of the last observed year, `flat-real` the same
 * amount kept up with prices, `held-share` the same amount kept up with GDP. A published "extra" sum means nothing until one of
 * them is named: in 2024 the British government's £75bn counted from flat cash, and from a held share it was about £25bn.
 * Source: Office for Statistics Regulation, statement on defence spending of 2024.
 */
export function compareWith(
  kind: CounterfactualKind,
  question: DefenseQuestion,
  path: readonly ProjectedYear[],
): Counterfactual {
  const others = path.map(({ year }) => otherwise(kind, question, year));
  const amounts = others.map(({ spending }) => spending);
  const spent = path.map(({ spending }) => spending);
  const pathTotal = sum(spent);
  const counterfactualTotal = sum(amounts);
  const cumulative = pathTotal.minus(counterfactualTotal);
  const targetSpending = spent.at(-1) ?? sum([]); // a path has at least one year
  const counterfactualSpending = amounts.at(-1) ?? sum([]);
  const inTargetYear = targetSpending.minus(counterfactualSpending);
  return {
    kind,
    points: path.map(({ year, gdp }, index) => {
      const spending = amounts[index] ?? sum([]);
      return { year, spending: plain(spending), share: plain(percentOfGdp(spending, gdp)) };
    }),
    targetYearDifference: plain(inTargetYear),
    cumulativeDifference: plain(cumulative),
    steps: [
      step(
        'targetYearDifference',
        'money',
        'targetSpending − counterfactualSpending',
        {
          targetSpending: [targetSpending, 'money'],
          counterfactualSpending: [counterfactualSpending, 'money'],
        },
        inTargetYear,
      ),
      total('pathTotal', 'spending', path, spent),
      total('counterfactualTotal', 'counterfactual', path, amounts),
      step(
        'cumulativeDifference',
        'money',
        'pathTotal − counterfactualTotal',
        { pathTotal: [pathTotal, 'money'], counterfactualTotal: [counterfactualTotal, 'money'] },
        cumulative,
      ),
    ],
    yearSteps: others.map((other) => other.step),
  };
}
