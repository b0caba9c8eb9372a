/**
 * Where each module belongs that elements need at once: with the one element that needs it, or with what they share. Left to itself, the bundler makes
 * a chunk for each set of files that have a module in common, a dozen small ones for an element; so, an element is its file, one chunk of its own
 * and one of all: fewer requests, which pack better, for a kilobyte that one element carries for another.
 * @param {Record<string, string>} entries ids of the elements' modules, by name
 */
export function ownersOfModules(entries) {
  const imports = new Map();
  let owners;

  function reachedFrom(id, seen = new Set()) {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const imported of imports.get(id) ?? []) reachedFrom(imported, seen);
    return seen;
  }

  function find() {
    const found = new Map();
    for (const [name, entry] of Object.entries(entries))
      for (const id of reachedFrom(entry)) found.set(id, found.has(id) ? 'shared' : name);
    for (const entry of Object.values(entries)) found.delete(entry);
    return found;
  }

  return {
    /** Notes who imports whom. */
    plugin: {
      name: 'owners-of-modules',
      moduleParsed({ id, importedIds }) {
        imports.set(id, importedIds);
      },
    },
    /** The name of an element, or `shared`; null for what no element needs at once. To be asked when all modules are parsed. */
    ownerOf(id) {
      owners ??= find();
      return owners.get(id) ?? null;
    },
  };
}
