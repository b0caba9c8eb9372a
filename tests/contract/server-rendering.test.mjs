import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { launch, listen, serve, settled } from './helpers.mjs';
import { LIGHT, make, noteShifts, script, shiftsOf, slow } from './pages.mjs';
import { serverScenarios } from './scenarios.mjs';

const { prepare, renderElement, renderFallback } = await import(path('dist/embed/ssr.js'));

const NONCE = 'c2VydmVy';
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${NONCE}'; require-trusted-types-for 'script'; trusted-types 'none'`;
const TEXT = '<p>Text of the article.</p>';
const LANGUAGES = ['en', 'ja'];
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page with a first view of it before any script of ours runs. */
async function open(t, { view = { width: 1200, height: 800 }, late = false, ...page }) {
  const tab = await browser.newPage({ viewport: view });
  t.after(() => tab.close());
  const heard = await listen(tab, server.origin);
  await noteShifts(tab);
  if (late) await slow(tab);
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await tab.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const navigated = tab.goto(make(server, page), { waitUntil: 'commit' });
  await navigated;
  await tab.waitForFunction(() => document.querySelectorAll('p').length > 1);
  return { tab, heard, go };
}

/** What a reader sees of an element: its texts, and what its controls hold. */
const seen = (tag) => {
  const { shadowRoot } = document.querySelector(tag);
  const texts = [
    ...shadowRoot.querySelectorAll(
      '[part~="sentence"], [part~="heading"], [part~="standfirst"], dd data, .echo, label',
    ),
  ];
  const fields = [...shadowRoot.querySelectorAll('input, select')];
  return {
    texts: texts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    fields: fields.map(({ type, checked, value }) => (/^(radio|checkbox)$/.test(type) ? checked : value)),
  };
};

async function rendered(name, options) {
  const drawn = await renderElement(name, options);
  assert.ok(drawn.ok, JSON.stringify(drawn));
  return drawn;
}

/** The same element drawn by a browser alone. */
async function byBrowser(t, { tag, name }, attributes, lang) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const body = `${TEXT}<${tag} lang="${lang}"${written.join('')}></${tag}>${TEXT}`;
  const { tab, go } = await open(t, { head: LIGHT + script(`${name}.js`), body });
  go();
  await tab.waitForFunction((one) => customElements.get(one), tag);
  await settled(tab);
  const result = await tab.evaluate((one) => document.querySelector(one).result, tag);
  return { result, seen: await tab.evaluate(seen, tag) };
}

/** What a page shows of an element that a server has drawn, before its scripts and once it is live. */
async function twice(t, tag, html) {
  const head = LIGHT + script('hydrate.js');
  const { tab, heard, go } = await open(t, { head, body: TEXT + html + TEXT, policy: POLICY });
  const before = await tab.evaluate(seen, tag);
  go();
  await tab.waitForFunction((one) => document.querySelector(one).hasUpdated, tag);
  await settled(tab);
  const after = await tab.evaluate(seen, tag);
  const result = await tab.evaluate((one) => document.querySelector(one).result, tag);
  assert.deepEqual(heard, []);
  assert.deepEqual(await shiftsOf(tab), []);
  return { before, after, result };
}

const plain = (value) => JSON.parse(JSON.stringify(value));

for (const element of elements())
  for (const lang of LANGUAGES)
    for (const attributes of serverScenarios[element.tag] ?? [{}])
      test(`<${element.tag}> ${JSON.stringify(attributes)} in ${lang} is drawn on a server as in a browser, and becomes live in place`, async (t) => {
        const { tag } = element;
        const drawn = await rendered(tag, { attributes, lang, nonce: NONCE });
        const alone = await byBrowser(t, element, attributes, lang);
        assert.deepEqual(plain(drawn.result), plain(alone.result));

        const body = TEXT + drawn.html + TEXT;
        const { tab, heard, go } = await open(t, {
          head: LIGHT + script('hydrate.js'),
          body,
          policy: POLICY,
          late: true,
        });
        assert.deepEqual(await tab.evaluate(seen, tag), alone.seen, 'before scripts');
        await tab.evaluate((one) => {
          globalThis.kept = [
            ...document
              .querySelector(one)
              .shadowRoot.querySelectorAll('figure, input, select, [part~="sentence"]'),
          ];
        }, tag);
        go();
        await tab.waitForFunction((one) => document.querySelector(one).hasUpdated, tag);
        await settled(tab);
        assert.deepEqual(await tab.evaluate(seen, tag), alone.seen, 'after hydration');
        assert.deepEqual(
          plain(await tab.evaluate((one) => document.querySelector(one).result, tag)),
          plain(alone.result),
        );
        assert.ok(
          await tab.evaluate(
            () => globalThis.kept.length > 2 && globalThis.kept.every(({ isConnected }) => isConnected),
          ),
        );
        assert.equal(
          await tab.evaluate(
            (one) => document.querySelector(one).shadowRoot.querySelectorAll('figure').length,
            tag,
          ),
          1,
        );
        assert.deepEqual(heard, []);
        assert.deepEqual(await shiftsOf(tab), []);
      });

for (const lang of LANGUAGES)
  test(`the time left is that of the data on a server, and that of the reader once it is live, in ${lang}`, async (t) => {
    const element = elements().find(({ name }) => name === 'commitment-breakdown');
    const { html, result } = await rendered(element.tag, { lang, nonce: NONCE });
    const asOfData = await byBrowser(t, element, { today: result.period.today }, lang);
    const ofReader = await byBrowser(t, element, {}, lang);
    assert.ok(result.period.today < ofReader.result.period.today);
    assert.deepEqual(plain(result), plain(asOfData.result));
    const page = await twice(t, element.tag, html);
    assert.deepEqual(page.after, ofReader.seen);
    assert.deepEqual(plain(page.result), plain(ofReader.result));
    assert.deepEqual(page.before, asOfData.seen);
  });

for (const { tag } of elements())
  test(`<${tag}> that a server has drawn moves nothing on a narrow page, and answers its reader`, async (t) => {
    const { html } = await rendered(tag, { lang: 'ja', nonce: NONCE });
    const view = { width: 320, height: 800 };
    const { tab, heard, go } = await open(t, {
      view,
      head: LIGHT + script('hydrate.js'),
      body: TEXT + html + TEXT,
      policy: POLICY,
    });
    go();
    await tab.waitForFunction((one) => document.querySelector(one).hasUpdated, tag);
    await settled(tab);
    assert.deepEqual(await shiftsOf(tab), []);
    await tab.evaluate(
      (one) => document.querySelector(one).shadowRoot.querySelector('[part~="toolbar-button"]')?.click(),
      tag,
    );
    await tab.waitForFunction(
      (one) => document.querySelector(one).shadowRoot.querySelector('[part~="panel"]:not([hidden]) *'),
      tag,
    );
    assert.deepEqual(heard, []);
  });

for (const { tag, name } of elements())
  test(`<${tag}> that a server has drawn is drawn once, too, by a page that hydrates nothing`, async (t) => {
    const { html } = await rendered(tag, { lang: 'ja' });
    const { tab, heard, go } = await open(t, {
      head: LIGHT + script(`${name}.js`),
      body: TEXT + html + TEXT,
      policy: null,
    });
    go();
    await tab.waitForFunction((one) => document.querySelector(one).hasUpdated, tag);
    await settled(tab);
    const { shadowRoot } = {
      shadowRoot: await tab.evaluate(
        (one) => document.querySelector(one).shadowRoot.querySelectorAll('figure').length,
        tag,
      ),
    };
    assert.equal(shadowRoot, 1);
    assert.deepEqual(heard, []);
  });

test('what another version has drawn is drawn anew, in silence', async (t) => {
  const [{ tag }] = elements();
  const { html } = await rendered(tag, { lang: 'en' });
  const other = html.replaceAll(/<!--lit-part [^>]+-->/g, '<!--lit-part AAAAAAAAAAA=-->');
  const { tab, heard, go } = await open(t, {
    head: LIGHT + script('hydrate.js'),
    body: TEXT + other + TEXT,
    policy: null,
  });
  go();
  await tab.waitForFunction((one) => document.querySelector(one).hasUpdated, tag);
  await settled(tab);
  assert.equal(
    await tab.evaluate(
      (one) => document.querySelector(one).shadowRoot.querySelectorAll('figure').length,
      tag,
    ),
    1,
  );
  assert.deepEqual(heard, []);
});

test('any renderer for Lit draws Japanese, once it was prepared', async () => {
  const { render } = await import('@lit-labs/ssr/lib/render.js');
  const { collectResultSync } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html, unsafeStatic } = await import('lit/static-html.js');
  await prepare('ja');
  for (const { tag } of elements()) {
    const name = unsafeStatic(tag);
    const drawn = collectResultSync(render(html`<${name} lang="ja"></${name}>`));
    assert.match(drawn, /<figure\s+part="figure"\s+lang="ja"/);
    assert.doesNotMatch(drawn, /(checked|selected)="false"/);
  }
});

test('what cannot be drawn is told by its reason, and nothing is thrown', async () => {
  const [{ tag }] = elements();
  assert.equal((await renderElement('nothing')).reason, 'unknown-element');
  assert.equal((await renderElement('constructor')).reason, 'unknown-element');
  assert.deepEqual(
    (({ reason, attribute }) => ({ reason, attribute }))(
      await renderElement(tag, { attributes: { onclick: 'x' } }),
    ),
    { reason: 'unknown-attribute', attribute: 'onclick' },
  );
  assert.equal((await renderElement(tag, { attributes: { src: '/x.json' } })).reason, 'needs-browser');
  assert.equal((await renderElement(tag, { lang: '"><b>' })).reason, 'unknown-language');
});

test('whatever is handed over as an option is drawn or refused, and nothing is thrown', async () => {
  const throws = {
    toString() {
      throw new Error('no text');
    },
  };
  const hostile = {
    get lang() {
      throw new Error('no language');
    },
  };
  const values = [null, 5n, Symbol('x'), Object.create(null), throws, () => 1, [], NaN, hostile];
  const reasons = [
    'unknown-element',
    'unknown-attribute',
    'unknown-language',
    'unusable-data',
    'unusable-value',
  ];
  for (const render of [renderElement, renderFallback])
    for (const value of values) {
      const tries = [
        [value, {}],
        ['timeline', value],
        ...['lang', 'nonce', 'content', 'attributes', 'data'].map((name) => ['timeline', { [name]: value }]),
        ['tariff-calculator', { attributes: { 'import-value': value } }],
      ];
      for (const [name, options] of tries) {
        const answer = await render(name, options);
        if (answer.ok) assert.equal(typeof answer.html, 'string');
        else assert.ok(reasons.includes(answer.reason), answer.reason);
      }
    }
  assert.deepEqual(await renderElement('timeline', { nonce: 5 }), {
    ok: false,
    reason: 'unusable-value',
    problems: [{ attribute: 'nonce', message: 'no text' }],
  });
});

test('an element whose panels stand open is drawn and has a fallback, in each language', async () => {
  const panels = {
    'commitment-breakdown': 'projects certainty cash jobs table working sources terms',
    'defense-path': 'readings table working sources terms',
    'tariff-calculator': 'car-price who-pays table working sources terms',
    timeline: 'table sources terms',
  };
  assert.deepEqual(
    Object.keys(panels).sort(),
    elements()
      .map(({ name }) => name)
      .sort(),
  );
  for (const [name, open] of Object.entries(panels))
    for (const lang of LANGUAGES)
      for (const render of [renderElement, renderFallback])
        for (const panel of [open, ...open.split(' ')])
          assert.deepEqual(
            (({ ok, problems }) => ({ ok, problems }))(
              await render(name, { attributes: { open: panel }, lang }),
            ),
            { ok: true, problems: undefined },
            `${name} ${panel}`,
          );
});
