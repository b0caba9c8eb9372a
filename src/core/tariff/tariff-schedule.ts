import { addDays, isDay, type IsoDate } from '../model/days.js';
import { decimal, isDecimalString, plain, type DecimalString } from '../numbers/decimal.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { applyRule, type AppliedRule, type RateRule } from './tariff-rule.js';

export type { IsoDate } from '../model/days.js';
export type { RateLayer, RateRule } from './tariff-rule.js';

/** A duty that is in force between two days, for one product from one origin. */
export interface ScheduleRow {
  readonly id: string;
  /** Id of a product of the schedule. */
  readonly product: string;
  /** ISO 3166 alpha-2 code of the country of origin; `EU` for the European Union. */
  readonly origin: string;
  /** Set where the rate depends on whether a tariff-rate quota still has room. */
  readonly quota?: 'in' | 'over' | undefined;
  readonly rule: RateRule;
  /** First day of entry. */
  readonly from: IsoDate;
  /** Last day of entry, inclusive; null while it is open. */
  readonly to: IsoDate | null;
  /** The legal basis by its name. */
  readonly act: string;
  /** Headings of the tariff schedule; empty where no source names one. */
  readonly heading: string;
  /** The heading of goods whose ordinary rate reaches an inclusive floor by itself, so that nothing is added. */
  readonly headingAtFloor?: string | undefined;
  /** Id of the preference that the goods are entered under, such as a free trade agreement. */
  readonly preference?: string | undefined;
  /** Id of the source that states the rate. */
  readonly source: string;
  /** Ids of sources that confirm the rate or back its note. */
  readonly furtherSources?: readonly string[] | undefined;
  readonly status: string;
}

/** A kind of goods. */
export interface ScheduleProduct {
  readonly id: string;
  /** Ordinary (column 1) rate in percent; null where it differs from good to good and the user has to enter it. */
  readonly mfnRate: DecimalString | null;
}

/** Duties by product, origin and day. */
export interface TariffSchedule {
  /** The day on which the data begin; a rate that starts on it may be older. */
  readonly knownFrom?: IsoDate | undefined;
  /** The last day for which the rows were checked. */
  readonly knownThrough: IsoDate;
  readonly products: readonly ScheduleProduct[];
  readonly origins: readonly { readonly id: string }[];
  readonly rows: readonly ScheduleRow[];
}

/** Goods whose duty is asked for. */
export interface ScheduleGoods {
  readonly product: string;
  readonly origin: string;
  /** Ordinary rate in percent, 0 to 10000: for products without a rate of their own, or in place of it. */
  readonly mfnRate?: DecimalString | undefined;
  readonly quota?: 'in' | 'over' | undefined;
}

/** Which goods, entered on which day. */
export interface ScheduleQuery extends ScheduleGoods {
  readonly date: IsoDate;
}

/** The duty on a day. */
export interface RateInForce extends AppliedRule {
  readonly mfnRate: DecimalString;
  /** Where the ordinary rate comes from: the query, the product, or nowhere (then 0 is assumed, and readers have to see that). */
  readonly mfnBasis: 'given' | 'product' | 'assumed';
  readonly rule: RateRule;
  readonly row: ScheduleRow;
  /** The heading that the goods fall under: of a pair, the one for their ordinary rate. */
  readonly heading: string;
  /** First day of the rule; null if the data begin with it. */
  readonly since: IsoDate | null;
  /** Last day of the rule; null if it is open. */
  readonly until: IsoDate | null;
  /** The day, at or before this one, on which the combined rate last changed; null if no change is known. */
  readonly previousChange: IsoDate | null;
  /** The first of the days before this one for which a rate is known without a gap. */
  readonly knownSince: IsoDate;
  /** The next day on which the combined rate changes; null if no change is known. */
  readonly nextChange: IsoDate | null;
  /** Whether the day is later than the data know: then this is the newest known rate, not the rate of the day. */
  readonly beyondKnown: boolean;
}

/** Why no rate is given. */
export type ScheduleRefusal =
  'unknown-product' | 'unknown-origin' | 'no-data' | 'gap' | 'quota-needed' | 'invalid-date' | 'invalid-rate';

/** A stretch of days with one combined rate; both days are inside it. */
export interface RatePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rate: DecimalString;
  /** The row that the stretch begins with. */
  readonly rowId: string;
}

function follows(row: ScheduleRow, earlier: ScheduleRow): boolean {
  return earlier.to !== null && addDays(earlier.to, 1) === row.from;
}

const HIGHEST_RATE = '10000';

/** A rate that stays exact when another is added to it. */
function isRate(text: DecimalString): boolean {
  if (!isDecimalString(text)) return false;
  const rate = decimal(text);
  return rate.gte(0) && rate.lte(HIGHEST_RATE) && rate.decimalPlaces() <= 30;
}

interface Series {
  /** All rows of the product and origin. */
  readonly all: readonly ScheduleRow[];
  /** Those that the quota of the query lets apply, by date. */
  readonly rows: readonly ScheduleRow[];
  readonly mfnRate: DecimalString;
  readonly mfnBasis: RateInForce['mfnBasis'];
}

function seriesOf(schedule: TariffSchedule, goods: ScheduleGoods): Outcome<Series, ScheduleRefusal> {
  const { product, origin, quota, mfnRate: given } = goods;
  const known = schedule.products.find(({ id }) => id === product);
  if (known === undefined) return refuse('unknown-product', 'product', { product });
  if (!schedule.origins.some(({ id }) => id === origin))
    return refuse('unknown-origin', 'origin', { origin });
  if (given !== undefined && !isRate(given))
    return refuse('invalid-rate', 'mfnRate', { limit: HIGHEST_RATE });
  const all = schedule.rows.filter((row) => row.product === product && row.origin === origin);
  if (all.length === 0) return refuse('no-data', 'origin', { product, origin });
  return {
    ok: true,
    all,
    rows: all
      .filter((row) => row.quota === undefined || row.quota === quota)
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    mfnRate: plain(decimal(given ?? known.mfnRate ?? '0')),
    mfnBasis: given !== undefined ? 'given' : known.mfnRate !== null ? 'product' : 'assumed',
  };
}

const covers = (row: ScheduleRow, day: IsoDate): boolean =>
  row.from <= day && (row.to === null || day <= row.to);

/** Why no row of the series covers the day: a quota has to be named, or nothing is known; then with the nearest days that are known. */
function whyNot(all: readonly ScheduleRow[], date: IsoDate): Outcome<never, ScheduleRefusal> {
  if (all.some((row) => covers(row, date))) return refuse('quota-needed', 'quota');
  const ends = all.flatMap(({ to }) => (to !== null && to < date ? [to] : [])).sort();
  const starts = all.flatMap(({ from }) => (from > date ? [from] : [])).sort();
  const earlier = ends.at(-1);
  const later = starts[0];
  return refuse('gap', 'date', {
    ...(earlier === undefined ? {} : { earlier }),
    ...(later === undefined ? {} : { later }),
  });
}

/** Walks away from a row over rows that join it day by day, as far as the combined rate stays; gives the day of the change. */
function changeFrom(series: Series, at: number, rate: DecimalString, way: 1 | -1): IsoDate | null {
  for (let index = at; ; index += way) {
    const near = series.rows[index];
    const far = series.rows[index + way];
    if (near === undefined || far === undefined) return null;
    const [earlier, later] = way === 1 ? [near, far] : [far, near];
    if (!follows(later, earlier)) return null;
    if (applyRule(far.rule, series.mfnRate).rate !== rate) return later.from;
  }
}

/** The first day of the rows that join one another up to this one. */
function knownSince({ rows }: Series, at: number): IsoDate {
  let first = at;
  for (; first > 0; first -= 1) {
    const [earlier, later] = [rows[first - 1], rows[first]];
    if (!earlier || !later || !follows(later, earlier)) break;
  }
  return rows[first]?.from ?? '';
}

/** The heading of a row for goods with this ordinary rate. */
function headingOf({ rule, heading, headingAtFloor }: ScheduleRow, mfnRate: DecimalString): string {
  const reached = rule.kind === 'inclusive-floor' && decimal(mfnRate).gte(rule.rate);
  return reached ? (headingAtFloor ?? heading) : heading;
}

/**
 * The duty on goods entered on a day, with its layers, legal basis and working.
 *
 * Refuses `invalid-date`, `unknown-product`, `unknown-origin`, `invalid-rate` (not a decimal string from 0 to 10000), `no-data` (nothing on
 * this product from this origin), `gap` (no rule is known for the day; `details` has `earlier`, the last known day before it, and
 * `later`, the first one after it) and `quota-needed` (the rate depends on the quota). A rate is never guessed.
 * Source of the rules: see each row; the inclusive floor is that of Executive Order 14345, sec. 2(a) and 4(a).
 */
export function rateOn(
  schedule: TariffSchedule,
  query: ScheduleQuery,
): Outcome<RateInForce, ScheduleRefusal> {
  const { date } = query;
  if (!isDay(date)) return refuse('invalid-date', 'date');
  const series = seriesOf(schedule, query);
  if (!series.ok) return series;
  const at = series.rows.findIndex((row) => covers(row, date));
  const row = series.rows[at];
  if (row === undefined) return whyNot(series.all, date);
  const applied = applyRule(row.rule, series.mfnRate);
  return {
    ok: true,
    ...applied,
    mfnRate: series.mfnRate,
    mfnBasis: series.mfnBasis,
    rule: row.rule,
    row,
    heading: headingOf(row, series.mfnRate),
    since: row.from === schedule.knownFrom ? null : row.from,
    until: row.to,
    previousChange: changeFrom(series, at, applied.rate, -1),
    knownSince: knownSince(series, at),
    nextChange: changeFrom(series, at, applied.rate, 1),
    beyondKnown: date > schedule.knownThrough,
  };
}

/**
 * The combined rate over a span of days, as stretches in order: for a drawing. Days for which {@link rateOn} gives no rate are absent, so
 * that a gap in the data is a gap in the line; goods that it refuses altogether give an empty list.
 */
export function rateHistory(
  schedule: TariffSchedule,
  goods: ScheduleGoods,
  from: IsoDate,
  to: IsoDate,
): readonly RatePeriod[] {
  const series = seriesOf(schedule, goods);
  if (!series.ok || !isDay(from) || !isDay(to)) return [];
  const periods: RatePeriod[] = [];
  for (const row of series.rows) {
    const first = row.from < from ? from : row.from;
    const last = row.to === null || row.to > to ? to : row.to;
    if (first > last) continue;
    const { rate } = applyRule(row.rule, series.mfnRate);
    const before = periods.at(-1);
    if (before?.rate === rate && addDays(before.to, 1) === first)
      periods[periods.length - 1] = { ...before, to: last };
    else periods.push({ from: first, to: last, rate, rowId: row.id });
  }
  return periods;
}
