/** Looks at every call of a method, until the function it gives is called. */
export function spy<Name extends string>(
  owner: Record<Name, (...given: never[]) => unknown>,
  name: Name,
  look: (this: never, ...given: never[]) => void,
): () => void {
  const original = owner[name];
  owner[name] = function (this: never, ...given: never[]) {
    look.apply(this, given);
    return original.apply(this, given);
  };
  return () => {
    owner[name] = original;
  };
}
