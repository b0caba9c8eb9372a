// Loads pages with our elements, and with the same two charts in other libraries, each in a fresh page on a processor slowed down four times,
// and prints a Markdown table. Nothing is asserted: times depend on the machine; all are of one run, taken in turns.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { elements, path as ours } from '../scripts/elements.mjs';
import { findChromium } from '../scripts/find-chromium.mjs';
import { figuresOf } from './charts/figures.mjs';
import { pages as others } from './charts/pages.mjs';

const SLOWDOWN = 4;
const ROUNDS = 9;
const TAGS = ['impact-tariff-calculator', 'impact-defense-path'];
const theirs = (file) => fileURLToPath(new URL(`node_modules/${file}`, import.meta.url));

const page = (name, tags, ...files) => ({
  name: `impact-elements: ${name}`,
  head: `<link rel="stylesheet" href="/cdn/light.css">${files.map((file) => `<script type="module" src="/cdn/${file}"></script>`).join('')}`,
  body: tags.map((tag) => `<${tag}></${tag}>`).join(''),
});
const ALL = elements().map(({ tag }) => tag);

const pages = [
  page('these two, a file each', TAGS, ...TAGS.map((tag) => `${tag.replace('impact-', '')}.js`)),
  page('these two, autoloader', TAGS, 'auto.js'),
  page('these two, one file', TAGS, 'impact-elements.js'),
  page('all four, autoloader', ALL, 'auto.js'),
  page('all four, one file', ALL, 'impact-elements.js'),
  ...others.map(({ name, scripts, body, draw }) => ({
    name,
    head: scripts.map((file) => `<script defer src="/lib/${file}"></script>`).join(''),
    body: `${body}<script type="module">await (${draw.toString().replace(/^draw/, 'function draw')})(FIGURES); globalThis.drawn = true</script>`,
  })),
];

const TYPES = { js: 'text/javascript', css: 'text/css' };
const packed = new Map();
let figures;

/** Serves everything as a good host does: compressed, with the same effort for all. */
function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const wanted = pages[Number(pathname.slice(1))];
  const file = pathname.startsWith('/cdn/') ? ours(pathname.slice(1)) : theirs(pathname.slice(5));
  if (!wanted && !existsSync(file)) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  const type = wanted ? 'text/html; charset=utf-8' : TYPES[pathname.split('.').at(-1)];
  const text = wanted
    ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>${wanted.name}</title><style>body{margin:16px;font-family:sans-serif}</style>${wanted.head}<body><h1>An article</h1><p>Text before.</p>${wanted.body.replace('FIGURES', JSON.stringify(figures))}<p>Text after.</p></body></html>`
    : readFileSync(file);
  if (!packed.has(pathname)) packed.set(pathname, gzipSync(text, { level: 9 }));
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
  return response.end(packed.get(pathname));
}

/** Runs in the page before anything else: counts how far things jump, and notes the first frame in which all is drawn. */
function watch() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const ready = () => {
    if (globalThis.drawn) return true;
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('impact-'),
    );
    return ours.length > 0 && ours.every((one) => one.hasUpdated && one.shadowRoot.querySelector('svg'));
  };
  const look = () => {
    if (!ready()) return requestAnimationFrame(look);
    // The frame after the one in which it is seen to be there has painted it.
    return requestAnimationFrame(() => (globalThis.painted = performance.now()));
  };
  requestAnimationFrame(look);
}

async function load(browser, origin, index) {
  const tab = await browser.newPage({ viewport: { width: 720, height: 900 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const seen = [];
  tab.on('request', (request) => seen.push(new URL(request.url()).pathname));
  await tab.addInitScript(watch);
  await tab.goto(`${origin}/${index}`);
  await tab.waitForFunction(() => globalThis.painted, undefined, { polling: 50 });
  const { painted, shift } = await tab.evaluate(() => ({
    painted: globalThis.painted,
    shift: globalThis.shift,
  }));
  const results = await tab.evaluate((tags) => tags.map((tag) => document.querySelector(tag)?.result), TAGS);
  await tab.close();
  const files = seen.filter((file) => file !== '/favicon.ico' && file !== `/${index}`);
  return {
    painted,
    shift,
    results,
    files,
    bytes: files.reduce((sum, file) => sum + packed.get(file).length, 0),
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function compare(browser, origin) {
  const [tariff, defense] = (await load(browser, origin, 0)).results;
  figures = figuresOf({ tariff, defense });
  const rounds = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, loads] of rounds.entries()) loads.push(await load(browser, origin, index));
  }
  const first = median(rounds[0].map(({ painted }) => painted));
  return pages.map(({ name }, index) => {
    const { bytes, files, shift } = rounds[index][0];
    const painted = median(rounds[index].map((one) => one.painted));
    return `| ${name} | ${(bytes / 1000).toFixed(1)} kB | ${files.length} | ${shift.toFixed(3)} | ${painted.toFixed(0)} ms | ${(painted / first).toFixed(2)} |`;
  });
}

const version = (name) => createRequire(import.meta.url)(`./node_modules/${name}/package.json`).version;
for (const name of ['chart.js', 'echarts', '@observablehq/plot', 'vega-lite'])
  console.error(`${name} ${version(name)}`);
const server = createServer(answer);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({
  executablePath: findChromium().executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const rows = await compare(browser, `http://127.0.0.1:${String(server.address().port)}`);
  console.log(
    '| page | loaded, gzip -9 | requests | layout shift | painted, 4× slowed | against the first |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  console.log(rows.join('\n'));
} finally {
  await browser.close();
  server.close();
}
