import { expect } from 'chai';
import { stubFetch } from './stub-fetch.js';

/** The names of all elements that the templates of the library write. */
const TEMPLATES = new Set(
  (
    'a b button caption circle cite data dd details div dl dt fieldset figcaption figure g input label legend li nav ol option p path rect ' +
    'section select slot small span strong style summary svg table tbody td text th thead title tr ul'
  ).split(' '),
);

/** Everything in a shadow tree that no template of ours has written: elements, event handlers, styles and links that are no links. */
export function foreignIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(TEMPLATES.has(element.localName) ? [] : [element.localName]),
    ...element
      .getAttributeNames()
      .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
      .map((name) => `${element.localName} ${name}`),
    ...(element.matches('a') && !/^https?:\/\//.test(element.getAttribute('href') ?? '') ? ['link'] : []),
  ]);
}

/** How many elements of the page could run or load something. */
export function active(): number {
  return document.querySelectorAll('img, script, iframe, object, embed, link, base, form').length;
}

let hacks = 0;
let activeBefore = 0;

/** Counts what runs and what could, from now on; nothing is asked of the network. To be called before each test. */
export function watchForHarm(): void {
  Object.assign(window, { hacked: () => hacks++ });
  stubFetch();
  rememberActive();
}

/** What could run or load something in the page as it is now is no harm. */
export function rememberActive(): void {
  activeBefore = active();
}

/** Nothing but our templates in the element, which may write `own` besides, nothing new in the page, nothing run. */
export function expectHarmless(element: Element, what: string, own: readonly string[] = []): void {
  const foreign = foreignIn(element.shadowRoot!).filter((each) => !own.includes(each));
  expect(foreign, what).to.deep.equal([]);
  expect(active(), what).to.equal(activeBefore);
  expect(hacks, what).to.equal(0);
}

/** A text for the message of an expectation. */
export const shortened = (text: string) => JSON.stringify(text.slice(0, 40));
