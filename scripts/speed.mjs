// Measures how fast the elements are, on a processor slowed down four times, and prints a Markdown table.
// Nothing is asserted: times depend on the machine. DESIGN's aims stand beside the figures.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { elements, path } from './elements.mjs';
import { findChromium } from './find-chromium.mjs';

const SLOWDOWN = 4;
const ROUNDS = 9;
const TEXT = '39,933,000,000';
const CSS = path('cdn/light.css');

function page(tag) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>speed</title><link rel="stylesheet" href="/cdn/light.css">
<style>body{margin:16px;font-family:sans-serif}</style><body><${tag}></${tag}></body></html>`;
}

function serve() {
  const types = { js: 'text/javascript', css: 'text/css' };
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      if (request.url.startsWith('/cdn/')) {
        response.setHeader('content-type', types[request.url.split('.').at(-1)] ?? 'text/plain');
        response.end(readFileSync(join(path('.'), request.url)));
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(page(request.url.slice(1)));
      }
    }).listen(0, '127.0.0.1', () => resolve(server));
  });
}

const quantile = (values, q) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const ms = (value) => `${value.toFixed(1)} ms`;

/** From the moment the script is there to the element laid out: the module is fetched first, so that the network does not count. */
function firstPaint({ file, tag }) {
  return new Promise((resolve, reject) => {
    const preload = document.createElement('link');
    preload.rel = 'modulepreload';
    preload.href = file;
    preload.onerror = reject;
    preload.onload = async () => {
      const start = performance.now();
      await import(file);
      const element = document.querySelector(tag);
      await element.updateComplete;
      element.getBoundingClientRect();
      resolve(performance.now() - start);
    };
    document.head.append(preload);
  });
}

/** From each key press to the new result laid out: typing into the first text field of the element. */
async function keyPresses({ tag, text }) {
  const element = document.querySelector(tag);
  const input = element.shadowRoot.querySelector('input[type="text"]');
  if (!input) return [];
  const times = [];
  for (let round = 0; round < 5; round++) {
    for (let length = 1; length <= text.length; length++) {
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      const start = performance.now();
      input.value = text.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      element.getBoundingClientRect();
      times.push(performance.now() - start);
    }
  }
  return times;
}

async function measure(browser, origin, { name, tag }) {
  const first = [];
  let keys = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await browser.newPage({ viewport: { width: 720, height: 900 } });
    const session = await tab.context().newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await tab.goto(`${origin}/${tag}`);
    first.push(await tab.evaluate(firstPaint, { file: `/cdn/${name}.js`, tag }));
    if (round === ROUNDS - 1) keys = await tab.evaluate(keyPresses, { tag, text: TEXT });
    await tab.close();
  }
  return {
    tag,
    first: quantile(first, 0.5),
    median: quantile(keys, 0.5),
    p95: quantile(keys, 0.95),
    count: keys.length,
  };
}

readFileSync(CSS); // fails early, and clearly, where there is no build
const server = await serve();
const { executablePath } = findChromium();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const origin = `http://127.0.0.1:${String(server.address().port)}`;
  console.log(
    `| element | script to first layout, median of ${String(ROUNDS)} (aim 50 ms) | key press to layout, median | p95 (aim 16 ms) |`,
  );
  console.log('| --- | ---: | ---: | ---: |');
  for (const element of elements()) {
    const { tag, first, median, p95, count } = await measure(browser, origin, element);
    const keys = count === 0 ? '– | –' : `${ms(median)} | ${ms(p95)}`;
    console.log(`| \`<${tag}>\` | ${ms(first)} | ${keys} |`);
  }
} finally {
  await browser.close();
  server.close();
}
