import { expect } from 'chai';
import { render } from 'lit';
import { glossaryList, TERMS } from '../../src/ui/glossary-list.js';
import { glossary } from '../../src/localize/en/glossary.js';
import { glossary as ja } from '../../src/localize/ja/glossary.js';
import '../../src/index.js';
import '../helpers/console-guard.js';
import { rendered, until } from '../helpers/mount.js';
import { parts, textOf } from '../helpers/query.js';

const TAGS = Object.keys(TERMS) as (keyof HTMLElementTagNameMap)[];

async function drawn(tag: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<unknown> };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await rendered(element as never);
  return element;
}

const terms = (element: Element) => [...element.shadowRoot!.querySelectorAll('.glossary dt')].map(textOf);

describe('the words that a reader may not know', () => {
  it('are explained in each element, and no word is explained in none', () => {
    expect(TAGS).to.have.length(4);
    expect(new Set(Object.values(TERMS).flat())).to.deep.equal(new Set(Object.keys(glossary)));
    for (const list of Object.values(TERMS)) expect(new Set(list).size).to.equal(list.length);
  });

  it('are those of the country that is shown, and of none other', () => {
    const names = (country?: string | null) => {
      const place = document.createElement('div');
      render(glossaryList('impact-defense-path', 'en', country), place);
      return [...place.querySelectorAll('dt')].map(textOf);
    };
    const { saco } = glossary;
    expect(names('JP')).to.deep.equal(names());
    expect(names('JP')).to.include(saco.name);
    for (const country of ['KR', null])
      expect(names(country)).to.deep.equal(names().filter((name) => name !== saco.name));
  });

  for (const tag of TAGS) {
    it(`<${tag}> has them behind a button that a keyboard and a finger reach`, async () => {
      const element = await drawn(tag);
      expect(terms(element)).to.deep.equal([]);
      const button = parts(element as never, 'toolbar-button').find((one) => textOf(one) === 'Terms')!;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      expect(element.shadowRoot!.activeElement).to.equal(button);
      button.click();
      await until(() => terms(element).length, 'the terms');
      expect(terms(element)).to.deep.equal(TERMS[tag]!.map((term) => glossary[term].name));
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(button.getAttribute('aria-controls')).to.equal('panel-terms');
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
      element.remove();
    });

    it(`<${tag}> opens them by \`open="terms"\`, in the reader’s language, and says what its figures are not`, async () => {
      const element = await drawn(tag, { open: 'terms', lang: 'ja' });
      await until(() => terms(element)[0] === ja[TERMS[tag]![0]!].name, 'the terms in Japanese');
      const [advice] = parts(element, 'advice');
      expect(textOf(advice)).to.equal('情報提供のための数値で、通関・法律・投資の助言ではありません。');
      element.lang = 'en';
      await until(() => textOf(advice).startsWith('For information'), 'English');
      expect(textOf(advice)).to.equal('For information; no customs, legal or investment advice.');
      element.remove();
    });
  }
});
