import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { elements, path } from '../elements.mjs';
import { isClosed, valuesOf } from '../build/typings/model.mjs';
import { readLive } from './read-live.mjs';

/** Attributes that mean something in a form of an application and nothing in a text. */
const OF_FORMS = new Set(['name', 'disabled']);
const LEVELS = ['1', '2', '3', '4', '5', '6'];
const DAY = /\bday\b/i;
const SEVERAL = /with spaces between them/;

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Names that do not read as words. */
const NAMES = { src: 'Data address', 'mfn-rate': 'MFN rate' };
const inWords = (name) => NAMES[name] ?? capital(name.replaceAll('-', ' '));
const plain = (text) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

function declarations() {
  const { modules } = JSON.parse(readFileSync(path('custom-elements.json'), 'utf8'));
  const all = modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    all.filter(({ tagName }) => tagName).map((declaration) => [declaration.tagName, declaration]),
  );
}

/** How a value is asked for: by a box to tick, among values, several of them, as a day, as an address, or as text. */
function kindOf({ name, type, description = '' }, field, choices) {
  if (type?.text === 'boolean') return 'boolean';
  if (name === 'src') return 'address';
  if (name === 'heading-level') return 'choice';
  if (field?.several || SEVERAL.test(description)) return 'several';
  if (choices || field?.options) return 'choice';
  if (field?.input === 'date' || DAY.test(description.split(/[;.]/)[0])) return 'day';
  return 'text';
}

/** What holds where nothing is given, as text; empty where the data or the other attributes decide. */
function usualOf({ default: written = '' }) {
  if (['undefined', 'null', 'false'].includes(written)) return '';
  return /^'.*'$/.test(written) ? written.slice(1, -1) : written;
}

/** What the element calls something in each language; nothing where it does not show it. */
function labelsIn(live, labelOf) {
  const told = Object.entries(live).map(([lang, { fields }]) => [lang, labelOf(fields)]);
  return told.every(([, label]) => label) ? Object.fromEntries(told) : {};
}

/** The values to choose from, with what they are called in each language. */
function optionsOf({ name, fieldName }, choices, live) {
  if (name === 'heading-level') return LEVELS.map((value) => ({ value, labels: {} }));
  const shown = Object.values(live)[0].fields[fieldName]?.options ?? [];
  const values = choices ?? shown.map(({ value }) => value).filter(Boolean);
  return values.map((value) => ({
    value,
    labels: labelsIn(live, (fields) => fields[fieldName]?.options?.find((one) => one.value === value)?.label),
  }));
}

function describeAttribute(attribute, live) {
  const { name, fieldName, description = '', type } = attribute;
  const values = valuesOf(type?.text ?? '');
  const choices = values.length > 0 && isClosed(type.text) ? values : undefined;
  const { fields } = Object.values(live)[0];
  const field = fields[fieldName];
  const kind = kindOf(attribute, field, choices);
  const alike = Object.values(fields).filter(({ label }) => label === field?.label).length > 1;
  const said = (label) => (alike && label ? `${label} (${name})` : label);
  return {
    name,
    property: fieldName,
    kind,
    title: inWords(name),
    labels: labelsIn(live, (all) => said(all[fieldName]?.label)),
    help: plain(description),
    default: usualOf(attribute),
    first: Boolean(field?.first),
    ...(kind === 'choice' || kind === 'several' ? { options: optionsOf(attribute, choices, live) } : {}),
    // Data of the page's own may have other ids than the built-in data; a type admits no others.
    ...(choices || name === 'heading-level' ? { closed: true } : {}),
  };
}

/** The languages that the elements have words in, as the built registry lists them. */
export async function languages() {
  const { registeredLanguages } = await import(pathToFileURL(path('dist/languages.js')).href);
  return registeredLanguages();
}

/**
 * All that a content system has to know of the elements: attributes with their kinds, values and words; height; and what they answer as they
 * come. Made from the manifest, the types and the living elements, so that nothing is listed by hand.
 */
export async function describeElements() {
  const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const declared = declarations();
  const spoken = await languages();
  const asked = elements().map(({ name, tag }) => ({
    name,
    tag,
    attributes: declared.get(tag).attributes.filter((attribute) => !OF_FORMS.has(attribute.name)),
  }));
  const live = await readLive(
    asked.map(({ tag, attributes }) => ({ tag, properties: attributes.map(({ fieldName }) => fieldName) })),
    spoken,
  );
  return {
    version,
    languages: spoken,
    elements: asked.map(({ name, tag, attributes }) => ({
      name,
      tag,
      title: inWords(name),
      description: plain(declared.get(tag).summary ?? ''),
      height: Object.values(live[tag])[0].height,
      attributes: attributes.map((attribute) => describeAttribute(attribute, live[tag])),
      answers: Object.fromEntries(Object.entries(live[tag]).map(([lang, { answer }]) => [lang, answer])),
    })),
  };
}
