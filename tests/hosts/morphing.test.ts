import { expect } from 'chai';
// @ts-expect-error -- its types are for a script of the page
import { Idiomorph as morpher } from 'idiomorph/dist/idiomorph.esm.js';
import morphdom from 'morphdom';
import '../../src/embed/single.js';
import '../helpers/console-guard.js';
import { rendered, until } from '../helpers/mount.js';
import { enter, frames } from '../helpers/query.js';

const MARKUP =
  '<main><h1>Title</h1><div data-impact="tariff-calculator" data-import-value="40000"><p>Without scripts.</p></div></main>';

const idiomorph = morpher as { readonly morph: (from: Element, to: string) => unknown };
const toMarkup = morphdom as unknown as (from: Element, to: string) => unknown;

/** How pages are made equal to their server's markup again. */
const MORPHS: Readonly<Record<string, (main: Element) => void>> = {
  'idiomorph (Turbo 8, htmx)': (main) => void idiomorph.morph(main, MARKUP),
  'morphdom (LiveView, Livewire)': (main) => void toMarkup(main, MARKUP),
  'new content in the place': (main) => {
    const text = Object.assign(document.createElement('p'), { textContent: 'Without scripts.' });
    main.querySelector('[data-impact]')!.replaceChildren(text);
  },
};

for (const [what, morph] of Object.entries(MORPHS))
  it(`a place on a page that is morphed by ${what} has its element again, with what the reader has entered`, async () => {
    const page = document.createElement('div');
    page.append(...new DOMParser().parseFromString(MARKUP, 'text/html').body.childNodes);
    document.body.append(page);
    const find = () => page.querySelector('impact-tariff-calculator');
    const element = await rendered(await until(find, 'the element'));
    expect(element.importValue).to.equal('40000');
    await enter(element, 'importValue', '777');
    for (let round = 0; round < 2; round++) {
      morph(page.querySelector('main')!);
      const again = await rendered(await until(find, 'the element again'));
      await frames(3);
      expect(again.result!.importValue).to.equal('777');
      expect(page.querySelectorAll('impact-tariff-calculator')).to.have.lengthOf(1);
      expect(again.textContent).to.contain('Without scripts.');
    }
    page.remove();
  });
