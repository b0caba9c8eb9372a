/// <reference types="vite/client" />

export interface Described {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly members: readonly (Described & { readonly attribute?: string })[];
  readonly attributes: readonly (Described & { readonly fieldName: string })[];
  readonly slots: readonly Described[];
  readonly events: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly cssParts: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** The manifest is made by a script, so it is there when Storybook runs and not before. */
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../../custom-elements.json', { eager: true, import: 'default' }),
);

/** What the manifest says of an element. */
export function declarationOf(tag: string): Declaration | undefined {
  return manifest?.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
}

const listed = (entries: readonly (readonly [string, object])[]) => Object.fromEntries(entries);

/**
 * How the table of a story shows an element: its attributes with controls, all else to be read. A property that only mirrors an
 * attribute is left out. Slots have a row of their own, because a part may have the same name.
 */
export function documented(tag: string): Record<string, object> {
  const element = declarationOf(tag);
  if (!element) return {};
  const read = [...element.events, ...element.cssParts, ...element.cssProperties, ...element.members];
  const mirrors = element.attributes.filter(({ name, fieldName }) => name !== fieldName);
  return {
    ...listed(read.map(({ name }) => [name, { control: false }])),
    ...listed(mirrors.map(({ fieldName }) => [fieldName, { table: { disable: true } }])),
    ...listed(
      element.slots.map(({ name, description }) => [
        `slot ${name}`,
        { name: name || 'default', description, control: false, table: { category: 'slots' } },
      ]),
    ),
    ...listed(element.attributes.map(({ name }) => [name, { control: 'text' }])),
  };
}
