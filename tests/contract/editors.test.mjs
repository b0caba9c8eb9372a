import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

const html = readJson('vscode.html-custom-data.json');
const css = readJson('vscode.css-custom-data.json');
const web = readJson('web-types.json');
const llms = readFileSync(path('llms.txt'), 'utf8');
const pkg = readJson('package.json');
const { modules } = readJson('custom-elements.json');
const declarations = modules.flatMap((module) => module.declarations ?? []);
const tags = elements().map(({ tag }) => tag);

const names = (list) => list.map(({ name }) => name).sort();
const byName = (list, name) => list.find((one) => one.name === name);

/** The values of a type that is a set of texts, perhaps open to others; nothing for another type. */
const valuesOf = ({ text }) =>
  /^('[^']+'( \| |$)|undefined( \| |$)|\(string & \{\}\)( \| |$))+$/.test(text)
    ? [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value)
    : [];

/** Holds that an object has the keys that a format asks for and none that it does not know. */
function shape(object, required, optional = []) {
  const keys = Object.keys(object);
  for (const key of required) assert.ok(keys.includes(key), `${key} is missing in ${JSON.stringify(object)}`);
  const known = new Set([...required, ...optional]);
  assert.deepEqual(
    keys.filter((key) => !known.has(key)),
    [],
  );
}

test('each file tells of each element and of no other', () => {
  assert.deepEqual(names(html.tags), [...tags].sort());
  assert.deepEqual(names(web.contributions.html.elements), [...tags].sort());
  const told = [...llms.matchAll(/^## <(.+)>$/gm)].map(([, tag]) => tag);
  assert.deepEqual(told.sort(), [...tags].sort());
});

test('the files have the shape of their formats', () => {
  const isMarkdown = ({ kind, value }) => kind === 'markdown' && value.trim() !== '';
  assert.equal(html.version, 1.1);
  for (const tag of html.tags) {
    shape(tag, ['name', 'description', 'attributes']);
    assert.ok(isMarkdown(tag.description));
    for (const attribute of tag.attributes) {
      shape(attribute, ['name', 'description'], ['values', 'valueSet']);
      assert.ok(isMarkdown(attribute.description));
      for (const value of attribute.values ?? []) shape(value, ['name']);
    }
  }
  assert.equal(css.version, 1.1);
  for (const property of css.properties) shape(property, ['name', 'description']);
  shape(web, ['$schema', 'name', 'version', 'contributions', 'description-markup', 'js-types-syntax']);
  assert.deepEqual([web.name, web.version], [pkg.name, pkg.version]);
  assert.equal(pkg['web-types'], './web-types.json');
});

for (const declaration of declarations) {
  const { tagName, attributes, members, events, slots, cssParts, cssProperties } = declaration;
  describe(`<${tagName}>`, () => {
    const tag = byName(html.tags, tagName);
    const type = byName(web.contributions.html.elements, tagName);

    test('VS Code knows each attribute, its description and its values', () => {
      assert.deepEqual(names(tag.attributes), names(attributes));
      for (const { name, description, type: told } of attributes) {
        const attribute = byName(tag.attributes, name);
        assert.ok(attribute.description.value.startsWith(description));
        assert.deepEqual(
          (attribute.values ?? []).map((value) => value.name),
          valuesOf(told),
          name,
        );
        assert.equal(attribute.valueSet, told.text === 'boolean' ? 'v' : undefined, name);
      }
      for (const { name } of [...events, ...cssParts])
        assert.ok(tag.description.value.includes(`\`${name}\``));
    });

    test('web-types know each attribute, property, event, slot, part and custom property', () => {
      shape(type, ['name', 'description', 'attributes', 'slots', 'js', 'css']);
      const fields = members.filter(({ kind }) => kind === 'field');
      const told = [type.attributes, type.js.properties, type.js.events, type.slots];
      assert.deepEqual(told.map(names), [attributes, fields, events, slots].map(names));
      assert.deepEqual(
        [type.css.parts, type.css.properties].map(names),
        [cssParts, cssProperties].map(names),
      );
      for (const field of fields) {
        const property = byName(type.js.properties, field.name);
        assert.equal(property.type, field.type.text);
        assert.equal(property['read-only'] ?? false, field.readonly ?? false);
      }
      for (const attribute of attributes)
        assert.deepEqual(byName(type.attributes, attribute.name).value, { type: attribute.type.text });
    });

    test('llms.txt tells each attribute with its type, each event, slot and part', () => {
      const start = llms.indexOf(`## <${tagName}>`);
      const end = llms.indexOf('\n## ', start);
      const section = llms.slice(start, end);
      for (const { name, type: told } of [...attributes, ...events])
        assert.ok(section.includes(`- \`${name}\` (\`${told.text}\`): `), name);
      for (const { name } of slots) assert.ok(section.includes(`- \`${name || 'default'}\`: `), name);
      for (const { name } of cssParts) assert.ok(section.includes(`\`${name}\``), name);
      assert.match(section, /^`result`, read-only: `\{ \w+: /m);
    });
  });
}

test('the custom properties are told once, with their defaults', () => {
  const all = new Map(
    declarations.flatMap(({ cssProperties }) => cssProperties.map((one) => [one.name, one])),
  );
  assert.deepEqual(names(css.properties), [...all.keys()].sort());
  for (const { name, default: usual } of all.values()) {
    assert.ok(byName(css.properties, name).description.value.endsWith(`\`${usual}\``), name);
    assert.ok(llms.includes(`- \`${name}\`: `), name);
  }
});

test('what llms.txt points at is in the package', () => {
  for (const [, file] of llms.matchAll(/\]\(([^)]+)\)/g))
    assert.ok(readFileSync(path(file)).length > 0, file);
});
