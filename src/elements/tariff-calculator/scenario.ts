import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { DutyRounding } from '../../core/tariff/duty-rounding.js';
import { usFiscalYear } from '../../core/model/days.js';
import { isCurrency } from '../../core/numbers/format.js';
import { freezeDeep } from '../../core/model/freeze-deep.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import type { Step } from '../../core/model/steps.js';
import { tariffChange, type FeeRates, type TariffChange } from '../../core/tariff/tariff-change.js';
import {
  rateOn,
  type RateInForce,
  type RateLayer,
  type ScheduleGoods,
} from '../../core/tariff/tariff-schedule.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { NumberName } from './entries.js';

/** What is asked: every entry read, nothing yet computed. */
export interface TariffScenario {
  readonly importValue: DecimalString;
  readonly currency: string;
  /** The goods whose rates come from the schedule; null when the rates are given by hand. */
  readonly goods: ScheduleGoods | null;
  /** Days of entry before and after; null for the newest known day and for the day before its last change. */
  readonly fromOn: string | null;
  readonly on: string | null;
  /** Rates by hand, in percent. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  readonly quantity: DecimalString | null;
  readonly freight: DecimalString | null;
  readonly insurance: DecimalString | null;
  readonly fees: boolean;
  readonly transport: 'ocean' | 'air';
  /** A whole number of 1 or more. */
  readonly entries: DecimalString;
  readonly rounding: DutyRounding;
}

/** One side of the comparison: its date (where there is one), its layers, and the rule behind them. */
export interface Side {
  readonly on: string | null;
  readonly layers: readonly RateLayer[];
  readonly inForce: RateInForce | null;
}

/** The result of `<impact-tariff-calculator>`. Money in whole units of `currency`, rates and shares in percent, all as decimal strings. */
export interface TariffResult extends TariffChange {
  readonly currency: string;
  /** Id of the goods in the schedule; null when the rates were given by hand. */
  readonly product: string | null;
  readonly origin: string | null;
  /** Days of entry that the rates were taken for; null when they were given by hand. */
  readonly fromOn: string | null;
  readonly on: string | null;
  /** Last day for which the schedule was checked. */
  readonly knownThrough: string;
  readonly steps: readonly Step[];
}

/** What a form is handed of a result: the value under the element's own name, the others under `name-…`. */
export const formEntries = ({
  importValue,
  fromRate,
  toRate,
  dutyBefore,
  dutyAfter,
  saving,
}: TariffResult): Record<string, string> => ({
  '': importValue,
  'from-rate': fromRate,
  'to-rate': toRate,
  'duty-before': dutyBefore,
  'duty-after': dutyAfter,
  saving,
});

/** The answer, or every entry that stands in its way. */
export type TariffAnswer =
  | { readonly ok: true; readonly result: TariffResult; readonly before: Side; readonly after: Side }
  | { readonly ok: false; readonly refusals: Readonly<Record<string, Refusal>> };

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Both sides of the comparison, or what stands in their way. */
export type Sides =
  | { readonly ok: true; readonly before: Side; readonly after: Side }
  | { readonly ok: false; readonly refusals: Readonly<Record<string, Refusal>> };

/** A refusal with the day it is about, for its words. */
function onDay(refusal: Refusal, on: string): Refusal {
  return { ...refusal, details: { ...refusal.details, on } };
}

/** The field of the element in which an input of the model is entered (`before[0].rate` in `fromRate`). */
function fieldOf(input: string): string {
  if (/^(before|after)\[/.test(input)) return input.startsWith('before') ? 'fromRate' : 'toRate';
  return /^fees\.(entries|transport)$/.exec(input)?.[1] ?? input.replace(/\..*/, '');
}

/** The element's settings and entries as a scenario: days that are not given and rates that are not needed filled in. */
export function scenarioOf(
  settings: Pick<TariffScenario, 'currency' | 'fees' | 'transport' | 'rounding'> & {
    readonly fromOn: string | undefined;
    readonly on: string | undefined;
  },
  entries: NumberEntries<NumberName>,
  goods: ScheduleGoods | null,
): TariffScenario {
  const { currency, fees, transport, rounding, fromOn, on } = settings;
  return {
    importValue: entries.needed('importValue'),
    fromRate: entries.needed('fromRate'),
    toRate: entries.needed('toRate'),
    entries: entries.needed('entries'),
    quantity: entries.value('quantity'),
    freight: entries.value('freight'),
    insurance: entries.value('insurance'),
    fromOn: fromOn || null,
    on: on || null,
    goods,
    currency: currency.toUpperCase(),
    fees,
    transport,
    rounding,
  };
}

/** The goods as the schedule is asked for them. */
export function goodsOf(
  product: string,
  origin: string,
  quota: 'in' | 'over',
  mfnRate: DecimalString | null,
): ScheduleGoods {
  return { product, origin, quota, ...(mfnRate === null ? {} : { mfnRate }) };
}

/** Both sides from the schedule, for the goods and days given. */
export function sidesFromSchedule(
  data: TariffRates,
  goods: ScheduleGoods,
  givenFromOn: string | null,
  givenOn: string | null,
): Sides {
  const on = givenOn ?? data.knownThrough;
  const after = rateOn(data, { ...goods, date: on });
  if (!after.ok)
    return {
      ok: false,
      refusals: { [after.field === 'date' ? 'on' : (after.field ?? 'on')]: onDay(after, on) },
    };
  // Without a date to compare with, the comparison is with the rate that this one replaced.
  const fromOn = givenFromOn ?? (after.previousChange === null ? on : dayBefore(after.previousChange));
  const before = rateOn(data, { ...goods, date: fromOn });
  if (!before.ok)
    return {
      ok: false,
      refusals: { [before.field === 'date' ? 'fromOn' : (before.field ?? 'fromOn')]: onDay(before, fromOn) },
    };
  return {
    ok: true,
    before: { on: fromOn, layers: before.layers, inForce: before },
    after: { on, layers: after.layers, inForce: after },
  };
}

function byHand({ fromRate, toRate }: TariffScenario): Sides {
  const side = (rate: DecimalString): Side => ({ on: null, layers: [{ id: 'rate', rate }], inForce: null });
  return { ok: true, before: side(fromRate), after: side(toRate) };
}

/** The fee rates of the fiscal year of a day of entry. */
function feeRates(data: TariffRates, day: string): FeeRates | undefined {
  const limits = data.fees?.merchandiseProcessing.limits.find(
    ({ fiscalYear }) => fiscalYear === usFiscalYear(day),
  );
  if (!data.fees || !limits) return undefined;
  const { merchandiseProcessing, harborMaintenance } = data.fees;
  return {
    mpf: {
      rate: merchandiseProcessing.rate,
      minimum: limits.minimum,
      maximum: limits.maximum,
      ...(limits.informal ? { informal: limits.informal } : {}),
    },
    hmf: { rate: harborMaintenance.rate },
  };
}

type Fees = Parameters<typeof tariffChange>[0]['fees'];

function feesOf(scenario: TariffScenario, before: Side, after: Side, data: TariffRates): Fees | Refusal {
  if (scenario.currency !== 'USD') return refuse('fees-in-dollars', 'fees');
  const rates = [before, after].map((side) => feeRates(data, side.on ?? data.knownThrough));
  const [first, second] = rates;
  if (!first || !second) return refuse('no-fees-for-date', 'fees');
  return {
    transport: scenario.transport,
    entries: decimal(scenario.entries).toNumber(),
    before: first,
    after: second,
  };
}

/** Computes a scenario: rates from the schedule or by hand, then the change of the duty. A caller may hand in a `fromSchedule` that remembers. */
export function computeTariff(
  scenario: TariffScenario,
  data: TariffRates,
  fromSchedule = sidesFromSchedule,
): TariffAnswer {
  const { currency, goods, quantity, freight, insurance } = scenario;
  const stop = (refusal: Refusal): TariffAnswer => ({
    ok: false,
    refusals: { [fieldOf(refusal.field ?? 'importValue')]: refusal },
  });
  if (!isCurrency(currency)) return stop(refuse('unknown-currency', 'currency'));
  const sides = goods ? fromSchedule(data, goods, scenario.fromOn, scenario.on) : byHand(scenario);
  if (!sides.ok) return sides;
  const { before, after } = sides;
  const fees = scenario.fees ? feesOf(scenario, before, after, data) : undefined;
  if (fees && 'ok' in fees) return stop(fees);
  const change = tariffChange({
    importValue: scenario.importValue,
    before: before.layers,
    after: after.layers,
    rounding: scenario.rounding,
    ...(quantity === null ? {} : { quantity }),
    ...(freight === null ? {} : { freight }),
    ...(insurance === null ? {} : { insurance }),
    ...(fees ? { fees } : {}),
  });
  if (!change.ok) return stop(change);
  const { ok, ...figures } = change;
  const rateSteps = [before, after].flatMap(({ inForce }) => inForce?.steps ?? []);
  const result: TariffResult = {
    ...figures,
    currency,
    product: goods?.product ?? null,
    origin: goods?.origin ?? null,
    fromOn: before.on,
    on: after.on,
    knownThrough: data.knownThrough,
    steps: [...rateSteps, ...change.steps],
  };
  return { ok, result: freezeDeep(result), before, after };
}
