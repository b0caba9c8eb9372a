import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Sentence } from '../../localize/en/defense.js';
import { size } from '../../localize/localized.js';
import {
  baseOf,
  bases,
  counterfactualName,
  definitionInSentence,
  formatters,
  goalDefinition,
  isSupplemented,
  placeName,
} from './text.js';
import type { TextContext } from './types-figure.js';
import type { Computed, DefensePoint } from './types.js';

/** The answer in one sentence: amount, definition, budget, the share as published, and the shares computed of each GDP. */
export function sentence(computed: Computed, context: TextContext): Sentence {
  const { result, series } = computed;
  const { definition } = series;
  const { messages } = context;
  const { percent, fiscal, amount } = formatters(context);
  const { latest, denominator, budget, published } = result;
  const { fixed, current, that, published: publishedBase, publishedYear } = bases(computed, context);
  const both = {
    fixed: [latest.shareOfFixedGdp, published === null ? fixed : that],
    current: [latest.shareOfCurrentGdp, current(latest.year)],
  } as const;
  const other = denominator === 'fixed' ? 'current' : 'fixed';
  const [otherShare] = both[other];
  const supplemented = isSupplemented(series, latest.year) ? 'both' : 'unknown';
  return messages.sentence({
    place: placeName(computed, context),
    year: fiscal(latest.year),
    amount: amount(latest.spending, caveatOf(computed)),
    budget: messages.budget[budget === 'initial' ? 'initial' : supplemented],
    definition: definitionInSentence(definition, context),
    published: published === null ? null : percent(published),
    publishedBase,
    publishedYear,
    share: percent(latest.share),
    base: both[denominator][1],
    otherShare: otherShare === undefined ? null : percent(otherShare),
    otherBase: other === 'fixed' ? fixed : both[other][1],
  });
}

/** What is to be said with the amount of the latest year. */
function caveatOf({ result }: Computed): DefensePoint['caveat'] {
  return result.points.find(({ year }) => year === result.latest.year)?.caveat ?? null;
}

/** A sentence that follows the answer, by its id. */
export interface FollowingSentence {
  readonly id: string;
  readonly text: string;
}

/** The GDP that the target is a share of, in the target year. */
function targetBase(computed: Computed, context: TextContext): string {
  const { denominator, targetYear, gdpGrowth } = computed.result;
  const { rate, fiscal } = formatters(context);
  if (denominator === 'fixed') return bases(computed, context).fixedShort;
  return context.messages.base.grown({
    year: fiscal(targetYear),
    growth: rate(size(gdpGrowth)),
    falls: gdpGrowth.startsWith('-'),
  });
}

/** What is required to reach the target. */
function take(computed: Computed, context: TextContext): FollowingSentence {
  const { result } = computed;
  const { messages } = context;
  const { percent, compact, rate, fiscal } = formatters(context);
  const { latest, denominator, gap, deflator, requiredGrowth, requiredRealGrowth } = result;
  const base = targetBase(computed, context);
  return {
    id: 'take',
    text: messages.take({
      share: percent(result.targetShare),
      base: denominator === 'fixed' ? messages.base.goal({ base, year: fiscal(result.targetYear) }) : base,
      amount: compact(result.targetSpending),
      gap: compact(size(gap)),
      year: fiscal(latest.year),
      growth: rate(size(requiredGrowth)),
      less: gap.startsWith('-'),
      realGrowth: deflator === null || deflator === '0' ? null : rate(size(requiredRealGrowth)),
      realFalls: requiredRealGrowth.startsWith('-'),
    }),
  };
}

/** That the target is reached by the share computed, and what keeping a share of a GDP that grows would take. */
function reached(computed: Computed, context: TextContext): FollowingSentence[] {
  const { result } = computed;
  const { messages } = context;
  const { percent, compact, fiscal } = formatters(context);
  const { latest, aboveTarget, denominator, gap } = result;
  const year = fiscal(latest.year);
  const above = aboveTarget === null || aboveTarget === '0' ? null : compact(aboveTarget);
  const base = baseOf(computed, latest.year, context);
  const met = {
    id: 'reached',
    text: messages.reached({ share: percent(result.targetShare), base, year, above }),
  };
  if (denominator === 'fixed') return [met];
  const text = messages.held({
    base: targetBase(computed, context),
    amount: compact(result.targetSpending),
    change: changed(gap, context),
    year,
  });
  return [met, { id: 'held', text }];
}

/** An amount more or less, in words. */
function changed(change: DecimalString, context: TextContext): string {
  const { messages } = context;
  const amount = formatters(context).compact(size(change));
  return change.startsWith('-') ? messages.less({ amount }) : messages.more({ amount });
}

/** What the data say of the goal: by whose count it is reached and how early, or that it counts something else. */
function goalSentences(computed: Computed, context: TextContext): FollowingSentence[] {
  const { result } = computed;
  const { messages } = context;
  const { percent, fiscal } = formatters(context);
  const { goal, latest } = result;
  const share = percent(result.targetShare);
  if (goal && !goal.counted)
    return [
      {
        id: 'notCounted',
        text: messages.notCounted({ share, definition: goalDefinition(computed, context) }),
      },
    ];
  if (result.reached === 'published') {
    const { reachedIn, year: goalYear, yearsAhead } = goal ?? { reachedIn: null, year: 0, yearsAhead: null };
    const year = fiscal(reachedIn ?? latest.year);
    return [
      {
        id: 'counted',
        text: messages.counted({ share, year, goalYear: fiscal(goalYear), ahead: yearsAhead }),
      },
    ];
  }
  if (!goal || goal.broughtForwardTo === null) return [];
  const text = messages.forward({ year: fiscal(goal.year), to: fiscal(goal.broughtForwardTo) });
  return [{ id: 'forward', text }];
}

/** What a target of the fixed GDP is of the target year's own. */
function ownGdp(computed: Computed, context: TextContext): FollowingSentence[] {
  const { result } = computed;
  const { percent, compact, rate, fiscal } = formatters(context);
  const { denominator, shareReachedAtCurrentGdp: share, denominatorDifference: difference } = result;
  if (denominator === 'current' || share === undefined || difference === undefined) return [];
  const text = context.messages.ownGdp({
    amount: compact(result.targetSpending),
    base: bases(computed, context).fixedShort,
    target: percent(result.targetShare),
    year: fiscal(result.targetYear),
    share: percent(share),
    growth: rate(size(result.gdpGrowth)),
    falls: result.gdpGrowth.startsWith('-'),
    change: changed(difference, context),
  });
  return [{ id: 'ownGdp', text }];
}

/** The sentences that follow the answer: what is required, compared with what, at which exchange rate. */
export function followingSentences(computed: Computed, context: TextContext): FollowingSentence[] {
  const { result, series } = computed;
  const { messages } = context;
  const { fiscal, number, exchange } = formatters(context);
  const { counterfactual, targetYear, latest, exchangeRate } = result;
  const sentences = [
    ...goalSentences(computed, context),
    ...(result.reached === 'computed' ? reached(computed, context) : []),
    ...(result.reached === null ? [take(computed, context)] : []),
    ...ownGdp(computed, context),
  ];
  if (counterfactual)
    sentences.push({
      id: 'counterfactual',
      text: messages.counterfactual({
        than: counterfactualName(computed, context),
        change: changed(counterfactual.targetYearDifference, context),
        year: fiscal(targetYear),
        total: changed(counterfactual.cumulativeDifference, context),
        first: fiscal(latest.year + 1),
      }),
    });
  if (exchangeRate !== null)
    sentences.push({
      id: 'converted',
      text: messages.converted({
        rate: number(exchangeRate),
        written: exchange(exchangeRate, series.country.currency),
        one: exchange('1', result.currency),
        from: series.country.currency,
        to: result.currency,
        year: fiscal(latest.year),
      }),
    });
  return sentences;
}
