import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { path } from '../../scripts/elements.mjs';
import { launch, listen, readJson, serve, settled } from './helpers.mjs';
import { make, script, TAGS } from './pages.mjs';

/** What libraries and polyfills do to the page that they are in, and the elements work all the same. */
const LIVED_WITH = {
  'an enumerable member of every object that is no function': 'Object.prototype.version = "1.0";',
  'an enumerable object in every object': 'Object.prototype.options = { get: 1, value: 2 };',
  'an enumerable function in every object, and in every list':
    'Object.prototype.extend = Array.prototype.each = function () {};',
  'JSON written by another rule (Prototype.js before 1.7)':
    'for (const one of [Object, Array, String, Number]) one.prototype.toJSON = function () { return "x"; };',
  'Array.from without its second argument':
    'Array.from = (list) => { const all = []; for (let at = 0; at < (list && list.length || list && list.size || 0); at++) all.push(list[at]); return list && list.length !== undefined ? all : [...list]; };',
  'entries, keys and values of objects by for … in': `
    Object.keys = (one) => { const all = []; for (const key in one) all.push(key); return all; };
    Object.values = (one) => Object.keys(one).map((key) => one[key]);
    Object.entries = (one) => Object.keys(one).map((key) => [key, one[key]]);`,
  'an Intl without locales, lists, plurals, names and segments':
    'for (const name of ["Locale", "getCanonicalLocales", "ListFormat", "PluralRules", "DisplayNames", "Segmenter"]) delete Intl[name];',
  'a promise of a library in the place of the browser’s': `
    const Real = Promise;
    class Forced { constructor(run) { this.real = new Real(run); }
      then(...both) { const next = new Forced(() => {}); next.real = this.real.then(...both); return next; }
      catch(fail) { return this.then(undefined, fail); }
      finally(run) { return this.then((one) => (run(), one), (error) => { run(); throw error; }); }
      static resolve(one) { return new Forced((resolve) => resolve(one)); }
      static reject(one) { return new Forced((_, reject) => reject(one)); }
      static all(list) { return new Forced((...both) => Real.all(list).then(...both)); } }
    window.Promise = Forced;`,
  'maps and sets of a library': `
    for (const [name, add] of [["Map", "set"], ["Set", "add"]]) { const Real = window[name];
      window[name] = function (all) { const made = new Real(); if (all) for (const one of all) name === "Map" ? made.set(one[0], one[1]) : made.add(one); return made; }; }`,
};

/** What nothing can be built on: then the words that the author has put into the tags stay in sight. */
const FATAL = {
  'a member of every object with the name of a descriptor’s': 'Object.prototype.get = function () {};',
  'no numbers of a language': 'Intl.NumberFormat = function () { throw new RangeError("none"); };',
  'no Intl at all': 'delete window.Intl;',
  'nothing that makes objects of entries': 'delete Object.fromEntries;',
};

const FILES = { 'the one file': script('impact-elements.js', 'defer'), 'the loader': script('auto.js') };
const OWN = JSON.stringify({
  schema: 'impact-elements/events@1',
  knownThrough: '1921-12-31',
  events: [
    {
      id: 'one',
      date: '1921-06-01',
      topic: 'tariffs',
      title: 'One of our own',
      status: 'decided',
      source: 'gazette',
    },
  ],
  sources: { gazette: { title: 'Gazette', kind: 'author' } },
});
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const BODY = [
  ...TAGS.map((tag) => `<${tag}><p>Without scripts.</p></${tag}>`),
  '<impact-timeline lang="ja"><p>Without scripts.</p></impact-timeline>',
].join('');

async function open(t, change, file, body = BODY) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const heard = await listen(page, server.origin);
  const head = `<script>${change}</script>${file}`;
  await page.goto(make(server, { head, body, policy: '' }));
  return { page, heard };
}

/** What each element answers, and whether its fallback is in sight. */
const answers = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')].map((fallback) => [
      fallback.parentElement.shadowRoot
        ?.querySelector('[part~="sentence"]')
        ?.textContent.replace(/\s+/g, ' '),
      fallback.checkVisibility(),
    ]),
  );

test('no file asks for the keys of an object with those of all objects', () => {
  for (const file of Object.keys(readJson('cdn/manifest.json').files).filter((one) => one.endsWith('.js')))
    assert.doesNotMatch(
      readFileSync(path(`cdn/${file}`), 'utf8'),
      /\bfor\s*\(\s*(?:var|let|const) \w+ in /,
      file,
    );
});

for (const [which, file] of Object.entries(FILES)) {
  let right;
  test(`${which} in a page that has changed nothing`, async (t) => {
    const { page } = await open(t, '', file);
    await settled(page);
    right = await answers(page);
    assert.deepEqual(
      right.map(([sentence, seen]) => [sentence.length > 40, seen]),
      right.map(() => [true, false]),
    );
  });

  for (const [what, change] of Object.entries(LIVED_WITH))
    test(`${which} in a page with ${what}`, async (t) => {
      const { page, heard } = await open(t, change, file);
      await settled(page);
      assert.deepEqual(await answers(page), right);
      assert.deepEqual(heard, []);
    });

  test(`${which} takes own data in a page that gives all objects a member`, async (t) => {
    const body = `<impact-timeline><p></p><script type="application/json">${OWN}</script></impact-timeline>`;
    const { page, heard } = await open(t, 'Object.prototype.extend = function () {};', file, body);
    await settled(page);
    assert.match((await answers(page))[0][0], /One of our own/);
    assert.deepEqual(heard, []);
  });

  for (const [what, change] of Object.entries(FATAL))
    test(`${which} in a page with ${what} leaves the fallback, and says why`, async (t) => {
      const { page, heard } = await open(t, change, file);
      for (let tries = 0; heard.length === 0 && tries < 200; tries++) await page.waitForTimeout(50);
      await page.waitForLoadState('networkidle');
      // An element that does without what is missing may be there.
      for (const [sentence, seen] of await answers(page)) assert.equal(seen, !sentence);
      assert.ok(heard.length > 0, 'nothing was said');
      assert.deepEqual(
        [...new Set(heard.map(({ kind }) => kind))].filter((kind) => !/error/.test(kind)),
        [],
      );
      assert.ok(heard.length <= TAGS.length + 1, JSON.stringify(heard));
    });
}
