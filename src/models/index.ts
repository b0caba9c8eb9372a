/** Models that no element uses: duty layer by layer, compound duties, landed cost, price effects, input-output effects. Published as `impact-elements/models`. */
export * from './compound-duty.js';
export * from './currency-conversion.js';
export * from './duty.js';
export * from './effective-rates.js';
export * from './fiscal-year.js';
export * from './input-output.js';
export * from './landed-cost.js';
export * from './price-effect.js';
export * from './rate-rules.js';
