import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { Sentence } from '../../localize/en/commitment.js';
import { size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { Answered } from './scenario.js';
import { allIds, itemsOf, type Speaker, type Writer } from './writer.js';

export type View = 'sectors' | 'projects' | 'years';

/** What is looked at: by what, and the sector that is open. */
export interface Looking {
  readonly view: View;
  readonly sector: string | null;
}

/** The whole that shares are of, in words. */
export function wholeOf(answered: Answered, say: Speaker, { messages }: Writer): string {
  const { result } = answered;
  return result.shareOf === 'total'
    ? messages.wholeTotal(say.total)
    : messages.wholeStated(say.compact(result.whole));
}

function topOf({ result }: Answered, say: Speaker): readonly [name: string, share: string] | null {
  const [top] = result.parts
    .flatMap(({ id, amount, shownShare }) =>
      amount === null ? [] : [{ id, amount, share: shownShare ?? '0' }],
    )
    .sort((a, b) => decimal(b.amount).comparedTo(a.amount));
  return top ? [say.sectorName(top.id), say.percent(top.share)] : null;
}

function sectorSentence(answered: Answered, id: string, say: Speaker, writer: Writer): Sentence | null {
  const part = answered.result.parts.find((one) => one.id === id);
  if (!part || part.projects.length === 0) return null;
  const ids = part.projects.map((project) => project.id);
  const stated = part.projects.filter(({ amount }) => amount !== null).length;
  return writer.messages.sentence.sector(
    say.sectorName(id),
    part.amount === null ? writer.messages.chart.noAmount : say.amount(part.amount, ids),
    say.percent(part.shownShare ?? '0'),
    wholeOf(answered, say, writer),
    say.count(stated),
    say.count(ids.length),
  );
}

/** The shown amounts of the years: whole units that add up to the exact sum. */
export const shownYears = ({ result }: Answered) =>
  result.years.map((year) => ({ ...year, amount: year.shownAmount }));

function yearsSentence({ result, basis }: Answered, say: Speaker, { messages }: Writer): Sentence {
  const { window } = basis.commitment;
  const [most] = [...result.years].sort((a, b) => decimal(b.amount).comparedTo(a.amount));
  if (!window || !most || result.schedule === null) return messages.sentence.noYears(say.total);
  const amount = say.compact(most.amount);
  if (result.schedule === 'given') {
    const bound = basis.commitment.years?.find(({ year }) => year === most.year)?.bound;
    return messages.sentence.given(say.total, say.bounded(amount, bound), String(most.year));
  }
  const shape = messages.shapes[result.schedule] ?? '';
  return messages.sentence.years(
    say.total,
    shape,
    say.date(window.from),
    say.date(window.to),
    amount,
    String(most.year),
  );
}

/** What is left of the whole; null where nothing is. */
function restOf({ result }: Answered, say: Speaker): string | null {
  const { amount } = result.unallocated;
  return decimal(amount).isZero() ? null : say.compact(amount);
}

/** The answer in one sentence. */
export function sentence(
  answered: Answered,
  { view, sector }: Looking,
  say: Speaker,
  writer: Writer,
): Sentence {
  const { result, basis } = answered;
  const { sentence: words } = writer.messages;
  if (view === 'years') return yearsSentence(answered, say, writer);
  const open = sector === null ? null : sectorSentence(answered, sector, say, writer);
  if (open) return open;
  if (result.parts.length === 0) return words.nothing(say.total);
  const top = topOf(answered, say);
  const { amount, shareOfTotal } = result.stated;
  if (!top) return words.noAmount(say.source, say.total);
  if (!basis.scenario) return words.custom(say.total, top, say.percent(shareOfTotal), restOf(answered, say));
  const stated = say.amount(amount, allIds(answered));
  return result.shareOf === 'stated'
    ? words.stated(say.source, stated, top, say.total)
    : words.total(say.source, stated, say.percent(shareOfTotal), say.total, restOf(answered, say));
}

/** The total in the money of the country that promises, and for each inhabitant. */
function contextLine(answered: Answered, say: Speaker, { messages }: Writer): string[] {
  const { result, basis } = answered;
  const { inOtherCurrency, perInhabitant, exchangeRate, otherCurrency = '' } = result.context;
  const given = exchangeRate !== basis.rate?.value;
  const lines = [
    inOtherCurrency !== undefined &&
      exchangeRate !== undefined &&
      messages.inOther(
        say.compact(inOtherCurrency, otherCurrency),
        messages.rate(`${say.number(exchangeRate)} ${otherCurrency}`, result.currency),
        given ? '' : messages.status(basis.rate?.status ?? ''),
      ),
    perInhabitant !== undefined &&
      messages.perInhabitant(say.exact(perInhabitant), say.number(populationOf(answered))),
  ].filter((line) => typeof line === 'string');
  return lines.length ? [messages.context(say.total, lines)] : [];
}

/** The population that was given: it is in the working of its own figure. */
function populationOf({ result }: Answered): DecimalString {
  return result.steps.find(({ id }) => id === 'perInhabitant')?.terms['population']?.value ?? '0';
}

/** What has to be said with the answer: what the whole is in proportion to. */
export function further(answered: Answered, say: Speaker, writer: Writer): { id: string; text: string }[] {
  return contextLine(answered, say, writer).map((text) => ({ id: 'context', text }));
}

/** The headline figures, in the locale's compact words. */
export function keyFigures(answered: Answered, say: Speaker, writer: Writer): KeyFigure[] {
  const { result, basis } = answered;
  const { messages } = writer;
  const { figures } = messages;
  const { stated, unallocated, context } = result;
  const lines = result.parts.flatMap(({ projects }) => projects);
  const counted = lines.filter(({ amount }) => amount !== null).length;
  const more = !stated.difference.startsWith('-');
  const difference = say.compact(size(stated.difference));
  const found: KeyFigure[] = [
    {
      id: 'stated.amount',
      label: basis.scenario ? figures.stated : figures.divided,
      value: say.compact(stated.amount),
      detail: lines.length ? figures.counted(say.count(counted), say.count(lines.length)) : '',
      exact: say.exact(stated.amount),
      main: true,
    },
    result.shareOf === 'stated'
      ? {
          id: 'total',
          label: figures.promised,
          value: say.compact(result.total),
          detail: more ? figures.difference(difference) : figures.less(difference),
          exact: say.exact(result.total),
          main: false,
        }
      : {
          id: 'unallocated.amount',
          label: figures.left,
          value: say.compact(unallocated.amount),
          detail: figures.ofTotal(say.percent(unallocated.shownShare)),
          exact: say.exact(unallocated.amount),
          main: false,
        },
  ];
  const { window } = basis.commitment;
  if (context.perYear !== undefined && window)
    found.push({
      id: 'context.perYear',
      label: figures.aYear,
      value: say.compact(context.perYear),
      detail: figures.until(say.date(window.to)),
      exact: say.exact(context.perYear),
      main: false,
    });
  if (context.shareOfGdp !== undefined)
    found.push({
      id: 'context.shareOfGdp',
      label: figures.gdp,
      value: say.percent(context.shareOfGdp),
      detail: figures.ofPlace(say.place, messages.status(basis.gdp?.status ?? '')),
      exact: say.finePercent(context.shareOfGdp),
      main: false,
    });
  return found;
}

/** The heading and what is counted, under it. */
export function captions(
  answered: Answered,
  { view }: Looking,
  say: Speaker,
  { messages }: Writer,
): [string, string] {
  const what = view === 'years' && answered.result.schedule !== 'given' ? messages.calculated : say.source;
  return [
    messages.heading(say.text(answered.basis.commitment.name), say.total),
    messages.standfirst[view]?.(what) ?? '',
  ];
}

/** The ids of the sources behind what is shown. */
export function sourceIds(answered: Answered): string[] {
  const { result, basis } = answered;
  const { commitment, scenario } = basis;
  const items = [...itemsOf(answered).values()];
  return [
    ...new Set(
      [
        commitment.total.source,
        commitment.window?.source,
        ...(scenario ? [scenario.source] : (commitment.named ?? []).map(({ source }) => source)),
        ...(scenario?.printed ?? []).map(({ source }) => source),
        ...items.flatMap(({ source, differing }) => [
          source,
          ...(differing ?? []).map((other) => other.source),
        ]),
        ...[...(commitment.years ?? []), ...(commitment.layers ?? [])].map(({ source }) => source),
        ...(commitment.terms ?? []).flatMap(({ source, differing }) => [source, differing]),
        result.context.shareOfGdp === undefined ? undefined : basis.gdp?.source,
        result.context.exchangeRate === basis.rate?.value ? basis.rate?.source : undefined,
      ].filter((id) => id !== undefined),
    ),
  ];
}
