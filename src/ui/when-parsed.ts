/** Whether a page that is still read may have more to come for an element: nothing follows it yet. */
function isOpen(element: Element): boolean {
  if (document.readyState !== 'loading' || element.ownerDocument !== document) return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
}

/** Settles when a page has read all that stands in an element; undefined where it has. */
export function whenParsed(element: Element): Promise<void> | undefined {
  if (!isOpen(element)) return undefined;
  return new Promise((done) => {
    const look = () => (isOpen(element) ? setTimeout(look, 20) : done());
    look();
  });
}
