/** Put in by the test runner from the environment. */
declare const PROPERTY_RUNS: string | undefined;

/** How many scenarios are drawn for an element in each language and direction. `PROPERTY_RUNS=1000 npm test` draws more. */
export const RUNS = Number(typeof PROPERTY_RUNS === 'undefined' ? 0 : PROPERTY_RUNS) || 150;

/** Where the drawing starts, so that every run draws the same. */
export const SEED = 20251129;
