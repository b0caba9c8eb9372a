/** Answers that are kept; then all are forgotten, and what is still asked for is soon there again. */
const MOST = 500;

/**
 * Keeps the answers of a pure function of texts, numbers and flags: for what is asked for again and again while one number among many changes, and
 * takes the browser long to tell, as all does that `Intl` writes.
 */
export function memoize<Arguments extends readonly (string | number | boolean | undefined)[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  return (...given) => {
    const key = given.join('\0');
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      answers.set(key, (answer = work(...given)));
    }
    return answer;
  };
}

/** Keeps the last answer of a pure function and gives it again while the arguments are the same: what typing does not touch is not worked out on each key. */
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
