import { cashWaterfall, type WaterfallReading } from '../../core/commitment/cash-waterfall.js';
import { freezeDeep } from '../../core/model/memoize.js';
import type { Outcome } from '../../core/model/outcome.js';
import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import type { CashResult, Computed } from './types.js';

/** The fields of the panel. Rates, shares and the yield are in percent; `principal` is null for the whole commitment. */
export interface CashInput {
  readonly principal: DecimalString | null;
  readonly cashYield: DecimalString;
  readonly rate: DecimalString;
  readonly years: DecimalString;
  readonly loanShare: DecimalString;
  readonly discountRate: DecimalString;
}

/** The reading that is asked for where the data know it, else the first of the data; null where they have none. */
export function readingOf({ commitment }: Computed, asked: string | undefined): WaterfallReading | null {
  const readings = (commitment.cash?.readings ?? []).map(({ id }) => id);
  return readings.find((id) => id === asked) ?? readings[0] ?? null;
}

/** Divides the cash of an investment that yields the same each year. A refusal names the field of the panel. */
export function computeCash(
  reading: WaterfallReading,
  input: CashInput,
  total: DecimalString,
): Outcome<{ readonly cash: CashResult }> {
  const principal = input.principal ?? total;
  const { cashYield, rate, loanShare, discountRate } = input;
  const outcome = cashWaterfall({
    reading,
    principal,
    rate,
    cashPerYear: plain(decimal(principal).times(cashYield).dividedBy('100')),
    years: decimal(input.years).toNumber(),
    loanShare,
    discountRate,
  });
  if (!outcome.ok) return outcome.field === 'cashPerYear' ? { ...outcome, field: 'cashYield' } : outcome;
  const { ok, ...waterfall } = outcome;
  return { ok, cash: freezeDeep({ ...waterfall, principal, cashYield, rate, loanShare, discountRate }) };
}
