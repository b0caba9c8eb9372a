import { createHash } from 'node:crypto';

const IMPORT = /\bimport\(([`"'])(\.{1,2}\/[^`"']+\.js)\1\)/g;

/** Fetches as the loader of the page does, which looks at hashes; without a loader, as the browser does. */
const FUNCTION =
  'function __impact(u){const f=globalThis[Symbol.for("impact-elements.import")];u=new URL(u,import.meta.url).href;return f?f(u):import(u)}';

/** Lets a file fetch what it needs later through the loader that brought it, if one did. */
export function withCheckedImports(output) {
  const text = output.text.replace(IMPORT, (_, __, file) => `__impact("${file}")`);
  return text === output.text ? output : { ...output, text: `${text}${FUNCTION}\n` };
}

const sha256 = (text) => createHash('sha256').update(text).digest('base64').replace('=', '');

/**
 * The hashes of all files that may be fetched later, with what each imports at once: a module of its own, which the loader fetches by the hash that
 * it holds before the first of them. It begins with the banner of all files.
 */
export function hashFile(outputs, allImports, banner) {
  const byName = new Map(outputs.map((output) => [output.file, output]));
  const rows = outputs.map(({ file, text }) => [file, sha256(text), ...allImports(byName, file)]);
  const table = JSON.stringify(Object.fromEntries(rows.map(([file, ...rest]) => [file, rest])));
  const text = `${banner}\nexport default ${table};\n`;
  const hash = sha256(text);
  return { file: `chunks/hashes-${hash.replace(/\W/g, '').slice(0, 8)}.js`, text, imports: [], hash };
}
