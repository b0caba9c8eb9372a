/** Comments, processing marks, tags and texts of a template, one after the other. */
const TOKEN = /<!--([^]*?)-->|<(\?[^>]*)>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/g;
const ATTRIBUTE = /([^\s"'>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const EMPTY = /^(?:input|br|hr|img|wbr|col)$/;
const SVG = 'http://www.w3.org/2000/svg';
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** How Lit marks an attribute that it will write; in the files of the build a name that every browser takes. */
const BOUND = '-lit';

const decoded = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);

function addAttributes(element: Element, text: string): void {
  for (const [, name = '', ...values] of text.matchAll(ATTRIBUTE)) {
    const value = decoded((values as readonly (string | undefined)[]).find((one) => one !== undefined) ?? '');
    // Lit knows by their order what they are called: `.value`, `?checked` and `@input` are no names that a script may write.
    const bound = name.endsWith(BOUND) ? `a${String(element.attributes.length)}${BOUND}` : name;
    element.setAttribute(bound, value);
  }
}

/**
 * A template from the HTML of our own sources, node by node and without `innerHTML`: no page has to allow us a policy of Trusted Types, and none has to share
 * the one name that copies of Lit ask for. Of HTML it knows what our templates are written in.
 */
export function buildTemplate(html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  let at: Node = template.content;
  for (const [, comment, mark, closing, tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) at.appendChild(document.createTextNode(decoded(text)));
    else if (closing) at = at.parentNode ?? at;
    else if (!tag) at.appendChild(document.createComment(comment ?? mark ?? ''));
    else {
      const inSvg = tag === 'svg' || (at as Element).namespaceURI === SVG;
      const element = inSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
      addAttributes(element, attributes);
      at.appendChild(element);
      if (!EMPTY.test(tag) && !attributes.endsWith('/')) at = element;
    }
  }
  return template;
}
