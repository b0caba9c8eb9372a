/** Not `instanceof`: what comes from another document is of its classes. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Hands over each element of the page, those that are there and those that come later, also in open shadow roots: in those that are there
 * when their host is, and in those that a custom element opens when it is defined. Not seen are closed roots, other documents, what a
 * `<template>` holds, and a root opened later on a plain element.
 */
export function watch(see: (element: Element) => void): void {
  const roots = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        look(node);
        lookIn(node);
      }
    }
  });
  const lookIn = (root: ParentNode) => root.querySelectorAll('*').forEach(look);
  const enter = (root: ParentNode & Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true });
    lookIn(root);
  };
  const look = (element: Element) => {
    const { localName, shadowRoot } = element;
    see(element);
    // What our own elements hold is their own affair.
    if (localName.startsWith('impact-')) return;
    if (shadowRoot) enter(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName))
      void customElements.whenDefined(localName).then(() => {
        if (element.shadowRoot) enter(element.shadowRoot);
      });
  };
  enter(document);
}
