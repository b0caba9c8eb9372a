import { elements } from '../../scripts/elements.mjs';
import { readJson } from './helpers.mjs';

/** The strictest policy that a page may have and the library still runs under. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The tags of all elements. */
export const TAGS = elements().map(({ tag }) => tag);

/** The style sheet for the page. */
export const LIGHT = '<link rel="stylesheet" href="/light.css" />';

/** A script of the `cdn` folder with its hash, as README has it. */
export function script(file, kind = 'type="module"', base = '/') {
  const { integrity } = readJson('cdn/manifest.json').files[file.split('?')[0]];
  return `<script ${kind} src="${base}${file}" integrity="${integrity}" crossorigin></script>`;
}

/** A page of a server of `helpers.mjs`, made at its address `/page`. */
export function make(server, { head = '', body = '', lang = 'en', policy = POLICY, at = '/page' }) {
  server.pages[at] = {
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>Page</title><meta name="viewport" content="width=device-width" />${head}</head><body>${body}</body></html>`,
    headers: policy ? { 'content-security-policy': policy } : {},
  };
  return server.origin + at;
}

/** Notes every layout shift of a page, from its first moment on; `globalThis.shifts` has them. */
export function noteShifts(page) {
  return page.addInitScript(() => {
    globalThis.shifts = [];
    const note = ({ value, sources }) =>
      globalThis.shifts.push({
        value,
        what: sources.map(({ node, previousRect, currentRect }) => {
          const name = node?.part?.value || node?.className || node?.localName || node?.nodeName;
          return `${name} ${previousRect.y}→${currentRect.y}`;
        }),
      });
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
}

/** The layout shifts of a page, once the browser has told the last of them. */
export function shiftsOf(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(globalThis.shifts), 50)),
        );
      }),
  );
}

/** A slow telephone: its network, and its processor. */
export async function slow(page, { kilobytes = 180, latency = 150, processor = 4 } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: kilobytes * 1024,
    uploadThroughput: kilobytes * 1024,
  });
}
