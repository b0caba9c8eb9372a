/**
 * States of each element in which parts, slots or events appear that its first state does not show, by tag.
 * An element that is not listed is looked at as it is without attributes. Once it is listed, each part, slot and event that it
 * documents must be seen in one of its scenarios.
 *
 * `act` runs in the page, with the drawn element as its argument; where it waits for something, it returns a promise.
 * @type {Record<string, { name: string, attributes?: Record<string, string>, content?: string, act?: (element: Element) => unknown }[]>}
 */
export const scenarios = {
  'impact-tariff-calculator': [
    {
      name: 'with every panel and the options open',
      act: async (element) => {
        const root = element.shadowRoot;
        for (const tool of root.querySelectorAll('[part~="tool"]')) tool.click();
        root.querySelector('summary').click();
        // What the panels and the options hold is loaded when they are opened.
        const wanted = ['table', 'working', 'sources', 'checkbox'];
        while (!wanted.every((part) => root.querySelector(`[part~="${part}"]`)))
          await new Promise(requestAnimationFrame);
      },
    },
    { name: 'with an entry that can be read in two ways', attributes: { 'import-value': '123,45' } },
    {
      name: 'with data of the page that cannot be used',
      content: '<script type="application/json">{ "schema": 1 }</script>',
      act: async (element) => {
        while (!element.shadowRoot.querySelector('[part~="notice"]'))
          await new Promise(requestAnimationFrame);
      },
    },
    {
      name: 'after the user has typed',
      act: (element) => {
        const field = element.shadowRoot.querySelector('#importValue');
        field.value = '250000';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
    },
  ],
};
