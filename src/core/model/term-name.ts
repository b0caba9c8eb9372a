const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be the id of a part: small letters, digits and hyphens. */
export function isPartId(id: string): boolean {
  return ID.test(id);
}

/**
 * The name that a part carries in a formula: `ge-vernova` with suffix `Amount` becomes `geVernovaAmount`.
 * Ids that begin with a digit get `part` in front, because a formula would read the digit as a number.
 */
export function termName(id: string, suffix: string): string {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (/^\d/.test(name) ? `part${name}` : name) + suffix;
}
