import { refuse, type Refusal } from './outcome.js';
import { termName } from './steps.js';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Refuses ids that are not small letters, digits and hyphens (`invalid-id`), and two that a formula could not tell apart (`duplicate-id`).
 * @param field what the refusal names; the id itself when left out
 */
export function checkIds(
  ids: readonly string[],
  field?: string,
): Refusal<'invalid-id' | 'duplicate-id'> | null {
  const invalid = ids.find((id) => !ID.test(id));
  if (invalid !== undefined) return refuse('invalid-id', field ?? invalid, { id: invalid });
  const names = ids.map((id) => termName(id, ''));
  const duplicate = ids.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  return duplicate === undefined ? null : refuse('duplicate-id', field ?? duplicate, { id: duplicate });
}
