/**
 * Which modules more than one element needs at once. Left to itself, the bundler makes a chunk for each set of files that share a
 * module, a dozen small ones for an element; joined, they are fewer requests and pack better, for a kilobyte that one element carries for
 * another.
 * @param {readonly string[]} entries ids of the elements' modules
 */
export function sharedModules(entries) {
  const imports = new Map();
  let shared;

  function reachedFrom(id, seen = new Set()) {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const imported of imports.get(id) ?? []) reachedFrom(imported, seen);
    return seen;
  }

  function find() {
    const reached = entries.map((entry) => reachedFrom(entry));
    const all = new Set(reached.flatMap((ids) => [...ids]));
    return new Set([...all].filter((id) => reached.filter((ids) => ids.has(id)).length > 1));
  }

  return {
    /** Notes who imports whom. */
    plugin: {
      name: 'shared-modules',
      moduleParsed({ id, importedIds }) {
        imports.set(id, importedIds);
      },
    },
    /** Whether a module is one of them; to be asked when all are parsed. */
    isShared(id) {
      shared ??= find();
      return shared.has(id);
    },
  };
}
