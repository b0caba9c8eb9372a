import { expect } from 'chai';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { ownDefense } from '../fixtures/own-defense.js';
import { ownEvents } from '../fixtures/own-events.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';
import { everyElement } from '../helpers/every-element.js';
import { rendered, until } from '../helpers/mount.js';
import { parts, textOf } from '../helpers/query.js';

const OWN: Readonly<Record<string, unknown>> = {
  'impact-tariff-calculator': ownTariffs,
  'impact-defense-path': ownDefense,
  'impact-commitment-breakdown': ownCommitments,
  'impact-timeline': ownEvents,
};

const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'impact-tariff-calculator': { product: 'bicycles', origin: 'TW' },
};

const script = (text: string, type = 'application/json') =>
  Object.assign(document.createElement('script'), { type, textContent: text });

const box = (name: string, ...inside: (Node | string)[]) => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};

/** Where editors, frameworks and sanitizers leave an author's data. */
const PLACES: Readonly<Record<string, (text: string) => Node>> = {
  'in a paragraph': (text) => box('p', script(text)),
  'in boxes in boxes': (text) => box('div', box('div', 'Text ', script(text))),
  'with its encoding in the type': (text) => script(text, 'application/json; charset=utf-8'),
  'as text/json': (text) => script(text, 'text/json'),
  'in capitals': (text) => script(text, ' Application/JSON '),
  'after JSON-LD': (text) => box('div', script('{"@context":"x"}', 'application/ld+json'), script(text)),
  'as text, where the tags of the script were taken away': (text) => document.createTextNode(`\n${text}\n`),
  'as text in a paragraph': (text) => box('p', text),
};

for (const [tag, make] of everyElement)
  describe(`data of the page in <${tag}> are found`, () => {
    const json = JSON.stringify(OWN[tag]);
    let element: ReturnType<typeof make>;
    const isOwn = () =>
      parts(element, 'data-date').some((known) => textOf(known).startsWith('Data supplied by this page'));
    const wrong = () => parts(element, 'notice').some((one) => textOf(one).includes('built-in data'));

    beforeEach(() => {
      element = make();
      for (const [name, value] of Object.entries(ATTRIBUTES[tag] ?? {})) element.setAttribute(name, value);
    });
    afterEach(() => element.remove());

    for (const [where, place] of Object.entries(PLACES))
      it(where, async () => {
        element.append(place(json));
        document.body.append(element);
        await until(isOwn, 'the data of the page');
        element.replaceChildren(place('{ "not": "valid" }'));
        await until(wrong, 'what is wrong with them');
        if (!ATTRIBUTES[tag]) expect(isOwn()).to.equal(false);
      });

    it('where the type of the script is set late', async () => {
      const late = script(json, 'text/plain');
      element.append(late);
      document.body.append(element);
      await rendered(element);
      expect(isOwn()).to.equal(false);
      late.type = 'application/json';
      await until(isOwn, 'the data of the page');
    });
  });

it('JSON-LD and words in braces are no data', async () => {
  const [, make] = everyElement[0]!;
  const element = make();
  element.append(
    script('{"@context":"https://schema.org"}', 'application/ld+json'),
    box('p', '{1} is a note.'),
  );
  document.body.append(element);
  await rendered(element);
  expect(parts(element, 'notice')).to.deep.equal([]);
  element.remove();
});
