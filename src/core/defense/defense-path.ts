import { plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { compareWith, type Counterfactual } from './defense-counterfactual.js';
import {
  readDefenseQuestion,
  type DefensePathInput,
  type DefensePathRefusal,
  type DefenseQuestion,
  type Denominator,
  type ObservedYear,
} from './defense-input.js';
import { projectYears, type ProjectedYear } from './defense-projection.js';
import { answerOtherDenominator, workOutTarget, type OtherDenominator } from './defense-target.js';
import { percentOfGdp, spendingAt } from '../numbers/gdp-share.js';
import type { Outcome } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';
import { grouped, type DefenseStep } from './defense-steps.js';

export type {
  CounterfactualKind,
  DefensePathInput,
  DefensePathRefusal,
  Denominator,
  PathShape,
  SpendingPoint,
} from './defense-input.js';
export type { Counterfactual } from './defense-counterfactual.js';
export type { DefenseStep, DefenseStepGroup } from './defense-steps.js';

/** One year of the path. */
export interface PathPoint {
  readonly year: number;
  readonly spending: DecimalString;
  /** Percent of the GDP that the denominator stands for. */
  readonly share: DecimalString;
  /** The same spending in percent of the other denominator; null for projected years and where that GDP is not known. */
  readonly otherShare: DecimalString | null;
  readonly kind: 'observed' | 'projected';
  /** The status of the dataset, and `illustrative` for projected years. */
  readonly status: string;
}

/** What the target share comes to in a year. */
export interface TargetPoint {
  readonly year: number;
  readonly spending: DecimalString;
}

/** A remark that belongs to a result although the result stands. */
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
  /**
   * What the latest spending is above the target share of the GDP that it is measured against; null where its share is below the target.
   */
  readonly aboveTarget: DecimalString | null;
  /** Target less latest spending; below zero when there is more than the target. */
  readonly gap: DecimalString;
  /** Constant nominal growth from the latest spending to the target, percent a year. */
  readonly requiredGrowth: DecimalString;
  /** The same after price increases, percent a year. */
  readonly requiredRealGrowth: DecimalString;
  /** Observed years, then projected ones up to the target year. */
  readonly points: readonly PathPoint[];
  /** The target in money for each of these years: the share of the GDP that the denominator stands for in that year. */
  readonly targetLine: readonly TargetPoint[];
  /** The counterfactual asked for; null for none. */
  readonly counterfactual: Counterfactual | null;
  readonly notes: readonly DefensePathNote[];
  /** The working: first of the answer, then of each year. */
  readonly steps: readonly DefenseStep[];
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

function observedPoint(
  { year, spending, base, gdp, status }: ObservedYear,
  { denominator, fixedGdp, latest }: DefenseQuestion,
): { point: PathPoint; step: Step } {
  const share = percentOfGdp(spending, base);
  const other = denominator === 'fixed' ? gdp : fixedGdp;
  const named = year === latest.year ? 'latestSpending' : `spending${year}`;
  const gdpName = denominator === 'fixed' ? 'fixedGdp' : year === latest.year ? 'latestGdp' : `gdp${year}`;
  const terms = { spending: [spending, 'money', named], gdp: [base, 'money', gdpName] } as const;
  return {
    point: {
      year,
      spending: plain(spending),
      share: plain(share),
      otherShare: other ? plain(percentOfGdp(spending, other)) : null,
      kind: 'observed',
      status,
    },
    step: step(`share${year}`, 'percent', 'spending ÷ gdp × 100', terms, share),
  };
}

function projectedPoint({ year, spending, share }: ProjectedYear): PathPoint {
  return {
    year,
    spending: plain(spending),
    share: plain(share),
    otherShare: null,
    kind: 'projected',
    status: 'illustrative',
  };
}

/**
 * The path of a defence budget to a target share of GDP: where it stands, how far it is from the target, the growth required, the
 * years between, and, against a counterfactual, the extra spending.
 *
 * With `fixed`, every share is of one GDP (Japan's goal of 2 % counts from the GDP of fiscal 2022); with `current`, of the GDP of
 * its own year, which grows by `gdpGrowth` after the last observed one. A target at or below the present share is answered with the
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
  const observed = question.observed.map((one) => observedPoint(one, question));
  const compared = kind && compareWith(kind, question, projected);
  const targetIn = (year: number, gdp: Decimal): TargetPoint => ({
    year,
    spending: plain(spendingAt(gdp, targetShare)),
  });
  return {
    ok: true,
    targetShare: plain(targetShare),
    targetYear,
    denominator,
    latest: latestYear.point,
    years,
    targetSpending: plain(target.spending),
    aboveTarget: target.aboveTarget && plain(target.aboveTarget),
    gap: plain(target.gap),
    requiredGrowth: plain(target.requiredGrowth),
    requiredRealGrowth: plain(target.requiredRealGrowth),
    ...other.results,
    points: [...observed.map(({ point }) => point), ...projected.map(projectedPoint)],
    targetLine: [
      ...question.observed.map(({ year, base }) => targetIn(year, base)),
      ...projected.map(({ year, gdp }) => targetIn(year, gdp)),
    ],
    counterfactual: compared?.counterfactual ?? null,
    notes: latestShare.lessThan(targetShare) ? [] : ['target-already-reached'],
    steps: [
      ...grouped('answer', [
        ...latestYear.steps,
        ...target.steps,
        ...other.steps,
        ...(compared?.steps ?? []),
      ]),
      ...grouped('years', [
        ...observed.map((one) => one.step),
        ...projected.flatMap((one) => one.steps),
        ...(compared?.yearSteps ?? []),
      ]),
    ],
  };
}
