import type { ColumnPiece } from '../../charts/columns.js';
import { toPixels } from '../../charts/fraction.js';
import type { LinePoint, YearLine } from '../../charts/lines.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { baseOf, formatters, otherFigureName } from './text.js';
import type { Drawing, PathColumn, TextContext } from './types-figure.js';
import type { Computed, DefensePoint, OtherFigure } from './types.js';

/** The look of a figure outside the path: outlined for another definition, broken for a weak source, hatched for a plan, the other way for a request. */
export function variantOf({ kind, caveat }: OtherFigure): string {
  if (kind === 'other-definition') return 'other';
  if (caveat === 'weak-source') return 'weak';
  return kind === 'request' ? 'request' : 'plan';
}

/** The bar of a year of the path: in one piece, or its initial budget below the supplementary ones. */
function piecesOf({ year, spending, share, parts }: DefensePoint, money: boolean): ColumnPiece[] {
  const total = money ? spending : share;
  if (!parts) return [{ id: String(year), exact: total, from: 0, to: toPixels(total), look: 'solid' }];
  const initial = money ? parts.initial : parts.initialShare;
  const supplementary = money ? parts.supplementary : parts.supplementaryShare;
  const split = toPixels(initial);
  return [
    { id: `${year}.initial`, exact: initial, from: 0, to: split, look: 'solid' },
    { id: `${year}.supplementary`, exact: supplementary, from: split, to: toPixels(total), look: 'added' },
  ];
}

/** The observed years: amount, parts and status. */
function observedColumns(computed: Computed, money: boolean, context: TextContext): PathColumn[] {
  const { result } = computed;
  const { messages } = context;
  const { compact, percent, fiscal, amount } = formatters(context);
  const observed = result.points.filter(({ kind }) => kind === 'observed');
  return observed.map((point) => {
    const { year, spending, share, status, parts, published, caveat } = point;
    const split = parts && {
      initial: compact(parts.initial),
      supplementary: compact(parts.supplementary),
    };
    const describe = messages.chart.point({
      year: fiscal(year),
      amount: amount(spending, caveat),
      share: percent(share),
      published: published === null ? null : percent(published),
      base: baseOf(computed, year, context),
      what: [...(split ? [messages.parts(split)] : []), messages.status({ status })].join(messages.comma),
    });
    return {
      year,
      bars: [piecesOf(point, money)],
      totals: [money ? spending : share],
      describe,
      start: year === result.latest.year,
    };
  });
}

interface OtherBar {
  readonly pieces: readonly ColumnPiece[];
  readonly total: DecimalString;
  readonly describe: string;
}

function otherBar(
  figure: OtherFigure,
  computed: Computed,
  money: boolean,
  context: TextContext,
): OtherBar | null {
  const { amount, percent, fiscal } = formatters(context);
  const { year, spending, share, kind, published, caveat } = figure;
  const total = money ? spending : share;
  if (total === null) return null;
  return {
    pieces: [
      {
        id: `other.${year}.${kind}`,
        exact: total,
        from: 0,
        to: toPixels(total),
        look: variantOf(figure),
      },
    ],
    total,
    describe: context.messages.chart.point({
      year: fiscal(year),
      amount: amount(spending, caveat),
      share: share === null ? null : percent(share),
      published: published === null ? null : percent(published),
      base: baseOf(computed, year, context),
      what: otherFigureName(figure, computed, context),
    }),
  };
}

/** The figures outside the path; those of one year stand side by side. */
function otherColumns(computed: Computed, money: boolean, context: TextContext): PathColumn[] {
  const byYear = new Map<number, OtherBar[]>();
  for (const figure of computed.result.otherFigures) {
    const bar = otherBar(figure, computed, money, context);
    if (bar) byYear.set(figure.year, [...(byYear.get(figure.year) ?? []), bar]);
  }
  return [...byYear].map(([year, bars]) => ({
    year,
    bars: bars.map(({ pieces }) => pieces),
    totals: bars.map(({ total }) => total),
    describe: bars.map(({ describe }) => describe).join(' · '),
    start: false,
  }));
}

/**
 * Gives the columns of a result by year and keeps the last ones: typing a target does not change them, and describing them takes longer
 * than everything else.
 */
export function memoizedColumns(): Drawing['columnsOf'] {
  let known: readonly unknown[] = [];
  let columns: readonly PathColumn[] = [];
  return (computed, measure, context) => {
    const { series, result } = computed;
    const { messages, locale } = context;
    const now = [series, result.latest.year, result.denominator, measure, messages, locale];
    if (now.some((value, index) => value !== known[index])) {
      known = now;
      const money = measure === 'spending';
      columns = [
        ...observedColumns(computed, money, context),
        ...otherColumns(computed, money, context),
      ].sort((a, b) => a.year - b.year);
    }
    return columns;
  };
}

/** The columns as a line: joined where they are of one kind, open marks for figures outside the path. */
export function asLine(columns: readonly PathColumn[], name: string | null): YearLine {
  const points = columns.flatMap(({ year, bars, totals, describe }): LinePoint[] =>
    bars.map((pieces, index) => {
      const open = pieces.every(({ look }) => look !== 'solid');
      const value = pieces.at(-1)?.to ?? 0;
      return { year, exact: totals[index], value, describe, open, joined: !open };
    }),
  );
  const firstFirm = points.findIndex(({ open }) => !open);
  const start = columns.find((column) => column.start)?.year;
  return {
    id: 'columns',
    look: 'own',
    name,
    points: points.map((point, index) => (index === firstFirm ? { ...point, joined: false } : point)),
    ...(start === undefined ? {} : { start }),
  };
}
