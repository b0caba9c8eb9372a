import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pagesOf } from '../../scripts/browsers/test-pages.mjs';
import { sortTests } from '../../scripts/node-tests.mjs';
import { path } from '../../scripts/elements.mjs';

const { browser } = await sortTests();

test('each file of browser tests stands in one page, and the same files give the same pages', () => {
  const { alone, shared } = pagesOf(browser);
  assert.deepEqual([...alone, ...shared.flatMap(([, files]) => files)].sort(), [...browser].sort());
  assert.deepEqual(
    pagesOf([...browser].reverse())
      .shared.map(([, files]) => files)
      .sort(),
    shared.map(([, files]) => files).sort(),
  );
  assert.ok(shared.length <= 30, `${shared.length} pages`);
});

test('a file with a page of its own says why', () => {
  const { alone } = pagesOf(browser);
  assert.ok(alone.includes('tests/hosts/trusted-types.test.ts'));
  for (const file of alone)
    assert.match(readFileSync(path(file), 'utf8'), /^\/\/ A page of its own: \S.{10,}\.$/m, file);
});
