import { expect } from 'chai';
import { stubFetch } from './stub-fetch.js';

const LONG = 2 ** 20;

/** Texts that break out of careless templates, parsers and style sheets. */
export const HOSTILE: readonly string[] = [
  '"><img src=x onerror="hacked()">',
  "'><svg onload=hacked()>",
  '<script>hacked()</script>',
  '</script><script>hacked()</script>',
  '</textarea><iframe srcdoc="<script>parent.hacked()</script>">',
  '<iframe src="javascript:parent.hacked()"></iframe>',
  '<details open ontoggle=hacked()>',
  '<!-- --><b onmouseover=hacked()>x</b>',
  ']]><x>',
  '<?lit$1$?>',
  '<!--?lit$123456789$-->',
  'javascript:hacked()',
  'JaVaScRiPt\u0000:hacked()',
  'data:text/html,<script>hacked()</script>',
  'vbscript:hacked()',
  '//example.org/%2e%2e',
  '${hacked()}',
  '{{constructor.constructor("hacked()")()}}',
  '#{hacked()}',
  '<%= hacked() %>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  '\u202e0001\u202c',
  '\u2066\u2067\u2068abc\u2069',
  '\u0000',
  'a\u0000b\u0001\u001f\u007f',
  '\ud800',
  '\udfff\ud800',
  '👩‍👩‍👧‍👦🏴‍☠️'.repeat(9),
  'Z̸̡̢͇͔̝̙̆̃͆̓a̷̛͎͈̟l̸g̴o̵'.repeat(20),
  '1e400',
  '-0',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(400),
  'url("javascript:hacked()")',
  '; } * { background: url(//example.org/x) } {',
  '#before[0].rate',
  '=HYPERLINK("http://example.org")',
  '%s%n%p',
  '../../../../etc/passwd',
  ' \t\r\n\u2028\u2029\ufeff',
  '1'.repeat(LONG),
  '<b>'.repeat(LONG / 4),
];

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
