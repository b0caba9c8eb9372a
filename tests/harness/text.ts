/** The text of a node as a reader sees it: one space where there are several; the spaces within numbers stay. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

/** Everything below `root` that carries this mark, by the mark's value. Two of one value make it throw: nobody could tell which is meant. */
export function marked(root: ParentNode, mark: string): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>(`[${mark}]`)) {
    const id = element.getAttribute(mark) ?? '';
    if (found.has(id)) throw new Error(`two elements are marked ${mark}="${id}"`);
    found.set(id, element);
  }
  return found;
}

/** A map of the same keys with other values. */
export function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries([...map].map(([id, value]) => [id, change(value)]));
}

/** The panel that an element stands in, by its id; `figure` outside of all. */
export function panelOf(element: Element): string {
  return element.closest('[id^="panel-"]')?.id.slice('panel-'.length) ?? 'figure';
}
