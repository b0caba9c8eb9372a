/**
 * For a file with everything in it: what is fetched on demand elsewhere is imported at once. The bundler would put a function around each module that
 * is imported on demand, and around all that it imports.
 */
export const eagerImportsPlugin = {
  name: 'eager-imports',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('import(')) return null;
    const imports = [];
    const text = code.replace(/(?<!typeof )\bimport\(\s*('\.[^']+\.js')\s*\)/g, (_, source) => {
      const name = `eager${imports.length}`;
      imports.push(`import * as ${name} from ${source};`);
      return `Promise.resolve(${name})`;
    });
    return { code: `${imports.join('')}${text}`, map: null };
  },
};
