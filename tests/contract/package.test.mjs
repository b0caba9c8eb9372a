import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { elements, path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

const pkg = readJson('package.json');
const ALLOWED = [
  /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|THIRD-PARTY\.md|llms\.txt)$/,
  /^(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^bin\/impact-elements\.mjs$/,
  /^dist\/.+\.(js|d\.ts|js\.map)$/,
  /^dist\/data\/json\/[a-z-]+(\.schema)?\.json$/,
  /^cdn\/(chunks\/)?[\w-]+\.(js|css)$/,
  /^cdn\/(manifest\.json|LICENCES\.md)$/,
  /^cdn\/data\/[a-z-]+\.json$/,
  /^cdn\/embed\/[\w-]+\.(js|css|html)$/,
];
const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

let folder, tarball, files, installed;

/** The module names that `exports` offers, patterns expanded to the files they match; `cdn` apart, which is for browsers. */
function entries() {
  return Object.entries(pkg.exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    if (!key.includes('*')) return [{ name: join(pkg.name, key), file }];
    const [start, end] = file.slice(2).split('*');
    return files
      .filter((name) => name.startsWith(start) && name.endsWith(end))
      .map((name) => name.slice(start.length, name.length - end.length))
      .map((star) => ({ name: join(pkg.name, key.replace('*', star)), file: `./${start}${star}${end}` }));
  });
}

const forFramework = ({ file }) => file.startsWith('./dist/frameworks/');
const modules = () => entries().filter(({ file }) => file.startsWith('./dist/') && file.endsWith('.js'));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'impact-elements-package-'));
  const pack = ['pack', '--json', '--pack-destination', folder, ...QUIET];
  const packed = JSON.parse(execFileSync('npm', pack, { cwd: path('.'), encoding: 'utf8' }));
  const [info] = Object.values(packed);
  tarball = join(folder, info.filename);
  files = info.files.map((file) => file.path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--prefer-offline', ...QUIET, tarball], { cwd: folder, stdio: 'pipe' });
  installed = join(folder, 'node_modules', pkg.name);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds what is meant to be published and nothing else', () => {
  assert.deepEqual(
    files.filter((file) => !ALLOWED.some((allowed) => allowed.test(file))),
    [],
  );
  for (const { name } of elements()) {
    assert.ok(pkg.exports[`./${name}`], `exports ./${name}`);
    assert.ok(files.includes(`cdn/${name}.js`), `cdn/${name}.js`);
  }
});

test('each source map carries its sources and points at nothing outside the package', () => {
  const maps = files.filter((file) => file.endsWith('.map'));
  assert.notEqual(maps.length, 0);
  for (const file of maps) {
    const { sources, sourcesContent, sourceRoot } = JSON.parse(readFileSync(join(installed, file), 'utf8'));
    assert.equal(sourcesContent?.length, sources.length, file);
    for (const source of sources) {
      const target = relative('.', join(dirname(file), sourceRoot ?? '', source));
      assert.match(target, /^src\//, `${file}: ${source}`);
    }
  }
});

test('each module can be imported in Node, where there is no DOM', () => {
  const names = modules().map(({ name }) => name);
  assert.ok(names.length >= 5);
  for (const name of names) {
    const script = `await import(${JSON.stringify(name)})`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual({ name, status, said: stdout + stderr }, { name, status: 0, said: '' });
  }
});

test('each other entry of the exports map is there', () => {
  const others = entries().filter((entry) => !modules().includes(entry));
  const script = `import { readFileSync } from 'node:fs';
    for (const name of ${JSON.stringify(others.map(({ name }) => name))}) {
      const text = readFileSync(new URL(import.meta.resolve(name)), 'utf8');
      if (name.endsWith('.json')) JSON.parse(text);
      if (text === '') throw new Error(name + ' is empty');
    }`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, stdio: 'pipe' });
});

test('the declarations of each module compile in a strict project, whichever way it resolves modules', () => {
  // What is for a framework needs that framework: typings.test.mjs has them all.
  const free = modules().filter((entry) => !forFramework(entry));
  const imports = free.map(({ name }, at) => `import * as entry${at} from '${name}';\nvoid entry${at};`);
  const tag = elements()[0].tag;
  const use = `const element = document.createElement('${tag}');\nconst text: string = element.localName;\nvoid text;`;
  writeFileSync(join(folder, 'consumer.ts'), [...imports, use].join('\n'));
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    const lib = ['ES2023', 'DOM', 'DOM.Iterable'];
    const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] };
    const compilerOptions = { ...strict, target: 'ES2022', lib, module, moduleResolution };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const { status, stdout } = spawnSync(process.execPath, [path('node_modules/typescript/bin/tsc')], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual({ moduleResolution, status, stdout }, { moduleResolution, status: 0, stdout: '' });
  }
});

test('publint finds nothing to say about the package', async () => {
  const data = readFileSync(tarball);
  const { messages } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
    strict: true,
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('the types resolve for every kind of ES module project (attw)', () => {
  const cli = path('node_modules/@arethetypeswrong/cli/dist/index.js');
  const entrypoints = modules().map(({ name }) => `.${name.slice(pkg.name.length)}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--entrypoints', ...entrypoints],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout + stderr);
});

test('the published folder of figures has a schema beside each dataset', () => {
  const json = readdirSync(join(installed, 'dist/data')).includes('json')
    ? readdirSync(join(installed, 'dist/data/json'))
    : [];
  for (const file of json.filter((name) => !name.endsWith('.schema.json')))
    assert.ok(json.includes(file.replace('.json', '.schema.json')), file);
});

test('the command runs from the installed package, and says the numbers', () => {
  const command = join(folder, 'node_modules/.bin/impact-elements');
  for (const { tag } of elements())
    for (const [lang, fallback] of [
      ['en', []],
      ['ja', ['--fallback']],
    ]) {
      const args = ['render', tag, '--lang', lang, ...fallback];
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      assert.ok(
        stdout.startsWith(fallback.length ? '<p>' : `<${tag} lang="en"><template shadowrootmode="open">`),
      );
    }
});

test('drawing on a server asks for no package that is not installed with this one', () => {
  const bundle = readFileSync(join(installed, 'dist/embed/lit-ssr.js'), 'utf8');
  const names = [...bundle.matchAll(/^(?:import|export) [^;]*?from "([^"]+)";$/gm)].map(([, name]) => name);
  assert.notEqual(names.length, 0);
  for (const name of names) {
    const [scope, rest] = name.split('/');
    assert.ok(pkg.dependencies[scope.startsWith('@') ? `${scope}/${rest}` : scope], name);
  }
});
