import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { path } from '../elements.mjs';

/** In the project, so that the server of the test runner has it. */
const CACHE = path('node_modules/.cache');

/** What draws on a server changes Lit itself when it is loaded. Tests need no more of it in a browser than what reads HTML. */
const parserAlone = {
  name: 'parser-alone',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/lit-ssr\.js$/ }, ({ kind }) =>
      resolve('parse5', { kind, resolveDir: path('src/embed') }),
    );
  },
};

/**
 * Gives a browser each page of tests as one script, with what it shares with others in a few more: hundreds of modules, resolved and fetched one by one for each
 * page, take longer than most tests to run.
 * @param {Record<string, string>} define what is put in for names
 */
export function bundledTestsPlugin(define) {
  const bundles = new Map();
  let folder;

  /** Bundles files together; what is fetched on demand stays apart, as in the library. */
  function bundle(files) {
    const outdir = join(folder, String(bundles.size));
    const built = build({
      absWorkingDir: path('.'),
      entryPoints: files,
      outbase: path('.'),
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      tsconfig: path('tsconfig.json'),
      define,
      sourcemap: true,
      // Helpers that are imported for what they do, such as the guard of the console, are not in the list of the package.
      ignoreAnnotations: true,
      plugins: [parserAlone],
      logLevel: 'error',
    }).then(() => relative(path('.'), outdir));
    for (const file of files) bundles.set(file, built);
    return built;
  }

  return {
    name: 'bundled-tests',
    serverStart({ config }) {
      mkdirSync(CACHE, { recursive: true });
      folder = mkdtempSync(join(CACHE, 'browser-tests-'));
      const files = [config.files ?? []].flat().filter((file) => /^[^*]*\.test\.ts$/.test(file));
      if (files.length > 0) return bundle(files);
    },
    serverStop() {
      rmSync(folder, { recursive: true, force: true });
    },
    async serve({ path: asked }) {
      const file = decodeURIComponent(asked).slice(1);
      if (!/^(?:.*\.test|src\/(?:index|embed\/single))\.ts$/.test(file)) return undefined;
      // One that a pattern has found is bundled alone, and so is the library for a page of its own.
      const made = await (bundles.get(file) ?? bundle([file]));
      return { body: `import '/${made}/${file.replace(/\.ts$/, '.js')}';`, type: 'js' };
    },
  };
}
