import { mkdirSync, writeFileSync } from 'node:fs';
import { path } from '../elements.mjs';
import { elementTypes } from './typings/elements.mjs';
import { preactTypes, reactTypes, solidTypes } from './typings/jsx.mjs';
import { readModel } from './typings/model.mjs';
import { svelteTypes, vueTypes } from './typings/templates.mjs';

/** How the declarations of each framework are made; each is an entry of the package under its name. */
export const FRAMEWORKS = {
  preact: preactTypes,
  react: reactTypes,
  solid: solidTypes,
  svelte: svelteTypes,
  vue: vueTypes,
};

/** The folder of the declarations inside the package. */
export const TYPINGS = 'dist/frameworks';

/**
 * `dist/frameworks/`: what templates of each framework have to know of our tags. An own generator, since those at hand name types that are
 * not published, call the event a `CustomEvent`, and let the read-only `result` be set.
 */
export function buildTypings(elements = readModel()) {
  mkdirSync(path(TYPINGS), { recursive: true });
  const write = (file, text) => writeFileSync(path(`${TYPINGS}/${file}`), text);
  write('elements.d.ts', elementTypes(elements));
  for (const [name, types] of Object.entries(FRAMEWORKS)) {
    write(`${name}.d.ts`, types(elements));
    // For bundlers that follow an import which is there for its types alone.
    write(`${name}.js`, 'export {};\n');
  }
}
