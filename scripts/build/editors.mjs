import { readFileSync, writeFileSync } from 'node:fs';
import { path } from '../elements.mjs';
import { readModel } from './typings/model.mjs';

const list = (title, items) => (items.length ? `\n\n**${title}**\n\n${items.join('\n')}` : '');
const item = (name, description) => `- \`${name}\`: ${description}`;

/** What an editor shows where a tag is written: what it is for, its events, slots and parts. */
function markdown({ summary, description, events, slots, parts }) {
  return [
    `${summary}\n\n${description}`,
    list(
      'Events',
      events.map((event) => item(event.name, event.description)),
    ),
    list(
      'Slots',
      slots.map((slot) => item(slot.name || 'default', slot.description)),
    ),
    list(
      'Parts',
      parts.map((part) => item(part.name, part.description)),
    ),
  ].join('');
}

const withDefault = ({ description, default: usual }) =>
  usual === undefined ? description : `${description}\n\nDefault: \`${usual}\``;

/** VS Code's custom data for HTML. The value set `v` is VS Code's own, of attributes that are there or not. */
export function vscodeHtml(elements) {
  const tags = elements.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: markdown(element) },
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: { kind: 'markdown', value: withDefault(attribute) },
      ...(attribute.kind === 'boolean' && { valueSet: 'v' }),
      ...(attribute.values.length > 0 && { values: attribute.values.map((name) => ({ name })) }),
    })),
  }));
  return { version: 1.1, tags };
}

/** VS Code's custom data for CSS: the custom properties, each once. */
export function vscodeCss(elements) {
  const all = elements.flatMap(({ cssProperties }) => cssProperties);
  const once = new Map(all.map((property) => [property.name, property]));
  const properties = [...once.values()].map((property) => ({
    name: property.name,
    description: { kind: 'markdown', value: withDefault(property) },
  }));
  return { version: 1.1, properties };
}

const described = ({ name, description }) => ({ name, description });
const defaulted = (one) => ({
  ...described(one),
  ...(one.default !== undefined && { default: one.default }),
});

function webType(element) {
  return {
    name: element.tag,
    description: `${element.summary}\n\n${element.description}`,
    attributes: element.attributes.map((attribute) => ({
      ...defaulted(attribute),
      value: { type: attribute.type },
    })),
    slots: element.slots.map(described),
    js: {
      properties: element.properties.map((property) => ({
        ...defaulted(property),
        type: property.type,
        ...(property.readonly && { 'read-only': true }),
      })),
      events: element.events.map((event) => ({ ...described(event), type: event.type })),
    },
    css: {
      properties: element.cssProperties.map(defaulted),
      parts: element.parts.map(described),
    },
  };
}

/** Web types, which JetBrains' editors read. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: elements.map(webType) } },
  };
}

/** The files of editors, at the root of the package, where they look for them. */
export function buildEditorData(elements = readModel()) {
  const pkg = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const write = (file, data) => writeFileSync(path(file), `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', vscodeHtml(elements));
  write('vscode.css-custom-data.json', vscodeCss(elements));
  write('web-types.json', webTypes(elements, pkg));
}
