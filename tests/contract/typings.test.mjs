import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { FRAMEWORKS } from '../../scripts/build/typings.mjs';
import { path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

const NEEDED = ['@types/react', 'decimal.js', 'lit', 'preact', 'solid-js', 'svelte', 'valibot', 'vue'];
const files = readdirSync(path('tests/contract/typings'));
/** Files of what needs no framework. */
const NO_FRAMEWORK = ['dom', 'languages'];
const { modules } = readJson('custom-elements.json');
const declarations = modules.flatMap((module) => module.declarations ?? []);

let folder, complaints;

/** A file that holds the typings of an element against the manifest: the names, and the type of each as the class has it. */
function against({ tagName, name, attributes, members }) {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const keys = [...attributes, ...settable].map((one) => `'${one.name}'`).join(' | ');
  return [
    `import type { ${name} } from 'impact-elements';`,
    `import type { ImpactElementSettings } from './node_modules/impact-elements/dist/frameworks/elements.js';`,
    `type Settings = ImpactElementSettings['${tagName}'];`,
    'type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;',
    `export const names: Same<keyof Settings, ${keys}> = true;`,
    ...attributes.flatMap(({ name: attribute, fieldName, type }, at) => [
      `export const told${at}: Same<${name}['${fieldName}'], ${type.text}> = true;`,
      `export const taken${at}: ${name}['${fieldName}'] extends Settings['${attribute}'] ? true : false = true;`,
    ]),
    ...settable.map(
      ({ name: property }, at) =>
        `export const set${at}: Same<Settings['${property}'], ${name}['${property}'] | undefined> = true;`,
    ),
  ].join('\n');
}

/** A project with the packed package installed, beside the frameworks of this one. */
function project() {
  const pack = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const packed = JSON.parse(execFileSync('npm', pack, { cwd: path('.'), encoding: 'utf8' }));
  const [{ filename }] = Object.values(packed);
  for (const name of NEEDED) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(path(`node_modules/${name}`), join(folder, 'node_modules', name));
  }
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  cpSync(join(folder, 'package'), join(folder, 'node_modules/impact-elements'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  for (const file of files) cpSync(path(`tests/contract/typings/${file}`), join(folder, file));
  for (const element of declarations) writeFileSync(join(folder, `${element.tagName}.ts`), against(element));
  return [...files, ...declarations.map(({ tagName }) => `${tagName}.ts`)];
}

/** Compiles all files at once, in the strictest project there is, with the declarations of all libraries looked at too. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'impact-elements-typings-'));
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: project() }));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path('node_modules/typescript/bin/tsc'), '--pretty', 'false'],
    { cwd: folder, encoding: 'utf8' },
  );
  complaints = `${stdout}${stderr}`.split('\n').filter((line) => /^\S/.test(line));
});

after(() => rmSync(folder, { recursive: true, force: true }));

const complaintsOf = (file) => complaints.filter((line) => line.startsWith(`${file}(`));

test('each framework that has typings has a file that they are tried on', () => {
  const tried = files.map((file) => file.replace(/\..*$/, '')).filter((name) => !NO_FRAMEWORK.includes(name));
  assert.deepEqual(tried.sort(), Object.keys(FRAMEWORKS).sort());
});

// Each line that must not compile stands under `@ts-expect-error`, which is an error itself where there is none.
for (const file of files) {
  test(`what is right compiles and what is wrong does not: ${file}`, () => {
    assert.deepEqual(complaintsOf(file), []);
  });
}

for (const { tagName } of declarations) {
  test(`the typings of <${tagName}> have each attribute and property with the type of the class, and no other`, () => {
    assert.deepEqual(complaintsOf(`${tagName}.ts`), []);
  });
}

test('the declarations themselves are sound', () => {
  const own = [...files, ...declarations.map(({ tagName }) => `${tagName}.ts`)].flatMap(complaintsOf);
  assert.deepEqual(
    complaints.filter((line) => !own.includes(line)),
    [],
  );
});

test('what editors show of a tag, an attribute or an event is what the manifest says of it', () => {
  for (const framework of Object.keys(FRAMEWORKS)) {
    const text = readFileSync(path(`dist/frameworks/${framework}.d.ts`), 'utf8');
    for (const { tagName, summary, events } of declarations) {
      assert.ok(text.includes(`/** ${summary} */\n`), `${framework}: ${tagName}`);
      for (const { description } of events) assert.ok(text.includes(`/** ${description} */\n`), framework);
    }
  }
  const shared = readFileSync(path('dist/frameworks/elements.d.ts'), 'utf8');
  for (const { attributes } of declarations)
    for (const { description } of attributes)
      assert.ok(shared.includes(`/** ${description} */\n`), description);
});
