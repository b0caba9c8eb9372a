import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { buildCdn } from '../../scripts/build/cdn.mjs';
import { elements, path } from '../../scripts/elements.mjs';
import { launch, listen, readJson, serve, settled } from './helpers.mjs';
import { LIGHT, POLICY, script, TAGS } from './pages.mjs';

const manifest = readJson('cdn/manifest.json');
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page with the given head and one tag of each element, and gives all that was heard and what was drawn. */
async function open(t, head, { policy = POLICY, url, tags = TAGS } = {}) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const heard = await listen(page, url ? undefined : server.origin);
  if (!url) {
    const body = tags.map((tag) => `<${tag}><p>Without scripts.</p></${tag}>`).join('\n');
    server.pages['/page'] = {
      html: `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
      headers: policy ? { 'content-security-policy': policy } : {},
    };
  }
  await page.goto(url ?? `${server.origin}/page`);
  await settled(page);
  const drawn = await page.evaluate(
    (names) =>
      names.filter(
        (name) =>
          customElements.get(name) && document.querySelector(name).shadowRoot.textContent.trim() !== '',
      ),
    tags,
  );
  return { heard, drawn, tags, page };
}

test('a page with the style sheet, the single file and a tag works under the strict policy, in silence', async (t) => {
  const { heard, drawn, tags } = await open(t, LIGHT + script('impact-elements.js'));
  assert.deepEqual(drawn, tags);
  assert.deepEqual(heard, []);
});

test('the single file works as a classic script too', async (t) => {
  const { heard, drawn, tags } = await open(t, script('impact-elements.js', 'defer'));
  assert.deepEqual(drawn, tags);
  assert.deepEqual(heard, []);
});

for (const { name, tag } of elements()) {
  test(`the file of <${tag}> alone works under the strict policy, in silence`, async (t) => {
    const { heard, drawn } = await open(t, LIGHT + script(`${name}.js`), { tags: [tag] });
    assert.deepEqual(drawn, [tag]);
    assert.deepEqual(heard, []);
  });
}

test('all element files together share their chunks and work', async (t) => {
  const { heard, drawn, tags } = await open(
    t,
    elements()
      .map(({ name }) => script(`${name}.js`))
      .join(''),
  );
  assert.deepEqual(drawn, tags);
  assert.deepEqual(heard, []);
});

const [first] = elements();
for (const [what, files] of [
  ['the single file and an element’s own file', ['impact-elements.js', `${first.name}.js`]],
  ['an element’s own file and the single file', [`${first.name}.js`, 'impact-elements.js']],
  ['the single file from two addresses', ['impact-elements.js', 'impact-elements.js?copy=2']],
]) {
  test(`two copies on a page (${what}) do no harm and are told once`, async (t) => {
    const { heard, drawn, tags } = await open(t, files.map((file) => script(file)).join(''), {});
    assert.deepEqual(drawn, tags);
    assert.deepEqual(
      heard.map(({ kind }) => kind),
      ['warning'],
    );
    const versions = heard[0].text.split(manifest.version).length - 1;
    assert.equal(versions, 2, `the warning names both versions: ${heard[0].text}`);
  });
}

// Stands for any other copy of Lit on the page: each makes a policy of this name when it is loaded, and dies where it cannot.
const LIT = `<script nonce="lit">globalThis.made = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });</script>`;
for (const [order, write] of [
  ['before', (own) => LIT + own],
  ['after', (own) => own + LIT.replace('<script', '<script type="module"')],
])
  for (const types of ['lit-html', "lit-html 'allow-duplicates'", 'lit-html dompurify'])
    for (const file of ['impact-elements.js', 'auto.js'])
      test(`a page that has a Lit of its own ${order} ${file} keeps it, and has the elements, under trusted-types ${types}`, async (t) => {
        const { heard, drawn, tags, page } = await open(t, write(script(file)), {
          policy: POLICY.replace("script-src 'self'", "script-src 'self' 'nonce-lit'").replace(
            / trusted-types .*/,
            ` trusted-types ${types}`,
          ),
        });
        assert.deepEqual(drawn, tags);
        assert.equal(await page.evaluate(() => globalThis.made.name), 'lit-html');
        assert.deepEqual(heard, []);
      });

// Chromium loads no module from file://, each file there being an origin of its own; a classic script it does load.
test('a page opened from a folder works with the single file as a classic script', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'impact-elements-page-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path('cdn/impact-elements.js'), join(folder, 'impact-elements.js'));
  const html = `<!doctype html><html lang="en"><title>Page</title><script defer src="impact-elements.js"></script><${first.tag}></${first.tag}>`;
  writeFileSync(join(folder, 'page.html'), html);
  const { heard, drawn } = await open(t, '', {
    url: pathToFileURL(join(folder, 'page.html')).href,
    tags: [first.tag],
  });
  assert.deepEqual(drawn, [first.tag]);
  assert.deepEqual(heard, []);
});

test('the same sources give the same bytes, so that the hash in README holds', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'impact-elements-cdn-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  assert.deepEqual(await buildCdn(folder), manifest);
});
