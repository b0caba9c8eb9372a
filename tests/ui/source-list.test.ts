import { expect } from 'chai';
import { sourceList } from '../../src/ui/source-list.js';
import { HOSTILE } from '../helpers/hostile-list.js';
import { mount } from '../helpers/mount.js';
import { button } from '../helpers/query.js';

describe('hostile texts as addresses of sources', () => {
  it('do not become a link, even if the schema let them', async () => {
    for (const url of HOSTILE.filter((text) => text.length < 1000)) {
      const place = await mount(sourceList([{ title: 'T', url, kind: 'author', uses: [] }], 'en', String));
      expect(place.querySelectorAll('a'), JSON.stringify(url.slice(0, 40))).to.have.length(0);
      expect(place.textContent).to.contain('T');
      place.remove();
    }
    expect(() => button(document.body, 'none')).to.throw();
  });
});
