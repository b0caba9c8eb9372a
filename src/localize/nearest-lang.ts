import { canonicalTag } from './canonical-tag.js';

/** The language around an element: a BCP 47 tag, and the direction of the text. */
export interface ReaderLanguage {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Not `instanceof`: in a frame, elements are made by the frame's own classes. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The next element outward, through slots' hosts and shadow roots alike. */
function outward(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

/**
 * The language of the nearest ancestor that names one, across shadow roots, by HTML's own rules; English where none does.
 * The known localisation libraries ask only the element itself or `<html>`.
 */
export function nearestLanguage(element: Element): ReaderLanguage {
  let locale: string | undefined;
  for (let node: Node | null = element; node && !locale; node = outward(node)) {
    // A page may have lang="not a tag"; then the next ancestor decides.
    if (isElement(node)) locale = canonicalTag(node.getAttribute('lang') ?? '');
  }
  return { locale: locale ?? 'en', dir: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr' };
}

/** The roots between an element and its document, innermost first: where a `lang` that concerns it can change. */
export function enclosingRoots(element: Element): Node[] {
  const roots: Node[] = [];
  let root = element.getRootNode();
  while (isShadowRoot(root)) {
    roots.push(root, root.host);
    root = root.host.getRootNode();
  }
  roots.push(root);
  return roots;
}
