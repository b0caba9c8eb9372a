/** Models for pages and programs: duty layer by layer, compound duties, landed cost, who bears a duty, markets of imports, input-output effects, growth. Published as `impact-elements/models`. */
export type { LayerDuty, RateLayer } from '../core/tariff/duty-layers.js';
export type { DutyRounding } from '../core/tariff/duty-rounding.js';
export type { SupplyElasticity } from '../core/effects/elasticity.js';
export {
  importMarket,
  optimalTariff,
  supplyOfPassThrough,
  type ImportMarket,
  type ImportMarketInput,
} from '../core/effects/import-market.js';
export {
  borderPassThrough,
  importPriceRise,
  priceCut,
  sharesOfChain,
  splitBill,
  unitValueChange,
  type BillShares,
  type BillSplit,
  type BorderPassThrough,
  type PriceCut,
  type PriceCutInput,
} from '../core/effects/incidence.js';
export { lotPrice, type LotPrice, type LotPriceInput, type MarginRule } from '../core/effects/lot-price.js';
export { markupRules, type MarkupInput, type MarkupRules } from '../core/effects/markup.js';
export { spreadOf, type Range, type Spread } from '../core/effects/spread.js';
export {
  armington,
  type Armington,
  type ArmingtonInput,
  type Variety,
  type VarietyChange,
} from './armington.js';
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
export { gsim, type Gsim, type GsimInput, type GsimRegion } from './gsim.js';
export {
  calibratedLine,
  linearMarket,
  type Line,
  type LinearMarket,
  type LinearMarketInput,
} from './linear-market.js';
export {
  creationAndDiversion,
  partnerTrade,
  type CreationInput,
  type Partner,
  type PartnerTrade,
  type PartnerTradeInput,
} from './partner-trade.js';
export {
  priceLevel,
  type PriceLevel,
  type PriceLevelInput,
  type PriceLevelParameters,
} from './price-level.js';
export { reciprocalRate } from './reciprocal-rate.js';
export { revenueWithResponse, type RevenueInput, type RevenueWithResponse } from './revenue-response.js';
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
  dutyPaidPriceChange,
  impliedCustomsValue,
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
