import { toPixels } from '../../charts/fraction.js';
import { placeStepsOverTime, type Knob, type PlacedStepsOverTime } from '../../charts/steps-over-time.js';
import type { TimeMark } from '../../charts/time-ticks.js';
import { dateOfDay, dayNumber } from '../../core/model/days.js';
import { formatDate } from '../../core/numbers/format.js';
import type { TariffMessages } from '../../localize/en/tariff.js';
import { formatters } from './text.js';
import type { DrawnHistory, RateHistory } from './types.js';

/** The first day of each quarter within the domain; of each year, or less often, where quarters would be too many. */
function quarters([first, last]: readonly [number, number], locale: string): TimeMark[] {
  const marks: TimeMark[] = [];
  const years = (last - first) / 366;
  const step = years <= 6 ? 3 : 12 * Math.ceil(years / 12);
  const start = new Date(dateOfDay(first));
  for (let month = Math.ceil(start.getUTCMonth() / 3) * 3; ; month += step) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), month, 1)).toISOString().slice(0, 10);
    const day = dayNumber(date);
    if (day > last) return marks;
    if (day >= first) marks.push({ day, label: formatDate(date, locale, 'month') });
  }
}

/** The rate of the goods over time, with both days on it. */
export function drawingOf(
  history: RateHistory,
  width: number,
  rtl: boolean,
  locale: string,
  messages: TariffMessages,
  fixed: boolean,
): PlacedStepsOverTime {
  const { date, percent } = formatters({ locale, messages, currency: '' });
  const domain = [dayNumber(history.first), dayNumber(history.last)] as const;
  const knob = (id: 'before' | 'after'): Knob => {
    const { date: day, rate } = history[id];
    return {
      id,
      exact: rate,
      day: dayNumber(day),
      value: toPixels(rate),
      name: messages.fields[id === 'before' ? 'fromDate' : 'toDate'],
      label: `${messages.fields[id]} ${percent(rate)}`,
      text: messages.rateHistory.value({ date: date(day), rate: percent(rate) }),
    };
  };
  return placeStepsOverTime({
    width,
    rtl,
    fixed,
    domain,
    stretches: history.periods.map(({ from, to, rate }) => ({
      from: dayNumber(from),
      to: Math.min(dayNumber(to) + 1, domain[1]),
      value: toPixels(rate),
    })),
    ticks: quarters(domain, locale),
    knobs: [knob('before'), knob('after')],
  });
}

/** {@link drawingOf} with what it is drawn from; null for custom rates. Arguments one by one, so that the last drawing can be remembered. */
export function drawnHistory(
  history: RateHistory | null,
  ...rest: Parameters<typeof drawingOf> extends [unknown, ...infer Rest] ? Rest : never
): DrawnHistory | null {
  return history && { history, drawing: drawingOf(history, ...rest) };
}
