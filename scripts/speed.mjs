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
/** Pages that are typed into; their keys are taken together. */
const TYPED_ROUNDS = 3;
/** What is typed into the first field of an element, key by key; elements without a text field are not typed into. */
const TYPED = {
  'tariff-calculator': { text: '39,933,000,000', times: 5 },
  'defense-path': { text: '2.75', times: 18 },
};
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

/**
 * The same picture as plain markup in a page that has neither the element nor used `Intl` before: what the browser takes for it however it is made.
 * A formatter of each kind, the markup read, styles and layout.
 */
async function browserAlone({ markup, styles }) {
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  const start = performance.now();
  new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' }).format(1);
  new Intl.DateTimeFormat('en', { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(0);
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.innerHTML = markup;
  document.body.append(place);
  place.getBoundingClientRect();
  return performance.now() - start;
}

/** What {@link browserAlone} needs of an element that is drawn. */
function pictureOf(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const styles = shadowRoot.adoptedStyleSheets.map((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText).join(''),
  );
  return { markup: shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''), styles };
}

/**
 * Typing into the first text field of an element, after it has been entered. For each key, from the press to the answer laid out; and, for the drawing,
 * which follows in a frame of its own, how long that frame takes.
 */
async function keyPresses({ tag, text, times: rounds }) {
  const element = document.querySelector(tag);
  const input = element.shadowRoot.querySelector('input[type="text"]');
  const nextFrame = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  input.focus();
  const times = { answer: [], drawing: [] };
  for (let round = 0; round < rounds; round++) {
    for (let length = 1; length <= text.length; length++) {
      await nextFrame();
      // Asked for before the element asks for the same, so that it ends where the drawing begins.
      const drawing = nextFrame().then(() => performance.now());
      const start = performance.now();
      input.value = text.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      while (element.isUpdatePending) await null;
      element.getBoundingClientRect();
      times.answer.push(performance.now() - start);
      const begun = await drawing;
      await element.updateComplete;
      element.getBoundingClientRect();
      times.drawing.push(performance.now() - begun);
    }
  }
  return times;
}

async function openSlowed(browser, address) {
  const tab = await browser.newPage({ viewport: { width: 720, height: 900 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await tab.goto(address);
  return tab;
}

async function measure(browser, origin, { name, tag }, attributes = {}) {
  const files = [`${name}.js`, ...(manifest[`${name}.js`].imports ?? [])].map((file) => `/cdn/${file}`);
  const rounds = [];
  const keys = { answer: [], drawing: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await openSlowed(browser, `${origin}/${tag}`);
    const made = await tab.evaluate(firstLayout, { files, tag, attributes });
    const picture = await tab.evaluate(pictureOf, tag);
    if (round >= ROUNDS - TYPED_ROUNDS && TYPED[name]) {
      const times = await tab.evaluate(keyPresses, { tag, ...TYPED[name] });
      for (const part of Object.keys(keys)) keys[part].push(...times[part]);
    }
    await tab.close();
    // A page of its own: another process, which has nothing at hand.
    const bare = await openSlowed(browser, `${origin}/${tag}`);
    rounds.push({ ...made, alone: await bare.evaluate(browserAlone, picture) });
    await bare.close();
  }
  const middle = (what) =>
    quantile(
      rounds.map((round) => round[what]),
      0.5,
    );
  const ratio = quantile(
    rounds.map(({ first, alone }) => first / alone),
    0.5,
  ).toFixed(1);
  const typed = ['answer', 'drawing'].flatMap((part) =>
    [0.5, 0.95].map((q) => (keys[part].length ? ms(quantile(keys[part], q)) : '–')),
  );
  const what = `\`<${tag}>\`${Object.keys(attributes).length ? ', with all that it can compare' : ''}`;
  const [script, alone, first, second] = ['script', 'alone', 'first', 'second'].map((one) => ms(middle(one)));
  return [what, script, first, alone, ratio, second, ...typed];
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
    '| element | script runs | first element laid out (aim 50 ms) | the browser alone | ratio | the next one | key press to answer, median | p95 (aim 16 ms) | its drawing, median | p95 |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const element of elements()) {
    const cases = [{}, FULL[element.name]].filter(Boolean);
    for (const attributes of cases)
      console.log(`| ${(await measure(browser, origin, element, attributes)).join(' | ')} |`);
  }
} finally {
  await browser.close();
  server.close();
}
