import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { path } from '../../scripts/elements.mjs';
import { launch, readJson, serve, settled } from './helpers.mjs';
import { make, script, TAGS } from './pages.mjs';

const { files } = readJson('cdn/manifest.json');
const AUTO = script('auto.js');
/** What is fetched before the first picture: the loader, the elements and what they import. */
const first = new Set(
  TAGS.flatMap((tag) => {
    const own = `${tag.replace('impact-', '')}.js`;
    return [own, ...(files[own].imports ?? [])];
  }),
);
/** All that the loader may cause to be fetched. */
const chunks = Object.keys(files).filter((file) => file.startsWith('chunks/') || first.has(file));
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Each element as it comes and set to what fetches more, in two languages, and places. */
const BODY = ['en', 'ja']
  .map(
    (lang) => `<main lang="${lang}">
  ${TAGS.map((tag) => `<${tag}><p>Without scripts.</p></${tag}>`).join('')}
  <impact-commitment-breakdown scenario="custom" view="years"></impact-commitment-breakdown>
  <impact-defense-path compare="GB FR" growth="given"></impact-defense-path>
  <impact-timeline><script type="application/json">{"not":"valid"}</script></impact-timeline>
  <impact-tariff-calculator><script type="application/json">{“not”:"valid"}</script></impact-tariff-calculator>
  <impact-defense-path src="/none.json"></impact-defense-path>
  <impact-commitment-breakdown><script type="application/json">{"not":"valid"}</script></impact-commitment-breakdown>
  <div data-impact="tariff-calculator"></div>
</main>`,
  )
  .join('');

/** Waits until nothing more is fetched, however slow the machine is: a page that was idle once counts as idle for ever. */
async function quiet(page, requested) {
  for (let before = -1; before !== requested.size;) {
    before = requested.size;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.waitForTimeout(500);
  }
}

/** Waits until every panel that is open has something in it, in every element. */
const filled = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part="panel"]:not([hidden])') ?? [])])
      .every(({ childElementCount }) => childElementCount > 0),
  );

/** Opens a page with the loader, and in it all that can be opened; `tampered` are the files that somebody has changed on the way. */
async function openAll(t, tampered = new Set()) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const requested = new Set();
  const note = (request) => requested.add(new URL(request.url()).pathname.slice(1));
  page.on('request', note);
  await page.route('**/*.js', (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (!tampered.has(file)) return route.continue();
    const body = `globalThis.hacked = "${file}";${readFileSync(path(`cdn/${file}`), 'utf8')}`;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(
    `${make(server, { head: AUTO, body: BODY })}#impact.tariff-calculator-1=v1~import-value_40000`,
  );
  await page.waitForLoadState('networkidle');
  if (![...tampered].some((file) => first.has(file))) await settled(page);
  for (let round = 0; round < 3; round++) {
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('*'))
        for (const button of element.shadowRoot?.querySelectorAll(
          '[part="toolbar-button"][aria-expanded="false"], details:not([open]) > summary',
        ) ?? [])
          button.click();
      for (const element of document.querySelectorAll('*')) await element.updateComplete;
    });
    if (tampered.size === 0) await filled(page);
    await quiet(page, requested);
  }
  // Taken before the hashes are: a file that is asked for in between would look as if it had none.
  const files = [...requested].filter((file) => file.endsWith('.js'));
  const checked = await page.evaluate(() =>
    [...document.querySelectorAll('link[rel=modulepreload][integrity^="sha256-"]')].map(({ href }) =>
      new URL(href).pathname.slice(1),
    ),
  );
  const hacked = await page.evaluate(() => globalThis.hacked);
  return { page, requested: files, checked, hacked };
}

test('every file that the loader causes to be fetched, now or later, in any language, is asked for with its hash', async (t) => {
  const { requested, checked } = await openAll(t);
  const unchecked = requested.filter((file) => file !== 'auto.js' && !checked.includes(file));
  assert.deepEqual(unchecked, []);
  const never = chunks.filter((file) => !requested.includes(file));
  t.diagnostic(`${requested.length - 1} of ${chunks.length} files were fetched; not: ${never.join(' ')}`);
  assert.ok(requested.length > 50, `${requested.length}`);
});

test('no file that is fetched later runs where somebody has changed it, and the figures stand', async (t) => {
  const later = new Set(chunks.filter((file) => !first.has(file) && !file.includes('hashes-')));
  const { page, hacked } = await openAll(t, later);
  assert.equal(hacked, undefined);
  const drawn = await page.evaluate(
    () => document.querySelector('impact-timeline').shadowRoot.querySelector('figure') !== null,
  );
  assert.ok(drawn);
  t.diagnostic(`${later.size} files changed`);
});

test('the file with the hashes itself is taken by its hash alone', async (t) => {
  const hashes = chunks.filter((file) => file.includes('hashes-'));
  assert.equal(hashes.length, 1);
  assert.equal((await openAll(t, new Set(hashes))).hacked, undefined);
});

test('no file of an element runs where somebody has changed it', async (t) => {
  for (const file of first) assert.equal((await openAll(t, new Set([file]))).hacked, undefined, file);
});

test('all files that import others later do so through the loader', () => {
  for (const file of chunks) {
    const text = readFileSync(path(`cdn/${file}`), 'utf8');
    assert.doesNotMatch(text, /\bimport\(["'`]/, file);
  }
  assert.doesNotMatch(readFileSync(path('cdn/auto.js'), 'utf8'), /\bimport\(["'`]/);
});
