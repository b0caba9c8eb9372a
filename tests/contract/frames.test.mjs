import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { launch, listen, serve } from './helpers.mjs';

const SANDBOX = 'allow-scripts';
let server, browser;

before(async () => {
  server = await serve('cdn');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const frame = (query, more = `sandbox="${SANDBOX}"`) =>
  `<iframe src="/embed/frame.html?${query.replaceAll('&', '&amp;')}" title="Figure" width="640" height="300" ${more}></iframe>`;

/** Opens a page with frames and gives it with all that was heard, in the frames too. */
async function open(t, body, { host = true, origin = server.origin } = {}) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  t.after(() => page.close());
  const heard = await listen(page, server.origin);
  const script = host ? '<script src="/embed/host.js" async></script>' : '';
  server.pages['/page'] = {
    html: `<!doctype html><html lang="en"><title>Page</title><body>${body}${script}</body></html>`,
  };
  await page.goto(`${origin}/page`);
  return { page, heard };
}

const inside = (page, at = 0) => page.frameLocator(`iframe >> nth=${at}`);
const drawn = (page, tag, at = 0) => inside(page, at).locator(`${tag} [part="sentence"]`).waitFor();
const heightOf = (page, at = 0) =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate(({ height }) => height);

describe('a frame shows an element with its scenario', () => {
  for (const [how, more] of [
    ['in a sandbox without an origin', `sandbox="${SANDBOX}"`],
    ['without a sandbox', ''],
  ])
    for (const { name, tag } of elements())
      test(`<${tag}>, ${how}, in silence, as high as it is`, async (t) => {
        const { page, heard } = await open(t, frame(`element=${name}&lang=ja&theme=dark`, more));
        await drawn(page, tag);
        await page.waitForFunction(() => document.querySelector('iframe').height !== '300');
        const content = inside(page).locator('html');
        assert.equal(await content.getAttribute('lang'), 'ja');
        assert.equal(await content.evaluate((root) => getComputedStyle(root).colorScheme), 'dark');
        const needed = await content.evaluate((root) => root.scrollHeight - root.clientHeight);
        assert.ok(needed <= 0, `${needed} pixels are cut off`);
        assert.equal(await inside(page).locator('[role="alert"]').count(), 0);
        assert.deepEqual(heard, []);
      });

  test('the values in its address are those that it works with, and its link leads to them', async (t) => {
    const { page, heard } = await open(
      t,
      frame('element=tariff-calculator&import-value=40000&fees=&theme=light'),
    );
    await drawn(page, 'impact-tariff-calculator');
    const element = inside(page).locator('impact-tariff-calculator');
    assert.equal(await element.evaluate(({ result }) => result.importValue), '40000');
    assert.ok(await element.evaluate(({ result }) => result.fees));
    await inside(page).locator('#importValue').fill('41000');
    await inside(page).locator('[aria-controls="panel-share"]').click();
    const link = await inside(page).locator('#share-link').inputValue();
    assert.equal(
      link,
      `${server.origin}/embed/frame.html?element=tariff-calculator&import-value=41000&fees=&theme=light`,
    );
    assert.deepEqual(heard, []);
  });

  test('"Share and embed" is left out on request', async (t) => {
    const element = 'element=tariff-calculator';
    const { page } = await open(t, frame(element) + frame(`${element}&hide=share`));
    const panels = async (at) => {
      await drawn(page, 'impact-tariff-calculator', at);
      const buttons = inside(page, at).locator('[part="toolbar-button"]');
      return buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-controls')));
    };
    const [usual, hidden] = [await panels(0), await panels(1)];
    assert.ok(usual.includes('panel-share'));
    assert.deepEqual(
      hidden,
      usual.filter((panel) => panel !== 'panel-share'),
    );
  });

  test('it grows with what is opened in it', async (t) => {
    const { page } = await open(t, frame('element=tariff-calculator'));
    await drawn(page, 'impact-tariff-calculator');
    await page.waitForFunction(() => document.querySelector('iframe').height !== '300');
    const before = Number(await heightOf(page));
    await inside(page).locator('[aria-controls="panel-working"]').click();
    await page.waitForFunction(
      (height) => Number(document.querySelector('iframe').height) > height + 100,
      before,
    );
  });

  test('without the script in the page it keeps the height that it was given', async (t) => {
    const { page, heard } = await open(t, frame('element=tariff-calculator'), { host: false });
    await drawn(page, 'impact-tariff-calculator');
    assert.equal(await heightOf(page), '300');
    assert.deepEqual(heard, []);
  });

  test('a script that comes late is told the height, too', async (t) => {
    const { page } = await open(t, frame('element=tariff-calculator'), { host: false });
    await drawn(page, 'impact-tariff-calculator');
    await page.addScriptTag({ url: '/embed/host.js' });
    await page.waitForFunction(() => document.querySelector('iframe').height !== '300');
  });
});

const HOSTILE = [
  'element=tariff-calculator&onclick=alert(1)',
  'element=tariff-calculator&import-value=%3Cimg%20src%3Dx%20onerror%3Dparent.hacked()%3E',
  'element=tariff-calculator&src=https%3A%2F%2Fexample.org%2Frates.json',
  'element=tariff-calculator&import-value=1&import-value=2',
  'element=tariff-calculator&element=defense-path',
  'element=tariff-calculator&product=atlantis',
  'element=tariff-calculator&import-value=1e999',
  'element=tariff-calculator&name=x',
  'element=tariff-calculator&hide=all',
  'element=tariff-calculator&lang=%22%3E%3Cscript%3E',
  'element=tariff-calculator&theme=url(x)',
  'element=../../evil',
  'element=constructor',
  'element=__proto__&__proto__=x',
  'element=script',
  `element=tariff-calculator&product=${'a'.repeat(3000)}`,
  '',
  '%E3%81=%',
];

describe('a frame with a hostile address shows the usual scenario and a notice, and nothing else', () => {
  for (const query of HOSTILE)
    test(`?${query.slice(0, 70)}`, async (t) => {
      const { page, heard } = await open(t, frame(query));
      await drawn(page, 'impact-tariff-calculator');
      const alerts = await inside(page).locator('[role="alert"]').allTextContents();
      assert.equal(alerts.length, 1, alerts.join());
      assert.match(alerts[0], /cannot be used/);
      const { result, tags } = await inside(page)
        .locator('impact-tariff-calculator')
        .evaluate((element) => ({
          result: [element.result.importValue, element.result.fromRate, element.result.toRate, element.lang],
          tags: [...document.body.querySelectorAll('*')].map(({ localName }) => localName),
        }));
      assert.deepEqual(result, ['1000000', '27.5', '15', '']);
      assert.deepEqual(tags, ['p', 'noscript', 'main', 'impact-tariff-calculator']);
      assert.deepEqual(heard, []);
    });

  test('a fragment says nothing to it', async (t) => {
    const { page } = await open(
      t,
      frame('element=tariff-calculator#impact.tariff-calculator-1=v1~import-value_5'),
    );
    await drawn(page, 'impact-tariff-calculator');
    const element = inside(page).locator('impact-tariff-calculator');
    assert.equal(await element.evaluate(({ result }) => result.importValue), '1000000');
  });

  test('what cannot be loaded is said', async (t) => {
    const { page } = await open(t, '');
    await page.route(/impact-elements\.js/, (route) => route.abort());
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, frame('element=tariff-calculator&lang=ja'));
    await inside(page).getByRole('alert').getByText('読み込めませんでした').waitFor();
  });
});

describe('a frame is as high as its content, whatever gave it another height', () => {
  const STYLES =
    '<style>.themed { height: 400px } .ratio { position: relative; padding-top: 56.25% } .ratio > iframe { position: absolute; inset: 0; width: 100%; height: 100% }</style>';
  const one = (more, file = 'frame.html') =>
    `<iframe src="/embed/${file}?element=tariff-calculator" title="Figure" width="100%" height="400" ${more}></iframe>`;
  const needed = 800;

  for (const [what, body, root = 'document'] of [
    ['a style of an editor', one('style="height: 400px"')],
    ['a rule of the theme', one('class="themed"')],
    ['a rule of the theme that is important', `<style>iframe { height: 400px !important }</style>${one('')}`],
    ['a box of 16:9', `<div class="ratio">${one('')}</div>`],
    [
      'an open shadow root',
      `<div id="host"></div><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(one(''))}</script>`,
      "document.querySelector('#host').shadowRoot",
    ],
    ['a server that leaves out .html', one('', 'frame')],
  ])
    test(what, async (t) => {
      server.pages['/embed/frame'] = { html: readFileSync(path('cdn/embed/frame.html'), 'utf8') };
      const { page } = await open(t, `${STYLES}${body}<p id="after">After.</p>`);
      await page.waitForFunction(
        `${root}.querySelector('iframe')?.offsetHeight > ${needed} && document.querySelector('#after').getBoundingClientRect().top >= ${root}.querySelector('iframe').getBoundingClientRect().bottom`,
      );
    });
});

describe('the page around frames takes a height only from the frame it is for', () => {
  /** Has one frame say something to the page, and gives the heights of all frames after that. */
  async function afterSaying(t, message) {
    // It says what it is told to, and after that that it has.
    const speaker = (name) =>
      `<!doctype html><title>${name}</title><script>addEventListener('message', ({ data }) => { if (!data) return; parent.postMessage(eval('(' + data + ')'), '*'); parent.postMessage('said', '*'); });</script>`;
    server.pages['/embed/frame.html'] = { html: speaker('ours') };
    server.pages['/foreign.html'] = { html: speaker('foreign') };
    t.after(() => {
      delete server.pages['/embed/frame.html'];
    });
    const { page, heard } = await open(
      t,
      `${frame('element=a', '')}${frame('element=b', '')}<iframe src="/foreign.html" title="Foreign" height="300"></iframe>`,
    );
    await page.waitForLoadState('load');
    const say = (at, what) =>
      page.evaluate(
        ({ at, what }) =>
          new Promise((resolve) => {
            // Messages come in the order in which they were sent.
            addEventListener('message', ({ data }) => data === 'said' && resolve());
            frames[at].postMessage(what, '*');
          }),
        { at, what },
      );
    await message(say);
    return { heights: await Promise.all([0, 1, 2].map((at) => heightOf(page, at))), heard };
  }

  const said = (height) => JSON.stringify(`impact-elements height ${height}`);

  test('a height that a frame of ours tells is the height of that frame alone', async (t) => {
    const { heights, heard } = await afterSaying(t, (say) => say(1, said('777.2')));
    assert.deepEqual(heights, ['300', '778', '300']);
    assert.deepEqual(heard, []);
  });

  for (const what of [
    ...['NaN', 'Infinity', '-Infinity', '1e9', '-5', '0', '99', '10001', '', ' ', '777px', '7 7 7'].map(said),
    '777',
    '"777"',
    '"impact-elements height"',
    '"x impact-elements height 777"',
    '"<img src=x onerror=hacked()>"',
    '({ height: 777 })',
    '[777]',
    '({ valueOf: undefined, toString: "777" })',
    'new Number(777)',
    '777n',
    'null',
    'undefined',
    'true',
    'new Date(777)',
  ])
    test(`${what} is no height`, async (t) => {
      const { heights, heard } = await afterSaying(t, (say) => say(0, what));
      assert.deepEqual(heights, ['300', '300', '300']);
      assert.deepEqual(heard, []);
    });

  test('a height from another frame, or from the page itself, changes nothing', async (t) => {
    const { heights } = await afterSaying(t, (say) => say(2, said(777)));
    assert.deepEqual(heights, ['300', '300', '300']);
  });

  test('a height from a frame within a frame of ours changes nothing', async (t) => {
    const nested = `(() => { const inner = document.createElement('iframe'); document.body.append(inner); inner.contentWindow.eval("top.postMessage('impact-elements height 777', '*')"); })()`;
    const { heights } = await afterSaying(t, (say) => say(0, nested));
    assert.deepEqual(heights, ['300', '300', '300']);
  });
});
