#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderElement, renderFallback } from '../dist/embed/ssr.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const HELP = `impact-elements ${version}

  npx impact-elements render <tag> [--attribute value]… [options]

Prints an element as HTML that shows its numbers before any script runs, for pages made ahead of time.

  <tag>            tariff-calculator or impact-tariff-calculator, and so on
  --attribute …    any attribute of the element, such as --import-value 40000; those without a value stand alone: --fees

  --lang <tag>     language: en (if not given) or ja; numbers also as others write them
  --fallback       only the sentence and the table, plain, to be pasted inside the tag
  --nonce <value>  nonce of the page's Content Security Policy, for the style sheet inside
  --help           this text
  --version        the version

What cannot be used is said on stderr, and the exit code is 1.
`;

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

async function render(tag, { lang = 'en', nonce, fallback, ...attributes }) {
  const write = fallback ? renderFallback : renderElement;
  const rendered = await write(tag, {
    attributes,
    lang: String(lang),
    ...(nonce ? { nonce: String(nonce) } : {}),
  });
  if (rendered.ok) process.stdout.write(`${rendered.html}\n`);
  else fail(rendered.reason, REFUSALS[rendered.reason](rendered, tag));
}

const { words, options } = readArguments(process.argv.slice(2));
const [command, tag, ...others] = words;
if (options.version && command === undefined) process.stdout.write(`${version}\n`);
else if (options.help || command === undefined) process.stdout.write(HELP);
else if (command !== 'render') fail('unknown-command', [`"${command}"; try --help`]);
else if (tag === undefined) fail('no-element', ['say which element to render; try --help']);
else if (others.length > 0)
  fail(
    'unknown-argument',
    others.map((other) => `"${other}"; try --help`),
  );
else await render(tag, options);
