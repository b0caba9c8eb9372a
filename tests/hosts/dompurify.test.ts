import { expect } from 'chai';
import purify from 'dompurify';
import library from '../../node_modules/dompurify/package.json' with { type: 'json' };
import '../../src/embed/single.js';
import '../helpers/console-guard.js';
import { rendered, until } from '../helpers/mount.js';
import { parts, textOf } from '../helpers/query.js';

const DATA = '{"extends":"built-in","knownThrough":"2026-11-01"}';
const TAG = `<impact-tariff-calculator import-value="40000" lang="en"><p>Without scripts.</p><script type="application/json">${DATA}</script></impact-tariff-calculator>`;
const PLACE = `<div data-impact="tariff-calculator" data-import-value="40000"><p>Without scripts.</p></div>`;
/** What it is told of elements, as docs/embedding.md has it: an expression for all names would let `onclick` through. */
const OURS = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^impact-/,
    attributeNameCheck: /^(?!on|src$)[a-z-]+$/,
    allowCustomizedBuiltInElements: false,
  },
};

describe(`what DOMPurify ${library.version} leaves`, () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());
  const write = (html: string) => (box.innerHTML = html);

  it('of a tag, as it comes: the words inside', () => {
    expect(write(purify.sanitize(TAG))).to.equal('<p>Without scripts.</p>');
  });

  it('of a place: all of it, and it is filled', async () => {
    expect(write(purify.sanitize(PLACE))).to.contain('data-impact="tariff-calculator"');
    const element = await until(() => box.querySelector('impact-tariff-calculator'));
    await rendered(element);
    expect(element.result!.saving).to.equal('5000');
  });

  it('of a tag that it is told of: the tag with its attributes, and not the data of the page', async () => {
    write(purify.sanitize(TAG, OURS));
    const element = await rendered(box.querySelector('impact-tariff-calculator')!);
    expect(element.result!.importValue).to.equal('40000');
    expect(element.innerHTML).to.equal('<p>Without scripts.</p>');
    expect(textOf(parts(element, 'data-date')[0])).not.to.contain('page');
  });

  it('lets nothing through that runs', () => {
    const hostile =
      '<impact-tariff-calculator onclick="hacked()" src="javascript:hacked()"><img src=x onerror=hacked()></impact-tariff-calculator>';
    const left = purify.sanitize(hostile, OURS);
    expect(left).not.to.contain('hacked');
  });
});
