import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { path } from '../elements.mjs';

/** The module with what others have made for drawing on a server, and what stays outside it: what is installed with the elements anyway. */
const SERVER_PARTS = 'dist/embed/lit-ssr.js';
const INSTALLED = [
  'lit',
  'lit/*',
  'lit-html',
  'lit-html/*',
  'lit-element',
  'lit-element/*',
  '@lit-labs/ssr-client',
];

/** Puts the packages that {@link SERVER_PARTS} names into it, so that they need not be installed. Returns which they are. */
export async function bundleServerParts(write = true) {
  const { metafile } = await build({
    absWorkingDir: path('.'),
    entryPoints: [path('src/embed/lit-ssr.ts')],
    outfile: SERVER_PARTS,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: [...INSTALLED, '@lit-labs/ssr-client/*', '@lit-labs/ssr-dom-shim'],
    legalComments: 'eof',
    metafile: true,
    write,
    logLevel: 'warning',
  });
  if (write) rmSync(path(`${SERVER_PARTS}.map`));
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(packages)].sort();
}

/** `dist/`: one ES module per source file with its declarations and a source map that carries the source. */
export async function buildDist() {
  rmSync(path('dist'), { recursive: true, force: true });
  const tsc = path('node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: path('.'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('tsc found errors');
  return bundleServerParts();
}
