import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { path } from '../../scripts/elements.mjs';

/** Reads only what this library itself has written: its templates. */
const OF_OUR_OWN_TEXT = ['src/ui/build-template.ts'];
/** Put together from the words of a language, for texts of 200 characters at most. */
const PUT_TOGETHER = ['src/core/numbers/parse-decimal.ts', 'src/core/numbers/separators.ts'];

/** A few letters stand for the classes of Unicode, which would take the tool minutes: what matters is which classes have letters in common. */
const CLASSES = {
  Cs: '\\ud800',
  C: '\\x00-\\x1f',
  L: 'a-zA-Z',
  M: '\\u0300',
  Nd: '0-9',
  N: '0-9',
  Sc: '$¢',
  Zs: ' \\xa0',
  P: '!-\\/',
  S: '+<>',
};
const plain = (source) =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/gu, (found, name) =>
    name === undefined
      ? found.replace(/\\p\{(\w+)\}/g, (_, inner) => CLASSES[inner] ?? 'a')
      : `[${CLASSES[name] ?? 'a'}]`,
  );

/** Every regular expression of a file, with its flags; those that are put together as null. */
function expressionsIn(file) {
  const found = [];
  const look = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(/^\/(.*)\/(\w*)$/s.exec(node.text).slice(1));
    else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') found.push(null);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(path(file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const files = ['src', 'bin']
  .flatMap((folder) => readdirSync(path(folder), { recursive: true }).map((file) => join(folder, file)))
  .filter((file) => /\.(ts|mjs)$/.test(file) && !OF_OUR_OWN_TEXT.includes(file));

test('no regular expression takes more than the length of a text', (t) => {
  let checked = 0;
  const slow = [];
  for (const file of files)
    for (const expression of expressionsIn(file)) {
      if (expression === null) {
        assert.ok(PUT_TOGETHER.includes(file), `${file} puts an expression together`);
        continue;
      }
      const [source, flags] = expression;
      const { status, complexity } = checkSync(plain(source), flags, { timeout: 60_000 });
      if (status !== 'safe') slow.push(`${file}: /${source}/${flags} ${complexity?.summary ?? status}`);
      checked++;
    }
  assert.deepEqual(slow, []);
  assert.ok(checked > 150, String(checked));
  t.diagnostic(`${checked} expressions`);
});
