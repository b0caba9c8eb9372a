/** A comment in the published declarations, which editors show. */
export function doc(text, indent) {
  return `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
}

/** A property name, in quotes where it needs them. */
export function key(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** An optional property of an interface, with its comment. */
export function optional({ name, type, description }, indent = '  ') {
  return `${doc(description, indent)}${indent}${key(name)}?: ${type};\n`;
}

/** The names of our own that the types of events are made of, such as `ImpactChangeEvent` and `TariffResult`. */
export function eventTypes(elements) {
  const names = elements.flatMap(({ events }) => events.flatMap(({ type }) => type.match(/\w+/g)));
  return [...new Set(names)].sort();
}

/** The first line of each file of declarations. */
export const HEADER = '// Made from custom-elements.json by the build.\n';

/** `import type` of what the classes' module exports. */
export function importClasses(names) {
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../classes.js';\n`;
}

/** An interface of the listeners of an element: for each event a property under each of its names. */
export function listeners({ className, events }, namesOf, typeOf) {
  const members = events.flatMap(({ name, type, description }) =>
    namesOf(name).map((each) => optional({ name: each, type: typeOf(type, className), description })),
  );
  return `interface ${className}Listeners {\n${members.join('')}}\n`;
}
