const nameOf = ({ localName }: Element) => localName.replace(/^impact-/, '');

const later = setTimeout.bind(globalThis);

/** Whether nobody sees an element from the root of its page. */
function isHidden(element: Element): boolean {
  const root = element.getRootNode();
  return 'host' in root && ((root as ShadowRoot).mode === 'closed' || isHidden(root.host as Element));
}

/**
 * The numbers of the elements in a tree among those of the same tag, in its order, those in open shadow trees after their hosts. Counted once for all that
 * ask in one go: if each counted anew, the work would be the square of their number.
 */
class Count {
  readonly #root: Document | ShadowRoot;
  readonly #observer = new MutationObserver(() => undefined);
  readonly #numbers = new Map<string, ReadonlyMap<Element, number>>();

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
  }

  of(element: Element): number | undefined {
    const tag = element.localName;
    if (this.#observer.takeRecords().length > 0) this.#numbers.clear();
    // Nothing is told of a root that was opened since; but what stands there asks, and is not known yet.
    if (!this.#numbers.get(tag)?.has(element)) this.#numbers.set(tag, this.#take(tag));
    return this.#numbers.get(tag)?.get(element);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #take(tag: string): ReadonlyMap<Element, number> {
    const numbers = new Map<Element, number>();
    const walk = (root: Document | ShadowRoot): void => {
      this.#observer.observe(root, { childList: true, subtree: true });
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === tag) numbers.set(element, numbers.size + 1);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(this.#root);
    return numbers;
  }
}

/** The last counts, by root. They hold until the page does something else. */
const counts = new Map<Node, Count>();

function forget(): void {
  for (const count of counts.values()) count.stop();
  counts.clear();
}

function numberIn(root: Document | ShadowRoot, element: Element): number | undefined {
  if (counts.size === 0) later(forget);
  const count = counts.get(root) ?? new Count(root);
  counts.set(root, count);
  return count.of(element);
}

/**
 * What tells an element apart from others of its page: its id, or its name with its number among those of the same tag. In a closed shadow root, which is
 * seen from inside alone, it is counted there, after the place of the root's host.
 */
export function placeOf(host: Element): string {
  if (host.id) return host.id;
  const number = isHidden(host) ? undefined : numberIn(host.ownerDocument, host);
  if (number !== undefined) return `${nameOf(host)}-${String(number)}`;
  const root = host.getRootNode();
  const inside = 'host' in root ? (numberIn(root as ShadowRoot, host) ?? 0) : 0;
  const outside = 'host' in root ? `${placeOf(root.host as Element)}.` : '';
  return `${outside}${nameOf(host)}-${String(inside)}`;
}
