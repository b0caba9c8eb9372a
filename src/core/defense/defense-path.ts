import { plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import {
  compareWith,
  counterfactualSteps,
  counterfactualYearSteps,
  type Counterfactual,
} from './defense-counterfactual.js';
import {
  readDefenseQuestion,
  type CounterfactualKind,
  type DefensePathInput,
  type DefensePathRefusal,
  type DefenseQuestion,
  type Denominator,
  type ObservedYear,
} from './defense-input.js';
import { projectYears, type ProjectedYear } from './defense-projection.js';
import { answerOtherDenominator, workOutTarget, type OtherDenominator } from './defense-target.js';
import { percentOfGdp } from '../numbers/gdp-share.js';
import type { Outcome } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';

export type {
  CounterfactualKind,
  DefensePathInput,
  DefensePathRefusal,
  Denominator,
  PathShape,
  SpendingPoint,
} from './defense-input.js';
export type { Counterfactual } from './defense-counterfactual.js';

/** One year of the path. */
export interface PathPoint {
  readonly year: number;
  readonly spending: DecimalString;
  /** Percent of the GDP that the denominator stands for. */
  readonly share: DecimalString;
  readonly kind: 'observed' | 'projected';
  /** How firm: the status of the dataset, and `illustrative` for what is projected. */
  readonly status: string;
}

/** Something about a result that a reader should be told, although the result stands. */
export type DefensePathNote = 'target-already-reached';

/** The last observed year. */
export interface LatestPoint {
  readonly year: number;
  readonly spending: DecimalString;
  /** Percent, under the denominator asked for. */
  readonly share: DecimalString;
  readonly status: string;
  /** The same spending under either denominator, where its GDP is known: to show both together. */
  readonly shareOfFixedGdp?: DecimalString;
  readonly shareOfCurrentGdp?: DecimalString;
}

/** How far along the path the budget is, and what it would take. */
export interface DefensePath extends OtherDenominator {
  readonly targetShare: DecimalString;
  readonly targetYear: number;
  readonly denominator: Denominator;
  readonly latest: LatestPoint;
  /** Years from the latest to the target year. */
  readonly years: number;
  /** What the target share comes to in the target year. */
  readonly targetSpending: DecimalString;
  /** Target less latest spending; below zero when there is more than the target. */
  readonly gap: DecimalString;
  /** Constant nominal growth from the latest spending to the target, percent a year. */
  readonly requiredGrowth: DecimalString;
  /** The same after price increases, percent a year. */
  readonly requiredRealGrowth: DecimalString;
  /** Observed years, then projected ones up to the target year. */
  readonly points: readonly PathPoint[];
  /** The counterfactual asked for. */
  readonly counterfactual: Counterfactual;
  /** All of them, because a sum of extra money means nothing without its counterfactual. */
  readonly counterfactuals: Readonly<Record<CounterfactualKind, Counterfactual>>;
  readonly notes: readonly DefensePathNote[];
  /** The working of the results above. */
  readonly steps: readonly Step[];
  /** The working of each year: `share2025`, `gdp2027`, `spending2027`, `counterfactual2027`. */
  readonly yearSteps: readonly Step[];
}

/** The last observed year under both denominators, as far as their GDP is known. */
function latestPoint(
  { latest, fixedGdp }: DefenseQuestion,
  share: Decimal,
): { point: LatestPoint; steps: readonly Step[] } {
  const { year, spending, status } = latest;
  const over = (id: string, name: string, gdp: Decimal | undefined) => {
    if (!gdp) return undefined;
    const terms = { latestSpending: [spending, 'money'], [name]: [gdp, 'money'] } as const;
    return step(id, 'percent', `latestSpending ÷ ${name} × 100`, terms, percentOfGdp(spending, gdp));
  };
  const fixed = over('shareOfFixedGdp', 'fixedGdp', fixedGdp);
  const current = over('shareOfCurrentGdp', 'latestGdp', latest.gdp);
  return {
    point: {
      year,
      spending: plain(spending),
      share: plain(share),
      status,
      ...(fixed && { shareOfFixedGdp: fixed.value }),
      ...(current && { shareOfCurrentGdp: current.value }),
    },
    steps: [fixed, current].filter((one) => one !== undefined),
  };
}

function observedPoint({ year, spending, base, status }: ObservedYear): { point: PathPoint; step: Step } {
  const share = percentOfGdp(spending, base);
  const terms = { spending: [spending, 'money'], gdp: [base, 'money'] } as const;
  return {
    point: { year, spending: plain(spending), share: plain(share), kind: 'observed', status },
    step: step(`share${year}`, 'percent', 'spending ÷ gdp × 100', terms, share),
  };
}

function projectedPoint({ year, spending, share }: ProjectedYear): PathPoint {
  return { year, spending: plain(spending), share: plain(share), kind: 'projected', status: 'illustrative' };
}

/**
 * The path of a defence budget to a target share of GDP: where it stands, what is missing, the growth it would take, the years
 * between, and how much more than otherwise that is.
 *
 * With `fixed`, every share is of one GDP (Japan's goal of 2 % counts from the GDP of fiscal 2022); with `current`, of the GDP of
 * its own year, which grows by `gdpGrowth` after the last observed one. A target at or below the present share is answered, with the
 * note `target-already-reached`.
 *
 * Source of the formulas: the arithmetic of shares and compound growth; counterfactuals as in the statements of the Office for
 * Statistics Regulation and the Institute for Fiscal Studies on British defence spending, 2024 and 2025.
 *
 * @returns see {@link DefensePath}; refuses as {@link DefensePathRefusal} says
 */
export function defensePath(input: DefensePathInput): Outcome<DefensePath, DefensePathRefusal> {
  const read = readDefenseQuestion(input);
  if (!read.ok) return read;
  const { question } = read;
  const { latest, targetShare, targetYear, denominator, years, counterfactual: kind } = question;
  const latestShare = percentOfGdp(latest.spending, latest.base);
  const latestYear = latestPoint(question, latestShare);
  const target = workOutTarget(question, latestShare);
  const other = answerOtherDenominator(question, target.spending);
  const projected = projectYears(question, latestShare, target.requiredGrowth);
  const observed = question.observed.map(observedPoint);
  const counterfactuals = {
    'flat-cash': compareWith('flat-cash', question, projected),
    'flat-real': compareWith('flat-real', question, projected),
    'held-share': compareWith('held-share', question, projected),
  };
  return {
    ok: true,
    targetShare: plain(targetShare),
    targetYear,
    denominator,
    latest: latestYear.point,
    years,
    targetSpending: plain(target.spending),
    gap: plain(target.gap),
    requiredGrowth: plain(target.requiredGrowth),
    requiredRealGrowth: plain(target.requiredRealGrowth),
    ...other.results,
    points: [...observed.map(({ point }) => point), ...projected.map(projectedPoint)],
    counterfactual: counterfactuals[kind],
    counterfactuals,
    notes: latestShare.lessThan(targetShare) ? [] : ['target-already-reached'],
    steps: [
      ...latestYear.steps,
      ...target.steps,
      ...other.steps,
      ...counterfactualSteps(kind, question, projected),
    ],
    yearSteps: [
      ...observed.map((one) => one.step),
      ...projected.flatMap((one) => one.steps),
      ...counterfactualYearSteps(kind, question, projected),
    ],
  };
}
