#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const HELP = `impact-elements ${version}

  npx impact-elements render <tag> [--attribute value]… [options]

  npx impact-elements check <file.json>…

"render" prints an element as HTML that shows its numbers before any script runs, for pages made ahead of time. "check" says by path what is wrong with
data of your own, whole ones and such that extend the built-in ones.

  <tag>            tariff-calculator or impact-tariff-calculator, and so on
  --attribute …    any attribute of the element, such as --import-value 40000; those without a value stand alone: --fees

  --lang <tag>     language: en (if not given) or ja; numbers also as others write them
  --data <file>    JSON with data of your own; it is written into the tag, too
  --fallback       only the sentence and the table, plain, to be pasted inside the tag
  --nonce <value>  nonce of the page's Content Security Policy, for the style sheet inside
  --help           this text
  --version        the version

What cannot be used is said on stderr, and the exit code is 1.
`;

/** Where a fault of data is, what is expected there, and what was found. */
const problemLine = ({ path, expected, received }) =>
  `${path || 'the whole'}: expected ${expected}; found ${received}`;

/** What a refusal of the renderer means, in a line each. */
const REFUSALS = {
  'unknown-element': ({ known }, tag) => [`no element "${tag}"; there are: ${known.join(', ')}`],
  'unknown-attribute': ({ attribute, known }) => [
    `no attribute "${attribute}"; there are: ${known.join(', ')}`,
  ],
  'needs-browser': ({ attribute }) => [
    `"${attribute}" is fetched by the browser and cannot be drawn ahead of time`,
  ],
  'unknown-language': ({ lang }) => [`"${lang}" is no language tag`],
  'unusable-data': ({ problems }) => problems.map(problemLine),
  'unusable-value': ({ problems }) =>
    problems.map(({ attribute, message }) => (attribute ? `${attribute}: ${message}` : message)),
};

/** Texts of others may hold line breaks and control characters, which would fool a terminal. */
const printable = (text) => text.replace(/\p{Cc}+/gu, ' ');

function fail(reason, lines) {
  for (const line of lines) process.stderr.write(`impact-elements: ${reason}: ${printable(line)}\n`);
  process.exitCode = 1;
}

/** `--name value`, `--name=value` and `--name` alone. A value may begin with a hyphen where it is a number. */
function readArguments(args) {
  const joined = [];
  for (const arg of args) {
    const last = joined.at(-1);
    const isValue = !/^--?[a-z]/i.test(arg);
    if (isValue && last?.startsWith('--') && !last.includes('='))
      joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  const { tokens } = parseArgs({ args: joined, strict: false, tokens: true });
  return {
    words: tokens.filter(({ kind }) => kind === 'positional').map(({ value }) => value),
    options: Object.fromEntries(
      tokens.filter(({ kind }) => kind === 'option').map(({ name, value }) => [name, value ?? true]),
    ),
  };
}

/** The JSON of a file, or undefined after it was said why there is none. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    fail(error instanceof SyntaxError ? 'not-json' : 'no-file', [`${file}: ${error.message}`]);
    return undefined;
  }
}

async function render(tag, { lang = 'en', nonce, fallback, data: file, ...attributes }) {
  const empty = Object.entries({ lang, nonce, data: file }).filter(
    ([, value]) => value === true || value === '',
  );
  if (empty.length > 0) {
    fail(
      'no-value',
      empty.map(([name]) => `--${name} needs a value`),
    );
    return;
  }
  const { renderElement, renderFallback } = await import('../dist/embed/ssr.js');
  const write = fallback ? renderFallback : renderElement;
  const data = file === undefined ? undefined : readJson(String(file));
  if (file !== undefined && data === undefined) return;
  const rendered = await write(tag, {
    attributes,
    lang: String(lang),
    ...(data === undefined ? {} : { data }),
    ...(nonce ? { nonce: String(nonce) } : {}),
  });
  if (rendered.ok) process.stdout.write(`${rendered.html}\n`);
  else fail(rendered.reason, REFUSALS[rendered.reason](rendered, tag));
}

/** Checks a file against the schema that it names. */
async function checkFile(file, { DATASETS, checkDataset }) {
  const json = readJson(file);
  if (json === undefined) return;
  const name = /^impact-elements\/([a-z]+)@/.exec(json?.schema ?? '')?.[1] ?? '';
  const known = Object.keys(DATASETS);
  if (!known.includes(name)) {
    const schemas = known.map((one) => `"impact-elements/${one}@1"`).join(', ');
    fail('unusable-data', [
      `${file}: schema: expected one of ${schemas}; found ${JSON.stringify(json?.schema)}`,
    ]);
    return;
  }
  const { schema, data } = DATASETS[name];
  const checked = await checkDataset(schema, json, () => data);
  if (checked.ok) process.stdout.write(`${printable(file)}: right\n`);
  else
    fail(
      'unusable-data',
      checked.problems.map((problem) => `${file}: ${problemLine(problem)}`),
    );
}

async function check(files) {
  const data = await import('../dist/data/index.js');
  for (const file of files) await checkFile(file, data);
}

// Who reads the output may have had enough of it, as `head` has.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
const { words, options } = readArguments(process.argv.slice(2));
const [command, tag, ...others] = words;
if (options.version && command === undefined) process.stdout.write(`${version}\n`);
else if (options.help || command === undefined) process.stdout.write(HELP);
else if (command === 'check' && tag === undefined) fail('no-file', ['say which file to check; try --help']);
else if (command === 'check') await check([tag, ...others]);
else if (command !== 'render') fail('unknown-command', [`"${command}"; try --help`]);
else if (tag === undefined) fail('no-element', ['say which element to render; try --help']);
else if (others.length > 0)
  fail(
    'unknown-argument',
    others.map((other) => `"${other}"; try --help`),
  );
else await render(tag, options);
