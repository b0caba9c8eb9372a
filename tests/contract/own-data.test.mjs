import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import { datasets, path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

const { renderElement, renderFallback } = await import(path('dist/embed/ssr.js'));
const source = transformSync(readFileSync(path('tests/fixtures/this-morning.ts'), 'utf8'), { loader: 'ts' });
const { thisMorning } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);

const folder = mkdtempSync(join(tmpdir(), 'own-data-'));

function file(name, contents) {
  const place = join(folder, name);
  writeFileSync(place, typeof contents === 'string' ? contents : JSON.stringify(contents));
  return place;
}

function run(...args) {
  const command = [path('bin/impact-elements.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const wrong = { ...thisMorning, rows: [thisMorning.rows[0], { ...thisMorning.rows[1], from: '2026-11-31' }] };

test('check says that files are right, and by path what is wrong', () => {
  const right = file('right.json', thisMorning);
  assert.deepEqual(run('check', right), { status: 0, stdout: `${right}: right\n`, stderr: '' });
  for (const name of datasets()) {
    const { status } = run('check', path(`dist/data/json/${name}.json`));
    assert.equal(status, 0, name);
  }
  const fault = file('wrong.json', wrong);
  const { status, stderr } = run('check', fault);
  assert.equal(status, 1);
  assert.equal(
    stderr,
    `impact-elements: unusable-data: ${fault}: rows[1].from: expected a day that exists; found "2026-11-31"\n`,
  );
});

test('check says what is no file, no JSON, or of no schema', () => {
  assert.match(run('check').stderr, /no-file: say which file/);
  assert.match(run('check', join(folder, 'none.json')).stderr, /no-file: .*ENOENT/);
  assert.match(run('check', file('text.json', 'rates')).stderr, /not-json/);
  for (const json of ['null', '[]', '{"schema":"toString@1"}', '{"schema":7}'])
    assert.match(
      run('check', file('other.json', json)).stderr,
      /schema: expected one of "impact-elements\/tariffs@1"/,
    );
});

test('a server draws with data of a page, and writes them into the tag for the browser', async () => {
  const hostile = structuredClone(thisMorning);
  hostile.sources['this-morning'].title = '</script><script>alert(1)</script>';
  const { ok, html, result } = await renderElement('tariff-calculator', { data: hostile });
  assert.equal(ok, true);
  assert.deepEqual([result.fromRate, result.toRate, result.toDate], ['15', '12.5', '2026-11-30']);
  const [, json] = /<script type="application\/json">(.*?)<\/script><\/impact-tariff-calculator>$/s.exec(
    html,
  );
  assert.deepEqual(JSON.parse(json), hostile);
  const fallback = await renderFallback('tariff-calculator', { data: thisMorning });
  assert.match(fallback.html, /from \$150,000 to \$125,000/);
});

test('a server says what is wrong with data of a page, and throws nothing', async () => {
  const refused = await renderElement('tariff-calculator', { data: wrong });
  assert.deepEqual([refused.reason, refused.problems[0].path], ['unusable-data', 'rows[1].from']);
  const loop = {};
  loop.self = loop;
  assert.equal((await renderElement('timeline', { data: loop })).reason, 'unusable-data');
  const { result } = await renderElement('tariff-calculator');
  assert.equal(result.toRate, '15');
});

test('render takes data of a file', () => {
  const { stdout } = run(
    'render',
    'tariff-calculator',
    '--data',
    file('right.json', thisMorning),
    '--fallback',
  );
  assert.match(stdout, /from \$150,000 to \$125,000/);
  const refused = run('render', 'tariff-calculator', '--data', file('wrong.json', wrong));
  assert.deepEqual([refused.status, refused.stdout], [1, '']);
  assert.match(refused.stderr, /unusable-data: rows\[1\]\.from/);
});

test('cdn/data has each dataset under its name, with version and hash', () => {
  const index = readJson('cdn/data/index.json');
  assert.equal(index.version, readJson('package.json').version);
  assert.deepEqual(Object.keys(index.datasets), datasets());
  assert.deepEqual(
    readdirSync(path('cdn/data')).sort(),
    ['index.json', 'changelog.json', ...datasets().map((name) => `${name}.json`)].sort(),
  );
  for (const [name, { file: named, schema, knownThrough, integrity }] of Object.entries(index.datasets)) {
    const contents = readFileSync(path(`cdn/data/${named}`));
    assert.equal(integrity, `sha384-${createHash('sha384').update(contents).digest('base64')}`, name);
    const data = JSON.parse(contents);
    assert.deepEqual([data.schema, data.knownThrough], [schema, knownThrough]);
  }
});
