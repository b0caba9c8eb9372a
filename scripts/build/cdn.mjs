import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { elements, path } from '../elements.mjs';
import { minifyTemplatesPlugin } from './minify-templates.mjs';
import { trimDecimalPlugin } from './trim-decimal.mjs';

/** The one file with everything in it. */
export const SINGLE_FILE = 'impact-elements.js';
/** The one that loads the elements that are on the page, and no others. */
export const LOADER = 'auto.js';
/** Everything in one file, and what makes live what a server has drawn. */
export const HYDRATE = 'hydrate.js';
/** The style sheet for the page, for the time before the elements are defined. */
export const LIGHT_CSS = 'light.css';

const { name, version, license } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** What makes the files small beyond what esbuild does by itself. */
const SMALLER = [trimDecimalPlugin, minifyTemplatesPlugin];

const COMMON = {
  absWorkingDir: path('.'),
  bundle: true,
  minify: true,
  target: 'es2022',
  conditions: ['production'],
  tsconfig: path('tsconfig.json'),
  legalComments: 'linked',
  banner: { js: `/*! ${name} ${version} | ${license} */` },
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

/** One module per element; what they share, and what is loaded on demand, lies in `chunks/`. */
function elementFiles(outdir, plugins) {
  return build({
    ...COMMON,
    plugins,
    entryPoints: Object.fromEntries(elements().map((element) => [element.name, element.define])),
    format: 'esm',
    splitting: true,
    outdir,
    chunkNames: 'chunks/[hash]',
  });
}

/**
 * Everything in one file. Wrapped in a function and without exports, so that it runs as a module, as a classic `defer` script,
 * and from `file://`, where Chromium loads no modules.
 */
function singleFile(outdir, plugins, source = 'src/embed/single.ts', file = SINGLE_FILE) {
  return build({
    ...COMMON,
    plugins,
    entryPoints: [path(source)],
    format: 'iife',
    // A classic script is read in the encoding of its page, whatever that is; a byte order mark says UTF-8.
    banner: { js: `\uFEFF${COMMON.banner.js}` },
    outfile: join(outdir, file),
  });
}

/** The shortest hash that browsers take, because the table of the loader is loaded by every page. */
const shortHash = (file) => createHash('sha256').update(readFileSync(file)).digest('base64').replace('=', '');

/** The table of `src/embed/auto.ts`: what each element needs, so that the loader can ask for all of it at once. */
function loadTable(outdir, files) {
  const needs = elements().map(({ name }) => ({ name, chunks: files[`${name}.js`].imports ?? [] }));
  const needed = [...new Set(needs.flatMap(({ chunks }) => chunks))].sort();
  const hash = (file) => shortHash(join(outdir, file));
  const named = needed.map((file) => /^chunks\/([A-Z0-9]{8})\.js$/.exec(file)[1] + hash(file));
  const letter = (file) => String.fromCharCode(65 + needed.indexOf(file));
  const rows = needs.map(({ name, chunks }) =>
    [name, hash(`${name}.js`), chunks.map(letter).join('')].join(),
  );
  return [named.join(''), ...rows].join(';');
}

function loaderFile(outdir, plugins, files) {
  return build({
    ...COMMON,
    plugins,
    define: { TABLE: JSON.stringify(loadTable(outdir, files)), LIBRARY_VERSION: JSON.stringify(version) },
    entryPoints: [path('src/embed/auto.ts')],
    format: 'esm',
    splitting: true,
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
  });
}

function lightStyleSheet(outdir) {
  return build({
    entryPoints: [path('src/light.css')],
    minify: true,
    metafile: true,
    write: false,
    outfile: join(outdir, LIGHT_CSS),
    // Newer browsers than the scripts need are not assumed: the sheet is for every page.
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
}

/** What a page needs to know of a file: its size, its hash, and what else the browser fetches before it runs. */
function describe(contents, imports) {
  return {
    bytes: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    integrity: `sha384-${createHash('sha384').update(contents).digest('base64')}`,
    ...(imports.length === 0 ? {} : { imports }),
  };
}

/** All files that an output imports statically, directly or through others; never itself. */
function staticImports(outputs, from, seen = new Set()) {
  for (const { path: to, kind } of outputs[from].imports) {
    if (kind !== 'import-statement' || seen.has(to)) continue;
    seen.add(to);
    staticImports(outputs, to, seen);
  }
  return seen;
}

/**
 * `cdn/`: what a page loads without a build, and `manifest.json` with the size and hash of each file.
 * The same sources give the same bytes.
 * @param {string} outdir
 * @param {import('esbuild').Plugin[]} plugins only a test that compares gives others
 */
export async function buildCdn(outdir = path('cdn'), plugins = SMALLER) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const files = {};
  const write = ({ metafile: { outputs }, outputFiles }) => {
    for (const file of outputFiles) {
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(file.path, file.contents);
      const output = relative(path('.'), file.path);
      if (output.endsWith('.LEGAL.txt')) continue;
      const imports = [...staticImports(outputs, output)].map((to) => relative(outdir, path(to))).sort();
      files[relative(outdir, file.path)] = describe(file.contents, imports);
    }
  };
  write(await elementFiles(outdir, plugins));
  write(await loaderFile(outdir, plugins, files));
  write(await singleFile(outdir, plugins));
  // A server draws from the templates as they are written; hydration finds only the very same.
  write(await singleFile(outdir, [], 'src/embed/hydrate-single.ts', HYDRATE));
  write(await lightStyleSheet(outdir));
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = { name, version, files: sorted };
  writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
