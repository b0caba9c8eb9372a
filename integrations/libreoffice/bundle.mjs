import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { path } from '../../scripts/elements.mjs';

/** In the project, so that Node finds its packages. */
const OUTPUT = path('node_modules/.cache/libreoffice');

/** What makes and reads the files that are tried: from the sources, as the tests in Node have it. */
export async function bundled() {
  mkdirSync(OUTPUT, { recursive: true });
  const outfile = `${OUTPUT}/spreadsheets.mjs`;
  await build({
    absWorkingDir: path('.'),
    entryPoints: ['integrations/libreoffice/spreadsheets.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
