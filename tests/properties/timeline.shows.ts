import fc from 'fast-check';
import type { TimelineResult } from '../../src/classes.js';
import { isCurrency } from '../../src/core/numbers/format.js';
import { dateFormat } from '../../src/core/numbers/intl.js';
import { ownEvents } from '../fixtures/own-events.js';
import { READERS } from '../helpers/random-scenario.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import type { Description, View } from './description.js';

type TimelineView = View<TimelineResult>;
type Event = TimelineResult['events'][number];

/** How certain an event is, by its status: which mark it has and where it is counted. */
const CERTAIN = new Set(['in force', 'decided', 'actual', 'enacted budget', 'contracted']);
const STRUCK = new Set(['disputed', 'ended', 'partly ended']);
const certaintyOf = ({ status }: Event) =>
  CERTAIN.has(status) ? 'full' : STRUCK.has(status) ? 'struck' : 'open';

/** The amounts of an event, and the words that say how they belong together. */
function amounts({ amounts: all, relation }: Event, { write: w, ja }: TimelineView) {
  const written = all.map(({ value, unit }, at) =>
    unit === 'percent'
      ? // Of a range of percentages, the sign is said once.
        relation === 'range' && at === 0
        ? w.number(value)
        : w.percent(value)
      : isCurrency(unit)
        ? w.compact(value, unit)
        : w.number(value),
  );
  const says =
    relation === 'change'
      ? / → /
      : relation === 'range'
        ? /\d[–〜]\d/
        : relation === 'parts'
          ? ja
            ? /.と./
            : / of .+ and .+ of /
          : /^/;
  return { written, says };
}

function answer(view: TimelineView): Expected {
  const { result: r, write: w, locale, ja } = view;
  const month = (day = '') => dateFormat(locale, { year: 'numeric', month: 'long' }).format(new Date(day));
  const [first, last] = [month(r.events[0]?.date), month(r.events.at(-1)?.date)];
  const period = first === last ? [first] : [first, last];
  const count = w.count(r.events.length);
  const start = ja ? [...period, count] : [count, ...period];
  const latest = r.events.find(({ id }) => id === r.latest);
  if (!latest) return numbers(...start, w.date(r.date ?? ''));
  if (r.date === null) return numbers(...start, w.date(latest.date), ANY);
  const happened = r.events.filter(({ date }) => date <= (r.date ?? '')).length;
  // All of them would be no news.
  if (happened === r.events.length) return numbers(...start, w.date(r.date), ANY);
  const by = w.count(happened);
  return ja ? numbers(...start, w.date(r.date), by, ANY) : numbers(...start, by, w.date(r.date), ANY);
}

function countedByCertainty({ result: r, write: w }: TimelineView): Record<string, Expected> {
  const all = w.count(r.events.length);
  return Object.fromEntries(
    ['full', 'open', 'struck'].flatMap((kind): [string, Expected][] => {
      const count = w.count(r.events.filter((event) => certaintyOf(event) === kind).length);
      return [
        [`figure ${kind}`, count],
        [`figure ${kind} exact`, count],
        [`figure ${kind} detail`, numbers(all)],
      ];
    }),
  );
}

/** Scenarios that a reader may set, and what the timeline shows of their result. */
export const timeline: Description<TimelineResult> = {
  tag: 'impact-timeline',
  attributes: READERS['impact-timeline']!,
  currencyOf: () => 'USD',
  own: ownEvents,
  ownAttributes: {
    topics: fc.constantFrom('tariffs', 'investment'),
    date: fc.constantFrom('1920-03-01', '1921-01-01', '1900-01-01'),
  },
  shows: (view) => {
    const { result: r, write: w } = view;
    const strip = view.figure.drawings.findIndex(({ labels }) => labels.length > 0);
    return {
      texts: {
        'sentence answer': answer(view),
        ...countedByCertainty(view),
        ...Object.fromEntries(
          r.events.flatMap((event): [string, Expected][] => [
            [`table row ${event.id}`, w.date(event.date)],
            [`table ${event.id} amounts`, saying(amounts(event, view).says, ...amounts(event, view).written)],
            [`table ${event.id} what`, numbers(ANY)],
            [
              `drawing ${strip} mark ${event.id} text?`,
              numbers(w.date(event.date), ANY, ...amounts(event, view).written),
            ],
          ]),
        ),
      },
      also: (place) => {
        if (place === 'known') return numbers(w.date(r.knownThrough));
        if (/^drawing \d+ label date$/.test(place)) return w.date(r.date ?? '');
        return /label axis|label [a-z]+$| (status|source|topic)$|^legend|^echo/.test(place)
          ? numbers(ANY)
          : undefined;
      },
    };
  },
};
