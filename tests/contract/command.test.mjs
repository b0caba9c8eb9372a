import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import { parseFragment } from 'parse5';
import { elements, path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';
import { serverScenarios } from './scenarios.mjs';

const { renderElement, renderFallback } = await import(path('dist/embed/ssr.js'));
const source = transformSync(readFileSync(path('tests/helpers/hostile-list.ts'), 'utf8'), {
  loader: 'ts',
}).code;
const { HOSTILE } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const LANGUAGES = ['en', 'ja'];
const [first] = elements();

/** Runs the command as a shell would. */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path('bin/impact-elements.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const childrenOf = (node) => [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])];
const all = (node) => childrenOf(node).flatMap((child) => [child, ...all(child)]);
const rawText = (node) => node.value ?? childrenOf(node).map(rawText).join('');
const textOf = (node) => rawText(node).replace(/\s+/g, ' ').trim();
const attributesOf = (node) => Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
const named = (root, ...names) => all(root).filter(({ tagName }) => names.includes(tagName));

/** The parsed HTML, which must hold no mistake at all. */
function parsed(html) {
  const mistakes = [];
  // parse5 tells what browsers mend in silence; it reads a declarative shadow root as a template.
  const root = parseFragment(html, { onParseError: ({ code }) => mistakes.push(code) });
  assert.deepEqual(mistakes, []);
  return root;
}

for (const { tag } of elements())
  for (const lang of LANGUAGES)
    for (const attributes of serverScenarios[tag] ?? [{}]) {
      const args = Object.entries(attributes).flatMap(([name, value]) => [`--${name}`, value]);
      test(`render ${tag} ${args.join(' ')} --lang ${lang} prints well-formed HTML with the numbers of the result`, async () => {
        const { status, stdout, stderr } = run('render', tag, ...args, '--lang', lang);
        assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
        const [element, ...others] = childrenOf(parsed(stdout.trim()));
        assert.deepEqual(others, []);
        assert.equal(element.tagName, tag);
        assert.deepEqual(attributesOf(element), { ...attributes, lang });
        const [template] = named(element, 'template');
        assert.deepEqual(attributesOf(template), { shadowrootmode: 'open' });
        assert.equal(attributesOf(named(element, 'figure')[0]).lang, lang);
        const { result } = await renderElement(tag, { attributes, lang });
        const written = JSON.stringify(result);
        const exact = named(element, 'data').map((data) => attributesOf(data).value);
        // Exact figures that are plain decimals are those of the result.
        for (const value of exact.filter((one) => /^-?\d+(\.\d+)?$/.test(one)))
          assert.ok(written.includes(`"${value.replace('-', '')}`) || written.includes(value), value);
      });

      test(`render ${tag} ${args.join(' ')} --lang ${lang} --fallback prints a sentence and a table and nothing of the look`, async () => {
        const { status, stdout, stderr } = run('render', tag, ...args, '--lang', lang, '--fallback');
        assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
        const root = parsed(stdout.trim());
        const { html } = await renderElement(tag, { attributes, lang });
        const answer = all(parsed(html)).filter((node) =>
          /(^| )(sentence|standfirst)( |$)/.test(attributesOf(node).part ?? ''),
        );
        assert.ok(answer.map(textOf).includes(textOf(named(root, 'p')[0])));
        assert.ok(named(root, 'table').length >= 1);
        assert.ok(
          named(root, 'tr').length >= 2 && named(root, 'caption').every((node) => textOf(node) !== ''),
        );
        for (const node of all(root).filter(({ tagName }) => tagName)) {
          assert.match(node.tagName, /^(p|table|caption|thead|tbody|tr|th|td)$/);
          assert.ok(
            Object.keys(attributesOf(node)).every((name) => name === 'scope'),
            node.tagName,
          );
        }
      });
    }

/** Texts that break out of careless markup; a parser leaves them as they are. */
const BREAKING = HOSTILE.filter((text) => /[<"']/.test(text) && text.length < 1000).slice(0, 10);

for (const { tag } of elements())
  test(`hostile texts come out of <${tag}> as texts, or are refused`, async () => {
    const { html: before } = await renderElement(tag);
    const names = new Set(all(parsed(before)).map(({ tagName }) => tagName));
    const element = await import(path('dist/index.js')).then(() => customElements.get(tag));
    const flags = [...element.elementProperties.values()].filter(({ type }) => type === Boolean);
    const others = new Set(['src', ...flags.map(({ attribute: name }) => name), 'fees', 'disabled']);
    const texts = [...element.observedAttributes, 'title', 'id', 'class'].filter((name) => !others.has(name));
    for (const attribute of texts)
      for (const text of BREAKING) {
        const drawn = await renderElement(tag, { attributes: { [attribute]: text } });
        if (!drawn.ok) {
          assert.equal(drawn.reason, 'unusable-value', `${attribute}=${text.slice(0, 40)}`);
          continue;
        }
        const [root, ...others] = childrenOf(parseFragment(drawn.html));
        assert.deepEqual(others, [], `${attribute}=${text.slice(0, 40)}`);
        assert.equal(attributesOf(root)[attribute], text);
        const foreign = all(root).filter(
          (node) =>
            (node.tagName && !names.has(node.tagName)) ||
            (node.attrs ?? []).some(({ name }) => name.startsWith('on')),
        );
        assert.deepEqual(foreign, [], `${attribute}=${text.slice(0, 40)}`);
      }
  });

test('what stands in the fallback is escaped', async () => {
  const { html } = await renderFallback(first.tag, { lang: 'en' });
  assert.doesNotMatch(html, /<(?!\/?(p|table|caption|thead|tbody|tr|th|td)\b)/);
});

for (const [what, args, reason] of [
  ['an unknown element', ['render', 'nothing'], 'unknown-element'],
  ['an unknown attribute', ['render', first.name, '--onclick', 'x'], 'unknown-attribute'],
  ['a value that cannot be used', ['render', 'tariff-calculator', '--import-value', 'abc'], 'unusable-value'],
  [
    'a value of a field that is not in sight',
    ['render', 'tariff-calculator', '--insurance', 'abc'],
    'unusable-value',
  ],
  ['a language that is none', ['render', first.name, '--lang', '<b>'], 'unknown-language'],
  ['an address', ['render', first.name, '--src', 'https://example.org/x.json'], 'needs-browser'],
  ['an unknown command', ['draw'], 'unknown-command'],
  ['no element', ['render'], 'no-element'],
  ['an argument too many', ['render', first.name, 'x', 'y'], 'unknown-argument'],
])
  test(`${what} is told on stderr by its reason, with exit code 1`, () => {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, new RegExp(`^impact-elements: ${reason}: .+\n$`, 's'));
    assert.doesNotMatch(stderr, /at .*\.js:\d/);
  });

test('a complaint holds no control characters for the terminal', () => {
  const { status, stderr } = run('render', 'no\u001b[31mthing\u0007');
  assert.equal(status, 1);
  assert.doesNotMatch(stderr.trimEnd(), /\p{Cc}/u);
});

test('values may begin with a hyphen, and stand after = or a space', () => {
  for (const args of [['--gdp-growth', '-1.5'], ['--gdp-growth=-1.5']]) {
    const { status, stdout } = run('render', 'defense-path', ...args);
    assert.equal(status, 0);
    assert.match(stdout, /^<impact-defense-path gdp-growth="-1\.5" lang="en">/);
  }
});

test('a nonce is written into the style sheet, escaped', () => {
  assert.match(run('render', first.name, '--nonce', 'a"b').stdout, /<style nonce="a&quot;b">/);
});

test('help names each option, and the version is that of the package', () => {
  for (const args of [['--help'], []]) {
    const { status, stdout } = run(...args);
    assert.equal(status, 0);
    for (const option of ['--lang', '--fallback', '--nonce', '--help', '--version'])
      assert.ok(stdout.includes(option));
  }
  assert.equal(run('--version').stdout.trim(), readJson('package.json').version);
});

test('an option that needs a value and has none is refused', () => {
  for (const name of ['nonce', 'lang', 'data'])
    assert.deepEqual(run('render', first.name, `--${name}`), {
      status: 1,
      stdout: '',
      stderr: `impact-elements: no-value: --${name} needs a value\n`,
    });
});

test('whoever reads the output may have had enough of it', () => {
  const command = `${process.execPath} ${path('bin/impact-elements.mjs')} render ${first.name}`;
  const { status, stderr } = spawnSync('bash', ['-c', `${command} | true; exit \${PIPESTATUS[0]}`], {
    encoding: 'utf8',
  });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});
