/** Keeps the last answer of a pure function and gives it again while the arguments are the same: what typing does not touch is not worked out on each key. */
export function rememberLast<Arguments extends readonly unknown[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let last: { readonly given: Arguments; readonly answer: Answer } | undefined;
  return (...given) => {
    const same = last?.given.every((value, index) => Object.is(value, given[index]));
    if (!last || !same) last = { given, answer: work(...given) };
    return last.answer;
  };
}
