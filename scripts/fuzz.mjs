// Throws random input at all that takes input from outside: `npm run fuzz [runs] [seed]`. Prints the seed, so that a failure can be had again.
import { spawnSync } from 'node:child_process';
import { path } from './elements.mjs';

const [runs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`fuzz: ${runs} runs of each property, seed ${seed}`);
const { status } = spawnSync(process.execPath, ['scripts/node-tests.mjs', 'tests/hosts/fuzz'], {
  cwd: path('.'),
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
