import { usFiscalYear, type IsoDate } from '../../core/model/days.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import { decimal } from '../../core/numbers/decimal.js';
import type { FeeRates, TariffChangeInput } from '../../core/tariff/tariff-change.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Computed, Side, TariffScenario } from './types.js';

/** The fee rates of the fiscal year of a day of entry. */
function feeRates({ fees }: TariffRates, day: IsoDate): FeeRates | undefined {
  const year = usFiscalYear(day);
  const limits = fees?.merchandiseProcessing.limits.find(({ fiscalYear }) => fiscalYear === year);
  if (!fees || !limits) return undefined;
  const { minimum, maximum, informal } = limits;
  return {
    mpf: { rate: fees.merchandiseProcessing.rate, minimum, maximum, ...(informal ? { informal } : {}) },
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
  const first = feeRates(data, before.date ?? data.knownThrough);
  const second = feeRates(data, after.date ?? data.knownThrough);
  if (!first || !second) return refuse('no-fees-for-date', 'fees');
  const entries = decimal(scenario.entries).toNumber();
  return { transport: scenario.transport, entries, before: first, after: second };
}

/** The fee limits that were used: those of the fiscal years of both days. */
export function feeLimits({ before, after }: Computed, { fees, knownThrough }: TariffRates) {
  const years = [before, after].map(({ date }) => usFiscalYear(date ?? knownThrough));
  return (fees?.merchandiseProcessing.limits ?? []).filter(({ fiscalYear }) => years.includes(fiscalYear));
}
