import { expect } from 'chai';
import { everyElement } from '../helpers/every-element.js';
import { rendered, until } from '../helpers/mount.js';
import { parts } from '../helpers/query.js';

const openPanels = (element: Element) =>
  parts(element, 'panel')
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id.replace('panel-', ''));

for (const [tag, make] of everyElement)
  describe(`the panels of <${tag}>`, () => {
    let element: ReturnType<typeof make>;

    beforeEach(async () => {
      element = make();
      document.body.append(element);
      await rendered(element);
    });

    afterEach(() => element.remove());

    it('stand open as the page names them, and close when it no longer does', async () => {
      expect(openPanels(element)).to.deep.equal([]);
      element.setAttribute('open', 'sources  table nothing');
      await until(() => parts(element, 'table').length && parts(element, 'sources').length, 'both panels');
      expect(openPanels(element)).to.deep.equal(['table', 'sources']);
      element.open = 'sources';
      await rendered(element);
      expect(openPanels(element)).to.deep.equal(['sources']);
      element.removeAttribute('open');
      await rendered(element);
      expect(openPanels(element)).to.deep.equal([]);
    });

    it('open "Share and embed", too, unless it is hidden', async () => {
      element.open = 'share';
      await until(() => parts(element, 'share-panel').length, 'the panel');
      expect(openPanels(element)).to.deep.equal(['share']);
      element.hide = 'share';
      await rendered(element);
      expect(openPanels(element)).to.deep.equal([]);
    });

    it('can be closed by the reader', async () => {
      element.open = 'table';
      await until(() => parts(element, 'table').length, 'the table');
      element.shadowRoot.querySelector<HTMLElement>('[aria-controls="panel-table"]')!.click();
      await rendered(element);
      expect(openPanels(element)).to.deep.equal([]);
    });
  });
