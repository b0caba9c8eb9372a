/** {@link memoize} and {@link memoizeLast} of the library without a memory. */
export const memoize = (work) => work;
export const memoizeLast = (work) => work;
