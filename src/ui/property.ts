import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** An empty attribute is none: so editors and templates write one that they have nothing for. */
const text = { fromAttribute: (value: string | null) => (value === '' ? undefined : value) };

/** For a list, an empty attribute is an empty list. */
export const asWritten = {};

/**
 * Makes a field of an element one of its properties, with an attribute. Lit's own decorator for the one kind of decorators that is used here: its file
 * also brings those of the standard, which no page should have to load.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(
      name,
      options?.type ? options : { converter: text, ...options },
    );
  };

/** On where the attribute stands, and off where it says `false`: so frameworks write it into an element that has not been loaded yet. */
export const flag = {
  fromAttribute: (text: string | null): boolean => text !== null && text !== 'false',
};
