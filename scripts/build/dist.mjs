import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { path } from '../elements.mjs';

/** `dist/`: one ES module per source file with its declarations and a source map that carries the source. */
export function buildDist() {
  rmSync(path('dist'), { recursive: true, force: true });
  const tsc = path('node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: path('.'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('tsc found errors');
}
