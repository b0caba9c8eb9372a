import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rolldown } from 'rolldown';
import { elements, path } from '../elements.mjs';
import { hashFile, withCheckedImports } from './checked-imports.mjs';
import { eagerImportsPlugin } from './eager-imports.mjs';
import { minifyTemplatesPlugin } from './minify-templates.mjs';
import { ownersOfModules } from './module-owners.mjs';
import { ownKeysPlugin, withOwnKeys } from './own-keys.mjs';
import { ownMarkupPlugin } from './own-markup.mjs';
import { shrinkDecoratorsPlugin } from './shrink-decorators.mjs';
import { trimDecimalPlugin } from './trim-decimal.mjs';
import { trimLitPlugin } from './trim-lit.mjs';

/** The one file with everything in it. */
export const SINGLE_FILE = 'impact-elements.js';
/** The one that loads the elements that are on the page, and no others. */
export const LOADER = 'auto.js';
/** Everything in one file, and what makes live what a server has drawn. */
export const HYDRATE = 'hydrate.js';
/** The style sheet for the page, for the time before the elements are defined. */
export const LIGHT_CSS = 'light.css';
/** The script that fits frames to their content. */
export const HOST_FILE = 'embed/host.js';
/** The licences of the libraries inside the scripts. */
export const LICENCES = 'LICENCES.md';

const { name, version, license } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** What makes the files small beyond what the bundler does by itself. */
const SMALLER = [trimDecimalPlugin, minifyTemplatesPlugin, shrinkDecoratorsPlugin, trimLitPlugin];

/** What the files are built with in any case. */
const ALWAYS = [ownMarkupPlugin, ownKeysPlugin];

/** What the scripts have to know of the files that they are built beside. */
const names = elements().map(({ name: element }) => element);
const scriptNames = [SINGLE_FILE, LOADER, ...names.map((element) => `${element}.js`)];
const KNOWN = {
  IMPACT_CDN: JSON.stringify(scriptNames.join(' ')),
  IMPACT_ELEMENTS: JSON.stringify(names.join(' ')),
};

const BANNER = `/*! ${name} ${version} | ${license} | licences of what is inside: ${LICENCES} */`;

/** Bundles scripts; gives each with its text and the names of the files that it imports at once. */
async function scripts({ input, plugins, define = {}, ...output }) {
  const bundle = await rolldown({
    cwd: path('.'),
    input,
    plugins: [...plugins, ...ALWAYS],
    tsconfig: path('tsconfig.json'),
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022', define: { ...KNOWN, ...define } },
    // How long a plugin takes says nothing of what it makes, and on a busy machine it takes long.
    checks: { pluginTimings: false },
    onwarn(warning) {
      throw new Error(warning.message, { cause: warning });
    },
  });
  const generated = await bundle.generate({
    minify: true,
    comments: false,
    postBanner: BANNER,
    exports: 'none',
    ...output,
  });
  await bundle.close();
  return generated.output.map(({ fileName, code, imports }) => ({
    file: fileName,
    text: withOwnKeys(code),
    imports,
  }));
}

/** One module per element, and one to register languages; what they share, and what is loaded on demand, lies in `chunks/`. */
function elementFiles(plugins) {
  const defined = Object.fromEntries(elements().map((element) => [element.name, path(element.define)]));
  const input = { ...defined, languages: path('src/languages.ts') };
  const { plugin, ownersOf } = ownersOfModules(defined);
  return scripts({
    input,
    plugins: [...plugins, plugin],
    format: 'esm',
    exports: 'auto',
    entryFileNames: '[name].js',
    // Only the hash: the loader carries the names of the chunks that elements need.
    chunkFileNames: 'chunks/[hash:7].js',
    codeSplitting: {
      // What most share first: a group also takes what its modules import, if no other has it yet.
      groups: names.map((_, index) => ({
        name: (id) => ownersOf(id).join('+'),
        test: (id) => ownersOf(id).length === index + 1,
        priority: index + 1,
      })),
    },
  });
}

/**
 * Everything in one file. Wrapped in a function and without exports, so that it runs as a module, as a classic `defer` script,
 * and from `file://`, where Chromium loads no modules.
 */
function singleFile(plugins, source = 'src/embed/single.ts', file = SINGLE_FILE) {
  return scripts({
    input: { entry: path(source) },
    plugins: [...plugins, eagerImportsPlugin],
    format: 'iife',
    codeSplitting: false,
    entryFileNames: file,
    // A classic script is read in the encoding of its page, whatever that is; a byte order mark says UTF-8.
    postBanner: `\uFEFF${BANNER}`,
  });
}

/** The shortest hash that browsers take, because the table of the loader is loaded by every page. */
const shortHash = (text) => createHash('sha256').update(text).digest('base64').replace('=', '');

/** The table of `src/embed/auto.ts`: what each element needs, so that the loader can ask for all of it at once. */
function loadTable(made, hashes) {
  const outputs = new Map(made.map((output) => [output.file, output]));
  const hash = (file) => shortHash(outputs.get(file).text);
  const needs = elements().map(({ name }) => ({ name, chunks: [...allImports(outputs, `${name}.js`)] }));
  const needed = [...new Set(needs.flatMap(({ chunks }) => chunks))].sort();
  const named = needed.map((file) => /^chunks\/([\w-]{7})\.js$/.exec(file)[1] + hash(file));
  const letter = (file) => String.fromCharCode(65 + needed.indexOf(file));
  const rows = needs.map(({ name, chunks }) =>
    [name, hash(`${name}.js`), chunks.map(letter).join('')].join(),
  );
  return [named.join(''), `${hashes.file.slice(0, -3)},${hashes.hash}`, ...rows].join(';');
}

async function loaderFiles(plugins, elementScripts) {
  // What the loader itself fetches later is the same whatever its table holds.
  const [, ...later] = (await loaderScripts(plugins, '')).map(withCheckedImports);
  const hashes = hashFile([...elementScripts, ...later], allImports, BANNER);
  const made = await loaderScripts(plugins, loadTable(elementScripts, hashes));
  return [...made.map(withCheckedImports), hashes];
}

function loaderScripts(plugins, table) {
  return scripts({
    input: { [LOADER.replace('.js', '')]: path('src/embed/auto.ts') },
    plugins,
    define: {
      TABLE: JSON.stringify(table),
      LIBRARY_VERSION: JSON.stringify(version),
    },
    format: 'esm',
    exports: 'auto',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[hash:7].js',
  });
}

/** `embed/`: the page for frames with its script and style sheet, and the script for the pages around them. */
async function frameFiles(plugins) {
  const read = (file) => readFileSync(path(`src/embed/${file}`), 'utf8');
  const made = Object.entries({ frame: 'frame-child', host: 'frame-parent' }).map(([name, source]) =>
    scripts({
      input: { [name]: path(`src/embed/${source}.ts`) },
      plugins,
      format: 'iife',
      codeSplitting: false,
      entryFileNames: 'embed/[name].js',
    }),
  );
  const { code } = await transform(read('frame.css'), { loader: 'css', minify: true });
  return [
    ...(await Promise.all(made)).flat(),
    { file: 'embed/frame.css', text: code, imports: [] },
    { file: 'embed/frame.html', text: read('frame.html'), imports: [] },
  ];
}

async function lightStyleSheet() {
  const { code } = await transform(readFileSync(path('src/light.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    // Newer browsers than the scripts need are not assumed: the sheet is for every page.
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  return [{ file: LIGHT_CSS, text: code, imports: [] }];
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

/** All files that a file imports at once, directly or through others; never itself. */
function allImports(outputs, from, seen = new Set()) {
  for (const to of outputs.get(from)?.imports ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    allImports(outputs, to, seen);
  }
  return seen;
}

/**
 * `cdn/`: what a page loads without a build, and `manifest.json` with the size and hash of each file.
 * The same sources give the same bytes.
 * @param {string} outdir
 * @param {import('rolldown').Plugin[]} plugins only a test that compares gives others
 */
export async function buildCdn(outdir = path('cdn'), plugins = SMALLER) {
  rmSync(outdir, { recursive: true, force: true });
  const elementScripts = (await elementFiles(plugins)).map(withCheckedImports);
  const made = [
    elementScripts,
    await loaderFiles(plugins, elementScripts),
    await singleFile(plugins),
    // A server draws from the templates as they are written; hydration finds only the very same.
    await singleFile(
      plugins.filter((plugin) => plugin !== minifyTemplatesPlugin),
      'src/embed/hydrate-single.ts',
      HYDRATE,
    ),
    await frameFiles(plugins),
    await lightStyleSheet(),
  ].flat();
  const outputs = new Map(made.map((output) => [output.file, output]));
  const files = {};
  for (const { file, text } of made.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const contents = Buffer.from(text);
    mkdirSync(dirname(join(outdir, file)), { recursive: true });
    writeFileSync(join(outdir, file), contents);
    files[file] = describe(contents, [...allImports(outputs, file)].sort());
  }
  copyFileSync(path('THIRD-PARTY.md'), join(outdir, LICENCES));
  const manifest = { name, version, files };
  writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
