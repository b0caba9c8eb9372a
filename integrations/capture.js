/**
 * Reads what an element answers as plain texts: its sentence, its tables, how far its data reach. A classic script, because the block editor
 * of WordPress loads it, and so does the build, which writes the answers of the elements as they come.
 */
(function (scope) {
  'use strict';

  const PATIENCE = 15000;
  const text = (node) => (node ? node.textContent.replace(/\s+/g, ' ').trim() : '');
  const texts = (nodes) => Array.from(nodes, text);

  function tableOf(table) {
    return {
      caption: text(table.caption),
      columns: texts(table.querySelectorAll('thead th')),
      rows: Array.from(table.querySelectorAll('tbody tr'), (row) => texts(row.cells)),
    };
  }

  /** What stands in a drawn element; null where it complains, because then it answers for other entries. */
  function read(root) {
    if (root.querySelector('[part~="stale"], [part~="error"], [part~="notice"]')) return null;
    const said = root.querySelectorAll('[part~="sentence"], [part~="standfirst"]');
    const tables = Array.from(root.querySelectorAll('table[part~="table"]'), tableOf);
    const sentence = text(said[said.length - 1]);
    if (!sentence && tables.length === 0) return null;
    return { sentence, tables, known: text(root.querySelector('[part~="data-date"]')) };
  }

  /** Waits until something can be found in a tree that is still being drawn. */
  function found(root, find) {
    return new Promise((resolve, reject) => {
      const end = (act, value) => {
        observer.disconnect();
        clearTimeout(timer);
        act(value);
      };
      const look = () => {
        const value = find(root);
        if (value) end(resolve, value);
      };
      const observer = new MutationObserver(look);
      const timer = setTimeout(() => end(reject, new Error('the element was not drawn in time')), PATIENCE);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    });
  }

  const tableButton = (root) => root.querySelector('[aria-controls="panel-table"]');

  async function drawn(element) {
    const root = element.shadowRoot;
    await found(root, () => root.querySelector('[part~="data-date"]'));
    await element.updateComplete;
    const button = tableButton(root);
    if (button && button.getAttribute('aria-expanded') === 'false') button.click();
    if (button) await found(root, () => root.querySelector('table[part~="table"]'));
    return read(root);
  }

  /**
   * The answer of an element with the attributes given, by a twin that nobody sees. Data from an address are not waited for: with `src`
   * there is no answer to keep.
   * @param {Document} page
   * @param {string} tag
   * @param {Record<string, string>} attributes
   * @param {string} lang
   */
  async function capture(page, tag, attributes, lang) {
    if (attributes.src) return null;
    await page.defaultView.customElements.whenDefined(tag);
    const twin = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) twin.setAttribute(name, value);
    if (!twin.hasAttribute('lang')) twin.lang = lang;
    twin.hidden = true;
    page.body.append(twin);
    try {
      return await drawn(twin);
    } finally {
      twin.remove();
    }
  }

  scope.impactElementsCapture = { capture, read };
})(window);
