import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../elements.mjs';

const PLUGIN = path('integrations/wordpress/impact-elements');
/** A text that PHP inputDevices to a function of translation, in single quotes. */
const IN_PHP = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'impact-elements'\s*\)/g;

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

function phpFiles(folder = PLUGIN) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return phpFiles(file);
    return entry.name.endsWith('.php') ? [file] : [];
  });
}

function fromPhp(file) {
  const found = [...readFileSync(file, 'utf8').matchAll(IN_PHP)];
  return found.map(([, text]) => ({
    text: text.replaceAll("\\'", "'"),
    from: file.slice(PLUGIN.length + 1),
  }));
}

/** The texts of the schema that no element tells in each language by itself. */
function fromSchema({ elements }) {
  return elements.flatMap(({ tag, title, description, attributes }) => [
    { text: title, from: tag },
    { text: description, from: tag },
    ...attributes.flatMap(({ name, title: words, help, labels, options = [] }) => {
      const named = options.filter((option) => Object.keys(option.labels).length === 0);
      const values = named.map(({ value }) => value).filter((value) => !/^\d+$/.test(value));
      const texts = [...(Object.keys(labels).length === 0 ? [words] : []), help, ...values];
      return texts.filter(Boolean).map((text) => ({ text, from: `${tag} ${name}` }));
    }),
  ]);
}

/**
 * All texts of the plugin that can be translated, each with the places it is from.
 * @returns {Map<string, string[]>}
 */
export function translatable(schema) {
  const words = new Map();
  for (const { text, from } of [...phpFiles().flatMap(fromPhp), ...fromSchema(schema)]) {
    const places = words.get(text) ?? [];
    words.set(text, places.includes(from) ? places : [...places, from]);
  }
  return words;
}

const HEADER = (version) =>
  [
    `Project-Id-Version: Impact Elements ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
  ]
    .concat('Content-Transfer-Encoding: 8bit', 'X-Domain: impact-elements', '')
    .join('\n');

/** The template for translators. */
export function template(schema) {
  const entries = [...translatable(schema)].map(
    ([text, places]) => `#: ${places.join(', ')}\nmsgid ${quoted(text)}\nmsgstr ""\n`,
  );
  return [`msgid ""\nmsgstr ${quoted(HEADER(schema.version))}\n`, ...entries].join('\n');
}

const read = (lines) => lines.map((line) => JSON.parse(line.replace(/^[^"]*/, ''))).join('');

/** The translations of a `.po` file; the header is the translation of the empty text. */
export function readPo(file) {
  const entries = readFileSync(file, 'utf8').split(/\n\s*\n/);
  return new Map(
    entries.flatMap((entry) => {
      const lines = entry.split('\n').filter((line) => line && !line.startsWith('#'));
      const at = lines.findIndex((line) => line.startsWith('msgstr'));
      return at < 1 ? [] : [[read(lines.slice(0, at)), read(lines.slice(at))]];
    }),
  );
}

/** A `.mo` file: two tables of lengths and places, sorted by the original, then the texts, each ended by a zero. */
export function writeMo(translations) {
  const pairs = [...translations].filter(([, translation]) => translation !== '');
  const byBytes = pairs
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([one], [other]) => Buffer.compare(one, other));
  const head = 28;
  const tables = Buffer.alloc(head + byBytes.length * 16);
  const numbers = [0x950412de, 0, byBytes.length, head, head + byBytes.length * 8, 0, tables.length];
  for (const [at, number] of numbers.entries()) tables.writeUInt32LE(number, at * 4);
  const texts = [];
  let place = tables.length;
  for (const which of [0, 1]) {
    for (const [at, pair] of byBytes.entries()) {
      const entry = head + which * byBytes.length * 8 + at * 8;
      tables.writeUInt32LE(pair[which].length, entry);
      tables.writeUInt32LE(place, entry + 4);
      texts.push(pair[which], Buffer.alloc(1));
      place += pair[which].length + 1;
    }
  }
  return Buffer.concat([tables, ...texts]);
}
