import { readFileSync } from 'node:fs';
import { path } from '../../elements.mjs';

const VALUE = /^'([^']*)'$/;

/** What a union of values may hold besides: no value, or a word that data bring. */
const BESIDES = ['undefined', 'null', '(string & {})'];

/** Whether a type takes no other values than those that it names. */
export const isClosed = (type) => !type.includes('string & {}');

/** The values that an attribute is known to take, where its type is a set of them. */
export function valuesOf(type) {
  const members = type.split(' | ').filter((member) => !BESIDES.includes(member));
  const values = members.map((member) => VALUE.exec(member)?.[1]);
  return values.every((value) => value !== undefined) ? values : [];
}

/** An attribute as editors and typings need it. */
function attributeOf({ name, fieldName, type: { text }, default: usual, description }) {
  const value = VALUE.exec(usual ?? '')?.[1] ?? usual;
  return {
    name,
    field: fieldName,
    description,
    type: text,
    default: ['', 'null'].includes(value) ? undefined : value,
    values: valuesOf(text),
    kind: ['boolean', 'number'].find((kind) => kind === text) ?? 'text',
  };
}

/**
 * What a manifest tells of each element, in the order of their tags.
 * @param {object} manifest as `custom-elements.json` holds it
 */
export function modelOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map((element) => ({
      tag: element.tagName,
      className: element.name,
      summary: element.summary,
      description: element.description,
      attributes: (element.attributes ?? []).map(attributeOf),
      properties: (element.members ?? [])
        .filter(({ kind }) => kind === 'field')
        .map(({ name, type, description, readonly = false, default: usual }) => ({
          name,
          type: type.text,
          description,
          readonly,
          default: usual,
        })),
      events: (element.events ?? []).map(({ name, type, description }) => ({
        name,
        type: type.text,
        description,
      })),
      slots: element.slots ?? [],
      parts: element.cssParts ?? [],
      cssProperties: element.cssProperties ?? [],
    }));
}

/** The model of `custom-elements.json`, which has to be there. */
export function readModel() {
  return modelOf(JSON.parse(readFileSync(path('custom-elements.json'), 'utf8')));
}
