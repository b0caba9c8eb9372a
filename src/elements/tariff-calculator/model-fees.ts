import { usFiscalYear, type IsoDate } from '../../core/model/days.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import { decimal } from '../../core/numbers/decimal.js';
import type { FeeRates, TariffChangeInput } from '../../core/tariff/tariff-change.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Computed, Side, TariffScenario } from './types.js';

/** Whether the preference that a rate rests on takes the processing fee away. */
function isExempt({ fees }: TariffRates, { inForce }: Side, day: IsoDate): boolean {
  const exemptions = fees?.merchandiseProcessing.exemptions ?? [];
  return exemptions.some(({ id, from }) => id === inForce?.row.preference && from <= day);
}

/** The fee rates of the fiscal year of a day of entry. */
function feeRates(data: TariffRates, side: Side): FeeRates | undefined {
  const { fees } = data;
  const day = side.date ?? data.knownThrough;
  const year = usFiscalYear(day);
  const limits = fees?.merchandiseProcessing.limits.find(({ fiscalYear }) => fiscalYear === year);
  if (!fees || !limits) return undefined;
  const { minimum, maximum, informal } = limits;
  return {
    mpf: {
      rate: fees.merchandiseProcessing.rate,
      minimum,
      maximum,
      ...(informal ? { informal: { limit: informal.limit, fee: informal.fee } } : {}),
      exempt: isExempt(data, side, day),
    },
    hmf: { rate: fees.harborMaintenance.rate },
  };
}

/** The fees of both sides; undefined where none are asked for. */
export function feesOf(
  scenario: TariffScenario,
  before: Side,
  after: Side,
  data: TariffRates,
): TariffChangeInput['fees'] | Refusal {
  if (!scenario.fees) return undefined;
  if (scenario.currency !== 'USD') return refuse('fees-in-dollars', 'fees');
  const first = feeRates(data, before);
  const second = feeRates(data, after);
  if (!first || !second) return refuse('no-fees-for-date', 'fees');
  const entries = decimal(scenario.entries).toNumber();
  return { transport: scenario.transport, entries, before: first, after: second };
}

/** The fiscal years of both days; of the newest known day where there are none. */
export const feeYears = (before: Side, after: Side, { knownThrough }: TariffRates): [string, string] => [
  String(usFiscalYear(before.date ?? knownThrough)),
  String(usFiscalYear(after.date ?? knownThrough)),
];

/** The fee limits that were used: those of the fiscal years of both days. */
export function feeLimits({ before, after }: Computed, data: TariffRates) {
  const years = feeYears(before, after, data);
  const limits = data.fees?.merchandiseProcessing.limits ?? [];
  return limits.filter(({ fiscalYear }) => years.includes(String(fiscalYear)));
}

/** The preferences behind what is shown that take the processing fee away. */
export function feeExemptions({ before, after, result }: Computed, { fees }: TariffRates) {
  const kinds = [result.fees?.entryBefore, result.fees?.entryAfter];
  const used = [before, after].flatMap(({ inForce }, at) =>
    kinds[at] === 'exempt' ? [inForce?.row.preference] : [],
  );
  return (fees?.merchandiseProcessing.exemptions ?? []).filter(({ id }) => used.includes(id));
}
