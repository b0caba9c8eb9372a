import { isDay } from '../../core/model/days.js';
import { freezeDeep, memoizeLast } from '../../core/model/memoize.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import { Decimal, decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import { isCurrency } from '../../core/numbers/format.js';
import { tariffChange, type TariffChange } from '../../core/tariff/tariff-change.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { feeExemptions, feeLimits, feesOf, feeYears } from './model-fees.js';
import { rowsOf } from './model-rows.js';
import { shownAmounts } from './model-shown.js';
import { customSides, goodsOf, historyOf, sidesFromSchedule } from './model-sides.js';
import type { Computed, Direction, TariffOutcome, TariffResult, TariffScenario, Total } from './types.js';

/** What a form gets of a result: the value under the element's own name, the others under `name-…`. */
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

/** The field of the element in which an input of the model is entered: `before[0].rate` in `fromRate`, `fees.entries` in `entries`. */
function fieldOf(input: string): string {
  const [first = input, second] = input.split(/[.[]/);
  if (first === 'before') return 'fromRate';
  if (first === 'after') return 'toRate';
  return first === 'fees' && (second === 'entries' || second === 'transport') ? second : first;
}

const refused = (refusal: Refusal): TariffOutcome => ({
  ok: false,
  refusals: { [fieldOf(refusal.field ?? 'importValue')]: refusal },
});

function directionOf(saving: DecimalString): Direction {
  const change = decimal(saving);
  return change.isZero() ? 'same' : change.isNegative() ? 'added' : 'saved';
}

/** What the total adds up: only with freight and fees is it a landed cost. */
function totalOf({ freight, fees }: TariffScenario, { carriage }: TariffChange): Total {
  if (fees && freight !== null) return 'landed';
  return fees ? 'fees' : carriage === '0' ? 'duty' : 'carriage';
}

/** The year of the imports where the value is a ready one of the data that stands for a year. */
function importsOf(scenario: TariffScenario, data: TariffRates): string | null {
  const { importValue, currency, product, origin } = scenario;
  const published = data.presets?.find(
    (preset) =>
      preset.unit === currency &&
      (preset.product ?? product) === product &&
      (preset.origin ?? origin) === origin &&
      decimal(preset.value).eq(importValue),
  );
  return published?.year === undefined ? null : String(published.year);
}

/** What is read from the schedule. */
const schedule = { goods: goodsOf, sides: sidesFromSchedule, history: historyOf };

/** The same, each remembering its last answer: typing an amount leaves goods and days alone. */
export const memoizedSchedule = (): typeof schedule => ({
  goods: memoizeLast(goodsOf),
  sides: memoizeLast(sidesFromSchedule),
  history: memoizeLast(historyOf),
});

/** As much of what was given as a reader needs to find it. */
const GIVEN = 80;

/** Computes a scenario: rates from the schedule or custom ones, then the change of the duty. */
export function computeTariff(
  scenario: TariffScenario,
  data: TariffRates,
  { goods: goodsFrom, sides: sidesOn, history } = schedule,
): TariffOutcome {
  const { currency, quantity, freight, insurance } = scenario;
  // Also where custom rates ask for no day: what is given and cannot be used is never passed over.
  for (const field of ['fromDate', 'toDate'] as const) {
    const date = scenario[field];
    if (date !== null && !isDay(date))
      return refused(refuse('invalid-date', field, { date: date.slice(0, GIVEN) }));
  }
  if (!isCurrency(currency)) return refused(refuse('unknown-currency', 'currency'));
  const goods = goodsFrom(scenario.product, scenario.origin, scenario.quota, scenario.mfnRate);
  const sides = goods ? sidesOn(data, goods, scenario.fromDate, scenario.toDate) : customSides(scenario);
  if (!sides.ok) return sides;
  const { before, after } = sides;
  const fees = feesOf(scenario, before, after, data);
  if (fees && 'ok' in fees) return refused(fees);
  const outcome = tariffChange({
    importValue: scenario.importValue,
    before: before.layers,
    after: after.layers,
    rounding: scenario.rounding,
    ...(quantity === null ? {} : { quantity }),
    ...(freight === null ? {} : { freight }),
    ...(insurance === null ? {} : { insurance }),
    ...(fees ? { fees } : {}),
  });
  if (!outcome.ok) return refused(outcome);
  const { ok, ...change } = outcome;
  const rateSteps = [before, after].flatMap(({ inForce }) => inForce?.steps ?? []);
  const result: TariffResult = {
    ...change,
    currency,
    product: goods?.product ?? null,
    origin: goods?.origin ?? null,
    fromDate: before.date,
    toDate: after.date,
    knownThrough: data.knownThrough,
    direction: directionOf(change.saving),
    total: totalOf(scenario, change),
    importsOf: importsOf(scenario, data),
    entries: scenario.entries,
    transport: scenario.transport,
    feeYears: change.fees && feeYears(before, after, data),
    shown: shownAmounts(change, currency),
    rows: rowsOf(change, currency),
    steps: [...rateSteps, ...change.steps],
    carPrice: null,
    whoPays: null,
  };
  const longest = plain(Decimal.max(change.dutyAndFeesBefore, change.dutyAndFeesAfter));
  return {
    ok,
    computed: {
      result: freezeDeep(result),
      before,
      after,
      longest,
      history: history(data, goods, before, after),
    },
  };
}

/** Whether one side is of informal entries. */
export const usesInformal = ({ result: { fees } }: Computed): boolean =>
  fees?.entryBefore === 'informal' || fees?.entryAfter === 'informal';

/** The ids of the sources behind what is shown: the rules of both days, the fees, the chosen preset. */
export function sourceIds(computed: Computed, data: TariffRates, presetId: string | null): string[] {
  const rows = [computed.before, computed.after].flatMap(({ inForce }) => (inForce ? [inForce.row] : []));
  const ids = rows.flatMap((row) => [row.source, ...(row.furtherSources ?? [])]);
  if (computed.result.fees && data.fees) {
    const { merchandiseProcessing: mpf, harborMaintenance: hmf } = data.fees;
    ids.push(mpf.source);
    for (const { source, informal } of feeLimits(computed, data))
      ids.push(
        source,
        ...(informal?.source !== undefined && usesInformal(computed) ? [informal.source] : []),
      );
    for (const { source, furtherSources = [] } of feeExemptions(computed, data))
      ids.push(source, ...furtherSources);
    ids.push(hmf.source);
  }
  const preset = data.presets?.find(({ id }) => id === presetId)?.source;
  return [...new Set(preset === undefined ? ids : [...ids, preset])];
}
