import {
  formatDate,
  formatMoneyCompact,
  formatNumber,
  formatPercent,
  isCurrency,
} from '../../core/numbers/format.js';
import { dateFormat } from '../../core/numbers/intl.js';
import type { DealEvent } from '../../data/events/schema.js';
import type { Sentence } from '../../localize/en/timeline.js';
import { localized } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { Computed, TextContext } from './types.js';

type Amount = NonNullable<DealEvent['amounts']>[number];

/** One way to write each kind of thing: sentence, list, drawing and table use these and no other. */
export function formatters({ locale, messages }: TextContext) {
  const month = dateFormat(locale, { year: 'numeric', month: 'long' });
  const amount = ({ value, unit, bound }: Amount) => {
    const written =
      unit === 'percent'
        ? formatPercent(value, locale)
        : isCurrency(unit)
          ? formatMoneyCompact(value, unit, locale)
          : `${formatNumber(value, locale)} ${unit}`;
    return bound === undefined ? written : (messages.bound[bound]?.({ amount: written }) ?? written);
  };
  const { change, range, part, and } = messages.relation;
  /** Several amounts as they belong together. */
  const together = (all: readonly Amount[], relation: DealEvent['relation']) => {
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last || all.length < 2) return all.map(amount).join(messages.comma);
    if (relation === 'change') return change({ from: amount(first), to: amount(last) });
    if (relation === 'range')
      return range({
        // The sign of a percentage is said once.
        from: first.unit === 'percent' ? formatNumber(first.value, locale) : amount(first),
        to: amount(last),
      });
    if (relation === 'parts')
      return all
        .map((one) =>
          one.label === undefined
            ? amount(one)
            : part({ amount: amount(one), of: localized(one.label, locale) }),
        )
        .join(and);
    return all.map(amount).join(messages.comma);
  };
  return {
    date: (day: string) => formatDate(day, locale),
    month: (day: string) => month.format(new Date(day)),
    count: (value: number) => formatNumber(String(value), locale),
    // A percent sign does not begin a line.
    title: ({ title }: Pick<DealEvent, 'title'>) => localized(title, locale).replaceAll(' %', '\u00a0%'),
    topic: (id: string) => messages.topics[id] ?? id,
    amounts: ({ amounts = [], relation }: Pick<DealEvent, 'amounts' | 'relation'>) =>
      together(amounts, relation),
  };
}

/** An event in one sentence: day, topic, title, amounts, status. */
export function eventSentence(event: DealEvent, context: TextContext): string {
  const { messages } = context;
  const { date, topic, title, amounts } = formatters(context);
  return messages.event({
    date: date(event.date),
    topic: topic(event.topic),
    title: title(event),
    facts: [amounts(event), messages.status(event)].filter(Boolean).join(messages.comma),
  });
}

/** Which event is the newest, or what had happened by the chosen day. */
function restOf({ result, shown, counts }: Computed, context: TextContext): string {
  const { messages } = context;
  const { date, title, count } = formatters(context);
  const last = shown.find(({ id }) => id === result.latest);
  const day = result.date === null ? null : date(result.date);
  if (!last) return messages.noneBy({ date: day ?? '' });
  const event = { title: title(last), status: messages.status(last) };
  return day === null
    ? messages.newest({ date: date(last.date), ...event })
    : messages.by({ date: day, count: counts.byDate === counts.all ? null : count(counts.byDate), ...event });
}

/** The answer in one sentence: how many events from when to when, and the newest or what had happened by the chosen day. */
export function sentence(computed: Computed, context: TextContext): Sentence {
  const { shown, counts } = computed;
  const { month, count } = formatters(context);
  const [first, last] = [shown[0]?.date ?? '', shown.at(-1)?.date ?? ''];
  return context.messages.sentence({
    n: counts.all,
    count: count(counts.all),
    period: context.messages.period({ from: month(first), to: month(last) }),
    rest: restOf(computed, context),
  });
}

/** What is shown, under the heading. */
export function standfirst({ result }: Computed, context: TextContext): string {
  const { messages } = context;
  return messages.standfirst({ topics: result.topics.map(formatters(context).topic).join(messages.comma) });
}

/** How many of the events are how certain. */
export function keyFigures({ counts }: Computed, context: TextContext): KeyFigure[] {
  const { messages } = context;
  const { count } = formatters(context);
  return (['full', 'open', 'struck'] as const).map((look) => ({
    id: look,
    label: messages.certainty[look],
    value: count(counts[look]),
    detail: messages.ofAll({ count: count(counts.all) }),
    exact: count(counts[look]),
    main: look === 'full',
  }));
}

/** Ids of the sources behind the events shown, those of their provisions among them. */
export function sourceIds({ shown }: Computed): string[] {
  return [
    ...new Set(
      shown.flatMap(({ source, provisions = [] }) => [
        source,
        ...provisions.map((provision) => provision.source),
      ]),
    ),
  ];
}
