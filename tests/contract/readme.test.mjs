import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { updatedReadme } from '../../scripts/readme.mjs';
import { readJson } from './helpers.mjs';

const readme = readFileSync(path('README.md'), 'utf8');

test('README begins with the two commands that show and prove the library', () => {
  const firstBlock = /```sh\n([^]*?)```/.exec(readme)?.[1] ?? '';
  const commands = firstBlock
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, ''));
  assert.deepEqual(commands, ['npm ci && npm start', 'npm cit']);
  assert.ok(readme.indexOf('```sh') < readme.indexOf('\n## '), 'they stand before the first section');
});

test('README tells the measured sizes and the hash of the single file (run `npm run readme`)', async () => {
  assert.equal(await updatedReadme(readme, readJson('cdn/manifest.json')), readme);
});

test('README names each element', () => {
  for (const { tag } of elements()) assert.ok(readme.includes(`<${tag}>`), tag);
});

test('the style sheet for the page reserves space for each element', () => {
  const css = readFileSync(path('cdn/light.css'), 'utf8');
  for (const { tag } of elements()) {
    assert.match(css, new RegExp(`${tag}[^{]*\\{[^}]*min-block-size`), tag);
    assert.match(css, new RegExp(`${tag}[^{]*:not\\(:defined\\)`), `${tag} fallback`);
  }
});
