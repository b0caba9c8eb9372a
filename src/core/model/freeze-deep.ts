/** Freezes a result with all that it holds, so that no listener can change what another one reads. */
export function freezeDeep<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (inner !== null && typeof inner === 'object') freezeDeep(inner as object);
  return Object.freeze(value);
}
