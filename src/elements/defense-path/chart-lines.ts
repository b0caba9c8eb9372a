import { toPixels } from '../../charts/fraction.js';
import type { LinePoint, YearLine } from '../../charts/lines.js';
import type { TargetLine } from '../../charts/year-chart.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { baseOf, bases, counterfactualName, formatters } from './text.js';
import type { Drawing, TextContext } from './types-figure.js';
import type { Computed } from './types.js';

interface Amount {
  readonly spending: DecimalString;
  readonly share: DecimalString;
}

/** The measure that is drawn of a year. */
const shown =
  ({ measure }: Drawing) =>
  ({ spending, share }: Amount) => {
    const exact = measure === 'spending' ? spending : share;
    return { exact, value: toPixels(exact) };
  };

/** The years between the latest figure and the target. */
export function projectionLine(computed: Computed, drawing: Drawing, context: TextContext): YearLine {
  const { result } = computed;
  const { messages } = context;
  const { compact, percent, fiscal } = formatters(context);
  const value = shown(drawing);
  const shape = messages.fields.shapes[result.shape] ?? '';
  const projected = result.points.filter(({ kind }) => kind === 'projected');
  return {
    id: 'projection',
    look: 'projection',
    name: null,
    points: [
      { year: result.latest.year, ...value(result.latest), describe: null },
      ...projected.map((point) => ({
        year: point.year,
        ...value(point),
        describe: messages.chart.projected({
          year: fiscal(point.year),
          amount: compact(point.spending),
          share: percent(point.share),
          base: baseOf(computed, point.year, context),
          shape,
        }),
      })),
    ],
  };
}

/** The spending without the path. */
export function counterfactualLine(computed: Computed, drawing: Drawing, context: TextContext): YearLine[] {
  const { counterfactual, latest } = computed.result;
  if (!counterfactual) return [];
  const { compact, fiscal } = formatters(context);
  const value = shown(drawing);
  const than = counterfactualName(computed, context);
  const points = counterfactual.points.map((point) => ({
    year: point.year,
    ...value(point),
    describe: context.messages.chart.than({
      year: fiscal(point.year),
      amount: compact(point.spending),
      than,
    }),
  }));
  return [
    {
      id: 'counterfactual',
      look: 'than',
      name: null,
      points: [{ year: latest.year, ...value(latest), describe: null }, ...points],
    },
  ];
}

/** The same spending as a share of the other denominator. */
export function otherLine(
  computed: Computed,
  { bothDenominators, measure }: Drawing,
  context: TextContext,
): YearLine[] {
  const { result } = computed;
  if (!bothDenominators || measure === 'spending') return [];
  const { percent, fiscal } = formatters(context);
  const { fixedShort, currentShort } = bases(computed, context);
  const points = result.points.flatMap(({ year, otherShare }): LinePoint[] => {
    if (otherShare === null) return [];
    const base = result.denominator === 'fixed' ? currentShort(year) : fixedShort;
    const describe = context.messages.chart.otherShare({
      year: fiscal(year),
      share: percent(otherShare),
      base,
    });
    return [{ year, exact: otherShare, value: toPixels(otherShare), describe }];
  });
  const last = points.at(-1);
  return last ? [{ id: 'other', look: 'other-share', name: percent(last.exact ?? ''), points }] : [];
}

/** The labels of the target, at full length and shorter. */
function targetLabels(computed: Computed, context: TextContext): string[] {
  const { targetShare, targetSpending, denominator } = computed.result;
  const { chart } = context.messages;
  const { percent, compact, short } = formatters(context);
  const share = percent(targetShare);
  const { fixedShort, sameYear } = bases(computed, context);
  if (denominator === 'current') return [chart.targetOf({ share, base: sameYear }), share];
  const amount = compact(targetSpending);
  return [
    chart.target({ share, base: fixedShort, amount }),
    chart.targetShort({ share, amount }),
    chart.targetShort({ share, amount: short(targetSpending) }),
    share,
  ];
}

/** The line of the target: in shares level, in money as `result.targetLine` has it. */
export function targetLine(
  computed: Computed,
  { measure }: Drawing,
  years: readonly number[],
  context: TextContext,
): TargetLine {
  const { targetShare, targetSpending, denominator, targetLine: line } = computed.result;
  const [first = 0] = years;
  const money = measure === 'spending';
  const level = money ? targetSpending : targetShare;
  return {
    id: 'goal',
    look: 'goal',
    labels: targetLabels(computed, context),
    ...(money && denominator === 'current' ? {} : { exact: level }),
    points: money
      ? line
          .filter(({ year }) => year >= first)
          .map(({ year, spending }) => ({ year, value: toPixels(spending) }))
      : years.map((year) => ({ year, value: toPixels(targetShare) })),
  };
}
