/** What is shared by some elements only gets a chunk of its own where its sources have at least so many letters. */
const WORTH_A_REQUEST = 20_000;

/**
 * Where each module belongs that elements need at once: with the one element that needs it, or with what they share. Left to itself, the bundler makes
 * a chunk for each set of elements that have a module in common, a dozen small ones for an element. Here, a set whose modules are small goes with the
 * smallest set around it, so that an element is its file, one chunk of its own and one or two of several: fewer requests, which pack better, for
 * a few hundred bytes that one element carries for another.
 * @param {Record<string, string>} entries ids of the elements' modules, by name
 */
export function ownersOfModules(entries) {
  const modules = new Map();
  let owners;

  function reachedFrom(id, seen = new Set()) {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const imported of modules.get(id)?.imports ?? []) reachedFrom(imported, seen);
    return seen;
  }

  /** The names of the entries that need a module at once, by its id. */
  function users() {
    const found = new Map();
    for (const [name, entry] of Object.entries(entries))
      for (const id of reachedFrom(entry)) found.set(id, [...(found.get(id) ?? []), name]);
    for (const entry of Object.values(entries)) found.delete(entry);
    return found;
  }

  /** The sets of entries that get a chunk, the largest first. */
  function chunksFor(all) {
    const lengths = new Map();
    for (const [id, names] of all) {
      const set = names.join();
      lengths.set(set, (lengths.get(set) ?? 0) + (modules.get(id)?.length ?? 0));
    }
    const sets = [...lengths.keys()].map((set) => set.split(',')).sort((a, b) => a.length - b.length);
    const kept = sets.filter((set) => set.length === 1);
    for (const set of sets.filter(({ length }) => length > 1)) {
      const around = sets.find(
        (other) => other.length > set.length && set.every((name) => other.includes(name)),
      );
      if (!around || lengths.get(set.join()) >= WORTH_A_REQUEST) kept.push(set);
      else lengths.set(around.join(), lengths.get(around.join()) + lengths.get(set.join()));
    }
    return kept;
  }

  function find() {
    const all = users();
    const chunks = chunksFor(all);
    return new Map(
      [...all].map(([id, names]) => [
        id,
        chunks.find((chunk) => names.every((name) => chunk.includes(name))) ?? [],
      ]),
    );
  }

  return {
    /** Notes who imports whom. */
    plugin: {
      name: 'owners-of-modules',
      moduleParsed({ id, importedIds, code }) {
        modules.set(id, { imports: importedIds, length: code?.length ?? 0 });
      },
    },
    /** The names of the entries whose chunk a module is in; none for what is not needed at once. To be asked when all modules are parsed. */
    ownersOf(id) {
      owners ??= find();
      return owners.get(id) ?? [];
    },
  };
}
