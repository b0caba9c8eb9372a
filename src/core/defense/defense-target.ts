import { plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import type { DefenseQuestion } from './defense-input.js';
import { grown } from './defense-projection.js';
import { percentOfGdp, spendingAt } from '../numbers/gdp-share.js';
import { compoundGrowth, deflatedGrowth } from '../numbers/growth.js';
import { step, type Step } from '../model/steps.js';

/** What the target comes to in money, and what is required to reach it. */
export interface WorkedTarget {
  readonly spending: Decimal;
  readonly gap: Decimal;
  readonly requiredGrowth: Decimal;
  readonly requiredRealGrowth: Decimal;
  /** The latest spending less the target share of the GDP that it is measured against; null where the share is below the target. */
  readonly aboveTarget: Decimal | null;
  readonly steps: readonly Step[];
}

/** The same target, measured against the GDP of the target year itself. */
export interface OtherDenominator {
  /** The target spending in percent of the GDP of the target year; missing when the latest GDP is not known. */
  readonly shareReachedAtCurrentGdp?: DecimalString;
  /** How much more the target costs of the target year's GDP than of the fixed one; missing unless both are known. */
  readonly denominatorDifference?: DecimalString;
}

function targetStep(question: DefenseQuestion): { readonly spending: Decimal; readonly step: Step } {
  const { latest, targetShare, years, gdpGrowth } = question;
  const gdp = [latest.base, 'money'] as const;
  const share = [targetShare, 'percent'] as const;
  if (question.denominator === 'fixed') {
    const spending = spendingAt(latest.base, targetShare);
    const terms = { fixedGdp: gdp, targetShare: share };
    return {
      spending,
      step: step('targetSpending', 'money', 'fixedGdp × targetShare ÷ 100', terms, spending),
    };
  }
  const spending = spendingAt(grown(latest.base, gdpGrowth, years), targetShare);
  const formula = 'latestGdp × (1 + gdpGrowth ÷ 100) ^ years × targetShare ÷ 100';
  const terms = {
    latestGdp: gdp,
    gdpGrowth: [gdpGrowth, 'percent'],
    years: [String(years), 'years'],
    targetShare: share,
  } as const;
  return { spending, step: step('targetSpending', 'money', formula, terms, spending) };
}

/** What the GDP that shares are of is called where it is given. */
const baseName = (denominator: DefenseQuestion['denominator']) =>
  denominator === 'fixed' ? 'fixedGdp' : 'latestGdp';

/** What the latest spending is above the target, where it is. */
function above(
  { latest, targetShare, denominator }: DefenseQuestion,
  latestShare: Decimal,
): { readonly value: Decimal; readonly step: Step } | null {
  if (latestShare.lessThan(targetShare)) return null;
  const value = latest.spending.minus(spendingAt(latest.base, targetShare));
  const terms = {
    latestSpending: [latest.spending, 'money'],
    gdp: [latest.base, 'money', baseName(denominator)],
    targetShare: [targetShare, 'percent'],
  } as const;
  const formula = 'latestSpending − gdp × targetShare ÷ 100';
  return { value, step: step('aboveTarget', 'money', formula, terms, value) };
}

/**
 * The target in money, the gap to it, and the nominal and real growth a year that close it. Where the target is reached, the working has what the
 * spending is above it, and no growth; prices are in it only where their increase was given.
 */
export function workOutTarget(question: DefenseQuestion, latestShare: Decimal): WorkedTarget {
  const { latest, years, deflator, deflated, denominator } = question;
  const target = targetStep(question);
  const gap = target.spending.minus(latest.spending);
  const growth = compoundGrowth(latest.spending, target.spending, years);
  const real = deflatedGrowth(growth, deflator);
  const latestSpending = [latest.spending, 'money'] as const;
  const ends = { targetSpending: [target.spending, 'money'], latestSpending } as const;
  const share = { latestSpending, gdp: [latest.base, 'money', baseName(denominator)] } as const;
  const reached = above(question, latestShare);
  const growthTerms = { ...ends, years: [String(years), 'years'] } as const;
  const growthFormula = '((targetSpending ÷ latestSpending) ^ (1 ÷ years) − 1) × 100';
  const realTerms = { requiredGrowth: [growth, 'percent'], deflator: [deflator, 'percent'] } as const;
  const realFormula = '((1 + requiredGrowth ÷ 100) ÷ (1 + deflator ÷ 100) − 1) × 100';
  return {
    spending: target.spending,
    gap,
    requiredGrowth: growth,
    requiredRealGrowth: real,
    aboveTarget: reached?.value ?? null,
    steps: [
      step('latestShare', 'percent', 'latestSpending ÷ gdp × 100', share, latestShare),
      target.step,
      ...(reached ? [reached.step] : []),
      // Of a fixed GDP the gap is the same amount with the other sign; of a growing one it tells what keeping the share would take.
      ...(reached && denominator === 'fixed'
        ? []
        : [step('gap', 'money', 'targetSpending − latestSpending', ends, gap)]),
      ...(reached ? [] : [step('requiredGrowth', 'percent', growthFormula, growthTerms, growth)]),
      ...(reached || !deflated ? [] : [step('requiredRealGrowth', 'percent', realFormula, realTerms, real)]),
    ],
  };
}

function reachedStep(
  { denominator, targetShare }: DefenseQuestion,
  spending: Decimal,
  currentGdp: Decimal,
): { readonly reached: Decimal; readonly step: Step } {
  const id = 'shareReachedAtCurrentGdp';
  if (denominator === 'current') {
    const terms = { targetShare: [targetShare, 'percent'] } as const;
    return { reached: targetShare, step: step(id, 'percent', 'targetShare', terms, targetShare) };
  }
  const reached = percentOfGdp(spending, currentGdp);
  const terms = { targetSpending: [spending, 'money'], currentGdp: [currentGdp, 'money'] } as const;
  return { reached, step: step(id, 'percent', 'targetSpending ÷ currentGdp × 100', terms, reached) };
}

/** The same target over the GDP of the target year, which an answer under a fixed base must not leave out. */
export function answerOtherDenominator(
  question: DefenseQuestion,
  targetSpending: Decimal,
): { readonly results: OtherDenominator; readonly steps: readonly Step[] } {
  const { latest, fixedGdp, targetShare, years, gdpGrowth } = question;
  if (!latest.gdp) return { results: {}, steps: [] };
  const gdp = grown(latest.gdp, gdpGrowth, years);
  const gdpTerms = {
    latestGdp: [latest.gdp, 'money'],
    gdpGrowth: [gdpGrowth, 'percent'],
    years: [String(years), 'years'],
  } as const;
  const { reached, step: last } = reachedStep(question, targetSpending, gdp);
  const shareReachedAtCurrentGdp = plain(reached);
  const gdpFormula = 'latestGdp × (1 + gdpGrowth ÷ 100) ^ years';
  const steps = [step('currentGdp', 'money', gdpFormula, gdpTerms, gdp), last];
  if (!fixedGdp) return { results: { shareReachedAtCurrentGdp }, steps };
  const difference = spendingAt(gdp.minus(fixedGdp), targetShare);
  const terms = {
    currentGdp: [gdp, 'money'],
    fixedGdp: [fixedGdp, 'money'],
    targetShare: [targetShare, 'percent'],
  } as const;
  const formula = '(currentGdp − fixedGdp) × targetShare ÷ 100';
  return {
    results: { shareReachedAtCurrentGdp, denominatorDifference: plain(difference) },
    steps: [...steps, step('denominatorDifference', 'money', formula, terms, difference)],
  };
}
