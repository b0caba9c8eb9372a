import { doc, HEADER, importClasses, key, optional } from './write.mjs';

/** The type of an attribute: that of its property, and for a number also its text, as it stands in a template. */
function attributeType(className, { name, field, kind }) {
  const type = `${className}['${field}'] | undefined`;
  return kind === 'number' && name !== field ? `${type} | \`\${number}\`` : type;
}

/** What an element takes by attributes and by properties, as interfaces. Types are those of the class itself, so they cannot drift from it. */
function interfaces({ tag, className, attributes, properties }) {
  const settable = properties.filter(({ readonly }) => !readonly);
  const byAttribute = attributes.map((attribute) => ({
    ...attribute,
    type: attributeType(className, attribute),
  }));
  const byProperty = settable.map((property) => ({
    ...property,
    type: `${className}['${property.name}'] | undefined`,
  }));
  return [
    `${doc(`The attributes of \`<${tag}>\`.`, '')}export interface ${className}Attributes {\n`,
    ...byAttribute.map((attribute) => optional(attribute)),
    `}\n\n${doc(`The properties of \`<${tag}>\` that can be set.`, '')}export interface ${className}Properties {\n`,
    ...byProperty.map((property) => optional(property)),
    '}\n',
  ].join('');
}

/** The attributes of an element that are there or not, and that go by another name than their property. */
export function switches({ attributes }) {
  return attributes.filter(({ name, field, kind }) => kind === 'boolean' && name !== field);
}

/** What all frameworks' declarations share: attributes, properties and events of each element. */
export function elementTypes(elements) {
  const classes = elements.map(({ className }) => className);
  const all = elements.map(
    ({ tag, className, summary }) =>
      `${doc(summary, '  ')}  ${key(tag)}: ${className}Attributes & ${className}Properties;\n`,
  );
  return [
    HEADER,
    importClasses(classes),
    '\n',
    elements.map(interfaces).join('\n'),
    `\n${doc('What each element takes, by its tag.', '')}export interface ImpactElementSettings {\n`,
    ...all,
    '}\n\n',
    doc('An event whose `currentTarget` is the element that it was listened for at.', ''),
    'export type EventAt<Target extends EventTarget, Type extends Event> = Type & { readonly currentTarget: Target };\n',
  ].join('');
}
