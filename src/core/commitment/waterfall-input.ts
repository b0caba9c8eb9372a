import { type DecimalString } from '../numbers/decimal.js';

/**
 * How to read the memorandum's division of cash. No reading is authoritative, because the annex that defines the deemed allocation
 * amount is not public. The promisor pays in the principal; the recipient hosts the investment.
 * - `recoup`: 50/50 until the promisor has received principal and interest over the years (St. Louis Fed, November 2025).
 * - `periodic-halved`: each year's deemed amount (interest on the amount invested + principal ÷ life + what was carried forward)
 *   is itself divided 50/50, the rest 90/10 (reading of R. Katz, September 2025).
 * - `periodic-full`: the same, but 50/50 goes on until the promisor alone has the year's deemed amount.
 * - `loans-and-equity`: loans earn interest, and only the rest of the cash is divided 90/10 (the July 2025 terms, before the
 *   memorandum).
 */
export const READINGS = ['recoup', 'periodic-halved', 'periodic-full', 'loans-and-equity'] as const;
export type WaterfallReading = (typeof READINGS)[number];

/** Rates and shares are in percent; money in whole units of any one currency. */
export interface WaterfallInput {
  readonly reading: WaterfallReading;
  /** What the promisor invests, above zero. */
  readonly principal: DecimalString;
  /** Deemed interest rate a year (for `loans-and-equity`: the rate on the loans), 0 to 100. */
  readonly rate: DecimalString;
  /** Cash that the investment yields each year, zero or more. */
  readonly cashPerYear: DecimalString;
  /** Number of years to compute, 1 to 100. */
  readonly years: number;
  /** Years over which the periodic readings return the principal; `years` when left out. */
  readonly life?: number | undefined;
  /** Share of the principal that is lent, for `loans-and-equity`; 100 when left out. */
  readonly loanShare?: DecimalString | undefined;
  /** The promisor's share before the deemed amount is reached; 50 when left out. Above 0. */
  readonly shareBefore?: DecimalString | undefined;
  /** The promisor's share after it; 10 when left out. */
  readonly shareAfter?: DecimalString | undefined;
  /** Rate for present values; 0 when left out. */
  readonly discountRate?: DecimalString | undefined;
}
