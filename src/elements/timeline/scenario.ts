import { isDay } from '../../core/model/days.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import type { EventFigures } from '../../data/events/figures.js';
import type { DealEvent } from '../../data/events/schema.js';
import { localized } from '../../localize/localized.js';

/** What is asked for, as attributes say it; an empty text where nothing is asked. */
export interface TimelineScenario {
  /** Ids of events or topics, with spaces between them. */
  readonly events: string;
  /** Topics shown, with spaces between them. */
  readonly topic: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

/** One event of a result. */
export interface TimelineEvent {
  readonly id: string;
  /** The day, such as `2025-09-16`. */
  readonly date: string;
  readonly topic: string;
  /** What happened, in the language of the data: English for the built-in ones. */
  readonly title: string;
  readonly status: string;
  /** Id of its source in the data. */
  readonly source: string;
  /** Amounts it names: decimal strings in whole units of a currency (`unit` is its code) or in percent. */
  readonly amounts: readonly { readonly value: string; readonly unit: string; readonly bound?: string }[];
}

/** The result of `<impact-timeline>`. */
export interface TimelineResult {
  /** First and last day of the period: those asked for, or those of the first and the last event. */
  readonly from: string;
  readonly to: string;
  /** Topics shown. */
  readonly topics: readonly string[];
  /** The chosen day, or null. */
  readonly on: string | null;
  /** Id of the last event shown up to the chosen day, or of the last of all without one; null where none had happened. */
  readonly latest: string | null;
  readonly events: readonly TimelineEvent[];
  /** Newest day that the data know of. */
  readonly knownThrough: string;
}

/** A topic that can be shown or left out, with the number of its events in the period. */
export interface OfferedTopic {
  readonly id: string;
  readonly count: number;
}

export type TimelineAnswer =
  | {
      readonly ok: true;
      readonly result: TimelineResult;
      /** The events of the result as the data have them. */
      readonly shown: readonly DealEvent[];
      readonly offered: readonly OfferedTopic[];
    }
  | { readonly ok: false; readonly refusals: Readonly<Record<string, Refusal>> };

/** The words of a list that is written with spaces. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function topicsOf(events: readonly DealEvent[]): string[] {
  return [...new Set(events.map(({ topic }) => topic))];
}

/** As much of what was given as a reader needs to find it. */
const GIVEN = 80;

function refuseGiven(reason: string, field: string, given: string): Refusal {
  return refuse(reason, field, { given: given.length > GIVEN ? `${given.slice(0, GIVEN)}…` : given });
}

/** What is wrong with what was asked, by field. */
function refusalsOf(asked: TimelineScenario, data: EventFigures): Record<string, Refusal> {
  const refusals: Record<string, Refusal> = {};
  for (const field of ['from', 'to', 'on'] as const)
    if (asked[field] && !isDay(asked[field]))
      refusals[field] = refuseGiven('invalid-date', field, asked[field]);
  const { from, to } = asked;
  if (from && to && !('from' in refusals || 'to' in refusals) && from > to)
    refusals['to'] = refuse('reversed', 'to');
  const topics = topicsOf(data.events);
  const names = new Set([...topics, ...data.events.map(({ id }) => id)]);
  const unknown = words(asked.events).filter((name) => !names.has(name));
  if (unknown.length) refusals['events'] = refuseGiven('unknown-event', 'events', unknown.join(' '));
  const strange = words(asked.topic).filter((name) => !topics.includes(name));
  if (strange.length) refusals['topic'] = refuseGiven('unknown-topic', 'topic', strange.join(' '));
  return refusals;
}

function resultEvent({ amounts = [], ...event }: DealEvent): TimelineEvent {
  const { id, date, topic, title, status, source } = event;
  return {
    ...{ id, date, topic, status, source },
    title: localized(title, 'en'),
    amounts: amounts.map(({ value, unit, bound }) => ({ value, unit, ...(bound && { bound }) })),
  };
}

/** The events asked for, in order, or all that stands in the way. */
export function computeTimeline(asked: TimelineScenario, data: EventFigures): TimelineAnswer {
  const refusals = refusalsOf(asked, data);
  if (Object.keys(refusals).length) return { ok: false, refusals };
  const names = words(asked.events);
  const selected = data.events
    .filter(({ id, topic }) => names.length === 0 || names.includes(id) || names.includes(topic))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const from = asked.from || (selected[0]?.date ?? '');
  const to = asked.to || (selected.at(-1)?.date ?? '');
  const within = selected.filter(({ date }) => date >= from && date <= to);
  const chosen = words(asked.topic);
  const shown = within.filter(({ topic }) => chosen.length === 0 || chosen.includes(topic));
  if (shown.length === 0) {
    const field = within.length ? 'topic' : asked.to ? 'to' : 'from';
    return { ok: false, refusals: { [field]: refuse('no-events', field) } };
  }
  const on = asked.on || null;
  const result: TimelineResult = {
    from,
    to,
    topics: topicsOf(shown),
    on,
    latest: shown.findLast(({ date }) => on === null || date <= on)?.id ?? null,
    events: shown.map(resultEvent),
    knownThrough: data.knownThrough,
  };
  const offered = topicsOf(selected).map((id) => ({
    id,
    count: within.filter(({ topic }) => topic === id).length,
  }));
  return { ok: true, result: freezeDeep(result), shown, offered };
}

/**
 * The first picture of a page whose settings cannot all be used: the same without those that were refused, so that a reader sees more
 * than a complaint; with every refusal on the way.
 */
export function computeUsable(
  asked: TimelineScenario,
  data: EventFigures,
): { readonly answer: TimelineAnswer; readonly refusals: Readonly<Record<string, Refusal>> } {
  let usable = asked;
  let refusals: Readonly<Record<string, Refusal>> = {};
  for (;;) {
    const answer = computeTimeline(usable, data);
    if (answer.ok) return { answer, refusals };
    const fresh = Object.keys(answer.refusals).filter((name) => !(name in refusals));
    refusals = { ...answer.refusals, ...refusals };
    if (fresh.length === 0) return { answer, refusals };
    for (const name of fresh) usable = { ...usable, [name]: '' };
  }
}
