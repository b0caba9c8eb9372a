import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, listen, serve, settled } from './helpers.mjs';
import { LIGHT, make, script, TAGS } from './pages.mjs';

let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** How many sheets a browser prints a page on. */
async function sheets(page, format) {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g).length;
}

/** Waits until a page has been idle, its elements have the styles for paper, and nothing more is fetched. */
async function prepared(page) {
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) =>
        document
          .querySelector(tag)
          .shadowRoot.adoptedStyleSheets.some(({ cssRules }) =>
            [...cssRules].some(({ cssText }) => cssText.includes('.sheet')),
          ),
      ),
    TAGS,
    { timeout: 120_000 },
  );
  const files = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1; before !== (await files());) {
    before = await files();
    await page.waitForTimeout(500);
  }
}

for (const lang of ['en', 'ja'])
  for (const format of ['A4', 'Letter'])
    test(`a page that loads in chunks is printed whole the first time: ${format}, ${lang}`, async (t) => {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      t.after(() => page.close());
      const heard = await listen(page, server.origin);
      const body = `<main lang="${lang}">${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</main>`;
      await page.goto(make(server, { head: LIGHT + script('auto.js'), body }));
      await settled(page);
      await prepared(page);
      const first = await sheets(page, format);
      const second = await sheets(page, format);
      assert.equal(first, second);
      await page.goto(make(server, { head: LIGHT + script('impact-elements.js'), body }));
      await settled(page);
      await prepared(page);
      assert.equal(first, await sheets(page, format), 'as the one file prints it');
      assert.ok(first > 12, `${first}`);
      assert.deepEqual(heard, []);
    });
