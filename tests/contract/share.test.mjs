import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { elements } from '../../scripts/elements.mjs';
import { launch, listen, readJson, serve, settled } from './helpers.mjs';

/** The strictest policy that a page may have and the library still runs under; it allows no images at all. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const manifest = readJson('cdn/manifest.json');
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of one tag under the strict policy, with "Share and embed" open. */
async function open(t, file, tag, permissions = []) {
  const context = await browser.newContext({ permissions, acceptDownloads: true });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = await listen(page, server.origin);
  const { integrity } = manifest.files[file];
  server.pages['/page'] = {
    html: `<!doctype html><html lang="en"><head><title>Page</title><script type="module" src="/${file}" integrity="${integrity}"></script></head><body><${tag}></${tag}></body></html>`,
    headers: { 'content-security-policy': POLICY },
  };
  await page.goto(`${server.origin}/page`);
  await settled(page);
  await page.locator('[aria-controls="panel-share"]').click();
  await page.locator('[part="share-panel"]').waitFor();
  return { page, heard };
}

async function download(page, label) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return { name: file.suggestedFilename(), contents: readFileSync(await file.path()) };
}

for (const { name, tag } of elements())
  for (const file of [`${name}.js`, 'impact-elements.js'])
    test(`<${tag}> from ${file} is shared under the strictest policy, in silence`, async (t) => {
      const { page, heard } = await open(t, file, tag, ['clipboard-read', 'clipboard-write']);
      const png = await download(page, 'Image (PNG)');
      assert.deepEqual([...png.contents.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      assert.ok(png.contents.length > 20_000, `${png.contents.length} bytes of picture`);
      const svg = await download(page, 'Vector image (SVG)');
      assert.match(svg.contents.toString('utf8'), /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
      const csv = await download(page, 'Table (CSV)');
      assert.match(csv.contents.toString('utf8'), /^\ufeff[^\r]+\r\n/);
      if (await page.getByRole('button', { name: '(XLSX)' }).count()) {
        const xlsx = await download(page, '(XLSX)');
        assert.equal(xlsx.contents.toString('latin1', 0, 4), 'PK\x03\x04');
        assert.equal(xlsx.name, `${tag}.xlsx`);
      } else assert.equal(name, 'timeline');
      assert.deepEqual(
        [png, svg, csv].map((saved) => saved.name),
        ['png', 'svg', 'csv'].map((ending) => `${tag}.${ending}`),
      );
      await page.getByRole('button', { name: 'Copy embed code' }).click();
      await page.getByText('Copied.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(
        copied.startsWith(`<iframe src="${server.origin}/embed/frame.html?element=${name}&amp;lang=en"`),
        copied,
      );
      assert.ok(copied.endsWith(`<script src="${server.origin}/embed/host.js" async></script>`), copied);
      assert.deepEqual(heard, []);
    });

test('where the browser does not let pages copy, the text is selected to be copied by hand', async (t) => {
  const { page, heard } = await open(t, 'tariff-calculator.js', 'impact-tariff-calculator');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The text is selected').waitFor();
  const selected = await page.evaluate(() => {
    const { activeElement } = document.querySelector('impact-tariff-calculator').shadowRoot;
    const { value, selectionStart, selectionEnd } = activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, `${server.origin}/page#impact.tariff-calculator-1=v1`);
  assert.deepEqual(heard, []);
});

test('a drawing that was saved opens by itself, as an image, with what it shows', async (t) => {
  const { page } = await open(t, 'defense-path.js', 'impact-defense-path');
  const { contents } = await download(page, 'Vector image (SVG)');
  const other = await browser.newPage();
  t.after(() => other.close());
  const heard = await listen(other);
  const colours = await other.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, contents.toString('utf8'));
  assert.ok(colours > 20, `${colours} colours`);
  assert.deepEqual(heard, []);
});
