import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';

const SUBJECTS = 'types|inputs|model|text|chart|controls|options|panels?|figure|define';
const REQUIRED = ['types', 'inputs', 'model', 'text', 'chart', 'controls', 'panels', 'define'];
/** A class holds attributes, `render` and what is its element's alone; everything else has a file of its own. */
const LONGEST_CLASS = 250;

for (const { name, tag } of elements()) {
  const files = readdirSync(path(`src/elements/${name}`)).sort();

  test(`the folder of <${tag}> has the same files as each other element's`, () => {
    const allowed = new RegExp(`^(${SUBJECTS}|${name})(-[a-z-]+)?(\\.styles)?\\.ts$`);
    const required = [...REQUIRED, name, `${name}.styles`].map((file) => `${file}.ts`);
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
      'files named by no subject',
    );
    assert.deepEqual(
      required.filter((file) => !files.includes(file)),
      [],
      'files that are missing',
    );
  });

  test(`the class of <${tag}> has at most ${LONGEST_CLASS} lines`, () => {
    const lines = readFileSync(path(`src/elements/${name}/${name}.ts`), 'utf8')
      .trimEnd()
      .split('\n').length;
    assert.ok(lines <= LONGEST_CLASS, `${lines} lines`);
  });

  test(`types.ts of <${tag}> imports nothing of its folder but types`, () => {
    const text = readFileSync(path(`src/elements/${name}/types.ts`), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export) [^;]*? from '(\.\/[^']+)'/gm)].map(
      ([, file]) => file,
    );
    assert.deepEqual(
      imports.filter((file) => !file.startsWith('./types-')),
      [],
    );
  });
}
