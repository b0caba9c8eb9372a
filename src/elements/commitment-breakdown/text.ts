import type { CommitmentSector } from '../../core/commitment/commitment.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Sentence } from '../../localize/en/commitment.js';
import { amountWords, pendingInRest, pendingWords } from './text-amounts.js';
import { countedIds, countedOf } from './text-describer.js';
import type { Computed, Describer, ViewState } from './types.js';

/** The sector that is open, if it can be. */
export function openSector({ result }: Computed, { sector }: ViewState): CommitmentSector | undefined {
  return sector === null
    ? undefined
    : result.parts.find(({ id, projects }) => id === sector && projects.length > 0);
}

/** The whole that shares are of, in words. */
export function wholeOf(computed: Computed, { messages, total, amount }: Describer): string {
  const { result } = computed;
  return result.shareOf === 'total'
    ? messages.wholeTotal({ total })
    : messages.wholeStated({ stated: amount(result.whole, countedIds(computed)) });
}

function sectorSentence(computed: Computed, part: CommitmentSector, write: Describer): Sentence {
  const { messages } = write;
  const counted = countedOf(part.projects);
  return messages.sentence.sector({
    name: write.sectorName(part.id),
    amount: amountWords(part, computed, write),
    share: part.shownShare === null ? null : write.percent(part.shownShare),
    whole: wholeOf(computed, write),
    stated: write.count(part.statedProjects),
    all: write.count(counted.length),
    n: counted.length,
    pending: pendingWords(part, write).join(messages.comma),
  });
}

function yearsSentence(computed: Computed, write: Describer): Sentence {
  const { result, commitment, largest } = computed;
  const { messages, total } = write;
  const { period, schedule } = result;
  const most = largest.year;
  if (period && schedule === null) return messages.sentence.over({ total, to: write.date(period.to) });
  if (!period || !most || schedule === null) return messages.sentence.noYears({ total });
  const amount = write.compact(most.amount);
  const year = String(most.year);
  if (schedule === 'given') {
    const bound = commitment.years?.find((one) => one.year === most.year)?.bound;
    return messages.sentence.given({ total, amount: write.bounded(amount, bound), year });
  }
  const spread = {
    total,
    profile: messages.profiles[schedule] ?? '',
    from: write.date(period.from),
    to: write.date(period.to),
  };
  const { perYear } = result.context;
  return schedule === 'straight' && perYear !== undefined
    ? messages.sentence.even({ ...spread, amount: write.roughly(perYear) })
    : messages.sentence.years({ ...spread, amount: write.roughly(most.amount), year });
}

/** What is left of the whole; null where nothing is. */
function restOf({ result }: Computed, { compact }: Describer): string | null {
  const { amount } = result.unallocated;
  return amount === '0' ? null : compact(amount);
}

/** What is counted by sector, what is named and has nothing yet, and what is open. */
function namedSentence(computed: Computed, write: Describer): Sentence {
  const { result, commitment, list, drawn } = computed;
  const { messages } = write;
  const { named } = result;
  const inSentence = (id: string) => {
    const sector = commitment.sectors.find((one) => one.id === id);
    return write.text(sector?.nameInSentence ?? sector?.name);
  };
  const by = commitment.named?.[0]?.by;
  return messages.sentence.named({
    by: by === undefined ? null : write.text(by),
    count: write.count(named?.sectors.length ?? 0),
    list: write.text(list?.name),
    amount: result.lines.stated ? write.stated : messages.chart.noAmount,
    share: write.percent(result.stated.shareOfTotal ?? '0'),
    total: write.total,
    parts: drawn
      .filter(({ part }) => part.amount !== null)
      .map(({ part }) =>
        messages.part({ name: inSentence(part.id), amount: amountWords(part, computed, write) }),
      ),
    without: (named?.without ?? []).map(inSentence),
    rest: restOf(computed, write),
  });
}

function partsSentence(computed: Computed, write: Describer): Sentence {
  const { result, list, largest } = computed;
  const { messages, total, source, stated, addsUp } = write;
  const { sentence } = messages;
  if (result.parts.length === 0) return sentence.nothing({ total });
  if (result.named) return namedSentence(computed, write);
  const top = largest.sector;
  if (!top) return sentence.noAmount({ source });
  const { shareOfTotal } = result.stated;
  const named = {
    total,
    sector: write.sectorName(top.id),
    sectorShare: write.percent(top.shownShare ?? '0'),
    rest: restOf(computed, write),
    share: write.percent(shareOfTotal ?? '0'),
  };
  if (!list) return sentence.custom(named);
  return result.shareOf === 'stated'
    ? sentence.stated({ ...named, source, amount: stated, addsUp, compared: shareOfTotal !== null })
    : sentence.total({ ...named, source, amount: stated });
}

/** The answer in one sentence. */
export function sentence(computed: Computed, state: ViewState, write: Describer): Sentence {
  if (state.view === 'years') return yearsSentence(computed, write);
  const open = openSector(computed, state);
  return open ? sectorSentence(computed, open, write) : partsSentence(computed, write);
}

/** Whether the total stands beside what is shown: not beside a list that cannot be compared with it. */
const totalIsShown = ({ result }: Computed, { view }: ViewState) =>
  view === 'years' || result.stated.difference !== null;

/** What a unit of the commitment's currency costs: `¥155.2 for $1`. */
export const rateWords = (value: DecimalString, other: string, currency: string, write: Describer): string =>
  write.messages.rate({
    number: write.number(value),
    other,
    written: write.rate(value, other),
    currency,
    one: write.rate('1', currency),
  });

function contextNote({ result, rate, gdp }: Computed, write: Describer): string | null {
  const { messages } = write;
  const {
    inOtherCurrency,
    perInhabitant,
    population,
    exchangeRate,
    otherCurrency = '',
    shareOfGdp,
  } = result.context;
  const lines = [
    inOtherCurrency !== undefined &&
      exchangeRate !== undefined &&
      messages.inOther({
        amount: write.compact(inOtherCurrency, otherCurrency),
        rate: rateWords(exchangeRate, otherCurrency, result.currency, write),
        status: exchangeRate === rate?.value ? messages.status(rate) : '',
      }),
    shareOfGdp !== undefined &&
      messages.ofGdp({
        share: write.percent(shareOfGdp),
        place: write.promisor,
        status: messages.status({ status: gdp?.status ?? '' }),
      }),
    perInhabitant !== undefined &&
      population !== undefined &&
      messages.perInhabitant({
        amount: write.exact(perInhabitant),
        population: write.number(population),
      }),
  ].filter((line) => typeof line === 'string');
  return lines.length ? messages.context({ total: write.total, lines }) : null;
}

/** What is said with the answer: the candidates beside it, and the total in proportion. */
export function notes(
  computed: Computed,
  state: ViewState,
  write: Describer,
): { id: string; text: string }[] {
  const pending = state.view === 'years' ? null : pendingInRest(computed, write);
  const context = totalIsShown(computed, state) ? contextNote(computed, write) : null;
  return [
    ...(pending === null ? [] : [{ id: 'pending', text: write.messages.pendingNote({ amount: pending }) }]),
    ...(context === null ? [] : [{ id: 'context', text: context }]),
  ];
}

/** The heading and the line below it, which names what is counted. */
export function captions(
  computed: Computed,
  state: ViewState,
  write: Describer,
): [heading: string, standfirst: string] {
  const { result, commitment, list } = computed;
  const { view } = state;
  const { messages, total } = write;
  const what = view === 'years' && result.schedule !== 'given' ? messages.calculated : write.source;
  return [
    totalIsShown(computed, state)
      ? messages.heading({ name: write.text(commitment.name), total })
      : write.text(list?.name),
    messages.standfirst[view]({ what }),
  ];
}
