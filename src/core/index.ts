/** What is true without a screen: exact numbers, models with their working. Runs in browsers, workers and Node; needs decimal.js alone. */
export * from './numbers/decimal.js';
export { usFiscalYear } from './model/days.js';
export * from './model/outcome.js';
export * from './model/steps.js';
export * from './numbers/rounding.js';
export * from './numbers/parse-decimal.js';
export type { NumberWords } from './numbers/number-words.js';
export * from './numbers/format.js';
export * from './tariff/customs-fees.js';
export {
  tariffChange,
  type DutyRounding,
  type FeeChange,
  type TariffChange,
  type TariffChangeInput,
  type UnitChange,
} from './tariff/tariff-change.js';
export * from './tariff/tariff-schedule.js';
export * from './numbers/gdp-share.js';
export * from './numbers/growth.js';
export * from './defense/defense-path.js';
export * from './commitment/commitment.js';
export * from './commitment/commitment-context.js';
export * from './commitment/commitment-layers.js';
export {
  customSplit,
  evenSplit,
  parseShares,
  SHARE_PLACES,
  type CustomSplit,
  type SplitRefusal,
  type SplitShare,
} from './commitment/custom-split.js';
export * from './commitment/change-share.js';
export * from './commitment/disbursement.js';
export * from './commitment/cash-waterfall.js';
export * from './commitment/gross-effects.js';
