// Runs the tests that need no browser in Node: `node scripts/node-tests.mjs [options of node --test] [part of a file's name]`.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { path } from './elements.mjs';

/** In the project, so that Node finds its packages. */
const OUTPUT = path('node_modules/.cache/node-tests');
const ENDING = '.test.ts';

/** Each browser has an `Intl` of its own, so these tests run in Node and in every browser. */
const EVERYWHERE = /^tests\/core\/numbers\//;

const testFiles = () =>
  readdirSync(path('tests'), { recursive: true })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ENDING))
    .sort();

const options = (entryPoints) => ({
  absWorkingDir: path('.'),
  entryPoints,
  outbase: path('.'),
  outdir: OUTPUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  metafile: true,
  logLevel: 'error',
});

/** Whether a file, or one that it imports, imports Lit. */
function reachesLit(inputs, file, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  return inputs[file].imports.some(({ path: imported, external }) =>
    external ? /^lit\b/.test(imported) : reachesLit(inputs, imported, seen),
  );
}

/**
 * The test files by where they run: one that imports no Lit, itself or through what it imports, has no screen and runs in Node.
 * @returns {Promise<{ node: string[], browser: string[] }>}
 */
export async function sortTests() {
  const files = testFiles();
  const { metafile } = await build({ ...options(files), write: false });
  const node = files.filter((file) => !reachesLit(metafile.inputs, file));
  const browser = files.filter((file) => !node.includes(file) || EVERYWHERE.test(file));
  return { node, browser };
}

/** Bundles the tests that run in Node; gives the files to run. */
async function bundle(node) {
  rmSync(OUTPUT, { recursive: true, force: true });
  await build({ ...options(node), sourcemap: 'inline' });
  return node.map((file) => join(OUTPUT, file.replace(/\.ts$/, '.js')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const { node } = await sortTests();
  const chosen = node.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
  const files = await bundle(chosen);
  const setUp = new URL('node-tests-globals.mjs', import.meta.url).href;
  const flags = ['--enable-source-maps', '--import', setUp, '--test'];
  const { status } = spawnSync(
    process.execPath,
    [...flags, ...args.filter((arg) => arg.startsWith('--')), ...files],
    { cwd: path('.'), stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
