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
/** The style sheet for the page, for the time before the elements are defined. */
export const LIGHT_CSS = 'light.css';
/** The script that fits frames to their content. */
export const HOST_FILE = 'embed/host.js';

const { name, version, license } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** What makes the files small beyond what esbuild does by itself. */
const SMALLER = [trimDecimalPlugin, minifyTemplatesPlugin];

/** What the scripts have to know of the files that they are built beside. */
const names = elements().map(({ name: element }) => element);
const FILES = [SINGLE_FILE, 'auto.js', ...names.map((element) => `${element}.js`)];

const COMMON = {
  define: { IMPACT_CDN: JSON.stringify(FILES.join(' ')), IMPACT_ELEMENTS: JSON.stringify(names.join(' ')) },
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
    chunkNames: 'chunks/[name]-[hash]',
  });
}

/**
 * Everything in one file. Wrapped in a function and without exports, so that it runs as a module, as a classic `defer` script,
 * and from `file://`, where Chromium loads no modules.
 */
function singleFile(outdir, plugins) {
  return build({
    ...COMMON,
    plugins,
    entryPoints: [path('src/index.ts')],
    format: 'iife',
    // A classic script is read in the encoding of its page, whatever that is; a byte order mark says UTF-8.
    banner: { js: `\uFEFF${COMMON.banner.js}` },
    outfile: join(outdir, SINGLE_FILE),
  });
}

/** `embed/`: the page for frames with its script and style sheet, and the script for the pages around them. */
function frameFiles(outdir, plugins) {
  const files = ['guest.ts', 'host.ts', 'frame.css', 'frame.html'];
  return build({
    ...COMMON,
    plugins,
    entryPoints: files.map((file) => path(`src/embed/${file}`)),
    format: 'iife',
    loader: { '.html': 'copy' },
    outdir: join(outdir, 'embed'),
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
  for (const result of [
    await elementFiles(outdir, plugins),
    await singleFile(outdir, plugins),
    await frameFiles(outdir, plugins),
    await lightStyleSheet(outdir),
  ]) {
    const { outputs } = result.metafile;
    for (const file of result.outputFiles) {
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(file.path, file.contents);
      const output = relative(path('.'), file.path);
      if (output.endsWith('.LEGAL.txt')) continue;
      const imports = [...staticImports(outputs, output)].map((to) => relative(outdir, path(to))).sort();
      files[relative(outdir, file.path)] = describe(file.contents, imports);
    }
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = { name, version, files: sorted };
  writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
