/** What is shown beside a country's own path when a reader asks for it: other countries and other targets. */
export { comparisons } from './comparisons.js';
export { targets } from './targets.js';
