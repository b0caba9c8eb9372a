import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { trimLit } from '../../scripts/build/trim-lit.mjs';
import { path } from '../../scripts/elements.mjs';

const FILES = {
  'reactive-element/reactive-element.js': ['addInitializer', 'litPropertyMetadata', 'JSON.parse', 'Polyfill'],
  'reactive-element/css-tag.js': ['ShadyCSS', 'not constructable', 'unsafeCSS'],
  'lit-element/lit-element.js': ['Polyfill', 'litElementVersions'],
  'lit-html/lit-html.js': ['Polyfill', 'litHtmlVersions'],
};
const sourceOf = (file) => {
  const folder = file.startsWith('reactive-element') ? 'node_modules/@lit/' : 'node_modules/';
  return readFileSync(path(folder + file), 'utf8');
};

for (const [file, gone] of Object.entries(FILES)) {
  test(`${file} is bundled without ${gone.join(', ')}`, () => {
    const source = sourceOf(file);
    const trimmed = trimLit(source, file).replace(/export\s*\{[^}]*\};?/g, '');
    for (const word of gone) {
      assert.ok(source.includes(word), word);
      assert.ok(!trimmed.includes(word), word);
    }
  });

  test(`a ${file} that has changed stops the build, naming what is gone`, () => {
    const changed = sourceOf(file).replaceAll(/Polyfill|ShadyCSS|addInitializer/g, 'other');
    assert.throws(() => trimLit(changed, file), /^Error: trim-lit: [^]* any more$/);
  });
}

test('the files that are published are without these parts, and name the licences', () => {
  const scripts = readdirSync(path('cdn'), { recursive: true }).filter((file) => file.endsWith('.js'));
  const texts = scripts.map((file) => readFileSync(path(`cdn/${file}`), 'utf8'));
  assert.ok(
    texts.some((text) => text.includes('_$litType$')),
    'Lit is in them',
  );
  for (const text of texts)
    assert.doesNotMatch(text, /litPropertyMetadata|not constructable|litElementVersions|litHtmlVersions/);
  const licences = readFileSync(path('cdn/LICENCES.md'), 'utf8');
  for (const library of ['lit-html', 'valibot']) assert.ok(licences.includes(`\`${library}\``), library);
  for (const text of texts) assert.match(text.slice(0, 120), /LICENCES\.md/);
});
