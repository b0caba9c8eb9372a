import { expect } from 'chai';
import * as classes from '../../src/classes.js';
import '../helpers/console-guard.js';
import { rendered } from '../helpers/mount.js';
import { said } from '../helpers/query.js';

/** Fields that a page's own class may well have; none of them is the library's. */
const FIELDS = {
  size: 'large',
  locale: 'de',
  panels: 1,
  figure: 2,
  deferred: true,
  announcement: '',
  byUser: null,
  state: {},
  calculator: 3,
};

describe('a class of a page that extends an element', () => {
  for (const [name, Base] of Object.entries(classes)) {
    if (typeof Base !== 'function' || !(Base.prototype instanceof HTMLElement)) continue;
    it(`may have fields of its own by any name: ${name}`, async () => {
      class Own extends (Base as typeof classes.ImpactTimeline) {}
      customElements.define(`test-own-${name.toLowerCase()}`, Own);
      const element = Object.defineProperties(new Own(), Object.getOwnPropertyDescriptors({ ...FIELDS }));
      document.body.append(element);
      await rendered(element);
      expect(said(element, 'sentence')).not.to.equal('');
      expect(element).to.include(FIELDS);
      element.remove();
    });
  }
});
