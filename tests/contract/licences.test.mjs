import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';
import { bundleServerParts } from '../../scripts/build/dist.mjs';

const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

/** All that is installed with the package, directly or through others, by the lock file, and what is bundled into it. */
async function runtimePackages() {
  const { packages } = readJson('package-lock.json');
  const found = new Set();
  const visit = (names) => {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      visit(Object.keys(packages[`node_modules/${name}`].dependencies ?? {}));
    }
  };
  visit(Object.keys(readJson('package.json').dependencies));
  for (const name of await bundleServerParts(false)) found.add(name);
  return [...found].map((name) => ({ name, ...packages[`node_modules/${name}`] }));
}

test('each package that comes with the library has a permissive licence and is listed in THIRD-PARTY.md', async () => {
  const listed = readFileSync(path('THIRD-PARTY.md'), 'utf8');
  for (const { name, license } of await runtimePackages()) {
    assert.ok(PERMISSIVE.has(license), `${name}: ${license}`);
    const row = listed.split('\n').find((line) => line.includes(`\`${name}\``)) ?? '';
    assert.ok(row.includes(license), `THIRD-PARTY.md lists ${name} under ${license}`);
  }
});
