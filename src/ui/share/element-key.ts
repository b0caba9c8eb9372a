/** All elements with a tag in a page, in its order, those in shadow trees after their hosts. */
function inPage(root: Document | ShadowRoot, tag: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === tag ? [element] : []),
    ...(element.shadowRoot ? inPage(element.shadowRoot, tag) : []),
  ]);
}

/** What tells an element apart from others of its page: its id, or its name with its number among those of the same tag. */
export function placeOf(host: Element): string {
  if (host.id) return host.id;
  const { localName } = host;
  const number = inPage(host.ownerDocument, localName).indexOf(host) + 1;
  return `${localName.replace(/^impact-/, '')}-${number}`;
}
