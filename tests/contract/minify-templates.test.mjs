import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildCdn } from '../../scripts/build/cdn.mjs';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';
import { elements, path } from '../../scripts/elements.mjs';
import { launch, listen, serve, settled } from './helpers.mjs';

const UNITS = [
  [
    'white space between lines goes, that within a line becomes one space',
    'html`\n  <div>\n    <p>one\n      <b>two</b>\n      <i>three</i>\n    </p>\n  </div>\n`',
    'html`<div><p>one <b>two</b> <i>three</i></p></div>`',
  ],
  [
    'texts and interpolations in a line keep their space',
    'html`<span>\n ${a}\n ${b} </span>\n <a href=${c} >x  y</a >`',
    'html`<span> ${a} ${b} </span> <a href=${c}>x y</a>`',
  ],
  [
    'buttons are boxes: space is seen around them and not inside',
    'html`<button>\n  ${a}\n</button>\n<button>\n  b\n</button>`',
    'html`<button>${a}</button> <button>b</button>`',
  ],
  [
    'attributes of several lines come on one, values in quotes stay',
    'html`<input\n  class="a  b"\n  title=\'x\n y\'\n  ?disabled=${d}\n  .value=${v}\n/>`',
    'html`<input class="a  b" title=\'x\n y\' ?disabled=${d} .value=${v} />`',
  ],
  [
    'signs in values and interpolations are not taken for tags',
    'html`<p title="a > b  c" data-x=${y} @click=${() => x  >  y}>\n  1 < 2  and  ${z}\n</p>`',
    'html`<p title="a > b  c" data-x=${y} @click=${() => x  >  y}>1 < 2 and ${z}</p>`',
  ],
  [
    'templates inside templates are squeezed too, code between them is left',
    'html`<ul>\n  ${list.map(  (x) => html`\n <li>\n  ${x}\n </li>`)}\n</ul>`',
    'html`<ul>${list.map(  (x) => html`<li>${x}</li>`)}</ul>`',
  ],
  [
    'spaces that do not break stay',
    'html`<p>\u00a0a \u00a0 b\u3000</p>`',
    'html`<p>\u00a0a \u00a0 b\u3000</p>`',
  ],
  ['escapes stay as written', 'html`<p>\\u2212 \\`  \\${</p>`', 'html`<p>\\u2212 \\` \\${</p>`'],
  [
    'in a drawing only the lines of its texts have spaces',
    'svg`\n <g>\n  <text x=${x}>\n a\n <tspan>b</tspan>\n <tspan>c</tspan> </text>\n  ${more}\n </g>\n`',
    'svg`<g><text x=${x}>a <tspan>b</tspan> <tspan>c</tspan></text>${more}</g>`',
  ],
  [
    'a drawing stands in the line of the page around it',
    'html`<b>a</b>\n<svg>\n <g></g>\n</svg>\n<b>c</b>`',
    'html`<b>a</b> <svg><g></g></svg> <b>c</b>`',
  ],
  [
    'style sheets lose comments and spaces, not those that mean something',
    'css`\n  /* why */\n  .a  >  .b :hover,\n  p {\n    margin: 0  auto;\n    width: calc( 100%  +  2px );\n  }\n`',
    'css`.a>.b :hover,p{margin:0 auto;width:calc(100% + 2px)}`',
  ],
  [
    'interpolations in values and escapes in style sheets come through',
    'css`p::after { content: "\\\\201c"; width: calc( ${w} + 1px ); color: ${c} }`',
    'css`p:after{content:"\u201c";width:calc(${w} + 1px);color:${c}}`',
  ],
  ['other templates are left alone', 'other`<p>\n a</p>` + `  x  `', 'other`<p>\n a</p>` + `  x  `'],
];

for (const [promise, written, squeezed] of UNITS) {
  test(promise, async () => assert.equal(await minifyTemplates(written), squeezed));
}

test('what cannot be squeezed without harm stops the build', async () => {
  for (const written of [
    'html`<pre>\n a</pre>`',
    'html`<textarea> ${a}</textarea>`',
    'svg`<foreignObject> </foreignObject>`',
    'html`<p>a\\\n b</p>`',
    'css`${selector} { color: red }`',
    'css`p { color: red;; } } q {`',
  ]) {
    await assert.rejects(minifyTemplates(written), undefined, written);
  }
});

let server, browser, plain;

before(async () => {
  plain = mkdtempSync(join(tmpdir(), 'impact-elements-plain-'));
  await buildCdn(plain, []);
  server = { small: await serve('cdn'), plain: await serve(`${plain}/`) };
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await Promise.all(Object.values(server ?? {}).map((one) => one.close()));
  rmSync(plain, { recursive: true, force: true });
});

/** Opens whatever the element opens on request, and waits until it is drawn. */
async function openAll(page) {
  await page.evaluate(async () => {
    for (const { shadowRoot } of document.querySelectorAll('body > *')) {
      for (const button of shadowRoot.querySelectorAll('[aria-expanded="false"]')) button.click();
      const closed = [...shadowRoot.querySelectorAll('details:not([open])')];
      await Promise.all(
        closed.map((details) => {
          const toggled = new Promise((resolve) =>
            details.addEventListener('toggle', resolve, { once: true }),
          );
          details.open = true;
          return toggled;
        }),
      );
    }
  });
  await settled(page);
}

/** Everything that a reader sees: each element of the shadow tree with its attributes and its box, and all texts. */
function look(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('body > *')].map(({ shadowRoot }) => ({
      tree: [...shadowRoot.querySelectorAll('*')]
        .filter(({ localName }) => localName !== 'style')
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
          const box = [x, y, width, height].map((length) => Math.round(length * 64) / 64).join(' ');
          return `${one.localName} ${attributes} [${box}]`;
        }),
      seen: [...shadowRoot.children].map((one) => (one.innerText ?? '').replace(/\s+/g, ' ').trim()),
      characters: [...shadowRoot.children]
        .filter(({ localName }) => localName !== 'style')
        .map((one) => one.textContent.replace(/\s/g, '')),
    })),
  );
}

/** What an element is given so that most of it is drawn, by name. */
const STATES = {
  'tariff-calculator': [
    '',
    'product="custom" fees quantity="40" rounding="us-customs"',
    'import-value="1.2.3" currency="XX"',
  ],
};

/** The single file, because it fetches nothing later: what is opened is drawn at once. */
async function drawn(t, { origin, pages }, name, { width, lang, attributes }) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  t.after(() => page.close());
  const heard = await listen(page, origin);
  pages['/page'] = {
    html: `<!doctype html><html lang="${lang}"><title>Page</title><script type="module" src="/impact-elements.js"></script><body><impact-${name} ${attributes}></impact-${name}>`,
  };
  await page.goto(`${origin}/page`);
  await settled(page);
  await openAll(page);
  assert.deepEqual(heard, []);
  return look(page);
}

for (const { name, tag } of elements()) {
  for (const attributes of STATES[name] ?? ['']) {
    for (const [width, lang] of [
      [320, 'en'],
      [900, 'en'],
      [600, 'ja'],
    ]) {
      test(`<${tag} ${attributes}> looks the same with squeezed templates, ${width} px, ${lang}`, async (t) => {
        const state = { width, lang, attributes };
        const [small, plainly] = [
          await drawn(t, server.small, name, state),
          await drawn(t, server.plain, name, state),
        ];
        assert.ok(plainly[0].tree.length > 10, 'it is drawn');
        assert.deepEqual(small, plainly);
      });
    }
  }
}

test('the published files have their templates squeezed', () => {
  for (const { name } of elements()) {
    const text = readFileSync(path(`cdn/${name}.js`), 'utf8');
    assert.doesNotMatch(text, />\n\s*</, 'markup');
    assert.doesNotMatch(text, /\{\n\s+[a-z-]+:/, 'styles');
  }
});
