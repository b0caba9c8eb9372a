/** What is true without a screen: exact numbers, models with their working. Runs in browsers, workers and Node; needs decimal.js alone. */
export type { NumberWords } from './numbers/number-words.js';
export { currencyDigits, currencySymbol, isCurrency } from './numbers/currency.js';
export {
  isDecimalString,
  decimal,
  plain,
  sum,
  type DecimalString,
  Decimal,
  type DecimalInput,
} from './numbers/decimal.js';
export {
  formatMoney,
  formatMoneyCompact,
  formatMoneyEstimate,
  formatMoneyShort,
} from './numbers/format-money.js';
export {
  formatNumber,
  formatForInput,
  formatPercent,
  formatDate,
  type NumberStyle,
  type PercentStyle,
} from './numbers/format.js';
export { shareOfGdp, targetSpending } from './numbers/gdp-share.js';
export { parseDecimal, type ParseOptions, type ParseRefusal, type Parsed } from './numbers/parse-decimal.js';
export { roundTo, roundToCents, roundToEvenDollars, roundParts } from './numbers/rounding.js';
export type { NumberReason } from './model/check-inputs.js';
export { daysBetween, usFiscalYear, type IsoDate } from './model/days.js';
export type { Refusal, Outcome } from './model/outcome.js';
export type { Reason } from './model/reasons.js';
export type { Unit, Term, Step } from './model/steps.js';
export {
  customsFees,
  type MpfRates,
  type FeeRates,
  type Transport,
  type EntryManner,
  type CustomsFeesInput,
  type CustomsFees,
} from './tariff/customs-fees.js';
export type { RateLayer } from './tariff/duty-layers.js';
export type { DutyRounding } from './tariff/duty-rounding.js';
export {
  tariffChange,
  type FeeChange,
  type TariffChange,
  type TariffChangeInput,
  type UnitChange,
} from './tariff/tariff-change.js';
export type { RateRule } from './tariff/tariff-rule.js';
export {
  rateOn,
  rateHistory,
  type ScheduleRow,
  type ScheduleProduct,
  type TariffSchedule,
  type ScheduleGoods,
  type ScheduleQuery,
  type RateInForce,
  type ScheduleRefusal,
  type RatePeriod,
} from './tariff/tariff-schedule.js';
export type { Counterfactual } from './defense/defense-counterfactual.js';
export type {
  CounterfactualKind,
  DefensePathInput,
  DefensePathRefusal,
  Denominator,
  PathShape,
  SpendingPoint,
} from './defense/defense-input.js';
export {
  defensePath,
  type PathPoint,
  type TargetPoint,
  type DefensePathNote,
  type LatestPoint,
  type DefensePath,
} from './defense/defense-path.js';
export { weighReadings, type Reading, type ReadingInput, type Readings } from './defense/defense-readings.js';
export type { DefenseStep, DefenseStepGroup } from './defense/defense-steps.js';
export {
  cashWaterfall,
  type WaterfallYear,
  type CashWaterfall,
  type WaterfallRefusal,
} from './commitment/cash-waterfall.js';
export { setShare, formatShares, type SplitMode } from './commitment/change-share.js';
export {
  commitmentInContext,
  type ContextInput,
  type CommitmentContext,
  type ContextRefusal,
} from './commitment/commitment-context.js';
export type {
  CommitmentInput,
  CommitmentProjectInput,
  CommitmentRefusal,
  CommitmentSectorInput,
} from './commitment/commitment-input.js';
export {
  commitmentLayers,
  LAYERS,
  type Layer,
  type LayerInput,
  type CommitmentLayer,
  type CommitmentLayers,
  type LayerRefusal,
} from './commitment/commitment-layers.js';
export type {
  CommitmentBreakdown,
  CommitmentPart,
  CommitmentSector,
  CommitmentYear,
  StatusAmount,
} from './commitment/commitment-result.js';
export { commitmentBreakdown } from './commitment/commitment.js';
export {
  customSplit,
  evenSplit,
  parseShares,
  SHARE_PLACES,
  type CustomSplit,
  type SplitRefusal,
  type SplitShare,
} from './commitment/custom-split.js';
export type { ScheduleShape, YearAmount } from './commitment/disbursement-curves.js';
export {
  disbursementSchedule,
  type DisbursementInput,
  type DisbursementYear,
  type DisbursementSchedule,
  type DisbursementRefusal,
} from './commitment/disbursement.js';
export {
  grossEffects,
  type EmploymentMultiplier,
  type SectorMultipliers,
  type GrossEffectsInput,
  type EffectRange,
  type SectorEffects,
  type GrossEffects,
  type GrossEffectsRefusal,
} from './commitment/gross-effects.js';
export { READINGS, type WaterfallInput, type WaterfallReading } from './commitment/waterfall-input.js';
