import type { MarkLook } from '../../charts/lanes.js';
import {
  formatDate,
  formatMoneyCompact,
  formatNumber,
  formatPercent,
  isCurrency,
} from '../../core/numbers/format.js';
import { isDisputed, isFirm } from '../../core/model/status.js';
import { dateFormat } from '../../core/numbers/intl.js';
import type { DealEvent } from '../../data/events/schema.js';
import type { Sentence } from '../../localize/en/defense.js';
import type { TimelineMessages } from '../../localize/en/timeline.js';
import { localized } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { TimelineAnswer } from './scenario.js';

export type Answered = Extract<TimelineAnswer, { ok: true }>;

/** Everything needed to write an event for the reader. */
export interface Writer {
  readonly locale: string;
  readonly messages: TimelineMessages;
}

/** How firm an event is, as its mark shows it. */
export function lookOf({ status }: Pick<DealEvent, 'status'>): MarkLook {
  if (isFirm(status)) return 'full';
  return isDisputed(status) ? 'struck' : 'open';
}

/** One way to write each kind of thing: sentence, list, drawing and table use these and no other. */
export function writers({ locale, messages }: Writer) {
  const month = dateFormat(locale, { year: 'numeric', month: 'long' });
  const amount = ({ value, unit, bound }: NonNullable<DealEvent['amounts']>[number]) => {
    const written =
      unit === 'percent'
        ? formatPercent(value, locale)
        : isCurrency(unit)
          ? formatMoneyCompact(value, unit, locale)
          : `${formatNumber(value, locale)} ${unit}`;
    return bound === undefined ? written : (messages.bound[bound]?.(written) ?? written);
  };
  return {
    date: (day: string) => formatDate(day, locale),
    month: (day: string) => month.format(new Date(day)),
    count: (value: number) => formatNumber(String(value), locale),
    // A percent sign does not begin a line.
    title: ({ title }: Pick<DealEvent, 'title'>) => localized(title, locale).replaceAll(' %', '\u00a0%'),
    topic: (id: string) => messages.topics[id] ?? id,
    amounts: ({ amounts = [] }: Pick<DealEvent, 'amounts'>) => amounts.map(amount).join(messages.comma),
  };
}

/** An event in one sentence: day, topic, title, amounts, status. */
export function eventSentence(event: DealEvent, writer: Writer): string {
  const { messages } = writer;
  const { date, topic, title, amounts } = writers(writer);
  const facts = [amounts(event), messages.status(event.status)].filter(Boolean).join(messages.comma);
  return messages.event(date(event.date), topic(event.topic), title(event), facts);
}

/** What of the events had happened by the chosen day, or which is the newest. */
function restOf({ result, shown }: Answered, writer: Writer): string {
  const { messages } = writer;
  const { date, title, count } = writers(writer);
  const { on, latest } = result;
  const last = shown.find(({ id }) => id === latest);
  if (!last) return messages.noneBy(date(on ?? ''));
  const status = messages.status(last.status);
  if (on === null) return messages.newest(date(last.date), title(last), status);
  const by = shown.filter((event) => event.date <= on).length;
  return messages.by(date(on), count(by), title(last), status);
}

/** The answer in one sentence: how many events from when to when, and the newest or what the chosen day had seen. */
export function sentence(answered: Answered, writer: Writer): Sentence {
  const { shown } = answered;
  const { month, count } = writers(writer);
  const [first, last] = [shown[0]?.date ?? '', shown.at(-1)?.date ?? ''];
  const period = writer.messages.period(month(first), month(last));
  return writer.messages.sentence(count(shown.length), shown.length === 1, period, restOf(answered, writer));
}

/** How many of the events are how firm. */
export function keyFigures({ shown }: Answered, writer: Writer): KeyFigure[] {
  const { messages } = writer;
  const { count } = writers(writer);
  return Object.entries(messages.firmness).map(([look, label]) => {
    const value = count(shown.filter((event) => lookOf(event) === look).length);
    return {
      id: look,
      label,
      value,
      detail: messages.ofAll(count(shown.length)),
      exact: value,
      main: look === 'full',
    };
  });
}

/** Ids of the sources behind the events shown, those of their provisions among them. */
export function sourceIds({ shown }: Answered): string[] {
  return [
    ...new Set(
      shown.flatMap(({ source, provisions = [] }) => [
        source,
        ...provisions.map((provision) => provision.source),
      ]),
    ),
  ];
}
