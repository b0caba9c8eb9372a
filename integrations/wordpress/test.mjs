import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HOSTILE, areDrawn, launch, ranAnything, resultOf, visitor } from '../tools/browser.mjs';
import { skipWithout } from '../tools/debian.mjs';
import { built, readSchema } from '../tools/schema.mjs';
import { run } from '../tools/servers.mjs';
import { readPo, translatable } from '../../scripts/integrations/words.mjs';
import * as editor from './editor.mjs';
import { startWordPress } from './site.mjs';

const SECOND_THEME = 'twentytwentyone';
const skip = skipWithout('wordpress');
const PLUGIN = built('wordpress/impact-elements');
const CALCULATOR = 'impact-elements/tariff-calculator';
const TAG = 'impact-tariff-calculator';

const { elements } = readSchema();
const source = async (address) => (await fetch(address)).text();
const shortcode = (name) => `impact_${name.replaceAll('-', '_')}`;
const decoded = (html) =>
  html
    .replace(/&#0?39;|&#8217;/g, '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const plain = (text) => text.replaceAll("'", '’');

test('every PHP file can be read by PHP', { skip }, () => {
  const files = readdirSync(PLUGIN, { recursive: true }).filter((name) => name.endsWith('.php'));
  assert.ok(files.length > 5);
  for (const file of files) run('php', ['-l', join(PLUGIN, file)]);
});

test('each text of the plugin and of the sidebar has a Japanese translation', () => {
  const japanese = readPo(join(PLUGIN, 'languages/impact-elements-ja.po'));
  const words = [...translatable(readSchema()).keys()];
  assert.deepEqual(
    words.filter((text) => !japanese.get(text)),
    [],
  );
});

describe('in WordPress', { skip }, () => {
  let site, browser, admin, author, reader, victim, adminPage, page, sidebar, address, optionsBefore;
  const options = () => site.query('SELECT option_name FROM wp_options ORDER BY option_name').split('\n');

  before(async () => {
    site = await startWordPress();
    browser = await launch();
    [admin, author, reader, victim] = await Promise.all(
      [1, 2, 3, 4].map(() => visitor(browser, site.origin)),
    );
    adminPage = await editor.logIn(admin, site.origin, 'admin');
    optionsBefore = options();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Opens an address as a reader and waits until the elements named are drawn. */
  async function read(url, tags = [TAG]) {
    const opened = await reader.open();
    await opened.goto(url);
    await areDrawn(opened, tags);
    return opened;
  }

  test('the zip is uploaded and activated in the administration', async () => {
    await editor.installPlugin(adminPage, site.origin, built('wordpress/impact-elements.zip'));
    assert.match(
      site.query("SELECT option_value FROM wp_options WHERE option_name = 'active_plugins'"),
      /impact-elements/,
    );
  });

  test('an author without unfiltered_html inserts the block, sets it in the sidebar and sees the element itself', async () => {
    assert.equal(site.rights, 'may not');
    page = await editor.logIn(author, site.origin, 'author');
    await editor.newPost(page, site.origin, 'Duty on cars');
    await editor.insertBlock(page, 'tariff', CALCULATOR);
    sidebar = await editor.settings(page);
    await sidebar.getByLabel('Customs value of the imports').fill('40000');
    await page.waitForFunction((tag) => document.querySelector(tag).result?.saving === '5000', TAG);
    const attributes = await editor.attributesOf(page, CALCULATOR);
    assert.equal(attributes.importValue, '40000');
  });

  test('the sidebar offers the real values with their names, what an attribute means, and boxes to tick', async () => {
    const goods = sidebar.getByLabel('Goods', { exact: true });
    const { attributes } = elements.find(({ tag }) => tag === TAG);
    const product = attributes.find(({ name }) => name === 'product');
    const offered = await goods.locator('option').evaluateAll((all) => all.map(({ value }) => value));
    // The default stands first, as the empty choice.
    const others = product.options.map(({ value }) => value).filter((value) => value !== product.default);
    assert.deepEqual(offered, ['', ...others]);
    assert.ok(await sidebar.getByText(product.help).isVisible());
    await sidebar.getByRole('button', { name: 'Further settings' }).click();
    await sidebar.getByLabel('Add customs user fees').click();
    await page.waitForFunction((tag) => document.querySelector(tag).result?.fees, TAG);
    await sidebar.getByLabel('Add customs user fees').click();
    await page.waitForFunction((tag) => !document.querySelector(tag).result?.fees, TAG);
  });

  test('what is changed in the element itself is kept like what is changed in the sidebar', async () => {
    const { attributes } = elements.find(({ tag }) => tag === TAG);
    const { options: goods } = attributes.find(({ name }) => name === 'product');
    const other = goods.find(({ value }) => !['custom', 'passenger-cars'].includes(value)).value;
    await page.locator(`${TAG} select#product`).selectOption(other);
    await page.waitForFunction(
      ([name, value]) =>
        globalThis.wp.data
          .select('core/block-editor')
          .getBlocks()
          .find((block) => block.name === name).attributes.product === value,
      [CALCULATOR, other],
    );
    await page.locator(`${TAG} select#product`).selectOption('passenger-cars');
    await page.waitForFunction((tag) => document.querySelector(tag).result?.saving === '5000', TAG);
  });

  test('where the canvas is a frame, the element lives in it and is kept all the same', async () => {
    const canvas = await editor.framedCanvas(page);
    assert.equal((await resultOf(canvas, TAG)).saving, '5000');
    await canvas.locator(`${TAG} input#importValue`).fill('50000');
    await canvas.waitForFunction(
      (tag) => document.querySelector(tag).getAttribute('import-value') === '50000',
      TAG,
    );
    await canvas.locator(`${TAG} input#importValue`).fill('40000');
    await canvas.waitForFunction(
      (tag) => document.querySelector(tag).getAttribute('import-value') === '40000',
      TAG,
    );
    await editor.plainCanvas(page);
    assert.equal((await resultOf(page, TAG)).saving, '5000');
  });

  test('readers get the element with the right number, and its table without scripts', async () => {
    await editor.answersKept(page);
    address = await editor.publish(page);
    const opened = await read(address);
    const result = await resultOf(opened, TAG);
    assert.deepEqual([result.importValue, result.dutyAfter, result.saving], ['40000', '6000', '5000']);
    const html = await source(address);
    assert.match(
      html,
      /<impact-tariff-calculator import-value="40000"[^>]*><div lang="en-US"><p>[^<]*\$11,000[^<]*\$6,000/,
    );
    assert.match(html, /<tr><th scope="row">Duty<\/th><td>\$11,000<\/td><td>\$6,000<\/td>/);
    await opened.close();
  });

  for (const { name, tag, answers } of elements) {
    test(`<${tag}> works as a block and as a shortcode, with its own table inside`, async () => {
      await editor.newPost(page, site.origin, `Block ${name}`);
      await page.evaluate((block) => {
        const { createBlock } = globalThis.wp.blocks;
        globalThis.wp.data.dispatch('core/block-editor').insertBlocks(createBlock(block));
      }, `impact-elements/${name}`);
      await editor.answersKept(page);
      const block = await editor.publish(page);
      const short = await editor.publishText(page, `Shortcode ${name}`, `[${shortcode(name)}]`);
      for (const url of [block, short]) {
        const opened = await read(url, [tag]);
        assert.ok(await resultOf(opened, tag));
        const html = decoded(await source(url));
        assert.ok(html.includes(`<p>${plain(answers.en.sentence)}</p>`), `${url}: the sentence`);
        for (const cell of answers.en.tables.flatMap(({ rows }) => rows.flat()))
          assert.ok(html.includes(`>${plain(cell)}</t`), `${url}: ${cell}`);
        await opened.close();
      }
    });
  }

  test('a shortcode with settings names them for readers without scripts', async () => {
    const text = '[impact_tariff_calculator import-value="40000" fees]';
    const url = await editor.publishText(page, 'Shortcode with settings', text);
    const html = await source(url);
    assert.match(
      html,
      /<impact-tariff-calculator import-value="40000" fees><p>[^<]*Customs value of the imports 40000; Add customs user fees\./,
    );
    const opened = await read(url);
    const { importValue, fees } = await resultOf(opened, TAG);
    assert.equal(importValue, '40000');
    assert.ok(fees);
    await opened.close();
  });

  test('in another theme it still works', async () => {
    await editor.switchTheme(adminPage, site.origin, SECOND_THEME);
    const opened = await read(address);
    assert.equal((await resultOf(opened, TAG)).saving, '5000');
    await opened.close();
  });

  test('hostile values in blocks and shortcodes come out escaped and run nothing', async () => {
    const { attributes } = elements.find(({ tag }) => tag === TAG);
    const names = attributes.map(({ name }) => name);
    for (const value of HOSTILE) {
      const given = Object.fromEntries(attributes.map(({ property }) => [property, value]));
      const texts = { rows: [[value, value]], columns: [value], caption: value };
      const fallback = { of: {}, lang: value, sentence: value, known: value, tables: [texts] };
      const comment = JSON.stringify({ ...given, lang: value, className: value, onclick: value, fallback })
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '\\u002d\\u002d');
      const quote = value.includes('"') ? "'" : '"';
      const named = names.map((name) => `${name}=${quote}${value}${quote}`).join(' ');
      const text = [
        `<!-- wp:${CALCULATOR} ${comment} /-->`,
        `<!-- wp:${CALCULATOR} ${comment.replace(/"of":\{\}/, `"of":${JSON.stringify({})}`)} /-->`,
        `[impact_tariff_calculator ${named} onclick=${quote}${value}${quote}]`,
      ].join('\n\n');
      const url = await editor.publishText(page, 'Hostile', text);
      const opened = await victim.open();
      await opened.goto(url);
      await opened.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.childElementCount > 0,
        TAG,
      );
      for (const field of await opened.locator(TAG).all()) await field.hover();
      assert.equal(await ranAnything(opened), null, value);
      const found = await opened.evaluate((tag) => {
        const ours = [...document.querySelectorAll(tag)];
        return ours.flatMap((element) => [
          ...[element, ...element.querySelectorAll('*')].flatMap((one) =>
            one.getAttributeNames().filter((name) => name.startsWith('on') && name !== 'on'),
          ),
          ...[...element.querySelectorAll('script, img, svg')].map(({ localName }) => localName),
          ...(/^\s*javascript:/i.test(element.getAttribute('src') ?? '') ? ['src'] : []),
        ]);
      }, TAG);
      assert.deepEqual(found, [], value);
      await opened.close();
    }
  });

  test('an answer kept for other attributes is not shown', async () => {
    const kept = { of: { 'import-value': '1' }, lang: 'en', sentence: 'Stale words', tables: [], known: '' };
    const attributes = JSON.stringify({ importValue: '40000', fallback: kept });
    const url = await editor.publishText(page, 'Stale', `<!-- wp:${CALCULATOR} ${attributes} /-->`);
    const html = await source(url);
    assert.ok(!html.includes('Stale words'));
    assert.match(html, /Customs value of the imports 40000\./);
  });

  test('a link to the frame page becomes a frame that shows the element and grows with it', async () => {
    const frame = `${site.origin}/wp-content/plugins/impact-elements/assets/embed/frame.html`;
    const link = `${frame}?element=tariff-calculator&import-value=40000&onload=alert(1)`;
    const url = await editor.publishText(
      page,
      'Embed',
      `<!-- wp:paragraph --><p>See:</p><!-- /wp:paragraph -->\n\n${link}\n`,
    );
    const opened = await reader.open();
    await opened.goto(url);
    const inner = await (await opened.waitForSelector('iframe[src*="frame.html"]')).contentFrame();
    assert.equal((await resultOf(inner, TAG)).saving, '5000');
    const src = await opened.locator('iframe').getAttribute('src');
    assert.equal(src, `${frame}?element=tariff-calculator&import-value=40000`);
    const grown = () => {
      const { height } = document.querySelector('iframe');
      return height && document.querySelector('iframe').getBoundingClientRect().height > 300;
    };
    await opened.waitForFunction(grown);
    await opened.close();
  });

  test('the provider answers for its own frames and for nothing else', async () => {
    const frame = `${site.origin}/wp-content/plugins/impact-elements/assets/embed/frame.html`;
    const ask = (url, more = '') =>
      fetch(`${site.origin}/wp-json/impact-elements/v1/oembed?url=${encodeURIComponent(url)}${more}`);
    const answer = await (
      await ask(`${frame}?element=tariff-calculator&import-value=40000`, '&maxwidth=500')
    ).json();
    assert.deepEqual([answer.version, answer.type, answer.width], ['1.0', 'rich', 500]);
    assert.ok(
      answer.html.includes('frame.html?element=tariff-calculator&#038;import-value=40000"'),
      answer.html,
    );
    const hostile = `${frame}?element=tariff-calculator&import-value=${encodeURIComponent('"><script>alert(1)</script>')}`;
    assert.ok(!(await (await ask(hostile)).json()).html.includes('<script>alert'));
    for (const url of [
      'https://example.org/frame.html?element=tariff-calculator',
      `${frame}?element=none`,
      'x',
    ])
      assert.equal((await ask(url)).status, 404, url);
    assert.equal((await ask(`${frame}?element=tariff-calculator`, '&format=xml')).status, 501);
    const provider = `${site.origin}/wp-json/impact-elements/v1/oembed`;
    const good = `url=${encodeURIComponent(`${frame}?element=tariff-calculator`)}`;
    for (const query of [
      '',
      'url[]=x',
      'url[a][b]=x',
      `${good}&format[]=json`,
      `${good}&maxwidth[]=1`,
      `${good}&maxheight=x`,
    ])
      assert.equal((await fetch(`${provider}?${query}`)).status, 400, query);
  });

  test('a site in Japanese has the sidebar, the element and its table in Japanese', async () => {
    site.query(
      "INSERT INTO wp_options (option_name, option_value) VALUES ('WPLANG', 'ja') ON DUPLICATE KEY UPDATE option_value = 'ja'",
    );
    try {
      await editor.newPost(page, site.origin, '関税');
      await page.evaluate((block) => {
        const { createBlock } = globalThis.wp.blocks;
        const { insertBlocks } = globalThis.wp.data.dispatch('core/block-editor');
        insertBlocks(createBlock(block, { importValue: '40000' }));
      }, CALCULATOR);
      await editor.answersKept(page);
      await page.locator(`[data-type="${CALCULATOR}"]`).click({ position: { x: 4, y: 4 } });
      const { fallback } = await editor.attributesOf(page, CALCULATOR);
      assert.match(fallback.sentence, /関税は11,000ドルから/);
      const words = await sidebar.textContent();
      for (const text of ['条件', 'その他の設定', '輸入品の課税価格', '税率表の品目ID'])
        assert.ok(words.includes(text), text);
      const url = await editor.publish(page);
      const html = await source(url);
      assert.match(html, /<div lang="ja"><p>関税は11,000ドルから/);
      const short = await editor.publishText(page, 'S', '[impact_tariff_calculator import-value="40000"]');
      assert.match(await source(short), /関税計算：輸入品の課税価格 40000。計算はブラウザの/);
    } finally {
      site.query("DELETE FROM wp_options WHERE option_name = 'WPLANG'");
    }
  });

  test('readers saw no error, and nothing was asked of any other place', () => {
    assert.deepEqual(reader.heard, { outside: [], errors: [], said: [] });
    assert.deepEqual(victim.heard.outside, []);
    for (const { heard } of [admin, author]) {
      // WordPress asks for settings and templates that it does not let authors see.
      const errors = heard.errors.filter(
        (text) => !/^403 .*\/wp\/v2\/(templates|settings|categories)\b/.test(text),
      );
      assert.deepEqual([heard.outside, errors], [[], []]);
    }
    const outside = site.log('requests.log').filter((url) => !url.startsWith(site.origin));
    // What WordPress asks of its own makers is answered by the test site; the plugin adds nothing to it.
    const ofWordPress =
      /^https?:\/\/(api\.wordpress\.org\/(core|plugins|themes|events)|(planet\.)?wordpress\.org\/(news\/)?feed)\//;
    assert.deepEqual(
      outside.filter((url) => !ofWordPress.test(url)),
      [],
    );
  });

  test('PHP had nothing to say of the plugin', () => {
    // WordPress 6.1 itself uses what PHP 8.2 calls deprecated.
    const ofWordPress = /PHP Deprecated: .* in \S+\/wp-(includes|admin)\/\S+ on line \d+$/;
    assert.deepEqual(
      site.log('debug.log').filter((line) => !ofWordPress.test(line)),
      [],
    );
  });

  test('deleted, it leaves no option and no data behind', async () => {
    await editor.removePlugin(adminPage, site.origin);
    const named = options().filter((name) => !optionsBefore.includes(name));
    assert.deepEqual(
      named.filter((name) => /impact/i.test(name)),
      [],
    );
    const holding =
      "SELECT option_name FROM wp_options WHERE option_value LIKE '%impact-elements%' AND option_name NOT LIKE '%_transient_%'";
    // WordPress's own list of plugins that were lately switched off.
    assert.deepEqual(
      site
        .query(holding)
        .split('\n')
        .filter((name) => name && name !== 'recently_activated'),
      [],
    );
    assert.equal(
      site.query("SELECT COUNT(*) FROM wp_postmeta WHERE meta_value LIKE '%impact-elements%'"),
      '0',
    );
    const html = await source(address);
    assert.ok(!html.includes('/plugins/impact-elements/'));
  });
});
