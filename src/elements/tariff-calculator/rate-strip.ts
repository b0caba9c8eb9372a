import { rateHistory, rateOn, type ScheduleGoods } from '../../core/tariff/tariff-schedule.js';
import { formatDate } from '../../core/numbers/format.js';
import { decimal } from '../../core/numbers/decimal.js';
import { timeScale, type Knob, type StepsOverTime } from '../../charts/steps-over-time.js';
import type { TimeMark } from '../../charts/time-ticks.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { TariffMessages } from '../../localize/en/tariff.js';
import { writers, type Writer } from './view.js';

const DAY_MS = 86_400_000;

/** The number of a day, counted from 1 January 1970. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(Math.round(day) * DAY_MS).toISOString().slice(0, 10);
}

/** Where the strip begins when the data do not say: shortly before the first of the new duties. */
const FIRST_DAY = '2025-01-01';

/** The first day of each quarter within the domain, the year named in January and on the first tick. */
function quarters([first, last]: readonly [number, number], locale: string): TimeMark[] {
  const marks: TimeMark[] = [];
  const years = (last - first) / 366;
  const step = years <= 6 ? 3 : 12 * Math.ceil(years / 12); // a far date must not mean thousands of marks
  const start = new Date(first * DAY_MS);
  for (let month = Math.ceil(start.getUTCMonth() / 3) * 3; ; month += step) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS;
    if (day > last) return marks;
    if (day >= first) marks.push({ day, label: formatDate(dateOfDay(day), locale, 'month') });
  }
}

export interface StripInput {
  readonly data: TariffRates;
  readonly goods: ScheduleGoods;
  readonly fromOn: string;
  readonly on: string;
  readonly width: number;
  readonly rtl: boolean;
  readonly fixed: boolean;
}

/** The rate of the goods over time, with both dates on it. */
export function rateStrip(input: StripInput, writer: Writer): StepsOverTime {
  const { data, goods, fromOn, on, width, rtl, fixed } = input;
  const { messages, locale } = writer;
  const { date, percent } = writers(writer);
  const first =
    [data.knownFrom ?? FIRST_DAY, FIRST_DAY, fromOn, on].sort()[data.knownFrom === undefined ? 1 : 0] ??
    FIRST_DAY;
  const last = [data.knownThrough, fromOn, on].sort().at(-1) ?? on;
  const domain = [dayNumber(first), dayNumber(last)] as const;
  const knob = (id: 'before' | 'after', day: string): Knob => {
    const rate = rateOn(data, { ...goods, date: day });
    const known = rate.ok ? percent(rate.rate) : messages.strip.unknown;
    return {
      id,
      day: dayNumber(day),
      exact: rate.ok ? rate.rate : undefined,
      value: rate.ok ? decimal(rate.rate).toNumber() : null,
      name: messages.strip.knob[id],
      label: `${messages.fields[id]} ${known}`,
      text: messages.strip.value(date(day), known),
    };
  };
  return {
    width,
    rtl,
    fixed,
    domain,
    stretches: rateHistory(data, goods, first, last).map(({ from, to, rate }) => ({
      from: dayNumber(from),
      to: Math.min(dayNumber(to) + 1, domain[1]),
      value: decimal(rate).toNumber(),
    })),
    ticks: quarters(domain, locale),
    knobs: [knob('before', fromOn), knob('after', on)],
  };
}

/** The strip as it is drawn, and what it was drawn from. */
export interface DrawnStrip {
  readonly input: StripInput;
  readonly drawing: StepsOverTime;
}

/** {@link rateStrip} with its arguments one by one, so that it can be remembered; null where the rates have no dates. */
export function drawnStrip(
  data: TariffRates,
  goods: ScheduleGoods,
  fromOn: string | null,
  on: string | null,
  width: number,
  rtl: boolean,
  locale: string,
  messages: TariffMessages,
  fixed: boolean,
): DrawnStrip | null {
  if (fromOn === null || on === null) return null;
  const input = { data, goods, fromOn, on, width, rtl, fixed };
  return { input, drawing: rateStrip(input, { locale, messages, currency: 'USD' }) };
}

/** Where a key moves a date: a day, the next or previous change of the rate, or an end of the strip. Undefined for other keys. */
export function movedByKey(key: string, day: number, input: StripInput): number | undefined {
  const { data, goods, rtl } = input;
  const here = rateOn(data, { ...goods, date: dateOfDay(day) });
  const step = rtl ? -1 : 1;
  const strip = {
    ArrowRight: day + step,
    ArrowLeft: day - step,
    ArrowUp: day + 1,
    ArrowDown: day - 1,
    PageUp: here.ok && here.nextChange !== null ? dayNumber(here.nextChange) : day,
    PageDown: here.ok && here.previousChange !== null ? dayNumber(here.previousChange) - 1 : day,
  };
  return key in strip ? strip[key as keyof typeof strip] : undefined;
}

/** The day under a pointer. */
export function dayAtPointer(
  event: PointerEvent,
  drawing: Element,
  strip: Pick<StepsOverTime, 'width' | 'rtl' | 'domain'>,
): number {
  const box = drawing.getBoundingClientRect();
  const pixel = ((event.clientX - box.left) / (box.width || 1)) * strip.width;
  const [first, last] = strip.domain;
  return Math.min(Math.max(Math.round(timeScale(strip).invert(pixel)), first), last);
}
