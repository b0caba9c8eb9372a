// A page of its own: it looks at each template from the first on.
import { expect } from 'chai';
import { buildTemplate } from '../../src/ui/build-template.js';
import { frames } from '../helpers/query.js';
import { rendered } from '../helpers/mount.js';

const written = new Set<string>();
const original = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
  ...original,
  set(this: Element, html: unknown) {
    written.add(String(html));
    original.set!.call(this, html);
  },
});

/** As a browser reads it, with the names of what Lit writes as they are in the files of the build. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  original.set!.call(template, html);
  for (const element of template.content.querySelectorAll('*')) {
    const all = [...element.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of all) element.removeAttribute(name);
    all.forEach(([name, value], at) =>
      element.setAttribute(name.endsWith('-lit') ? `a${String(at)}-lit` : name, value),
    );
  }
  for (const body of template.content.querySelectorAll('tbody')) body.replaceWith(...body.childNodes);
  return template.content;
}

const outline = (node: Node, depth = 0): string =>
  [...node.childNodes]
    .map((child) => {
      const pad = ' '.repeat(depth);
      if (!(child instanceof Element)) return `${pad}${child.nodeName} ${JSON.stringify(child.nodeValue)}`;
      if (child.localName === 'tbody') return outline(child, depth);
      const names = child
        .getAttributeNames()
        .map((name) => `${name}=${JSON.stringify(child.getAttribute(name))}`);
      return `${pad}${child.namespaceURI} ${child.localName} ${names.join(' ')}\n${outline(child, depth + 1)}`;
    })
    .filter(Boolean)
    .join('\n');

describe('templates that are built node by node', () => {
  before(async () => {
    // Only now, so that all templates are seen.
    const { everyElement } = await import('../helpers/every-element.js');
    for (const [, make] of everyElement) {
      const element = make();
      document.body.append(element);
      await rendered(element);
      const root = element.shadowRoot;
      for (let round = 0; round < 3; round++) {
        for (const one of root.querySelectorAll<HTMLElement>(
          '[part="toolbar-button"][aria-expanded="false"], details:not([open]) > summary',
        ))
          one.click();
        await frames(10);
        await rendered(element);
      }
      element.remove();
    }
  });

  it('are those that a browser reads from the same HTML', () => {
    expect(written.size).to.be.greaterThan(60);
    for (const html of written) {
      const text = html.replaceAll('$lit$', '-lit');
      expect(outline(buildTemplate(text).content), text).to.equal(outline(parsed(text)));
    }
  });

  it('and of what is written in them, nothing else counts', () => {
    const { content } = buildTemplate(
      '<p a="1 > 0" b=\'x\' c d=y>A &amp; B &lt;<br />C<!-- x --><svg><g><text>t</text></g></svg></p>',
    );
    expect(outline(content)).to.equal(
      outline(
        parsed(
          '<p a="1 > 0" b=\'x\' c d=y>A &amp; B &lt;<br />C<!-- x --><svg><g><text>t</text></g></svg></p>',
        ),
      ),
    );
  });
});
