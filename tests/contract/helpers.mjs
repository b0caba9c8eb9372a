import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { path } from '../../scripts/elements.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The parsed JSON of a file of the project. */
export function readJson(relative) {
  return JSON.parse(readFileSync(path(relative), 'utf8'));
}

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

/**
 * Serves a folder of the project on a free port of this machine.
 * @param {string} folder relative to the root of the project
 * @param {Record<string, { html: string, headers?: Record<string, string> }>} [pages] pages made by the test, by their path;
 *   they may be added later
 */
export async function serve(folder, pages = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (page) return send(response, 200, TYPES['.html'], page.html, page.headers);
    // Chromium asks for it by itself, unseen by the page's policy.
    if (pathname === '/favicon.ico') return send(response, 204, 'image/x-icon');
    const file = join(path(folder), normalize(decodeURIComponent(pathname)));
    const found = existsSync(file) && statSync(file).isFile();
    if (!found) return send(response, 404, 'text/plain', 'not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    pages,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** Starts the Chromium that was found; without its sandbox as root, where that cannot start. */
export async function launch() {
  const { executablePath } = findChromium();
  if (!executablePath) throw new Error('no Chromium: run `npm run browser`');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * Collects all that a page says or that goes wrong in it: console messages, errors, failed or refused requests, requests to
 * other places than `origin`, and violations of its Content Security Policy.
 */
export async function listen(page, origin) {
  const heard = [];
  page.on('console', (message) => heard.push({ kind: message.type(), text: message.text() }));
  page.on('pageerror', (error) => heard.push({ kind: 'pageerror', text: String(error) }));
  page.on('requestfailed', (request) =>
    heard.push({ kind: 'requestfailed', text: `${request.url()} ${request.failure()?.errorText}` }),
  );
  page.on('response', (response) => {
    if (response.status() >= 400)
      heard.push({ kind: 'response', text: `${response.status()} ${response.url()}` });
  });
  page.on('request', (request) => {
    const foreign = origin && !new RegExp(`^(${origin}|data:|blob:|about:)`).test(request.url());
    if (foreign) heard.push({ kind: 'foreign request', text: request.url() });
  });
  await page.exposeFunction('reportViolation', (text) => heard.push({ kind: 'violation', text }));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  return heard;
}

/** Waits until each element of ours in the page, in shadow trees too, is defined and drawn. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    globalThis.ours = all(document).filter(({ localName }) => localName.startsWith('impact-'));
    const drawn = (element) => element.shadowRoot?.childElementCount > 0 && !element.isUpdatePending;
    return globalThis.ours.every(drawn);
  });
  await page.evaluate(async () => {
    // What a reader changes is drawn a frame later; then the element is complete.
    await Promise.all(globalThis.ours.map((element) => element.updateComplete));
    // Violations and errors are told in a task of their own.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
