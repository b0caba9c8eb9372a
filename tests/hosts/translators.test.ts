import { expect } from 'chai';
import { everyElement } from '../helpers/every-element.js';
import { rendered } from '../helpers/mount.js';
import { enter, open, parts, textOf } from '../helpers/query.js';
import { put } from '../helpers/share.js';

/** All texts of a page, in open shadow roots too, as translators see them. */
function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) texts.push(...textsIn(node.shadowRoot));
    else if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('script, style'))
      texts.push(node);
  }
  return texts;
}

/** What translators put around a text, by a name that no browser recommends any more. */
const box = () => document.createElement('font' as string);

/** What translators leave of a text. */
const TRANSLATORS: Readonly<Record<string, (text: Text) => void>> = {
  'puts a box of its own in place of each text': (text) => {
    const font = box();
    font.textContent = `(${text.data})`;
    text.replaceWith(font);
  },
  'moves each text into a box': (text) => {
    const font = box();
    text.before(font);
    font.append(box(), text);
  },
  'writes over each text': (text) => {
    text.data = `(${text.data})`;
  },
  'puts a box before each text and takes the text away': (text) => {
    const font = box();
    font.textContent = `(${text.data})`;
    text.parentNode?.insertBefore(font, text);
    text.remove();
  },
};

/** What a reader changes, by element: an attribute that stands for it, and its value. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  'impact-tariff-calculator': ['import-value', '50000'],
  'impact-defense-path': ['target-share', '4.2'],
  'impact-commitment-breakdown': ['total', '777000000000'],
  'impact-timeline': ['topics', 'investment'],
};

const shown = (element: Element) => textsIn(element.shadowRoot!).map(textOf).join('|');

for (const [tag, make] of everyElement)
  for (const [what, translate] of Object.entries(TRANSLATORS))
    it(`<${tag}> follows its entries where a translator ${what}`, async () => {
      const [name, value] = CHANGES[tag]!;
      const fresh = await put(make(), { [name]: value });
      await open(fresh, 'Table', 'table');
      await rendered(fresh);
      const right = shown(fresh);
      fresh.remove();
      const element = await put(make());
      await open(element, 'Table', 'table');
      await rendered(element);
      textsIn(element.shadowRoot).forEach(translate);
      element.setAttribute(name, value);
      await rendered(element);
      expect(shown(element)).to.equal(right);
    });

it('a sentence and the readings below the fields follow what is typed after a translation', async () => {
  const [, make] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;
  const element = await put(make(), { 'import-value': '40000' });
  for (let round = 0; round < 2; round++) {
    textsIn(element.shadowRoot).forEach(TRANSLATORS['puts a box of its own in place of each text']!);
    await enter(element, 'importValue', `${5 + round}0,000`);
    const [sentence] = parts(element, 'sentence').map(textOf);
    expect(sentence).to.match(round === 0 ? /\$13,750/ : /\$16,500/);
    expect(sentence).not.to.contain('(');
  }
});

it('what is only added to a figure, as browser extensions do, is left alone', async () => {
  const [, make] = everyElement[0]!;
  const element = await put(make());
  const mark = document.createElement('span');
  element.shadowRoot.querySelector('figure')!.append(mark);
  element.setAttribute('heading-level', '3');
  await rendered(element);
  expect(mark.isConnected).to.equal(true);
});
