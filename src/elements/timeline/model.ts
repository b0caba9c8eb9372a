import { isDay } from '../../core/model/days.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import { isDisputed, isFirm } from '../../core/model/status.js';
import type { MarkLook } from '../../charts/lanes.js';
import type { EventFigures } from '../../data/events/figures.js';
import type { DealEvent } from '../../data/events/schema.js';
import { localized } from '../../localize/localized.js';
import type { Computation } from '../../ui/compute-with-fallback.js';
import { words } from '../../ui/words.js';
import type { Computed, TimelineEvent, TimelineResult, TimelineScenario } from './types.js';

/** An author's data is checked by the schema of the built-in data, which is fetched only then. */
export async function checkOwnData(json: unknown) {
  const [{ eventDataset }, { checkOwnDataset }] = await Promise.all([
    import('../../data/events/schema.js'),
    import('../check-own-data.js'),
  ]);
  const builtIn = async () => (await import('../../data/events/index.js')).events;
  return checkOwnDataset(eventDataset, json, 'data/events', builtIn);
}

/** How certain an event is, as its mark shows it. */
export function lookOf({ status }: Pick<DealEvent, 'status'>): MarkLook {
  if (isFirm(status)) return 'full';
  return isDisputed(status) ? 'struck' : 'open';
}

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
  for (const field of ['from', 'to', 'date'] as const)
    if (asked[field] && !isDay(asked[field]))
      refusals[field] = refuseGiven('invalid-date', field, asked[field]);
  const { from, to } = asked;
  if (from && to && !('from' in refusals || 'to' in refusals) && from > to)
    refusals['to'] = refuse('reversed', 'to');
  const topics = topicsOf(data.events);
  const names = new Set([...topics, ...data.events.map(({ id }) => id)]);
  const unknown = words(asked.events).filter((name) => !names.has(name));
  if (unknown.length) refusals['events'] = refuseGiven('unknown-event', 'events', unknown.join(' '));
  const strange = words(asked.topics).filter((name) => !topics.includes(name));
  if (strange.length) refusals['topics'] = refuseGiven('unknown-topic', 'topics', strange.join(' '));
  return refusals;
}

function resultEvent(event: DealEvent): TimelineEvent {
  const { id, date, topic, title, status, source, amounts = [], relation } = event;
  return {
    ...{ id, date, topic, status, source },
    title: localized(title, 'en'),
    amounts: amounts.map(({ value, unit, bound, label }) => ({
      ...{ value, unit },
      ...(bound && { bound }),
      ...(label !== undefined && { label: localized(label, 'en') }),
    })),
    ...(relation && { relation }),
  };
}

function countsOf(shown: readonly DealEvent[], date: string | null): Computed['counts'] {
  const of = (look: MarkLook) => shown.filter((event) => lookOf(event) === look).length;
  return {
    full: of('full'),
    open: of('open'),
    struck: of('struck'),
    all: shown.length,
    byDate: shown.filter((event) => date === null || event.date <= date).length,
  };
}

/** The events asked for, in order, or all that stands in the way. */
export function computeTimeline(asked: TimelineScenario, data: EventFigures): Computation<Computed> {
  const refusals = refusalsOf(asked, data);
  if (Object.keys(refusals).length) return { ok: false, refusals };
  const names = words(asked.events);
  const selected = data.events
    .filter(({ id, topic }) => names.length === 0 || names.includes(id) || names.includes(topic))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const from = asked.from || (selected[0]?.date ?? '');
  const to = asked.to || (selected.at(-1)?.date ?? '');
  const within = selected.filter((event) => event.date >= from && event.date <= to);
  const chosen = words(asked.topics);
  const shown = within.filter(({ topic }) => chosen.length === 0 || chosen.includes(topic));
  if (shown.length === 0) {
    const field = within.length ? 'topics' : asked.to ? 'to' : 'from';
    return { ok: false, refusals: { [field]: refuse('no-events', field) } };
  }
  const date = asked.date || null;
  const result: TimelineResult = {
    from,
    to,
    topics: topicsOf(shown),
    date,
    latest: shown.findLast((event) => date === null || event.date <= date)?.id ?? null,
    events: shown.map(resultEvent),
    knownThrough: data.knownThrough,
  };
  const offered = topicsOf(selected).map((id) => ({
    id,
    count: within.filter(({ topic }) => topic === id).length,
  }));
  return {
    ok: true,
    computed: { result: freezeDeep(result), shown, offered, counts: countsOf(shown, date) },
  };
}
