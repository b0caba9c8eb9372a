import { switches } from './elements.mjs';
import { doc, eventTypes, HEADER, importClasses, listeners, optional } from './write.mjs';

export const names = (elements) => elements.map(({ className }) => className);

export const settings = (elements) =>
  `import type {\n  EventAt,\n${names(elements)
    .map((name) => `  ${name}Attributes,\n  ${name}Properties,\n`)
    .join('')}} from './elements.js';\n`;

function intrinsic(elements, attributes) {
  return elements
    .map(
      ({ tag, className, summary }) =>
        `${doc(summary, '      ')}      '${tag}': Props<${attributes}<${className}>, ${className}Tag>;\n`,
    )
    .join('');
}

export const PROPS = `\n/** What every element of a page takes, except what ours take in their own way. */
type Props<Common, Own> = Omit<Common, keyof Own> & Own;\n`;

function augmentation(module, elements, attributes) {
  return `\ndeclare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements {\n${intrinsic(
    elements,
    attributes,
  )}    }\n  }\n}\n`;
}

export const listener = (type, className) => `((event: EventAt<${className}, ${type}>) => void) | undefined`;

/** Names of attributes as a union of texts. */
const union = (attributes) => attributes.map(({ name }) => `'${name}'`).join(' | ');

/**
 * An interface of the attributes that are there or not, for frameworks that write `false` as the text "false", which HTML takes for being
 * there: under the attribute's name they can be put in; to take them out too, there is the property.
 */
function presence(element) {
  const present = switches(element);
  if (present.length === 0) return { omitted: `${element.className}Attributes`, text: '' };
  const members = present.map((attribute) =>
    optional({
      ...attribute,
      type: "true | '' | undefined",
      description: `${attribute.description} Set \`${attribute.field}\` to switch it on and off.`,
    }),
  );
  const { className } = element;
  return {
    omitted: `Omit<${className}Attributes, ${union(present)}>`,
    text: `interface ${className}Switches {\n${members.join('')}}\n`,
    name: `${className}Switches`,
  };
}

/** `interface …Tag`: all that one tag takes besides what any tag does. */
function tagInterface(element, extended) {
  return `interface ${element.className}Tag extends ${extended.filter(Boolean).join(', ')} {}\n`;
}

/** What an element takes in frameworks that write a switched-off attribute as "false". */
export function carefully(element, namesOf) {
  const { omitted, text, name } = presence(element);
  const { className } = element;
  return (
    listeners(element, namesOf, listener) +
    text +
    tagInterface(element, [omitted, name, `${className}Properties`, `${className}Listeners`])
  );
}

/** React 19: properties where the element has one of that name, else attributes; `onname` listens for the event `name`. */
export function reactTypes(elements) {
  const tags = elements.map(
    (element) =>
      listeners(element, (name) => [`on${name}`], listener) +
      tagInterface(
        element,
        ['Attributes', 'Properties', 'Listeners'].map((kind) => element.className + kind),
      ),
  );
  return [
    HEADER,
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n",
    importClasses([...names(elements), ...eventTypes(elements)]),
    settings(elements),
    PROPS,
    '\ntype Common<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;\n\n',
    tags.join('\n'),
    augmentation('react', elements, 'Common'),
  ].join('');
}

/** Preact: as React, but `false` under an attribute's own name may end as the text "false". */
export function preactTypes(elements) {
  const tags = elements.map((element) => carefully(element, (name) => [`on${name}`]));
  return [
    HEADER,
    "import type { HTMLAttributes } from 'preact';\n",
    importClasses([...names(elements), ...eventTypes(elements)]),
    settings(elements),
    PROPS,
    '\n',
    tags.join('\n'),
    augmentation('preact', elements, 'HTMLAttributes'),
  ].join('');
}

/** Solid's namespaces `prop:`, `attr:` and `bool:` for what an element takes. */
function namespaced({ className, attributes, properties }) {
  const settable = properties.filter(({ readonly }) => !readonly);
  const prop = settable.map((one) => ({
    ...one,
    name: `prop:${one.name}`,
    type: `${className}Properties['${one.name}']`,
  }));
  const attr = attributes
    .filter(({ kind }) => kind !== 'boolean')
    .map((one) => ({ ...one, name: `attr:${one.name}`, type: `${className}Attributes['${one.name}']` }));
  const bool = attributes
    .filter(({ kind }) => kind === 'boolean')
    .map((one) => ({ ...one, name: `bool:${one.name}`, type: 'boolean | undefined' }));
  const members = [...prop, ...attr, ...bool].map((one) => optional(one));
  return `interface ${className}Namespaced {\n${members.join('')}}\n`;
}

/** Solid: what is bound goes to properties; `on:name` listens for the event `name`. */
export function solidTypes(elements) {
  const handler = (type, name) => `JSX.EventHandlerWithOptionsUnion<${name}, ${type}> | undefined`;
  const tags = elements.map(
    (element) =>
      listeners(element, (name) => [`on:${name}`], handler) +
      namespaced(element) +
      tagInterface(
        element,
        ['Attributes', 'Properties', 'Namespaced', 'Listeners'].map((kind) => element.className + kind),
      ),
  );
  return [
    HEADER,
    "import type { JSX } from 'solid-js';\n",
    importClasses([...names(elements), ...eventTypes(elements)]),
    settings(elements).replace('  EventAt,\n', ''),
    PROPS,
    '\n',
    tags.join('\n'),
    augmentation('solid-js', elements, 'JSX.HTMLAttributes'),
  ].join('');
}
