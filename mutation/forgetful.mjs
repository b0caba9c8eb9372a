export * from '../src/core/model/memoize.ts';

/** The functions that keep answers, without a memory. */
export const memoize = (work) => work;
export const memoizeLast = (work) => work;
