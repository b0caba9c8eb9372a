/** Registers an element of the documentation and gives its tag, which MDX uses as a component. */
export function define(tag: string, element: CustomElementConstructor): string {
  if (!customElements.get(tag)) customElements.define(tag, element);
  return tag;
}
