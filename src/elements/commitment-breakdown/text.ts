import type { CommitmentSector } from '../../core/commitment/commitment.js';
import type { Sentence } from '../../localize/en/commitment.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import { allIds } from './text-describer.js';
import type { Computed, Describer, ViewState } from './types.js';

/** The sector that is open, if it can be. */
export function openSector({ result }: Computed, { sector }: ViewState): CommitmentSector | undefined {
  return sector === null
    ? undefined
    : result.parts.find(({ id, projects }) => id === sector && projects.length > 0);
}

/** The whole that shares are of, in words. */
export function wholeOf({ result }: Computed, { messages, total, compact }: Describer): string {
  return result.shareOf === 'total'
    ? messages.wholeTotal({ total })
    : messages.wholeStated({ stated: compact(result.whole) });
}

function sectorSentence(computed: Computed, part: CommitmentSector, write: Describer): Sentence {
  const { messages } = write;
  const ids = part.projects.map(({ id }) => id);
  return messages.sentence.sector({
    name: write.sectorName(part.id),
    amount: part.amount === null ? messages.chart.noAmount : write.amount(part.amount, ids),
    share: write.percent(part.shownShare ?? '0'),
    whole: wholeOf(computed, write),
    stated: write.count(part.statedProjects),
    all: write.count(ids.length),
    n: ids.length,
  });
}

function yearsSentence({ result, commitment, largest }: Computed, write: Describer): Sentence {
  const { messages, total } = write;
  const { window, years } = commitment;
  const most = largest.year;
  if (!window || !most || result.schedule === null) return messages.sentence.noYears({ total });
  const amount = write.compact(most.amount);
  const year = String(most.year);
  if (result.schedule === 'given') {
    const bound = years?.find((one) => one.year === most.year)?.bound;
    return messages.sentence.given({ total, amount: write.bounded(amount, bound), year });
  }
  return messages.sentence.years({
    total,
    profile: messages.profiles[result.schedule] ?? '',
    from: write.date(window.from),
    to: write.date(window.to),
    amount,
    year,
  });
}

/** What is left of the whole; null where nothing is. */
function restOf({ result }: Computed, { compact }: Describer): string | null {
  const { amount } = result.unallocated;
  return amount === '0' ? null : compact(amount);
}

function partsSentence(computed: Computed, write: Describer): Sentence {
  const { result, list, largest } = computed;
  const { messages, total, source } = write;
  const { sentence } = messages;
  if (result.parts.length === 0) return sentence.nothing({ total });
  const top = largest.sector;
  if (!top) return sentence.noAmount({ source, total });
  const { shareOfTotal } = result.stated;
  const named = {
    total,
    sector: write.sectorName(top.id),
    sectorShare: write.percent(top.shownShare ?? '0'),
    rest: restOf(computed, write),
    share: write.percent(shareOfTotal),
  };
  if (!list) return sentence.custom(named);
  const amount = write.amount(result.stated.amount, allIds(computed));
  return result.shareOf === 'stated'
    ? sentence.stated({ ...named, source, amount })
    : sentence.total({ ...named, source, amount });
}

/** The answer in one sentence. */
export function sentence(computed: Computed, state: ViewState, write: Describer): Sentence {
  if (state.view === 'years') return yearsSentence(computed, write);
  const open = openSector(computed, state);
  return open ? sectorSentence(computed, open, write) : partsSentence(computed, write);
}

/** The total in the money of the country that promises, and for each inhabitant. */
export function notes({ result, rate }: Computed, write: Describer): { id: string; text: string }[] {
  const { messages } = write;
  const { inOtherCurrency, perInhabitant, population, exchangeRate, otherCurrency = '' } = result.context;
  const lines = [
    inOtherCurrency !== undefined &&
      exchangeRate !== undefined &&
      messages.inOther({
        amount: write.compact(inOtherCurrency, otherCurrency),
        rate: messages.rate({
          other: `${write.number(exchangeRate)} ${otherCurrency}`,
          currency: result.currency,
        }),
        status: exchangeRate === rate?.value ? messages.status(rate) : '',
      }),
    perInhabitant !== undefined &&
      population !== undefined &&
      messages.perInhabitant({
        amount: write.exact(perInhabitant),
        population: write.number(population),
      }),
  ].filter((line) => typeof line === 'string');
  return lines.length ? [{ id: 'context', text: messages.context({ total: write.total, lines }) }] : [];
}

function statedFigure({ result, list }: Computed, write: Describer): KeyFigure {
  const { figures } = write.messages;
  const { all, stated } = result.lines;
  return {
    id: 'stated.amount',
    label: list ? figures.stated : figures.divided,
    value: write.compact(result.stated.amount),
    detail: all ? figures.counted({ stated: write.count(stated), all: write.count(all), n: all }) : '',
    exact: write.exact(result.stated.amount),
    main: true,
  };
}

/** The total beside what was stated, or what a list or a split leaves of it. */
function restFigure({ result }: Computed, write: Describer): KeyFigure {
  const { figures } = write.messages;
  const { unallocated, stated } = result;
  if (result.shareOf === 'total')
    return {
      id: 'unallocated.amount',
      label: figures.left,
      value: write.compact(unallocated.amount),
      detail: figures.ofTotal({ share: write.percent(unallocated.shownShare) }),
      exact: write.exact(unallocated.amount),
      main: false,
    };
  const difference = write.compact(stated.difference.replace(/^-/, ''));
  const compared = stated.difference.startsWith('-') ? figures.less : figures.more;
  return {
    id: 'total',
    label: figures.promised,
    value: write.compact(result.total),
    detail: compared({ difference }),
    exact: write.exact(result.total),
    main: false,
  };
}

/** The key figures, in the locale's compact words. */
export function keyFigures(computed: Computed, write: Describer): KeyFigure[] {
  const { result, commitment, gdp } = computed;
  const { figures, status } = write.messages;
  const { perYear, shareOfGdp } = result.context;
  const found = [statedFigure(computed, write), restFigure(computed, write)];
  if (perYear !== undefined && commitment.window)
    found.push({
      id: 'context.perYear',
      label: figures.aYear,
      value: write.compact(perYear),
      detail: figures.until({ day: write.date(commitment.window.to) }),
      exact: write.exact(perYear),
      main: false,
    });
  if (shareOfGdp !== undefined)
    found.push({
      id: 'context.shareOfGdp',
      label: figures.gdp,
      value: write.percent(shareOfGdp),
      detail: figures.ofPlace({ place: write.promisor, status: status({ status: gdp?.status ?? '' }) }),
      exact: write.finePercent(shareOfGdp),
      main: false,
    });
  return found;
}

/** The heading and the line below it, which names what is counted. */
export function captions(
  { result, commitment }: Computed,
  { view }: ViewState,
  write: Describer,
): [heading: string, standfirst: string] {
  const { messages, total } = write;
  const what = view === 'years' && result.schedule !== 'given' ? messages.calculated : write.source;
  return [
    messages.heading({ name: write.text(commitment.name), total }),
    messages.standfirst[view]({ what }),
  ];
}
