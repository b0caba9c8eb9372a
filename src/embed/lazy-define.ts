/** Not `instanceof`: what comes from another document is of its classes. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** So many undefined tags are waited for as the browser tells of them; the elements of others are looked at again and again, in milliseconds. */
const MOST = 100;
const AGAIN = 500;

/**
 * Hands over each element of the page, those that are there and those that come later, also in open shadow roots: in those that are there
 * when their host is, and in those that a custom element opens when it is defined. A place whose content is replaced is handed over again.
 * Not seen are closed roots, other documents, what a `<template>` holds, and a root opened later on a plain element.
 */
export function watch(see: (element: Element) => void): void {
  const roots = new WeakSet<Node>();
  /** Tags that are not defined yet. Their elements are looked for then, for most that a page ever had are gone by that time. */
  const waiting = new Set<string>();
  /** Elements with further tags, for as long as they are in the page: what a browser once promised to tell of a tag it keeps for ever. */
  const others = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (isElement(target) && target.hasAttribute('data-impact')) see(target);
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
  const enterAll = (tag: string, root: ParentNode) => {
    for (const { localName, shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      if (localName === tag) enter(shadowRoot);
      else enterAll(tag, shadowRoot);
    }
  };
  const lookAgain = () => {
    for (const element of others) {
      const defined = customElements.get(element.localName);
      if (defined && element.shadowRoot) enter(element.shadowRoot);
      if (defined || !element.isConnected) others.delete(element);
    }
    if (others.size) setTimeout(lookAgain, AGAIN);
  };
  const wait = (element: Element) => {
    const { localName: tag } = element;
    if (waiting.has(tag)) return;
    if (waiting.size < MOST) {
      waiting.add(tag);
      customElements.whenDefined(tag).then(
        () => {
          waiting.delete(tag);
          enterAll(tag, document);
        },
        // A name that looks like one of a custom element, and is none: `font-face` in a drawing.
        () => undefined,
      );
      return;
    }
    if (!others.size) setTimeout(lookAgain, AGAIN);
    others.add(element);
  };
  const look = (element: Element) => {
    const { localName, shadowRoot } = element;
    see(element);
    // What our own elements hold is their own affair.
    if (localName.startsWith('impact-')) return;
    if (shadowRoot) enter(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) wait(element);
  };
  enter(document);
}
