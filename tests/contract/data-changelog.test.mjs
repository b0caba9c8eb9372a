import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changelogOf,
  changelogPage,
  changesBetween,
  releasedVersions,
  sinceVersions,
  snapshotOf,
} from '../../scripts/build/data-versions.mjs';
import { datasets } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

const row = {
  id: 'cars',
  rule: { kind: 'total', rate: '15' },
  from: '2025-09-16',
  to: null,
  status: 'in force',
  source: 'act',
};
const data = (...rows) => ({ rows, sources: { act: { title: 'Act', published: '2025' } } });
const figures = (...rows) => snapshotOf(data(...rows));

test('a snapshot has each figure with its number, its status and its source', () => {
  assert.deepEqual(figures(row), {
    'rows/cars': ['rule total 15, from 2025-09-16, to null', 'in force', 'act'],
  });
  const list = {
    status: 'announced',
    source: 'sheet',
    items: [
      { id: 'a', amount: '1' },
      { id: 'a', amount: '2' },
    ],
  };
  assert.deepEqual(Object.keys(snapshotOf(list)), ['items/a', 'items/a#2']);
});

test('a change tells the figure, before, after and source', () => {
  const ended = { ...row, to: '2026-11-29', status: 'ended', source: 'newer' };
  const added = { ...row, id: 'buses' };
  assert.deepEqual(changesBetween(figures(row), figures(ended, added)), [
    {
      figure: 'rows/buses',
      before: null,
      after: 'rule total 15, from 2025-09-16, to null · in force',
      source: 'act',
    },
    {
      figure: 'rows/cars',
      before: 'rule total 15, from 2025-09-16, to null · in force',
      after: 'rule total 15, from 2025-09-16, to 2026-11-29 · ended',
      source: 'newer',
    },
  ]);
  assert.equal(changesBetween(figures(row), {})[0].after, null);
  assert.deepEqual(changesBetween(figures(row), figures(row)), []);
});

test('each figure says since which version it stands', () => {
  const versions = [
    { version: '0.1.0', figures: { a: ['1'], b: ['1'], gone: ['1'] } },
    { version: '0.2.0', figures: { a: ['1'], b: ['2'], c: ['1'] } },
    { version: '0.10.0', figures: { a: ['1'], b: ['2'], c: ['3'] } },
  ];
  assert.deepEqual(sinceVersions(versions), { a: '0.1.0', b: '0.2.0', c: '0.10.0' });
});

test('the page lists the changes by version, the newest first', () => {
  const version = (name, rate) => ({
    version: name,
    day: '2026-12-01',
    datasets: { tariffs: figures({ ...row, rule: { kind: 'total', rate } }) },
  });
  const log = changelogOf([version('0.1.0', '15'), version('0.2.0', '12.5'), version('0.3.0', '10')]);
  assert.deepEqual(
    log.changes.map((one) => one.version),
    ['0.3.0', '0.2.0'],
  );
  assert.deepEqual(log.since, { tariffs: { 'rows/cars': '0.3.0' } });
  const page = changelogPage(log, 1);
  assert.match(page, /## 0\.3\.0 \(2026-12-01\)[^]*## 0\.2\.0[^]*## 0\.1\.0/);
  assert.match(page, /\| rows\/cars \| rule total 15, .* \| rule total 12\.5, .* \| act \|/);
});

test('the data of the first version are kept, and the file of changes has each figure of all datasets', () => {
  assert.ok(releasedVersions().some(({ version }) => version === '0.1.0'));
  const { since, first } = readJson('cdn/data/changelog.json');
  assert.equal(first, '0.1.0');
  for (const name of datasets()) assert.ok(Object.keys(since[name]).length >= 5, name);
});
