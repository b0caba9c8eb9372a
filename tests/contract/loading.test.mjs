import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { launch, listen, readJson, serve, settled } from './helpers.mjs';
import { LIGHT, make, noteShifts, script, shiftsOf, slow, TAGS } from './pages.mjs';

const manifest = readJson('cdn/manifest.json');
const [first] = elements();
const AUTO = script('auto.js');
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page and gives it with all that was heard and every file that it asked for. */
async function open(t, page, { prepare, quiet = true } = {}) {
  const tab = await browser.newPage(page.view ? { viewport: page.view } : {});
  t.after(() => tab.close());
  const heard = await listen(tab, server.origin);
  const requests = [];
  tab.on('request', (request) => requests.push(new URL(request.url()).pathname.slice(1)));
  await prepare?.(tab);
  await tab.goto(make(server, page));
  if (quiet) await drawn(tab, page.expected ?? []);
  return { tab, heard, requests };
}

/** Waits until each of these tags is defined and each of its elements in the document is drawn. */
async function drawn(tab, tags) {
  await tab.waitForFunction((names) => names.every((name) => customElements.get(name)), tags);
  await settled(tab);
}

const files = (requests) => requests.filter((file) => file.endsWith('.js')).sort();
const needs = (...names) =>
  [...new Set(names.flatMap((name) => [name, ...(manifest.files[name].imports ?? [])]))].sort();

test('the loader fetches what the elements on the page need, once, and nothing else, under the strict policy', async (t) => {
  for (const { name, tag } of elements()) {
    const page = { head: LIGHT + AUTO, body: `<${tag}>x</${tag}>`, expected: [tag] };
    const { heard, requests } = await open(t, page);
    assert.deepEqual(heard, []);
    const needed = needs('auto.js', `${name}.js`);
    assert.equal(new Set(requests).size, requests.length, 'nothing twice');
    assert.deepEqual(
      files(requests).filter((file) => needed.includes(file)),
      needed,
    );
    // An element may ask for more after its first picture; that is never another element.
    assert.deepEqual(
      files(requests).filter((file) => !file.startsWith('chunks/')),
      ['auto.js', `${name}.js`].sort(),
    );
  }
});

test('the loader fetches nothing for a page without elements', async (t) => {
  const { heard, requests } = await open(
    t,
    { head: AUTO, body: '<p>Text</p><impact-nothing></impact-nothing>', quiet: false },
    { quiet: false },
  );
  assert.deepEqual(heard, []);
  assert.deepEqual(files(requests), ['auto.js']);
});

test('the loader asks for all files of an element at once, each with its hash', async (t) => {
  const { tab } = await open(t, { head: AUTO, body: `<${first.tag}></${first.tag}>`, expected: [first.tag] });
  const hints = await tab.evaluate(() =>
    [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href, integrity }) => [
      new URL(href).pathname.slice(1),
      integrity,
    ]),
  );
  const asked = hints.map(([file]) => file);
  const needed = needs(`${first.name}.js`);
  assert.deepEqual(asked.filter((file) => needed.includes(file)).sort(), needed);
  // What is fetched for paper while the page is idle may have been asked for already; that is never another element.
  assert.deepEqual(
    asked.filter((file) => !file.startsWith('chunks/')),
    [`${first.name}.js`],
  );
  for (const [, integrity] of hints) assert.match(integrity, /^sha256-[\w+/]{43}=$/);
});

// A module that was refused is fetched again, without a hash, by one that comes after it.
for (const [order, delay] of [
  ['', 0],
  [', if the file that imports it comes late', 800],
])
  test(`a file that is not the one of this version is not run, and what stands in the tag stays${order}`, async (t) => {
    const [victim] = manifest.files[`${first.name}.js`].imports;
    const page = { head: LIGHT + AUTO, body: `<${first.tag}><p>Without scripts.</p></${first.tag}>` };
    const { tab, heard } = await open(t, page, {
      quiet: false,
      prepare: async (one) => {
        await one.route(`**/${victim}`, (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: `globalThis.hacked = true;${readFileSync(path(`cdn/${victim}`), 'utf8')}`,
          }),
        );
        await one.route(`**/${first.name}.js`, async (route) => {
          await new Promise((later) => setTimeout(later, delay));
          await route.continue();
        });
      },
    });
    await tab.waitForEvent('console', { predicate: () => heard.length > 0, timeout: 5000 }).catch(() => {});
    await tab.waitForLoadState('networkidle');
    assert.ok(
      heard.some(({ text }) => /integrity/i.test(text)),
      JSON.stringify(heard),
    );
    assert.deepEqual(
      heard.filter(({ kind }) => kind === 'pageerror'),
      [],
    );
    assert.deepEqual(
      await tab.evaluate(
        (tag) => [globalThis.hacked, customElements.get(tag), document.querySelector('p').checkVisibility()],
        first.tag,
      ),
      [undefined, undefined, true],
    );
  });

test('a number that is typed while what reads it cannot be had stands in its field, and the answer says that it is for others', async (t) => {
  const tag = 'impact-tariff-calculator';
  const { tab, heard } = await open(t, { head: AUTO, body: `<${tag}></${tag}>`, expected: [tag] });
  const state = () =>
    tab.evaluate(async (name) => {
      const element = document.querySelector(name);
      await element.updateComplete;
      const { value } = element.shadowRoot.querySelector('#importValue');
      const stale = element.shadowRoot.querySelector('[part~=stale]') !== null;
      return { value, stale, answered: element.result.importValue };
    }, tag);
  await tab.route('**/chunks/*', (route) => route.abort());
  await tab.focus('#importValue');
  await tab.fill('#importValue', '40 thousand');
  assert.deepEqual(await state(), { value: '40 thousand', stale: true, answered: '1000000' });
  await tab.unroute('**/chunks/*');
  await tab.fill('#importValue', '50 thousand');
  assert.deepEqual(await state(), { value: '50 thousand', stale: false, answered: '50000' });
  // The words for what is wrong could not be had either, and their author is told so once.
  assert.deepEqual(
    heard.filter(({ text }) => !text.includes('net::ERR_FAILED')).map(({ text }) => text.split(':')[0]),
    [`<${tag}> could not be drawn in full`],
  );
});

test('the loader works from any folder, and with a nonce in the policy', async (t) => {
  const policy =
    "default-src 'none'; script-src 'nonce-abc'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const elsewhere = await serve('.');
  t.after(() => elsewhere.close());
  const tab = await browser.newPage();
  t.after(() => tab.close());
  const heard = await listen(tab, elsewhere.origin);
  const head = script('auto.js', 'type="module" nonce="abc"', '../cdn/');
  await tab.goto(
    make(elsewhere, {
      head,
      body: TAGS.map((tag) => `<${tag}></${tag}>`).join(''),
      policy,
      at: '/a%20folder/page',
    }),
  );
  await drawn(tab, TAGS);
  assert.deepEqual(heard, []);
});

test('elements that are added later are loaded then', async (t) => {
  const { tab, heard, requests } = await open(t, { head: AUTO, body: '<main></main>' }, { quiet: false });
  await tab.waitForLoadState('load');
  assert.deepEqual(files(requests), ['auto.js']);
  await tab.evaluate((tag) => {
    const box = document.createElement('div');
    box.append(document.createElement('p'), document.createElement(tag));
    document.querySelector('main').append(box);
  }, first.tag);
  await drawn(tab, [first.tag]);
  assert.deepEqual(heard, []);
});

for (const [where, make] of [
  [
    'that the page itself came with',
    (tag) => ({ body: `<my-card><template shadowrootmode="open"><${tag}></${tag}></template></my-card>` }),
  ],
  [
    'of an element that is added later',
    (tag) => ({
      body: '<main></main>',
      act: (name) => {
        const card = document.createElement('div');
        card.attachShadow({ mode: 'open' }).append(document.createElement(name));
        document.querySelector('main').append(card);
      },
      tag,
    }),
  ],
  [
    'of an element that is defined later and fills itself later',
    (tag) => ({
      body: '<main><my-card></my-card></main>',
      act: (name) => {
        customElements.define(
          'my-card',
          class extends HTMLElement {
            connectedCallback() {
              const root = this.attachShadow({ mode: 'open' });
              setTimeout(() => root.append(document.createElement(name)), 50);
            }
          },
        );
      },
      tag,
    }),
  ],
])
  test(`elements in an open shadow root ${where} are loaded`, async (t) => {
    const { body, act } = make(first.tag);
    const { tab, heard } = await open(t, { head: AUTO, body }, { quiet: false });
    if (act) await tab.evaluate(act, first.tag);
    await drawn(tab, [first.tag]);
    assert.deepEqual(heard, []);
  });

for (const [what, head] of [
  ['two loaders', AUTO + script('auto.js?copy=2')],
  ['the single file and then the loader', script('impact-elements.js') + AUTO],
  ['the loader and then the single file', AUTO + script('impact-elements.js')],
  ['an element’s own file and then the loader', script(`${first.name}.js`) + AUTO],
])
  test(`${what} on a page do no harm, and both versions are told at most once`, async (t) => {
    const body = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
    const { tab, heard } = await open(t, { head, body, expected: TAGS });
    await tab.waitForLoadState('networkidle');
    const warnings = heard.filter(({ text }) => text.includes('was loaded after'));
    assert.deepEqual(heard, warnings);
    assert.equal(warnings.length, 1);
    assert.equal(warnings[0].text.split(manifest.version).length, 3, warnings[0].text);
  });

const PLACE = (name) => `<div data-impact="${name}" lang="en"><p>Without scripts.</p>
  <p><script type="application/json">{“schema”: 1}</script></p></div>`;

for (const [what, head] of [
  ['the loader', LIGHT + AUTO],
  ['the single file', LIGHT + script('impact-elements.js')],
  ['the single file as a classic script', LIGHT + script('impact-elements.js', 'defer')],
])
  test(`${what} fills the places of all elements, those that come later too, under the strict policy`, async (t) => {
    const body = elements()
      .map(({ name }) => PLACE(name))
      .join('');
    const { tab, heard } = await open(t, { head, body, expected: TAGS });
    await tab.evaluate((name) => {
      const place = document.createElement('div');
      place.dataset.impact = name;
      document.body.append(place);
    }, first.name);
    await tab.waitForFunction(
      (tag) => document.querySelectorAll(`[data-impact] > ${tag}`).length === 2,
      first.tag,
    );
    await settled(tab);
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-impact] > *')].map(({ localName, textContent }) => [
        localName,
        textContent.includes('Without scripts.'),
      ]),
    );
    assert.deepEqual(found, [...TAGS.map((tag) => [tag, true]), [first.tag, false]]);
    assert.deepEqual(heard, []);
  });

const TEXT = '<p>Text of the article.</p>';
const FALLBACK = '<table><tr><td>x</td></tr></table>';
const WAYS = {
  'the single file': () => script('impact-elements.js'),
  'the loader': () => AUTO,
  'its own file': ({ name }) => script(`${name}.js`),
};

/** Opens a page with one element between two paragraphs on a slow telephone, and gives what has moved. */
async function moved(t, page) {
  const { tab, heard } = await open(t, page, {
    prepare: async (one) => {
      await noteShifts(one);
      await slow(one);
    },
  });
  assert.deepEqual(heard, []);
  return shiftsOf(tab);
}

for (const element of elements())
  for (const [way, head] of Object.entries(WAYS))
    for (const width of [320, 1200])
      test(`<${element.tag}> from ${way} moves nothing on a slow telephone, ${width} px wide`, async (t) => {
        const { tag } = element;
        const view = { width, height: 800 };
        const body = `${TEXT}<${tag}>${FALLBACK}</${tag}>${TEXT}`;
        assert.deepEqual(await moved(t, { head: LIGHT + head(element), body, view, expected: [tag] }), []);
      });

for (const { name, tag } of elements())
  test(`a place for <${tag}> is filled without moving anything`, async (t) => {
    const body = `${TEXT}<div data-impact="${name}">${FALLBACK}</div>${TEXT}`;
    const view = { width: 320, height: 800 };
    assert.deepEqual(await moved(t, { head: LIGHT + AUTO, body, view, expected: [tag] }), []);
  });

test('without the style sheet something moves: the measurement is sharp', async (t) => {
  const { tag } = first;
  const body = `${TEXT}<${tag}>${FALLBACK}</${tag}>${TEXT}`;
  assert.notEqual(
    (await moved(t, { head: AUTO, body, view: { width: 320, height: 800 }, expected: [tag] })).length,
    0,
  );
});
