import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { cases } from '../../integrations/apps/cases.mjs';
import { elements, path } from '../../scripts/elements.mjs';
import { generated } from '../../scripts/generate.mjs';
import { BUDGETS } from '../../scripts/sizes.mjs';
import { launch, serve, settled } from './helpers.mjs';

/** How far a drawn height may be from the one that oEmbed tells: fonts differ between machines. */
const TOLERANCE = 0.05;
const read = (file) => readFileSync(path(file), 'utf8');

let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('files that list the elements hold those of src/elements (run `npm run generate`)', async () => {
  for (const [file, text] of Object.entries(await generated())) assert.equal(read(file), text, file);
});

for (const { name, tag } of elements()) {
  test(`what is written by hand for each element is there for <${tag}>`, async () => {
    const { oembedElements } = await import(path('dist/embed/oembed.js'));
    const className = `Impact${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
    const row = (column) => new RegExp(`^\\| \`<${tag}>\` +\\| ${column}`, 'm');
    const needed = Object.entries({
      [`the class ${className} in src/classes.ts`]: read('src/classes.ts').includes(`{ ${className} }`),
      [`a rule with min-block-size for ${tag} in src/light.css`]: new RegExp(
        `\\n  ${tag}[^{]*\\{[^}]*min-block-size: max`,
      ).test(read('src/light.css')),
      [`title and height of ${name} in src/embed/oembed.ts`]: Boolean(oembedElements[name]),
      [`limits for ${name} in scripts/sizes.mjs`]: Boolean(BUDGETS[name]),
      [`the question of ${tag} in the first table of README.md`]: row('').test(read('README.md')),
      [`the table of attributes of ${tag} in README.md`]: row('what it does').test(read('README.md')),
      [`stories/${name}.stories.ts`]: existsSync(path(`stories/${name}.stories.ts`)),
      [`a case for ${tag} in integrations/apps/cases.mjs, and its section in each application`]: Boolean(
        cases[tag],
      ),
    });
    assert.deepEqual(
      needed.filter(([, there]) => !there).map(([what]) => what),
      [],
    );
  });

  test(`oEmbed tells the height of the frame of <${tag}> at a width of 640`, async () => {
    const { oembedElements } = await import(path('dist/embed/oembed.js'));
    const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
    await page.goto(`${server.origin}/embed/frame.html?element=${name}`);
    await page.locator(`${tag} [part~="figure"]`).waitFor();
    await settled(page);
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const told = oembedElements[name].height;
    const near = Math.abs(height - told) <= TOLERANCE * height;
    assert.ok(
      near,
      `write \`height: ${Math.round(height / 10) * 10}\` in src/embed/oembed.ts; it is ${told}`,
    );
    await page.close();
  });
}
