import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { skipWithout } from '../../integrations/tools/debian.mjs';
import { path } from '../../scripts/elements.mjs';
import { launch, listen, serve, settled } from './helpers.mjs';
import { LIGHT, make, script, TAGS } from './pages.mjs';

let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Libraries that add to and replace the built-ins of the language, with a sign that they are here. Prototype.js is in no registry of modules; Debian has it. */
const LIBRARIES = {
  'Prototype.js 1.7.3': {
    file: '/usr/share/javascript/prototype/prototype.js',
    here: () => globalThis.Prototype?.Version,
    version: '1.7.3',
    skip: skipWithout('prototype'),
  },
  'MooTools 1.5.2': {
    file: path('node_modules/mootools/lib/mootools-core-1.5.2-server.js'),
    here: () => globalThis.MooTools?.version,
    version: '1.5.2',
  },
};

/** Opens a page with the loader and all elements, and what can be opened in them; `library` comes first. */
async function open(t, library) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const heard = await listen(page, server.origin);
  const requested = new Set();
  page.on('request', (request) => requested.add(new URL(request.url()).pathname.slice(1)));
  await page.route('**/library.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(library, 'utf8') }),
  );
  const before = library ? '<script src="/library.js"></script>' : '';
  const body = TAGS.map((tag) => `<${tag}><p>Without scripts.</p></${tag}>`).join('');
  // The policy of the other tests would stop such a library.
  await page.goto(make(server, { head: before + LIGHT + script('auto.js'), body, policy: '' }));
  await settled(page);
  const answers = await page.evaluate(
    (tags) =>
      tags.map((tag) => document.querySelector(tag).shadowRoot.querySelector('[part~="answer"]').textContent),
    TAGS,
  );
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*'))
      for (const button of element.shadowRoot?.querySelectorAll('[part="toolbar-button"]') ?? [])
        button.click();
  });
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) =>
        [...document.querySelector(tag).shadowRoot.querySelectorAll('[part="panel"]:not([hidden])')].every(
          ({ childElementCount }) => childElementCount > 0,
        ),
      ),
    TAGS,
  );
  const files = [...requested].filter(
    (file) => file.endsWith('.js') && !['auto.js', 'library.js'].includes(file),
  );
  const checked = await page.evaluate(() =>
    [...document.querySelectorAll('link[rel=modulepreload][integrity^="sha256-"]')].map(({ href }) =>
      new URL(href).pathname.slice(1),
    ),
  );
  return { page, heard, answers, unchecked: files.filter((file) => !checked.includes(file)), files };
}

for (const [name, { file, here, version, skip = false }] of Object.entries(LIBRARIES))
  test(
    `with ${name} in the page every element is as without, and the loader checks all files`,
    { skip },
    async (t) => {
      const usual = await open(t);
      const { page, heard, answers, unchecked, files } = await open(t, file);
      assert.equal(await page.evaluate(here), version);
      assert.deepEqual(answers, usual.answers);
      assert.deepEqual(unchecked, []);
      assert.ok(files.length > 30, `${files.length}`);
      assert.deepEqual(heard, []);
    },
  );
