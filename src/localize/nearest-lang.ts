/** What an element is written in: a BCP 47 language tag and the direction of its text. */
export interface Language {
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

function usable(tag: string | null): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // a page may say lang="english"; then the next ancestor decides
  }
}

/**
 * The language of the nearest ancestor that names one, across shadow roots, as HTML's own rules have it; English where none does.
 * The known localisation libraries ask only the element itself or `<html>`.
 */
export function nearestLanguage(element: Element): Language {
  let locale: string | undefined;
  for (let node: Node | null = element; node && !locale; node = outward(node)) {
    if (isElement(node)) locale = usable(node.getAttribute('lang'));
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
