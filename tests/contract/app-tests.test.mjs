import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

/** The documents that applications run their own tests in. */
for (const name of ['jsdom', 'happy-dom'])
  test(`${name} ${readJson(`node_modules/${name}/package.json`).version} holds the elements in an application's tests, in silence`, () => {
    const program = path('tests/contract/programs/in-document.mjs');
    const { drawn, said } = JSON.parse(execFileSync(process.execPath, [program, name], { encoding: 'utf8' }));
    assert.deepEqual(said, []);
    assert.deepEqual(
      drawn.map(({ tag }) => tag),
      elements().map(({ tag }) => tag),
    );
    for (const { tag, answer, japanese } of drawn) {
      assert.match(answer, /^[\x20-\x7e\u2019\u00a5]+\d/, tag);
      assert.match(japanese, /[ぁ-ん]/, tag);
    }
  });
