import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { path } from '../../scripts/elements.mjs';
import { launch, listen } from './helpers.mjs';

const DATA = JSON.stringify({ extends: 'built-in', knownThrough: '2026-11-01' });
let server, browser, origin;
/** Sends more of the page. */
let send;

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      // Browsers draw what has come once it is a kilobyte.
      response.write(
        `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/impact-elements.js" async></script><p>${'Text. '.repeat(400)}</p>`,
      );
      send = (html, end) => (end ? response.end(html) : response.write(html));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(readFileSync(path(`cdn${pathname}`)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

test('a page that comes slowly, with its scripts before it, never complains of data that are half here', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  const heard = await listen(page, origin);
  await page.addInitScript(() => {
    globalThis.notices = [];
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      new MutationObserver(() => {
        for (const notice of root.querySelectorAll('[part="notice"]'))
          globalThis.notices.push(notice.textContent.trim());
      }).observe(root, { childList: true, subtree: true });
      return root;
    };
  });
  await page.goto(`${origin}/page`, { waitUntil: 'commit' });
  await page.waitForFunction(() => customElements.get('impact-timeline'));
  const whole = `<impact-tariff-calculator><p>Without scripts.</p><script type="application/json">${DATA}</script></impact-tariff-calculator>`;
  for (let at = 0; at < whole.length; at += 12) {
    send(whole.slice(at, at + 12));
    await page.waitForTimeout(60);
  }
  const present = () =>
    page.evaluate(() => {
      const root = document.querySelector('impact-tariff-calculator')?.shadowRoot;
      return root?.querySelector('[part="data-date"]')?.textContent ?? '';
    });
  send('<p>After.</p>', true);
  await page.waitForFunction(() =>
    document.querySelector('impact-tariff-calculator')?.shadowRoot?.querySelector('[part="data-date"]'),
  );
  assert.match(await present(), /page/);
  assert.deepEqual(await page.evaluate(() => globalThis.notices), []);
  assert.deepEqual(heard, []);
});
