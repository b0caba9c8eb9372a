import type { KeyFigure } from '../../ui/answer-box.js';
import type { Computed, Describer, ViewState } from './types.js';

const figure = (id: string, label: string, value: string, detail: string, exact: string): KeyFigure => {
  return { id, label, value, detail, exact, main: false };
};

function statedFigure({ result, list }: Computed, write: Describer): KeyFigure {
  const { figures } = write.messages;
  const { all, stated } = result.lines;
  const label = result.named ? write.text(list?.name) : list ? figures.stated : figures.divided;
  return {
    ...figure(
      'stated.amount',
      label,
      write.stated,
      write.addsUp === null
        ? all
          ? figures.counted({ stated: write.count(stated), all: write.count(all), n: all })
          : ''
        : figures.addsUp({ amount: write.addsUp }),
      write.exact(result.stated.amount),
    ),
    main: true,
  };
}

/** What a list or a split leaves of the total. */
function restFigure({ result }: Computed, write: Describer): KeyFigure {
  const { figures } = write.messages;
  const { amount, shownShare } = result.unallocated;
  const label = result.shares ? figures.left : figures.open;
  const detail = figures.ofTotal({ share: write.percent(shownShare) });
  return figure('unallocated.amount', label, write.compact(amount), detail, write.exact(amount));
}

/** The share of the whole, and how many of the named sectors have nothing yet. */
function namedFigures({ result }: Computed, write: Describer): KeyFigure[] {
  const { figures } = write.messages;
  const { named, stated } = result;
  const { shareOfTotal } = stated;
  if (!named || shareOfTotal === null) return [];
  const without = write.count(named.without.length);
  return [
    figure(
      'stated.shareOfTotal',
      figures.share,
      write.percent(shareOfTotal),
      figures.ofWhole({ total: write.total }),
      write.finePercent(shareOfTotal),
    ),
    figure(
      'named.without',
      figures.without,
      without,
      figures.ofNamed({ count: write.count(named.sectors.length) }),
      without,
    ),
  ];
}

/** How many days are left, between which days. */
function timeLeft({ result }: Computed, write: Describer): KeyFigure[] {
  const { figures } = write.messages;
  const { period } = result;
  if (!period) return [];
  const days = figures.days({ days: write.count(period.daysLeft), n: period.daysLeft });
  const to = write.date(period.to);
  const detail =
    period.daysLeft === 0
      ? figures.ended({ date: to })
      : figures.between({ from: write.date(period.today), to });
  return [figure('period.daysLeft', figures.timeLeft, days, detail, write.count(period.daysLeft))];
}

/** The average of a year, from the day on which the period is counted. */
function yearFigure({ result }: Computed, write: Describer): KeyFigure[] {
  const { figures } = write.messages;
  const { context, period } = result;
  if (context.perYear === undefined || !period) return [];
  const detail = figures.between({ from: write.date(period.from), to: write.date(period.to) });
  const amount = figures.about({ amount: write.roughly(context.perYear) });
  return [figure('context.perYear', figures.aYear, amount, detail, write.exact(context.perYear))];
}

/** The key figures, in the locale's compact words. */
export function keyFigures(computed: Computed, state: ViewState, write: Describer): KeyFigure[] {
  const { result } = computed;
  if (state.view === 'years') return [...yearFigure(computed, write), ...timeLeft(computed, write)];
  const first = [statedFigure(computed, write), ...namedFigures(computed, write)];
  if (result.stated.difference === null) return first;
  return [
    ...first,
    ...(result.named || result.unallocated.amount === '0' ? [] : [restFigure(computed, write)]),
    ...timeLeft(computed, write),
  ];
}
