/** What is true without a screen: exact numbers, models with their working. Runs in browsers, workers and Node; needs decimal.js alone. */
export * from './decimal.js';
export * from './outcome.js';
export * from './steps.js';
export * from './rounding.js';
export * from './parse-decimal.js';
export * from './format.js';
export * from './duty.js';
export * from './compound-duty.js';
export * from './rate-rules.js';
export * from './rates.js';
export * from './price-effect.js';
export * from './customs-fees.js';
export * from './landed-cost.js';
export {
  tariffChange,
  type DutyRounding,
  type FeeChange,
  type TariffChange,
  type TariffChangeInput,
  type UnitChange,
} from './tariff-change.js';
export * from './tariff-schedule.js';
export * from './fiscal-year.js';
export * from './gdp-share.js';
export * from './growth.js';
export * from './currency-conversion.js';
export * from './defense-path.js';
export * from './commitment.js';
export * from './commitment-context.js';
export * from './commitment-layers.js';
export {
  customSplit,
  evenSplit,
  parseShares,
  SHARE_PLACES,
  type CustomSplit,
  type SplitRefusal,
  type SplitShare,
} from './custom-split.js';
export * from './change-share.js';
export * from './schedule.js';
export * from './cash-waterfall.js';
export * from './gross-effects.js';
export * from './input-output.js';
