/**
 * Only the keys that an object has itself. A member that a page's library gives to all objects is a key of each `for (… in …)`: the names of a module would be
 * made from it, and a schema would ask for it.
 */
export const ownKeysPlugin = {
  name: 'own-keys',
  transform: {
    filter: { id: /valibot\/dist\/index\.mjs$/ },
    handler(code) {
      return code.replace(/for \(const (\w+) in ([\w.]+)\)/g, 'for (const $1 of Object.keys($2))');
    },
  },
};

/** The same for what the bundler itself writes. */
export const withOwnKeys = (code) =>
  code.replace(/for\(var (\w+) in (\w+)\)/g, 'for(var $1 of Object.keys($2))');
