// Angular asks for a newer Node than the library does; where this one is too old, the tool runs in the one that came with the packages.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const [tool, ...args] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map((part) => parseInt(part, 10));
const fits = (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26;
const node = fits
  ? process.execPath
  : join(dirname(resolve(`node-${process.platform}-${process.arch}/package.json`)), 'bin/node');
const env = { ...process.env, NG_CLI_ANALYTICS: 'false' };
const { status } = spawnSync(node, [join('node_modules', tool), ...args], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
