/**
 * Keeps every answer of a pure function of texts and flags. For what is asked with the same few words over and over (a locale, a currency) and
 * takes the browser long to tell; not for what readers type.
 */
export function rememberAll<Arguments extends readonly (string | boolean)[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  return (...given) => {
    const key = given.join();
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = work(...given)));
    return answer;
  };
}
