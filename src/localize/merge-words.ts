type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/**
 * English words with those of another language in their places. A word that is missing, or that is a text where English has a message with
 * values in it, stays English; words that English does not have are added, for names in a page's own data.
 */
export function mergeWords<Words>(english: Words, others: unknown): Words {
  if (english === undefined || english === null) return others as Words;
  if (kindOf(others) !== kindOf(english)) return english;
  if (!isGroup(english) || !isGroup(others)) return others as Words;
  const merged: Record<string, unknown> = { ...english };
  for (const [key, word] of Object.entries(others))
    if (word !== undefined) merged[key] = mergeWords(english[key], word);
  return merged as Words;
}
