// Measures what own data of any size cost a page: `node benchmarks/own-data.mjs`, after a build. Prints a Markdown table: the time until the element is settled,
// and the longest task in between. Nothing is asserted: times depend on the machine.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { path } from '../scripts/elements.mjs';
import { findChromium } from '../scripts/find-chromium.mjs';

const source = { gazette: { title: 'Gazette', kind: 'author' } };
const day = (at) => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);
const list = (many, make) => Array.from({ length: many }, (_, at) => make(at));

/** Right data with so many rows, by element. */
const DATA = {
  'impact-tariff-calculator': (many) => ({
    schema: 'impact-elements/tariffs@1',
    knownThrough: '2026-06-30',
    products: [{ id: 'bicycles', label: 'Bicycles', mfnRate: '11' }],
    origins: [{ id: 'TW', label: 'Taiwan' }],
    rows: list(many, (at) => ({
      id: `row-${at}`,
      product: 'bicycles',
      origin: 'TW',
      heading: '8712',
      source: 'gazette',
      status: 'in force',
      rule: { kind: 'add-on', rate: '5' },
      from: day(at),
      to: at === many - 1 ? null : day(at),
      act: 'Act',
    })),
    sources: source,
  }),
  'impact-commitment-breakdown': (many) => ({
    schema: 'impact-elements/commitments@1',
    knownThrough: '2025-06-30',
    sources: source,
    commitments: [
      {
        id: 'pledge',
        name: 'A pledge',
        from: 'RU',
        to: 'SK',
        kind: 'investment',
        currency: 'GBP',
        total: { amount: '1000000000', status: 'announced', source: 'gazette' },
        window: { from: '2025-01-01', to: '2027-01-01', source: 'gazette' },
        sectors: [{ id: 'rail', name: 'Railways' }],
        scenarios: [
          {
            id: 'contracts',
            name: 'Contracts',
            date: '2025-06-01',
            status: 'contracted',
            source: 'gazette',
            shareOf: 'total',
            items: list(many, (at) => ({
              id: `line-${at}`,
              sector: 'rail',
              name: `Line ${at}`,
              amount: '10',
            })),
          },
        ],
      },
    ],
  }),
  'impact-timeline': (many) => ({
    schema: 'impact-elements/events@1',
    knownThrough: '2026-12-31',
    events: list(many, (at) => ({
      id: `event-${at}`,
      date: day(at % 40000),
      topic: 'tariffs',
      title: `Event ${at}`,
      status: 'decided',
      source: 'gazette',
    })),
    sources: source,
  }),
};
const wrong = (many) => ({ ...DATA['impact-timeline'](0), events: list(many, () => ({})) });
const CASES = [
  ...[100, 1000, 5000, 100_000].flatMap((many) =>
    Object.entries(DATA).map(([tag, make]) => [tag, `${many} rows`, () => JSON.stringify(make(many))]),
  ),
  ['impact-timeline', '99,999 wrong rows', () => JSON.stringify(wrong(99_999))],
  ['impact-timeline', '4,000 wrong rows', () => JSON.stringify(wrong(4000))],
  ['impact-timeline', '200 MB', () => `{"a":"${' '.repeat(200_000_000)}"}`],
  ['impact-timeline', '500,000 levels', () => '['.repeat(500_000) + ']'.repeat(500_000)],
];
const only = process.argv[2] ?? '';
const PATIENCE = 120_000;

let given = '';
const server = createServer((request, response) => {
  if (request.url === '/own.json') response.end(given);
  else if (request.url.startsWith('/cdn/')) {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync(join(path('.'), request.url)));
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><html lang="en"><title>Own data</title><script src="/cdn/impact-elements.js"></script>',
    );
  }
}).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const browser = await chromium.launch({
  executablePath: findChromium().executablePath,
  args: ['--no-sandbox'],
});
console.log(
  '| element | own data | settled after | longest task | what is shown |\n| --- | --- | ---: | ---: | --- |',
);
for (const [tag, what, make] of CASES) {
  if (!`${tag} ${what}`.includes(only)) continue;
  given = make();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const run = page.evaluate(async (name) => {
    const tasks = [0];
    new PerformanceObserver((all) =>
      all.getEntries().forEach(({ duration }) => tasks.push(duration)),
    ).observe({ type: 'longtask' });
    const start = performance.now();
    const element = Object.assign(document.createElement(name), { src: '/own.json' });
    document.body.append(element);
    await element.updateComplete;
    const took = performance.now() - start;
    for (let tries = 0; tries < 50 && element.shadowRoot.textContent === ''; tries++)
      await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, 200));
    const text = element.shadowRoot.querySelector('[part~=notice] p, [part~=sentence]')?.textContent ?? '';
    return [Math.round(took), Math.round(Math.max(...tasks)), text.replace(/\s+/g, ' ').slice(0, 90)];
  }, tag);
  const late = new Promise((done) => setTimeout(() => done([`over ${PATIENCE}`, '', '']), PATIENCE).unref());
  const [took, longest, shown] = await Promise.race([
    run.catch((error) => ['', '', String(error).slice(0, 80)]),
    late,
  ]);
  console.log(`| ${tag} | ${what} | ${took} ms | ${longest} ms | ${shown} |`);
  await page.close({ runBeforeUnload: false }).catch(() => undefined);
}
await browser.close();
server.close();
