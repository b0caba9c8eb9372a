import { placeLanes, type PlacedLanes } from '../../charts/lanes.js';
import type { TimeMark } from '../../charts/time-ticks.js';
import { dayNumber } from '../../core/model/days.js';
import { formatDate } from '../../core/numbers/format.js';
import { lookOf } from './model.js';
import { eventSentence, formatters } from './text.js';
import type { Computed, TextContext } from './types.js';

/** The width from which a drawing to scale is more than the list with its rail. */
const ROOM = 480;
/** Room for the label of a month. */
const LABEL = 84;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];

/** First days of months, as near to each other as the width has room for. */
function monthTicks(from: string, to: string, width: number, locale: string): TimeMark[] {
  const month = (date: string) => parseInt(date.slice(0, 4), 10) * 12 + parseInt(date.slice(5, 7), 10) - 1;
  const [first, last] = [month(from), month(to)];
  const step = STEPS.find((one) => ((last - first) / one) * LABEL <= width) ?? 12000;
  const ticks: TimeMark[] = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const year = String(Math.floor(at / 12)).padStart(4, '0');
    const date = `${year}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (date >= from) ticks.push({ day: dayNumber(date), label: formatDate(date, locale, 'month') });
  }
  return ticks;
}

/** The events to scale, a lane a topic; null where there is no room for it, or nothing to compare. */
export function placedLanes(
  { result, shown }: Computed,
  width: number,
  rtl: boolean,
  context: TextContext,
): PlacedLanes | null {
  const { from, to, date: chosen, topics } = result;
  if (width < ROOM || from === to) return null;
  const { topic, date } = formatters(context);
  return placeLanes({
    width,
    rtl,
    domain: [dayNumber(from), dayNumber(to)],
    lanes: topics.map((id) => ({
      id,
      name: topic(id),
      marks: shown
        .filter((event) => event.topic === id)
        .map((event) => ({
          id: event.id,
          day: dayNumber(event.date),
          look: lookOf(event),
          chosen: event.date === chosen,
          text: eventSentence(event, context),
        })),
    })),
    ticks: monthTicks(from, to, width, context.locale),
    line:
      chosen !== null && chosen >= from && chosen <= to
        ? { day: dayNumber(chosen), label: date(chosen) }
        : null,
  });
}
