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
/** The fullest drawing there is, beside the elements as they come. */
const FULL = { 'defense-path': { compare: 'JP KR TW AU CN US GB DE FR IT PL CA ES', series: 'sipri' } };

/** A page as an article is: text, a field and a table are there before the element comes. */
function page(tag) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${tag}</title><link rel="stylesheet" href="/cdn/light.css">
<style>body{margin:16px;font-family:sans-serif}</style><body><h1>An article</h1><p>Text, <b>bold</b> and <small>small</small>.</p>
<form><label>Field <input></label> <select><option>One</option></select> <button type="button">Push</button></form>
<table><tr><th>A</th><td>1</td></tr></table></body></html>`;
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

/**
 * First the script, fetched before, so that the network does not count: compiled and run. Then the first element of the page, from the
 * moment it is put there to the moment it is laid out; then another one like it.
 */
async function firstLayout({ files, tag, attributes }) {
  await Promise.all(
    files.map(
      (href) =>
        new Promise((onload, onerror) => {
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'modulepreload', href, onload, onerror }),
          );
        }),
    ),
  );
  const timed = async (work) => {
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const element = async () => {
    const one = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
    document.body.append(one);
    await one.updateComplete;
    one.getBoundingClientRect();
  };
  const script = await timed(() => import(files[0]));
  const first = await timed(element);
  return { script, first, second: await timed(element) };
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

async function measure(browser, origin, { name, tag }, attributes = {}) {
  const files = [`${name}.js`, ...(manifest[`${name}.js`].imports ?? [])].map((file) => `/cdn/${file}`);
  const rounds = [];
  const keys = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await browser.newPage({ viewport: { width: 720, height: 900 } });
    const session = await tab.context().newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await tab.goto(`${origin}/${tag}`);
    rounds.push(await tab.evaluate(firstLayout, { files, tag, attributes }));
    if (round === ROUNDS - 1) keys.push(...(await tab.evaluate(keyPresses, { tag, text: TEXT })));
    await tab.close();
  }
  const median = (what) =>
    ms(
      quantile(
        rounds.map((round) => round[what]),
        0.5,
      ),
    );
  const typed = keys.length === 0 ? ['–', '–'] : [ms(quantile(keys, 0.5)), ms(quantile(keys, 0.95))];
  const what = `\`<${tag}>\`${Object.keys(attributes).length ? ', with all that it can compare' : ''}`;
  return [what, median('script'), median('first'), median('second'), ...typed];
}

// Fails early, and clearly, where there is no build.
const manifest = JSON.parse(readFileSync(path('cdn/manifest.json'), 'utf8')).files;
const server = await serve();
const { executablePath } = findChromium();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const origin = `http://127.0.0.1:${String(server.address().port)}`;
  console.log(
    '| element | script runs | first element laid out (aim 50 ms) | the next one | key press to layout, median | p95 (aim 16 ms) |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const element of elements()) {
    const cases = [{}, FULL[element.name]].filter(Boolean);
    for (const attributes of cases)
      console.log(`| ${(await measure(browser, origin, element, attributes)).join(' | ')} |`);
  }
} finally {
  await browser.close();
  server.close();
}
