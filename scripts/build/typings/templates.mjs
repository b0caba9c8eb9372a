import { carefully, listener, names, PROPS, settings } from './jsx.mjs';
import { doc, eventTypes, HEADER, importClasses, key, optional } from './write.mjs';

/** Svelte: `onname` (or, before runes, `on:name`) listens for the event `name`. */
export function svelteTypes(elements) {
  const tags = elements.map((element) => carefully(element, (name) => [`on${name}`, `on:${name}`]));
  const members = elements.map(
    ({ tag, className, summary }) =>
      `${doc(summary, '    ')}    '${tag}': Props<HTMLAttributes<${className}>, ${className}Tag>;\n`,
  );
  return [
    HEADER,
    "import type { HTMLAttributes } from 'svelte/elements';\n",
    importClasses([...names(elements), ...eventTypes(elements)]),
    settings(elements),
    PROPS,
    '\n',
    tags.join('\n'),
    "\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n",
    ...members,
    '  }\n}\n',
  ].join('');
}

/** What a tag takes in Vue's templates, where `import-value` and `importValue` are one name. */
function vueTag({ className, attributes, events }) {
  const numbers = attributes.filter(({ kind }) => kind === 'number');
  const members = numbers.map(({ field, name, description }) =>
    optional({ name: field, type: `${className}Attributes['${name}']`, description }),
  );
  const omitted = numbers.map(({ field }) => `'${field}'`).join(' | ') || 'never';
  const emitted = events.map(
    ({ name, type, description }) =>
      `${doc(description, '  ')}  ${key(name)}: (event: EventAt<${className}, ${type}>) => void;\n`,
  );
  return [
    `interface ${className}Tag extends Omit<${className}Properties, ${omitted}> {\n${members.join('')}}\n`,
    `interface ${className}Events {\n${emitted.join('')}}\n`,
  ].join('');
}

/** Vue: the tags as global components, as its guide asks for elements that are not made with Vue. */
export function vueTypes(elements) {
  const members = elements.map(
    ({ tag, className, summary }) =>
      `${doc(summary, '    ')}    '${tag}': VueElement<${className}, ${className}Tag, ${className}Events>;\n`,
  );
  return [
    HEADER,
    "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';\n",
    importClasses([...names(elements), ...eventTypes(elements)]),
    settings(elements),
    '\n/** An element as a template sees it: with its settings and events, and itself where it is referred to. */\n',
    'type VueElement<Element, Settings, Events> = new () => Element & {\n',
    '  $props: Omit<HTMLAttributes, keyof Settings> & Settings & PublicProps;\n  $emit: EmitFn<Events>;\n};\n\n',
    elements.map(vueTag).join('\n'),
    "\ndeclare module 'vue' {\n  interface GlobalComponents {\n",
    ...members,
    '  }\n}\n',
  ].join('');
}
