/** Models that no element uses: duty layer by layer, compound duties, landed cost, price effects, input-output effects, growth. Published as `impact-elements/models`. */
export type { LayerDuty, RateLayer } from '../core/tariff/duty-layers.js';
export type { DutyRounding } from '../core/tariff/duty-rounding.js';
export { averageJobs, type AverageJobs } from './average-jobs.js';
export {
  compoundDuty,
  type DutyOperator,
  type AdValoremPart,
  type SpecificPart,
  type DutyPart,
  type CompoundDutyInput,
  type CompoundDuty,
} from './compound-duty.js';
export { convertAtRate } from './currency-conversion.js';
export {
  layeredDuty,
  specificDuty,
  adValoremEquivalent,
  type LayeredDutyInput,
  type LayeredDuty,
  type SpecificDutyInput,
  type SpecificDuty,
  type AdValoremEquivalentInput,
} from './duty.js';
export { inclusiveRate, exclusiveRate, effectiveProtection, type ProtectedInput } from './effective-rates.js';
export { fiscalToCalendarYear } from './fiscal-year.js';
export { annualGrowth, realGrowth } from './growth.js';
export { impliedGdp } from './implied-gdp.js';
export {
  inputCoefficients,
  leontiefInverse,
  totalOutput,
  closeWithHouseholds,
  type Matrix,
  type InputOutputRefusal,
  type InputCoefficients,
  type LeontiefInverse,
  type TotalOutput,
} from './input-output.js';
export {
  importTax,
  landedCost,
  type LandedCostInput,
  type LandedCost,
  type ImportTaxInput,
} from './landed-cost.js';
export {
  markupRules,
  dutyPaidPriceChange,
  impliedCustomsValue,
  type MarkupInput,
  type MarkupRules,
  type RateChange,
  type DutyPaidPriceChange,
  type ImpliedCustomsValueInput,
} from './price-effect.js';
export {
  inclusiveFloor,
  floorBlend,
  displacedRate,
  type RateResult,
  type InclusiveFloorInput,
  type InclusiveFloor,
  type FloorBlendInput,
  type DisplacedRateInput,
} from './rate-rules.js';
