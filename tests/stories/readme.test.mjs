import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { path } from '../../scripts/elements.mjs';
import { readJson } from '../contract/helpers.mjs';

test('README tells each attribute of each element', () => {
  const rows = readFileSync(path('README.md'), 'utf8').split('\n');
  const declarations = readJson('custom-elements.json').modules.flatMap((module) => module.declarations);
  for (const { tagName, attributes } of declarations) {
    const from = rows.findIndex(
      (row) => row.startsWith(`| \`<${tagName}>\` `) && row.includes('what it does'),
    );
    assert.notEqual(from, -1, `a table of ${tagName}`);
    const length = rows.slice(from).findIndex((row) => row === '');
    const told = [
      ...rows.slice(from, from + length),
      ...rows.filter((row) => /^\| `(src|heading-level|hide|open|today)`/.test(row)),
    ]
      .map((row) => row.split('|')[1])
      .flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    assert.deepEqual(told.sort(), attributes.map(({ name }) => name).sort(), tagName);
  }
});
