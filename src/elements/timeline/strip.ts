import { placeLanes, type PlacedLanes } from '../../charts/lanes.js';
import type { TimeMark } from '../../charts/time-ticks.js';
import { dayNumber } from '../../core/model/days.js';
import { formatDate } from '../../core/numbers/format.js';
import { eventSentence, lookOf, writers, type Answered, type Writer } from './view.js';

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
export function placedStrip(
  { result, shown }: Answered,
  width: number,
  rtl: boolean,
  writer: Writer,
): PlacedLanes | null {
  const { from, to, on, topics } = result;
  if (width < ROOM || from === to) return null;
  const { topic, date } = writers(writer);
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
          chosen: event.date === on,
          text: eventSentence(event, writer),
        })),
    })),
    ticks: monthTicks(from, to, width, writer.locale),
    line: on !== null && on >= from && on <= to ? { day: dayNumber(on), label: date(on) } : null,
  });
}
