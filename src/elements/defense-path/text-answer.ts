import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Sentence } from '../../localize/en/defense.js';
import { localized, minus, size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import { bases, counterfactualName, formatters, isSupplemented, placeName } from './text.js';
import type { TextContext } from './types-figure.js';
import type { Computed } from './types.js';

/** The answer in one sentence: amount, definition, budget, share, denominator and vintage, and the same over the other denominator. */
export function sentence(computed: Computed, context: TextContext): Sentence {
  const { result, series } = computed;
  const { definition } = series;
  const { messages } = context;
  const { percent, compact, fiscal } = formatters(context);
  const { latest, denominator, budget } = result;
  const { fixed, current } = bases(computed, context);
  const both = {
    fixed: [latest.shareOfFixedGdp, fixed],
    current: [latest.shareOfCurrentGdp, current(latest.year)],
  } as const;
  const [otherShare, otherBase] = both[denominator === 'fixed' ? 'current' : 'fixed'];
  const supplemented = isSupplemented(series, latest.year) ? 'both' : 'unknown';
  return messages.sentence({
    place: placeName(computed, context),
    year: fiscal(latest.year),
    amount: compact(latest.spending),
    budget: messages.budget[budget === 'initial' ? 'initial' : supplemented],
    definition: localized(definition.labelInSentence ?? definition.label, context.locale),
    share: percent(latest.share),
    base: both[denominator][1],
    otherShare: otherShare === undefined ? null : percent(otherShare),
    otherBase,
  });
}

function signed(value: DecimalString, write: (value: DecimalString) => string): string {
  if (value === '0') return write(value);
  return value.startsWith('-') ? `−${write(size(value))}` : `+${write(value)}`;
}

/** A sentence that follows the answer, by its id. */
export interface FollowingSentence {
  readonly id: string;
  readonly text: string;
}

/** What is required to reach the target. */
function take(computed: Computed, context: TextContext): FollowingSentence {
  const { result } = computed;
  const { messages } = context;
  const { percent, compact, rate, fiscal } = formatters(context);
  const { latest, targetYear, denominator, gap, deflator, gdpGrowth } = result;
  const year = fiscal(targetYear);
  const share = percent(result.targetShare);
  const amount = compact(result.targetSpending);
  const base =
    denominator === 'fixed'
      ? bases(computed, context).fixedShort
      : messages.base.grown({ year, growth: rate(gdpGrowth) });
  if (result.notes.includes('target-already-reached'))
    return {
      id: 'reached',
      text: messages.reached({
        share,
        base,
        amount,
        year: fiscal(latest.year),
        change: signed(gap, compact),
      }),
    };
  return {
    id: 'take',
    text: messages.take({
      share,
      base: denominator === 'fixed' ? messages.base.goal({ base, year }) : base,
      amount,
      gap: compact(gap),
      growth: rate(result.requiredGrowth),
      realGrowth: deflator === null ? null : rate(result.requiredRealGrowth),
    }),
  };
}

/** What a target of the fixed GDP is of the target year's own. */
function ownGdp({ result }: Computed, context: TextContext): FollowingSentence[] {
  const { percent, compact, rate, fiscal } = formatters(context);
  const { denominator, shareReachedAtCurrentGdp: share, denominatorDifference: difference } = result;
  if (denominator === 'current' || share === undefined || difference === undefined) return [];
  const text = context.messages.ownGdp({
    year: fiscal(result.targetYear),
    share: percent(share),
    growth: rate(result.gdpGrowth),
    difference: minus(compact(difference)),
  });
  return [{ id: 'ownGdp', text }];
}

/** The sentences that follow the answer: what is required, compared with what, at which exchange rate. */
export function followingSentences(computed: Computed, context: TextContext): FollowingSentence[] {
  const { result, series } = computed;
  const { messages } = context;
  const { compact, fiscal, number } = formatters(context);
  const { counterfactual, targetYear, latest, exchangeRate } = result;
  const sentences = [take(computed, context), ...ownGdp(computed, context)];
  if (counterfactual)
    sentences.push({
      id: 'counterfactual',
      text: messages.counterfactual({
        than: counterfactualName(computed, context),
        change: compact(counterfactual.targetYearDifference),
        year: fiscal(targetYear),
        total: compact(counterfactual.cumulativeDifference),
        first: fiscal(latest.year + 1),
      }),
    });
  if (exchangeRate !== null)
    sentences.push({
      id: 'converted',
      text: messages.converted({
        rate: number(exchangeRate),
        from: series.country.currency,
        to: result.currency,
        year: fiscal(latest.year),
      }),
    });
  return sentences;
}

/** The key figures, in the locale's compact words. */
export function keyFigures(computed: Computed, context: TextContext): KeyFigure[] {
  const { result } = computed;
  const { figures } = context.messages;
  const { percent, compact, exact, growth, fiscal, step } = formatters(context);
  const { latest, gap, requiredGrowth, denominator } = result;
  const { fixedYear } = bases(computed, context);
  const share = (id: string, label: string, value: DecimalString | undefined, main: boolean): KeyFigure[] =>
    value === undefined
      ? []
      : [
          {
            id,
            label,
            value: percent(value),
            detail: fiscal(latest.year),
            exact: step(value, 'percent'),
            main,
          },
        ];
  const target = { share: percent(result.targetShare) };
  return [
    ...share(
      'latest.shareOfFixedGdp',
      fixedYear === null ? figures.custom : figures.fixed({ year: fixedYear }),
      latest.shareOfFixedGdp,
      denominator === 'fixed',
    ),
    ...share(
      'latest.shareOfCurrentGdp',
      figures.current({ year: fiscal(latest.year) }),
      latest.shareOfCurrentGdp,
      denominator === 'current',
    ),
    {
      id: 'gap',
      label: gap.startsWith('-') ? figures.above(target) : figures.gap(target),
      value: compact(size(gap)),
      detail: figures.target({ amount: compact(result.targetSpending) }),
      exact: exact(size(gap)),
      main: false,
    },
    {
      id: 'requiredGrowth',
      label: figures.growth,
      value: growth(requiredGrowth),
      detail: figures.aYear({ year: fiscal(result.targetYear) }),
      exact: step(requiredGrowth, 'percent'),
      main: false,
    },
  ];
}
