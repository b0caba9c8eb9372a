/** The words of a list that is written with spaces. A page may put anything into a property: what is no text has none. */
export const words = (text: unknown): string[] =>
  typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : [];
