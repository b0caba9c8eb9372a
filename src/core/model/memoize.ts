/** Cache size; when full, the cache is cleared. */
const MOST = 500;

/** A text with its length keeps '1' from 1, '' from undefined, and each argument from the next. Not as JSON: some pages have changed how that is written. */
const marked = (value: string | number | boolean | undefined) =>
  typeof value === 'string' ? `${value.length}"${value}` : `${value}`;

/**
 * Caches the results of a pure function of texts, numbers and flags: for slow calls, such as those of `Intl`, that are repeated with the
 * same arguments on every key press.
 */
export function memoize<Arguments extends readonly (string | number | boolean | undefined)[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  return (...given) => {
    const key = given.map(marked).join();
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      answers.set(key, (answer = work(...given)));
    }
    return answer;
  };
}

/** Caches the last result of a pure function while its arguments stay the same, so that a key press recomputes only what it changes. */
export function memoizeLast<Arguments extends readonly unknown[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let last: { readonly given: Arguments; readonly answer: Answer } | undefined;
  return (...given) => {
    const same = last?.given.every((value, index) => Object.is(value, given[index]));
    if (!last || !same) last = { given, answer: work(...given) };
    return last.answer;
  };
}

/** Freezes a result with everything in it, so that no listener can change what another one reads. */
export function freezeDeep<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (inner !== null && typeof inner === 'object') freezeDeep(inner as object);
  return Object.freeze(value);
}
