const nameOf = ({ localName }: Element) => localName.replace(/^impact-/, '');

/** The numbers of all elements with a tag in a tree, in its order, those in open shadow trees after their hosts. */
function count(
  root: Document | ShadowRoot,
  tag: string,
  numbers = new Map<Element, number>(),
): Map<Element, number> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === tag) numbers.set(element, numbers.size + 1);
    if (element.shadowRoot) count(element.shadowRoot, tag, numbers);
  }
  return numbers;
}

/** The last counts, by root and tag: all elements of a page ask in one go. They hold until the page does something else. */
const later = setTimeout.bind(globalThis);
let counts = new Map<Node, Map<string, Map<Element, number>>>();

function numberIn(root: Document | ShadowRoot, element: Element): number | undefined {
  if (counts.size === 0) later(() => (counts = new Map()));
  const ofRoot = counts.get(root) ?? new Map<string, Map<Element, number>>();
  counts.set(root, ofRoot);
  const known = ofRoot.get(element.localName);
  if (known?.has(element) && [...known.keys()].every(({ isConnected }) => isConnected))
    return known.get(element);
  const numbers = count(root, element.localName);
  ofRoot.set(element.localName, numbers);
  return numbers.get(element);
}

/**
 * What tells an element apart from others of its page: its id, or its name with its number among those of the same tag. In a closed shadow root, which is
 * seen from inside alone, it is counted there, after the place of the root's host.
 */
export function placeOf(host: Element): string {
  if (host.id) return host.id;
  const number = numberIn(host.ownerDocument, host);
  if (number !== undefined) return `${nameOf(host)}-${String(number)}`;
  const root = host.getRootNode();
  const inside = 'host' in root ? (numberIn(root as ShadowRoot, host) ?? 0) : 0;
  const outside = 'host' in root ? `${placeOf(root.host as Element)}.` : '';
  return `${outside}${nameOf(host)}-${String(inside)}`;
}
