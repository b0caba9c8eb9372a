const ROLES: Readonly<Record<string, string>> = {
  BUTTON: 'button',
  SELECT: 'combobox',
  SUMMARY: 'disclosure',
  FIELDSET: 'group',
  FIGURE: 'figure',
  TABLE: 'table',
  SECTION: 'region',
  OL: 'list',
  UL: 'list',
  DL: 'terms',
  A: 'link',
};

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role');
  if (given) return given;
  if (element instanceof HTMLInputElement) return element.type === 'text' ? 'textbox' : element.type;
  return ROLES[element.tagName.toUpperCase()];
}

function nameOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  const given = element.getAttribute('aria-label');
  if (given !== null) return clean(given);
  if (labels?.[0]) return clean(labels[0].textContent);
  if (element instanceof HTMLFieldSetElement) return clean(element.querySelector('legend')?.textContent);
  return /^(figure|list|terms|table)$/.test(roleOf(element) ?? '') ? '' : clean(element.textContent);
}

function levelOf(element: Element): string {
  const level = element.getAttribute('aria-level');
  return level ? ` ${level}` : '';
}

function descriptionOf(element: Element): string {
  const given = clean(element.getAttribute('aria-description'));
  return given && ` (${given})`;
}

const hidden = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none';

function childrenOf(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length) return assigned;
  }
  return element.children;
}

/** What a screen reader comes to, in its order: one line for each thing that has a role, its name after it. */
export function outline(element: Element): string[] {
  if (hidden(element)) return [];
  const role = roleOf(element);
  const inside = [...childrenOf(element)].flatMap(outline);
  const line = `${role ?? ''}${levelOf(element)} ${nameOf(element)}`.trim() + descriptionOf(element);
  return role ? [line, ...inside] : inside;
}
