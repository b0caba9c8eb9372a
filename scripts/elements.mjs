import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the project, as a URL. */
export const ROOT = new URL('../', import.meta.url);

/** A path inside the project. */
export function path(relative) {
  return fileURLToPath(new URL(relative, ROOT));
}

/**
 * All elements: each folder of `src/elements` that has a `define.ts`. A new element needs no edit of any script.
 * @returns {{ name: string, tag: string, define: string }[]}
 */
export function elements() {
  return readdirSync(path('src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path(`src/elements/${entry.name}/define.ts`)))
    .map(({ name }) => ({ name, tag: `impact-${name}`, define: `src/elements/${name}/define.ts` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All datasets: each folder of `src/data` that has a `schema.ts` and an `index.ts`. */
export function datasets() {
  return readdirSync(path('src/data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => ['index.ts', 'schema.ts'].every((file) => existsSync(path(`src/data/${name}/${file}`))))
    .sort();
}
