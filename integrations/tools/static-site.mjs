import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HOSTILE, areDrawn, launch, ranAnything, resultOf, visitor } from './browser.mjs';
import { readSchema } from './schema.mjs';
import { serveFolder, temporaryFolder } from './servers.mjs';

const TAG = 'impact-tariff-calculator';
const decoded = (html) =>
  html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#43;', '+');

/** Writes the files of a site, by their paths. */
export function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/**
 * The promises of every generator of static sites, held by a site that is built in a folder of its own and opened in a browser.
 * @param {string} name
 * @param {{ skip: false | string, call: (values: Record<string, string>) => string, build: (folder: string, pages: Record<string, string>) => string }} how
 *   `call` writes an element as a text of this system does; `build` makes a site of pages, and gives the folder that is served.
 */
export function describeStaticSite(name, { skip, call, build }) {
  describe(`a site made by ${name}`, { skip }, () => {
    let server, browser, reader, victim, home, folder;
    const { elements } = readSchema();
    const page = (path) => readFileSync(join(home, path, 'index.html'), 'utf8');

    before(async () => {
      folder = temporaryFolder(name.toLowerCase());
      const { attributes } = elements.find(({ tag }) => tag === TAG);
      const everywhere = (value) => Object.fromEntries(attributes.map((one) => [one.name, value]));
      const hostile = HOSTILE.map((value, at) => [
        `hostile-${at}`,
        call({ element: 'tariff-calculator', ...everywhere(value), lang: value, onclick: value }),
      ]);
      const pages = {
        all: elements.map((element) => call({ element: element.name })).join('\n\nText *between*.\n\n'),
        given: call({
          element: 'tariff-calculator',
          'import-value': '40000',
          fees: 'true',
          'heading-level': '3',
        }),
        off: call({ element: 'tariff-calculator', fees: 'false', src: 'javascript:globalThis.hostile=1' }),
        own: call({ element: 'tariff-calculator', fallback: 'Words <b>of</b> "my own"' }),
        japanese: call({ element: 'tariff-calculator', lang: 'ja' }),
        ...Object.fromEntries(hostile),
      };
      home = build(folder.folder, pages);
      server = await serveFolder(home);
      browser = await launch();
      [reader, victim] = await Promise.all([1, 2].map(() => visitor(browser, server.origin)));
    });

    after(async () => {
      await browser?.close();
      await server?.stop();
      folder?.remove();
    });

    async function read(path, tags = [TAG]) {
      const opened = await reader.open();
      await opened.goto(`${server.origin}/${path}/`);
      await areDrawn(opened, tags);
      return opened;
    }

    test('shows every element, with its own table inside, and loads each file once', async () => {
      const tags = elements.map(({ tag }) => tag);
      const opened = await read('all', tags);
      for (const tag of tags) assert.ok(await resultOf(opened, tag));
      const html = decoded(page('all'));
      for (const { name: file, answers } of elements) {
        assert.equal(html.split(`/impact/${file}.js`).length, 2, file);
        assert.ok(html.includes(`<p>${answers.en.sentence}</p>`), answers.en.sentence);
        for (const cell of answers.en.tables.flatMap(({ rows }) => rows.flat()))
          assert.ok(html.includes(`>${cell}</t`), cell);
      }
      assert.equal(html.split('light.css').length, 2);
      assert.match(html, /Text <em>between<\/em>/);
      await opened.close();
    });

    test('passes attributes on, names them for readers without scripts, and shows the right number', async () => {
      assert.match(
        page('given'),
        /<impact-tariff-calculator import-value="40000" heading-level="3" fees>|<impact-tariff-calculator [^>]*import-value="40000"[^>]*>/,
      );
      assert.match(page('given'), /<p>Tariff calculator \(import-value: 40000; fees/);
      const opened = await read('given');
      const { saving, fees } = await resultOf(opened, TAG);
      assert.equal(saving, '5000');
      assert.ok(fees);
      await opened.close();
    });

    test('leaves out what is switched off, and addresses that are none', () => {
      const tag = /<impact-tariff-calculator[^>]*>/.exec(page('off'))[0];
      assert.equal(tag, '<impact-tariff-calculator>');
    });

    test('shows an author’s own words to readers without scripts, as text', () => {
      assert.ok(
        decoded(page('own')).replaceAll('&#34;', '"').includes('<p>Words &lt;b&gt;of&lt;/b&gt; "my own"</p>'),
      );
    });

    test('speaks the language asked for, with the table in it', async () => {
      const { answers } = elements.find(({ tag }) => tag === TAG);
      assert.ok(page('japanese').includes(answers.ja.sentence));
      const opened = await read('japanese');
      const heading = opened.locator(`${TAG} [part~="heading"]`);
      assert.match(await heading.textContent(), /関税|税/);
      await opened.close();
    });

    test('escapes hostile values', async () => {
      for (const [at, value] of HOSTILE.entries()) {
        const opened = await victim.open();
        await opened.goto(`${server.origin}/hostile-${at}/`);
        await opened.waitForFunction(
          (tag) => document.querySelector(tag)?.shadowRoot?.childElementCount > 0,
          TAG,
        );
        await opened.locator(TAG).hover();
        assert.equal(await ranAnything(opened), null, value);
        const found = await opened.evaluate((tag) => {
          const element = document.querySelector(tag);
          const names = element.getAttributeNames().filter((name) => /^on./.test(name));
          return [
            ...names,
            ...[...element.querySelectorAll('script, img, svg')].map(({ localName }) => localName),
          ];
        }, TAG);
        assert.deepEqual(found, [], value);
        assert.equal(await opened.locator(TAG).getAttribute('import-value'), value);
        await opened.close();
      }
    });

    test('asks nothing of any other place, and readers see no error', () => {
      assert.deepEqual(reader.heard, { outside: [], errors: [], said: [] });
      assert.deepEqual(victim.heard.outside, []);
    });
  });
}
