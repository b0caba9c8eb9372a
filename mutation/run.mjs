import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url);
const stryker = new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url);
const { status } = spawnSync(
  process.execPath,
  [stryker.pathname, 'run', 'mutation/stryker.config.mjs', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
