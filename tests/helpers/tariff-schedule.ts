import {
  rateOn,
  type RateInForce,
  type ScheduleQuery,
  type ScheduleRow,
  type TariffSchedule,
} from '../../src/core/tariff/tariff-schedule.js';
import { tariffs } from '../../src/data/tariffs/index.js';

/** The rate that answers a query, which must not be refused. */
export function inForce(query: ScheduleQuery, schedule: TariffSchedule = tariffs): RateInForce {
  const found = rateOn(schedule, query);
  if (!found.ok) throw new Error(`${found.reason} for ${JSON.stringify(query)}`);
  return found;
}

/** The combined rates of some days. */
export const rates = (query: Omit<ScheduleQuery, 'date'>, ...days: string[]) =>
  days.map((date) => inForce({ ...query, date }).rate);

/** A row of an invented schedule. */

export const row = (
  from: string,
  to: string | null,
  rate: string,
  rest: Partial<ScheduleRow> = {},
): ScheduleRow => ({
  id: `r-${from}`,
  product: 'p',
  origin: 'JP',
  rule: { kind: 'add-on', rate },
  from,
  to,
  act: 'Act',
  heading: '',
  source: 's',
  status: 'in force',
  ...rest,
});

/** An invented schedule of one kind of goods, which knows nothing of the European Union. */
export const small = (...rows: ScheduleRow[]): TariffSchedule => ({
  knownThrough: '2030-01-01',
  products: [{ id: 'p', mfnRate: null }],
  origins: [{ id: 'JP' }, { id: 'EU' }],
  rows,
});
