import { addDays, type IsoDate } from '../../core/model/days.js';
import type { Refusal } from '../../core/model/outcome.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { rateHistory, rateOn, type ScheduleGoods } from '../../core/tariff/tariff-schedule.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { RateHistory, Side, Sides, TariffScenario } from './types.js';

/** A refusal by the schedule, under its field of the element and with the day that it is about. */
function refused(refusal: Refusal, dateField: 'fromDate' | 'toDate', date: IsoDate): Sides {
  const { field = 'date' } = refusal;
  return {
    ok: false,
    refusals: {
      [field === 'date' ? dateField : field]: { ...refusal, details: { ...refusal.details, date } },
    },
  };
}

/** The goods as the schedule is asked for them; null for custom rates. */
export function goodsOf(
  product: string | null,
  origin: string,
  quota: string,
  mfnRate: DecimalString | null,
): ScheduleGoods | null {
  if (product === null) return null;
  return {
    product,
    origin,
    quota: quota === 'in' || quota === 'over' ? quota : undefined,
    ...(mfnRate === null ? {} : { mfnRate }),
  };
}

/** Both sides from the schedule. Without a day to compare with, the rate is compared with the one that it replaced, or with the first one known. */
export function sidesFromSchedule(
  data: TariffRates,
  goods: ScheduleGoods,
  givenFromDate: IsoDate | null,
  givenToDate: IsoDate | null,
): Sides {
  const toDate = givenToDate ?? data.knownThrough;
  const after = rateOn(data, { ...goods, date: toDate });
  if (!after.ok) return refused(after, 'toDate', toDate);
  const replaced = after.previousChange === null ? after.knownSince : addDays(after.previousChange, -1);
  const fromDate = givenFromDate ?? replaced;
  const before = rateOn(data, { ...goods, date: fromDate });
  if (!before.ok) return refused(before, 'fromDate', fromDate);
  return {
    ok: true,
    before: { date: fromDate, layers: before.layers, inForce: before },
    after: { date: toDate, layers: after.layers, inForce: after },
  };
}

/** Both sides from custom rates. */
export function customSides({ fromRate, toRate }: Pick<TariffScenario, 'fromRate' | 'toRate'>): Sides {
  const side = (rate: DecimalString): Side => ({
    date: null,
    layers: [{ id: 'rate', rate }],
    inForce: null,
  });
  return { ok: true, before: side(fromRate), after: side(toRate) };
}

/** The history begins here at the latest: shortly before the first of the new duties. */
const FIRST_DAY = '2025-01-01';

/** The rate of the goods over time, around both days; null for custom rates. */
export function historyOf(
  data: TariffRates,
  goods: ScheduleGoods | null,
  before: Side,
  after: Side,
): RateHistory | null {
  if (!goods || !before.inForce || !after.inForce || before.date === null || after.date === null) return null;
  const days = [before.date, after.date];
  const [first = FIRST_DAY] = [data.knownFrom ?? FIRST_DAY, FIRST_DAY, ...days].sort();
  const last = [data.knownThrough, ...days].sort().at(-1) ?? data.knownThrough;
  return {
    first,
    last,
    periods: rateHistory(data, goods, first, last),
    before: { ...before.inForce, date: before.date },
    after: { ...after.inForce, date: after.date },
  };
}
