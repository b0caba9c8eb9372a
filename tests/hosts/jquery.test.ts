import { expect } from 'chai';
// @ts-expect-error -- its types are a package of their own
import given from 'jquery';
import library from '../../node_modules/jquery/package.json' with { type: 'json' };
import '../../src/index.js';
import '../helpers/console-guard.js';
import { rendered } from '../helpers/mount.js';
import { enter } from '../helpers/query.js';

type Calculator = HTMLElementTagNameMap['impact-tariff-calculator'];

/** What the tests use of it. */
interface Found extends Iterable<Element> {
  html(): string;
  html(text: string): Found;
  find(selector: string): Found;
  get(at: number): Calculator;
  attr(name: string, value: string | null): Found;
  attr(name: string): string | undefined;
  prop(name: string, value: unknown): Found;
  data(name: string): unknown;
  data(name: string, value: unknown): Found;
  on(type: string, selector: string, listener: (event: { originalEvent: Event }) => void): Found;
  clone(): Found;
  detach(): Found;
  appendTo(where: Found | Element): Found;
  remove(): Found;
  hide(): Found;
  show(): Found;
  serialize(): string;
  length: number;
}

const $ = given as unknown as (what: string | Element) => Found;

describe(`jQuery ${library.version}`, () => {
  let box: Found;
  beforeEach(() => {
    box = $('<form></form>').appendTo(document.body);
  });
  afterEach(() => box.remove());
  const made = async (): Promise<Calculator> => {
    box.html('<impact-tariff-calculator import-value="40000"><p>x</p></impact-tariff-calculator>');
    return rendered(box.find('impact-tariff-calculator').get(0));
  };

  it('writes elements into the page, and sets their attributes and properties', async () => {
    const element = await made();
    expect(element.result!.saving).to.equal('5000');
    const found = box.find('impact-tariff-calculator');
    found.attr('import-value', '50000');
    await rendered(element);
    expect(element.result!.importValue).to.equal('50000');
    found.prop('importValue', 60_000);
    await rendered(element);
    expect(element.result!.importValue).to.equal('60000');
    found.attr('import-value', null);
    await rendered(element);
    expect(element.result!.importValue).to.equal('1000000');
  });

  it('keeps its data, hears the event through a listener above, and hides and shows', async () => {
    const element = await made();
    const found = box.find('impact-tariff-calculator');
    found.data('note', { a: 1 });
    expect(found.data('note')).to.deep.equal({ a: 1 });
    const heard: Event[] = [];
    box.on('impact-change', 'impact-tariff-calculator', ({ originalEvent }) => heard.push(originalEvent));
    await enter(element, 'importValue', '777');
    expect(heard.map(({ target }) => target)).to.deep.equal([element]);
    found.hide();
    expect(element.checkVisibility()).to.equal(false);
    found.show();
    expect(element.checkVisibility()).to.equal(true);
  });

  it('moves, copies and takes away; a copy is set as its attributes say', async () => {
    const element = await made();
    await enter(element, 'importValue', '777');
    box.find('impact-tariff-calculator').detach().appendTo(box);
    await rendered(element);
    expect(element.result!.importValue).to.equal('777');
    const copy = await rendered(box.find('impact-tariff-calculator').clone().appendTo(box).get(0));
    expect(copy.result!.importValue).to.equal(copy.getAttribute('import-value'));
    expect(box.find('impact-tariff-calculator')).to.have.lengthOf(2);
    const html = box.html();
    box.html(html);
    expect(box.find('impact-tariff-calculator')).to.have.lengthOf(2);
    for (const one of box.find('impact-tariff-calculator')) await rendered(one);
  });
});
