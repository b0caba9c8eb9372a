import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HOSTILE, launch, ranAnything, resultOf, visitor } from '../tools/browser.mjs';
import { skipWithout } from '../tools/debian.mjs';
import { built, readSchema } from '../tools/schema.mjs';
import { run } from '../tools/servers.mjs';
import { startDokuWiki } from './site.mjs';

const skip = skipWithout('dokuwiki');
const PLUGIN = built('dokuwiki/impactelements');
const TAG = 'impact-tariff-calculator';
const { elements } = readSchema();
const ADDRESS = '/lib/plugins/impactelements/assets/embed/frame.html';

const hostile = HOSTILE.map((value) => value.replaceAll('}', ''));
const pages = {
  given: '{{impact>tariff-calculator?import-value=40000&lang=ja&theme=light&onload=alert(1)&element=x}}',
  unknown: '{{impact>no-such-thing?import-value=1}}',
  ...Object.fromEntries(elements.map(({ name }) => [name, `Before.\n\n{{impact>${name}}}\n\nAfter.`])),
  ...Object.fromEntries(
    hostile.flatMap((value, at) => [
      [
        `hostile${at}`,
        `{{impact>tariff-calculator?import-value=${encodeURIComponent(value)}&lang=${value}&${value}=1}}`,
      ],
      [`raw${at}`, `{{impact>tariff-calculator?import-value=${value}}} {{impact>${value}}}`],
    ]),
  ),
};

test('every PHP file of the plugin for DokuWiki can be read by PHP', { skip }, () => {
  const files = readdirSync(PLUGIN, { recursive: true }).filter((name) => name.endsWith('.php'));
  assert.ok(files.length > 3);
  for (const file of files) run('php', ['-l', join(PLUGIN, file)]);
});

describe('in DokuWiki', { skip }, () => {
  let wiki, browser, reader;

  before(async () => {
    wiki = await startDokuWiki(PLUGIN, pages);
    browser = await launch();
    reader = await visitor(browser, wiki.origin);
  });

  after(async () => {
    await browser?.close();
    await wiki?.stop();
  });

  async function read(name) {
    const opened = await reader.open();
    await opened.goto(wiki.page(name));
    const handle = await opened.waitForSelector('iframe.impactelements');
    return { opened, inner: await handle.contentFrame(), src: await handle.getAttribute('src') };
  }

  for (const { name, tag } of elements) {
    test(`<${tag}> stands in a frame that grows with it`, async () => {
      const { opened, inner } = await read(name);
      assert.ok(await resultOf(inner, tag));
      const content = await inner.evaluate(() => document.documentElement.getBoundingClientRect().height);
      await opened.waitForFunction(
        (height) =>
          Math.abs(document.querySelector('iframe.impactelements').getBoundingClientRect().height - height) <
          8,
        content,
      );
      await opened.close();
    });
  }

  test('passes on what the element declares and the frame takes, and nothing else', async () => {
    const { opened, inner, src } = await read('given');
    assert.equal(src, `${ADDRESS}?element=tariff-calculator&import-value=40000&lang=ja&theme=light`);
    assert.equal((await resultOf(inner, TAG)).saving, '5000');
    assert.equal(await inner.evaluate(() => document.documentElement.lang), 'ja');
    await opened.close();
  });

  test('says which element there is not', async () => {
    const opened = await reader.open();
    await opened.goto(wiki.page('unknown'));
    assert.match(await opened.textContent('#dokuwiki__content'), /There is no element “no-such-thing”\./);
    await opened.close();
  });

  test('hostile values come out escaped and run nothing, in the page and in the frame', async () => {
    for (const name of Object.keys(pages).filter((one) => /^(hostile|raw)\d/.test(one))) {
      const opened = await reader.open();
      await opened.goto(wiki.page(name));
      const frames = opened.locator('iframe.impactelements');
      for (const frame of await frames.all()) {
        const names = await frame.evaluate((element) => element.getAttributeNames());
        assert.deepEqual(
          names.filter((one) => one.startsWith('on') || one === 'srcdoc'),
          [],
        );
        const src = await frame.getAttribute('src');
        assert.ok(src.startsWith(`${ADDRESS}?element=tariff-calculator`), src);
        const inner = await (await frame.elementHandle()).contentFrame();
        await resultOf(inner, TAG);
        assert.equal(await ranAnything(inner), null, name);
      }
      assert.equal(await ranAnything(opened), null, name);
      assert.equal(
        await opened.locator('#dokuwiki__content :is(script, img[src="x"], svg)').count(),
        0,
        name,
      );
      await opened.close();
    }
  });

  test('asks nothing of any other place, and readers see no error', () => {
    assert.deepEqual([reader.heard.outside, reader.heard.errors], [[], []]);
  });
});
