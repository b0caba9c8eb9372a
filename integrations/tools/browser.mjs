import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** Content systems are slow on a machine that does other things too. */
const PATIENCE = 90_000;

/** Starts the Chromium that was found; without its sandbox as root, where that cannot start. */
export async function launch() {
  const { executablePath } = findChromium();
  if (!executablePath) throw new Error('no Chromium: run `npm run browser`');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: [...asRoot, ...quiet] });
}

/**
 * A visitor of a site: a context of its own, whose every request to another place is noted and refused, and whose pages' errors are noted.
 * `said` are the messages of the console that are more than information.
 */
export async function visitor(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-US' });
  context.setDefaultTimeout(PATIENCE);
  const heard = { outside: [], errors: [], said: [] };
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => {
      heard.outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('page', (page) => {
    page.on('pageerror', (error) => heard.errors.push(String(error)));
    page.on('dialog', (dialog) => {
      heard.errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) heard.said.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) heard.errors.push(`${response.status()} ${response.url()}`);
    });
  });
  return { context, heard, open: () => context.newPage() };
}

/** The result of an element in a page or frame, once it has one. */
export async function resultOf(page, tag) {
  const handle = await page.waitForFunction((name) => document.querySelector(name)?.result ?? null, tag);
  return handle.jsonValue();
}

/** Whether all elements of a page have come to life and are drawn. */
export function areDrawn(page, tags) {
  return page.waitForFunction(
    (names) =>
      names.every((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        return root?.querySelector('[part~="data-date"]')?.textContent.trim();
      }),
    tags,
  );
}

/** What a hostile author would have run if any of it could be run. */
export const ranAnything = (page) => page.evaluate(() => globalThis.hostile ?? null);

/** Values that try to leave their attribute, their tag or their script. */
export const HOSTILE = [
  `"><script>globalThis.hostile = 1</script>`,
  `' onmouseover='globalThis.hostile = 1' autofocus onfocus='globalThis.hostile = 1`,
  `" onmouseover="globalThis.hostile = 1" autofocus onfocus="globalThis.hostile = 1`,
  `javascript:globalThis.hostile=1`,
  `</impact-tariff-calculator><img src=x onerror=globalThis.hostile=1>`,
  `<svg/onload=globalThis.hostile=1>`,
];
