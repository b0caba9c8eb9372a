import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REPORT_TO, VERSION } from '../../dist/version.js';
import { readJson } from './helpers.mjs';

test('the version in the code is the one of the package, its lock file and its CDN files', () => {
  const { version } = readJson('package.json');
  assert.equal(VERSION, version);
  assert.equal(readJson('package-lock.json').version, version);
  assert.equal(readJson('cdn/manifest.json').version, version);
});

test('reports of errors go where the package says, if a page says nothing else', () => {
  const { bugs } = readJson('package.json');
  assert.equal(REPORT_TO, typeof bugs === 'string' ? bugs : (bugs?.url ?? ''));
});
