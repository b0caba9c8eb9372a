import { plain, sum, type Decimal, type DecimalString } from '../numbers/decimal.js';
import type { CounterfactualKind, DefenseQuestion } from './defense-input.js';
import { grown, type ProjectedYear } from './defense-projection.js';
import { percentOfGdp } from '../numbers/gdp-share.js';
import { step, type Step, type Unit } from '../model/steps.js';

/** What spending would be without the path, and how much more the path costs. */
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
}

/** The yearly growth that a counterfactual gives the latest spending, under the name it has in a formula. */
function growthOf(
  kind: CounterfactualKind,
  { gdpGrowth, deflator }: DefenseQuestion,
): readonly [name: string, rate: Decimal] | undefined {
  if (kind === 'flat-cash') return undefined;
  return kind === 'flat-real' ? ['deflator', deflator] : ['gdpGrowth', gdpGrowth];
}

function amountsOf(
  kind: CounterfactualKind,
  question: DefenseQuestion,
  path: readonly ProjectedYear[],
): readonly Decimal[] {
  const { latest } = question;
  const growth = growthOf(kind, question);
  return path.map(({ year }) =>
    growth ? grown(latest.spending, growth[1], year - latest.year) : latest.spending,
  );
}

const last = (amounts: readonly Decimal[]) => amounts.at(-1) ?? sum([]); // a path has at least one year

/** A counterfactual with its working: of its two differences, and of each of its years. */
export interface WorkedCounterfactual {
  readonly counterfactual: Counterfactual;
  readonly steps: readonly Step[];
  readonly yearSteps: readonly Step[];
}

/**
 * Compares the path with what would be spent otherwise: `flat-cash` the amount of the last observed year, `flat-real` the same
 * amount kept up with prices, `held-share` the same amount kept up with GDP. A published "extra" sum means nothing until one of
 * them is named: in 2024 the British government's £75bn counted from flat cash, and from a held share it was about £25bn.
 * Source: Office for Statistics Regulation, statement on defence spending of 2024.
 */
export function compareWith(
  kind: CounterfactualKind,
  question: DefenseQuestion,
  path: readonly ProjectedYear[],
): WorkedCounterfactual {
  const amounts = amountsOf(kind, question, path);
  const spent = path.map(({ spending }) => spending);
  return {
    counterfactual: {
      kind,
      points: path.map(({ year, gdp }, index) => {
        const spending = amounts[index] ?? sum([]);
        return { year, spending: plain(spending), share: plain(percentOfGdp(spending, gdp)) };
      }),
      targetYearDifference: plain(last(spent).minus(last(amounts))),
      cumulativeDifference: plain(sum(spent).minus(sum(amounts))),
    },
    steps: differenceSteps(path, spent, amounts),
    yearSteps: amountSteps(kind, question, amounts),
  };
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

/** The working of a counterfactual's two differences. */
function differenceSteps(
  path: readonly ProjectedYear[],
  spent: readonly Decimal[],
  amounts: readonly Decimal[],
): readonly Step[] {
  const pathTotal = sum(spent);
  const counterfactualTotal = sum(amounts);
  const inTargetYear = {
    targetSpending: [last(spent), 'money'],
    counterfactualSpending: [last(amounts), 'money', `counterfactual${path.at(-1)?.year ?? ''}`],
  } as const;
  const totals = {
    pathTotal: [pathTotal, 'money'],
    counterfactualTotal: [counterfactualTotal, 'money'],
  } as const;
  return [
    step(
      'targetYearDifference',
      'money',
      'targetSpending − counterfactualSpending',
      inTargetYear,
      last(spent).minus(last(amounts)),
    ),
    total('pathTotal', 'spending', path, spent),
    total('counterfactualTotal', 'counterfactual', path, amounts),
    step(
      'cumulativeDifference',
      'money',
      'pathTotal − counterfactualTotal',
      totals,
      pathTotal.minus(counterfactualTotal),
    ),
  ];
}

/** The working of a counterfactual's points. */
function amountSteps(
  kind: CounterfactualKind,
  question: DefenseQuestion,
  amounts: readonly Decimal[],
): readonly Step[] {
  const { latest } = question;
  const growth = growthOf(kind, question);
  const latestSpending = [latest.spending, 'money'] as const;
  return amounts.map((amount, index) => {
    const elapsed = index + 1;
    const id = `counterfactual${latest.year + elapsed}`;
    if (!growth) return step(id, 'money', 'latestSpending', { latestSpending }, amount);
    const [name, rate] = growth;
    const terms = {
      latestSpending,
      [name]: [rate, 'percent'],
      elapsed: [String(elapsed), 'years'],
    } as const;
    return step(id, 'money', `latestSpending × (1 + ${name} ÷ 100) ^ elapsed`, terms, amount);
  });
}
