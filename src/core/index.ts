export * from './decimal.js';
export * from './outcome.js';
export * from './rounding.js';
export * from './steps.js';
