import type { CSSResult } from 'lit';

type Page = Document & { readonly defaultView: Window & typeof globalThis };

/** Style sheets made by script, by the document that they are made for: no other may have them. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The elements for styles that were put into roots here. */
const placed = new WeakSet<Element>();

function sheetFor(page: Page, css: string): CSSStyleSheet {
  const sheets = made.get(page) ?? new Map<string, CSSStyleSheet>();
  made.set(page, sheets);
  const sheet = sheets.get(css) ?? new page.defaultView.CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** As style sheets made by script, where browser and page have them: a strict policy lets in no others. */
function addSheets(root: ShadowRoot, styles: readonly CSSResult[]): boolean {
  if (!root.ownerDocument.defaultView || !('adoptedStyleSheets' in root)) return false;
  try {
    const sheets = styles.map(({ cssText }) => sheetFor(root.ownerDocument as Page, cssText));
    const present = new Set(root.adoptedStyleSheets);
    root.adoptedStyleSheets = [...present, ...sheets.filter((sheet) => !present.has(sheet))];
    return true;
  } catch {
    return false;
  }
}

/** Gives styles to a root that has not got them, whichever document it is in. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (addSheets(root, styles)) return;
  for (const { cssText } of styles) {
    if ([...root.children].some((one) => placed.has(one) && one.textContent === cssText)) continue;
    const style = root.ownerDocument.createElement('style');
    style.textContent = cssText;
    placed.add(style);
    root.append(style);
  }
}

/** The root that `create` makes for a host, with its styles; Lit makes them for the first document alone. */
export function styledRoot<Root extends Element | ShadowRoot>(
  host: Element,
  styles: readonly CSSResult[],
  create: () => Root,
): Root {
  const before = new Set(host.shadowRoot?.children);
  try {
    const root = create();
    for (const one of root.children) if (one.localName === 'style' && !before.has(one)) placed.add(one);
    return root;
  } catch (error) {
    if (!host.shadowRoot) throw error;
    addStyles(host.shadowRoot, styles);
    return host.shadowRoot as Element | ShadowRoot as Root;
  }
}

/** Takes out of a root all but the styles that were put into it here. */
export function emptyRoot(root: Element | ShadowRoot): void {
  root.replaceChildren(...[...root.children].filter((one) => placed.has(one)));
}
