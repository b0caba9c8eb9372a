import type { DecimalString } from '../../core/numbers/decimal.js';
import { size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import { bases, formatters, goalDefinition } from './text.js';
import type { TextContext } from './types-figure.js';
import type { Computed } from './types.js';

/** The shares of the latest year: as published, and computed of each GDP that is known. The published one is the main one where there is one. */
function shares(computed: Computed, context: TextContext): KeyFigure[] {
  const { result } = computed;
  const { figures } = context.messages;
  const { percent, fiscal, step } = formatters(context);
  const { latest, denominator, published } = result;
  const { fixedYear } = bases(computed, context);
  const year = fiscal(latest.year);
  const share = (
    id: string,
    label: string,
    value: DecimalString | null | undefined,
    main: boolean,
    detail = year,
  ): KeyFigure[] =>
    value === undefined || value === null
      ? []
      : [{ id, label, value: percent(value), detail, exact: step(value, 'percent'), main }];
  const main = published === null ? denominator : 'published';
  return [
    ...share('published', figures.published, published, true, figures.publishedBy({ year })),
    ...share(
      'latest.shareOfFixedGdp',
      fixedYear === null ? figures.custom : figures.fixed({ year: fixedYear }),
      latest.shareOfFixedGdp,
      main === 'fixed',
    ),
    ...share(
      'latest.shareOfCurrentGdp',
      figures.current({ year }),
      latest.shareOfCurrentGdp,
      main === 'current',
    ),
  ];
}

/** That the target is reached, and by whose count or by how much. */
function reachedFigure({ result }: Computed, context: TextContext): KeyFigure {
  const { figures } = context.messages;
  const { percent, compact, exact, step } = formatters(context);
  const { aboveTarget, published, goal } = result;
  const given = { share: percent(result.targetShare) };
  const counted = result.reached === 'published';
  return {
    id: 'reached',
    label: goal ? figures.goal(given) : figures.aim(given),
    value: figures.reached,
    detail: counted ? figures.byCount : figures.above({ amount: compact(aboveTarget ?? '0') }),
    exact: counted ? step(published ?? '0', 'percent') : exact(aboveTarget ?? '0'),
    main: false,
  };
}

/** What is missing, and the growth that it takes; where the goal counts other spending, that stands at the number. */
function wayFigures(computed: Computed, context: TextContext): KeyFigure[] {
  const { result } = computed;
  const { figures } = context.messages;
  const { percent, compact, exact, growth, fiscal, step } = formatters(context);
  const { gap, requiredGrowth, goal } = result;
  const given = { share: percent(result.targetShare) };
  const other =
    goal && !goal.counted ? figures.goalCounts({ definition: goalDefinition(computed, context) }) : null;
  const less = gap.startsWith('-');
  return [
    {
      id: 'gap',
      label: less ? figures.over(given) : figures.gap(given),
      value: compact(size(gap)),
      detail: other ?? figures.target({ amount: compact(result.targetSpending) }),
      exact: exact(size(gap)),
      main: false,
    },
    {
      id: 'requiredGrowth',
      label: less ? figures.fall : figures.growth,
      value: growth(requiredGrowth),
      detail: other ?? figures.aYear({ year: fiscal(result.targetYear) }),
      exact: step(requiredGrowth, 'percent'),
      main: false,
    },
  ];
}

/** The key figures, in the locale's compact words. */
export function keyFigures(computed: Computed, context: TextContext): KeyFigure[] {
  const way =
    computed.result.reached === null ? wayFigures(computed, context) : [reachedFigure(computed, context)];
  return [...shares(computed, context), ...way];
}
