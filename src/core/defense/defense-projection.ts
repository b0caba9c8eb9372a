import { range } from '../numbers/range.js';
import type { Decimal } from '../numbers/decimal.js';
import type { DefenseQuestion } from './defense-input.js';
import { percentOfGdp, spendingAt } from '../numbers/gdp-share.js';
import { growthFactor } from '../numbers/growth.js';
import { step, type Step } from '../model/steps.js';

/** One year of the projection, with its working. */
export interface ProjectedYear {
  readonly year: number;
  /** The GDP that the share of this year is a share of. */
  readonly gdp: Decimal;
  /** Percent. */
  readonly share: Decimal;
  readonly spending: Decimal;
  readonly steps: readonly Step[];
}

/** A projected value and how it came about. */
interface Worked {
  readonly value: Decimal;
  readonly step: Step;
}

/** An amount after some years of growth: `amount × (1 + growth ÷ 100) ^ elapsed`. */
export function grown(amount: Decimal, growth: Decimal, elapsed: number): Decimal {
  return amount.times(growthFactor(growth).pow(elapsed));
}

function gdpOf({ denominator, latest, gdpGrowth }: DefenseQuestion, year: number, elapsed: number): Worked {
  const id = `gdp${year}`;
  const { base } = latest;
  if (denominator === 'fixed')
    return { value: base, step: step(id, 'money', 'fixedGdp', { fixedGdp: [base, 'money'] }, base) };
  const value = grown(base, gdpGrowth, elapsed);
  const terms = {
    latestGdp: [base, 'money'],
    gdpGrowth: [gdpGrowth, 'percent'],
    elapsed: [String(elapsed), 'years'],
  } as const;
  return { value, step: step(id, 'money', 'latestGdp × (1 + gdpGrowth ÷ 100) ^ elapsed', terms, value) };
}

function shareOf(question: DefenseQuestion, latestShare: Decimal, year: number, elapsed: number): Worked {
  const { targetShare, years, shape } = question;
  const id = `share${year}`;
  // The target year takes the target itself, so that no rounding stands between the path and its end.
  if (elapsed === years) {
    const terms = { targetShare: [targetShare, 'percent'] } as const;
    return { value: targetShare, step: step(id, 'percent', 'targetShare', terms, targetShare) };
  }
  if (shape === 'step') {
    const terms = { latestShare: [latestShare, 'percent'] } as const;
    return { value: latestShare, step: step(id, 'percent', 'latestShare', terms, latestShare) };
  }
  const value = latestShare
    .times(years - elapsed)
    .plus(targetShare.times(elapsed))
    .dividedBy(years);
  const terms = {
    latestShare: [latestShare, 'percent'],
    targetShare: [targetShare, 'percent'],
    years: [String(years), 'years'],
    elapsed: [String(elapsed), 'years'],
  } as const;
  const formula = '(latestShare × (years − elapsed) + targetShare × elapsed) ÷ years';
  return { value, step: step(id, 'percent', formula, terms, value) };
}

function yearByShare(question: DefenseQuestion, latestShare: Decimal, elapsed: number): ProjectedYear {
  const year = question.latest.year + elapsed;
  const gdp = gdpOf(question, year, elapsed);
  const share = shareOf(question, latestShare, year, elapsed);
  const spending = spendingAt(gdp.value, share.value);
  const terms = {
    gdp: [gdp.value, 'money', gdp.step.id],
    share: [share.value, 'percent', share.step.id],
  } as const;
  const spendingStep = step(`spending${year}`, 'money', 'gdp × share ÷ 100', terms, spending);
  return {
    year,
    gdp: gdp.value,
    share: share.value,
    spending,
    steps: [gdp.step, share.step, spendingStep],
  };
}

function yearByGrowth(question: DefenseQuestion, requiredGrowth: Decimal, elapsed: number): ProjectedYear {
  const { latest } = question;
  const year = latest.year + elapsed;
  const gdp = gdpOf(question, year, elapsed);
  const spending = grown(latest.spending, requiredGrowth, elapsed);
  const share = percentOfGdp(spending, gdp.value);
  const grownBy = {
    latestSpending: [latest.spending, 'money'],
    requiredGrowth: [requiredGrowth, 'percent'],
    elapsed: [String(elapsed), 'years'],
  } as const;
  const terms = {
    spending: [spending, 'money', `spending${year}`],
    gdp: [gdp.value, 'money', gdp.step.id],
  } as const;
  const formula = 'latestSpending × (1 + requiredGrowth ÷ 100) ^ elapsed';
  return {
    year,
    gdp: gdp.value,
    share,
    spending,
    steps: [
      step(`spending${year}`, 'money', formula, grownBy, spending),
      gdp.step,
      step(`share${year}`, 'percent', 'spending ÷ gdp × 100', terms, share),
    ],
  };
}

/**
 * The years after the last observed one up to the target year, in the shape asked for:
 * `share-linear` moves the share by equal steps, `constant-growth` lets spending grow by the same rate each year, `step` holds the
 * share and meets the target in the target year alone. All three end on the target to the last digit.
 */
export function projectYears(
  question: DefenseQuestion,
  latestShare: Decimal,
  requiredGrowth: Decimal,
): readonly ProjectedYear[] {
  return range(question.years, (index) => {
    const elapsed = index + 1;
    return question.shape === 'constant-growth' && elapsed < question.years
      ? yearByGrowth(question, requiredGrowth, elapsed)
      : yearByShare(question, latestShare, elapsed);
  });
}
